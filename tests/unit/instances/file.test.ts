import { describe, expect, it } from 'vitest';
import type { CompanyFilter } from '../../../utils/companies/filter/company-filter.ts';
import {
  addInstance,
  changeInstance,
  currentInstance,
  duplicateInstance,
  removeInstance,
  restoreInstance,
} from '../../../utils/instances/change.ts';
import { importInstances, writeInstancesFile } from '../../../utils/instances/file.ts';
import { freshInstances } from '../../../utils/instances/read.ts';
import { Instances } from '../../../utils/instances/schema.ts';
import { instanceSentence } from '../../../utils/instances/words.ts';

const NOW = 1_795_486_000_000;

function value<T extends { ok: boolean }>(changed: T): Instances {
  if (!changed.ok || !('value' in changed)) throw new Error(JSON.stringify(changed));
  return Instances.parse(changed.value);
}

const FILTER: CompanyFilter = {
  version: 1,
  join: 'and',
  items: [{ field: 'companyType', op: 'eq', value: 1 }],
};

/** Production with a past, and a sandbox. */
function lived(): Instances {
  const one = freshInstances(NOW);
  const worked = value(
    changeInstance(one, one.current, (instance) => ({
      ...instance,
      zone: { uiHost: 'ww5.autotask.net', restBase: 'https://webservices5.autotask.net/', source: 'tab' },
      binding: { kind: 'custom' },
      userName: 'key@msp.example',
      plannedTriggers: 20,
      companyFilter: FILTER,
      companyFilterAt: NOW,
      evidence: { 'api-user': { 'open-new': { what: 'seen', source: 'ww5.autotask.net', at: NOW } } },
      deliveries: [
        {
          id: 'd',
          destination: 'integration-api',
          host: 'x.example',
          idempotencyKey: 'k',
          state: 'waiting',
          attempts: 1,
          createdAt: NOW,
          updatedAt: NOW,
        },
      ],
    })),
  );
  return value(addInstance(worked, 'Sandbox', NOW));
}

describe('a file of instances', () => {
  it('carries everything to another browser but deliveries, which would be sent twice', () => {
    const there = value(importInstances(freshInstances(NOW), writeInstancesFile(lived()), NOW));
    expect(there.items.map(({ label }) => label)).toEqual(['Production', 'Production (2)', 'Sandbox']);
    expect(there.items[1]).toMatchObject({
      userName: 'key@msp.example',
      plannedTriggers: 20,
      companyFilter: FILTER,
      deliveries: [],
    });
    expect(there.items[1]?.evidence).toEqual(lived().items[0]?.evidence);
  });

  it('that an Onramp without company filters wrote is taken, and has none', () => {
    const file = JSON.parse(writeInstancesFile(lived()));
    const items = file.items.map(
      ({ companyFilter: _filter, companyFilterAt: _at, ...item }: Record<string, unknown>) => ({
        ...item,
        version: 1,
      }),
    );
    const old = JSON.stringify({ ...file, version: 1, items });
    const there = value(importInstances(freshInstances(NOW), old, NOW));
    expect(there.items[1]).toMatchObject({ label: 'Production (2)', plannedTriggers: 20 });
    expect(there.items[1]?.companyFilter).toBeUndefined();
  });

  it('adds nothing twice', () => {
    const here = lived();
    const again = importInstances(here, writeInstancesFile(here), NOW);
    expect(again).toMatchObject({ ok: true, added: [], known: ['Production', 'Sandbox'], value: here });
  });

  it('changes nothing that is here, and gives what it adds ids of their own', () => {
    const here = lived();
    const file = JSON.parse(writeInstancesFile(here));
    file.items[0].plannedTriggers = 99;
    const after = value(importInstances(here, JSON.stringify(file), NOW));
    expect(after.items.slice(0, 2)).toEqual(here.items);
    expect(after.current).toBe(here.current);
    expect(after.items[2]).toMatchObject({ label: 'Production (2)', plannedTriggers: 99 });
    expect(new Set(after.items.map(({ id }) => id)).size).toBe(3);
  });

  const good = JSON.parse(writeInstancesFile(lived()));
  const first = good.items[0];
  it.each<[string, string, string]>([
    ['nothing', '', 'file-foreign'],
    ['no JSON', '<html>', 'file-foreign'],
    ['other JSON', '{"version":1,"items":[{}]}', 'file-foreign'],
    ['an empty list', JSON.stringify({ ...good, items: [] }), 'file-foreign'],
    ['a later version', JSON.stringify({ ...good, version: 99 }), 'file-newer'],
    ['an item without an id', JSON.stringify({ ...good, items: [{}] }), 'file-damaged'],
    [
      'one bad item of two',
      JSON.stringify({ ...good, items: [first, { ...first, label: 7 }] }),
      'file-damaged',
    ],
    ['far too much', ' '.repeat(5_000_001), 'file-too-large'],
    [
      'more than there is room for',
      JSON.stringify({
        ...good,
        items: Array.from({ length: 50 }, (_, at) => ({ ...first, label: `${at}` })),
      }),
      'too-many',
    ],
  ])('%s is refused with a sentence, and nothing is lost', (_what, text, problem) => {
    const outcome = importInstances(lived(), text, NOW);
    expect(outcome).toMatchObject({ ok: false, problem });
    if (outcome.ok) return;
    for (const language of ['en', 'de', 'es'] as const)
      expect(instanceSentence(language, outcome)).toMatch(/\.$/);
  });

  it('holds no field that could carry a secret', () => {
    expect(writeInstancesFile(lived())).not.toMatch(/secret|password|token|trackingIdentifier|idempotency/i);
  });
});

describe('a copy of an instance', () => {
  it('has zone, plan and company filter, and nothing of what was done', () => {
    const all = lived();
    const id = all.items[0]?.id ?? '';
    const copy = currentInstance(value(duplicateInstance(all, id, NOW + 1)));
    expect(copy).toMatchObject({
      label: 'Production (2)',
      plannedTriggers: 20,
      companyFilter: FILTER,
      evidence: {},
      deliveries: [],
    });
    expect(copy.zone?.uiHost).toBe('ww5.autotask.net');
    expect(copy.userName).toBeUndefined();
    expect(copy.id).not.toBe(id);
  });
});

describe('a removed instance', () => {
  it('comes back where it was, with all it had, and is current', () => {
    const all = lived();
    const gone = all.items[0];
    if (!gone) throw new Error('empty');
    const without = value(removeInstance(all, gone.id, NOW));
    const back = value(restoreInstance(without, gone, 0));
    expect(back.items).toEqual(all.items);
    expect(back.current).toBe(gone.id);
  });

  it('takes the place of the fresh one that stood in for the last', () => {
    const all = freshInstances(NOW);
    const [gone] = all.items;
    if (!gone) throw new Error('empty');
    const without = value(removeInstance(all, gone.id, NOW));
    const back = value(restoreInstance(without, gone, 0, without.current));
    expect(back.items).toEqual([gone]);
  });

  it('gets another name when its own was taken meanwhile', () => {
    const all = lived();
    const gone = all.items[1];
    if (!gone) throw new Error('empty');
    const without = value(addInstance(value(removeInstance(all, gone.id, NOW)), 'sandbox', NOW));
    expect(currentInstance(value(restoreInstance(without, gone, 1))).label).toBe('Sandbox (2)');
  });
});
