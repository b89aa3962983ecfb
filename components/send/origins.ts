/** Which addresses a destination's form names, as match patterns for the permission prompt. Pure. */

/**
 * A match pattern for each web address among the typed values. Match patterns carry no port.
 *
 * @param values what the form holds now
 * @param fallback patterns of the saved settings, used when no address was typed
 * @returns none for values that are no http(s) address: then the background explains what is wrong
 */
export function originsOf(values: Record<string, string>, fallback: readonly string[]): string[] {
  const typed = Object.values(values).flatMap((value) => {
    const address = value.trim();
    if (!/^https?:\/\//i.test(address) || !URL.canParse(address)) return [];
    const { protocol, hostname } = new URL(address);
    return [`${protocol}//${hostname}/*`];
  });
  return typed.length > 0 ? [...new Set(typed)] : [...fallback];
}
