import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentInstance } from '../../../utils/instances/change.ts';
import { MIGRATIONS, migrate } from '../../../utils/instances/migrations.ts';
import { readInstances } from '../../../utils/instances/read.ts';
import { INSTANCE_VERSION, Instances } from '../../../utils/instances/schema.ts';

const NOW = 1_795_486_000_000;

/** Throws when the example is missing: a new version cannot be forgotten. */
function example(version: number): unknown {
  const file = path.join(import.meta.dirname, 'examples', `v${version}.json`);
  return JSON.parse(readFileSync(file, 'utf8'));
}

describe('what a fresh install begins with', () => {
  it('is one instance named Production, planned for 50 triggers', () => {
    const { kind, value } = readInstances(undefined, NOW);
    expect(kind).toBe('fresh');
    expect(Instances.parse(value).items).toHaveLength(1);
    expect(currentInstance(value)).toMatchObject({
      label: 'Production',
      plannedTriggers: 50,
      levelName: 'Rewst - API User',
      evidence: {},
      deliveries: [],
    });
  });
});

describe('what an earlier version wrote', () => {
  it.each(Array.from({ length: INSTANCE_VERSION }, (_, index) => index + 1))(
    'version %i is read',
    (version) => {
      const result = readInstances(example(version), NOW);
      expect(result.kind).toBe(version === INSTANCE_VERSION ? 'read' : 'migrated');
      expect(Instances.parse(result.value).items.length).toBeGreaterThan(0);
    },
  );

  it('the newest example comes back as it was written', () => {
    expect(readInstances(example(INSTANCE_VERSION), NOW).value).toEqual(example(INSTANCE_VERSION));
  });

  it('every version but the newest has its migration', () => {
    expect(Object.keys(MIGRATIONS).map(Number)).toEqual(
      Array.from({ length: INSTANCE_VERSION - 1 }, (_, index) => index + 1),
    );
  });

  it('an instance without a company filter has none after it was carried over', () => {
    const { items } = readInstances(example(1), NOW).value;
    expect(items.every((item) => item.version === INSTANCE_VERSION && !('companyFilter' in item))).toBe(true);
  });

  it('what version 1 could read of a damaged list is read still', () => {
    const stored = example(1) as { items: Record<string, unknown>[] };
    stored.items[0] = { ...stored.items[0], plannedTriggers: 'many' };
    expect(readInstances(stored, NOW)).toMatchObject({ kind: 'damaged', kept: 1 });
    expect(readInstances({ ...stored, version: 'lost' }, NOW)).toMatchObject({ kind: 'damaged', kept: 1 });
  });

  it('a chain runs link by link, and a missing link is an error', () => {
    const chain = { 1: (stored: unknown) => [stored, 'one'], 2: (stored: unknown) => [stored, 'two'] };
    expect(migrate('x', 1, chain)).toEqual([['x', 'one'], 'two']);
    expect(migrate('x', 3, chain)).toBe('x');
    expect(() => migrate('x', 1, { 2: (stored) => stored })).toThrow(RangeError);
  });
});

describe('what cannot be read', () => {
  it('as a whole, is told, and what can be read of it is kept', () => {
    const stored = example(INSTANCE_VERSION) as { items: Record<string, unknown>[] };
    stored.items[0] = { ...stored.items[0], plannedTriggers: 'many' };
    const result = readInstances(stored, NOW);
    expect(result).toMatchObject({ kind: 'damaged', kept: 1 });
    expect(currentInstance(result.value).label).toBe('Sandbox');
  });

  it('of a newer version, is told and never overwritten as if it were nothing', () => {
    const result = readInstances({ ...(example(INSTANCE_VERSION) as object), version: 99 }, NOW);
    expect(result).toMatchObject({ kind: 'damaged', kept: 2 });
  });

  it.each([null, 7, 'text', [], {}, { version: '1' }, { version: 0 }, { version: 1, items: [] }])(
    '%j',
    (raw) => {
      const result = readInstances(raw, NOW);
      expect(result).toMatchObject({ kind: 'damaged', kept: 0 });
      expect(Instances.safeParse(result.value).success).toBe(true);
    },
  );

  it('never throws, and always gives a usable list', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(Instances.safeParse(readInstances(raw, NOW).value).success).toBe(true);
      }),
    );
  });
});
