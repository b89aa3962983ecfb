/** Labels of letters, digits and hyphens, at least two of them; other scripts as they are written. */
const HOST =
  /^(?=.{1,253}$)(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]{0,61}[\p{L}\p{N}]$/u;

/**
 * The domain in what people write into such a column: an address of a site, of a mailbox, or the domain itself.
 *
 * @returns in lower case, without `www.`; `undefined` when there is none in it
 */
export function readDomain(text: string): string | undefined {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/^[a-z][a-z+.-]*:\/\//, '')
    .replace(/^mailto:/, '');
  const host = (bare.split(/[/?#\s,;]/)[0] ?? '').replace(/^.*@/, '').replace(/:\d+$/, '').replace(/\.$/, '');
  const domain = host.replace(/^www\d?\./, '');
  return HOST.test(domain) ? domain : undefined;
}
