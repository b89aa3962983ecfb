/** Which addresses a destination's form names, as match patterns for the permission prompt. Pure. */

/** What is looked at of a field. */
interface Named {
  name: string;
  secret: boolean;
  long?: boolean;
  options?: readonly { value: string; origin?: string }[];
}

/**
 * A match pattern for each web address among the values, typed or behind a choice. Match patterns carry no port.
 *
 * @param fields those that are shown
 * @param values what the form holds now
 * @param fallback patterns of the saved settings, used when no address is named
 * @returns none for values that are no http(s) address: then the background explains what is wrong
 */
export function originsOf(
  fields: readonly Named[],
  values: Record<string, string>,
  fallback: readonly string[],
): string[] {
  const named = fields.flatMap((field) => {
    if (field.secret || field.long) return [];
    const value = values[field.name] ?? '';
    const address = field.options?.find((option) => option.value === value)?.origin ?? value.trim();
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return [];
    const { protocol, hostname } = new URL(address);
    return [`${protocol}//${hostname}/*`];
  });
  return named.length > 0 ? [...new Set(named)] : [...fallback];
}

/** True when an address stands in a field whose usual hosts are known, and is none of them. */
export function isUnusual(
  fields: readonly (Named & { usualHosts?: readonly string[] })[],
  values: Record<string, string>,
): boolean {
  return fields.some(({ name, usualHosts }) => {
    const address = (values[name] ?? '').trim();
    return (
      usualHosts !== undefined && URL.canParse(address) && !usualHosts.includes(new URL(address).hostname)
    );
  });
}
