/** Values into sentences. Pure. */

/**
 * Fills `{count}` with a value, and `{count|row is|rows are}` with the words for one or for any other number.
 * A gap without a value stays visible, so that a test finds it.
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(
    /\{(\w+)(?:\|([^|{}]*)\|([^|{}]*))?\}/g,
    (gap, name: string, one?: string, several?: string) => {
      if (!Object.hasOwn(values, name)) return gap;
      const value = String(values[name]);
      // English, German and Spanish use the singular for exactly one.
      return (value === '1' ? one : several) ?? value;
    },
  );
}
