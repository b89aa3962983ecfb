/** Ids from `from` to `to`, both included. */
export interface IdRange {
  from: number;
  to: number;
}

export const ALL_IDS: IdRange = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

/**
 * The ids that can match at all, from the conditions on `id` that are joined by "and": lets a scan of 100,000 rows
 * start where the page starts.
 *
 * @returns `undefined` when no condition narrows the ids
 */
export function idRange(filter: unknown[]): IdRange | undefined {
  let { from, to } = ALL_IDS;
  for (const item of filter) {
    if (typeof item !== 'object' || item === null) continue;
    const condition = Object.fromEntries(
      Object.entries(item).map(([key, value]: [string, unknown]) => [key.toLowerCase(), value]),
    );
    const op = String(condition.op).toLowerCase();
    if (op === 'and' && Array.isArray(condition.items)) {
      const inner = idRange(condition.items);
      from = Math.max(from, inner?.from ?? from);
      to = Math.min(to, inner?.to ?? to);
      continue;
    }
    if (String(condition.field).toLowerCase() !== 'id' || condition.udf === true) continue;
    const value = Number(condition.value);
    if (!Number.isFinite(value) || Array.isArray(condition.value)) continue;
    if (op === 'gt' || op === 'gte' || op === 'eq') from = Math.max(from, value);
    if (op === 'lt' || op === 'lte' || op === 'eq') to = Math.min(to, value);
  }
  return from === ALL_IDS.from && to === ALL_IDS.to ? undefined : { from, to };
}
