/** Takes what version N wrote and gives what version N + 1 expects. Pure; never changed once released. */
export type Migration = (stored: unknown) => unknown;

/**
 * By the version they start from. A new version adds its entry here, raises INSTANCE_VERSION and puts an example
 * of the old form into tests/unit/instances/examples: the tests demand both.
 */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  // 2 knows a company filter. It is optional, so there is nothing to make up for those who have none.
  1: (stored) => renumber(stored, 2),
};

/**
 * Runs the chain from `version` to the newest.
 *
 * @throws RangeError when a link is missing; whatever a migration throws
 */
export function migrate(
  stored: unknown,
  version: number,
  chain: Readonly<Record<number, Migration>>,
): unknown {
  const last = Math.max(version - 1, ...Object.keys(chain).map(Number));
  let value = stored;
  for (let from = version; from <= last; from += 1) {
    const step = chain[from];
    if (!step) throw new RangeError(`No migration from version ${from}.`);
    value = step(value);
  }
  return value;
}

/** The list and all its instances under another number. What is no list of instances stays as it is. */
function renumber(stored: unknown, version: number): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  const items: unknown = 'items' in stored ? stored.items : undefined;
  if (!Array.isArray(items)) return { ...stored, version };
  const renumbered = items.map((item: unknown) =>
    typeof item === 'object' && item !== null ? { ...item, version } : item,
  );
  return { ...stored, version, items: renumbered };
}
