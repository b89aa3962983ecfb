// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { MappingDraft, MappingPorts } from '../../../../components/mapping/ports.ts';
import { MappingStore } from '../../../../components/mapping/store/store.ts';
import type { DraftChoice } from '../../../../utils/mapping/table/types.ts';
import { matcherSession } from '../../../../utils/mapping/worker.ts';
import type { Answer } from '../../../../utils/messages/requests.ts';
import { eventually } from '../../eventually.ts';
import { listen, pretend } from '../stage.tsx';

const HOST = 'api.example';
const SAVED = { at: '2026-11-24T09:00:00.000Z', by: 'Ana' };
const ORGANIZATIONS = ['Acme', 'Birch', 'Cedar'].map((name) => ({ id: name.toLowerCase(), name }));
const COMPANIES = ['Acme Inc', 'Birch LLC', 'Cedar GmbH'].map((name, at) => ({ id: at * 10, name }));
const DOWN: Answer = { ok: false, reason: 'api.example cannot be reached.' };

type Answers = Record<string, Answer>;
const all = (): Answers => ({
  'mapping.organizations': { ok: true, value: { host: HOST, organizations: ORGANIZATIONS, etag: '"o1"' } },
  'mapping.companies': { ok: true, value: { companies: COMPANIES } },
  'mapping.load': {
    ok: true,
    value: { host: HOST, mappings: [{ organizationId: 'acme', companyId: 0 }], etag: '"m1"', saved: SAVED },
  },
});

/** Drafts as the browser keeps them, and a matcher that runs at once or breaks. */
function ports(draft?: MappingDraft, broken = false) {
  const kept = new Map<number, DraftChoice[]>();
  let organizations = draft?.organizations;
  const made: MappingPorts = {
    instance: 'a',
    startMatcher: (hear, onFailure) => {
      const take = matcherSession(hear);
      return {
        tell: (message) => {
          if (broken) queueMicrotask(onFailure);
          else queueMicrotask(() => take(message));
        },
        end: () => undefined,
      };
    },
    drafts: {
      load: async () => draft,
      keep: async (_instance, part, choices) => void kept.set(part, choices),
      keepOrganizations: async (_instance, list) => {
        organizations = list;
      },
      dropFrom: async () => undefined,
    },
  };
  return { made, kept, organizations: () => organizations };
}

async function open(answers: Answers, given = ports()) {
  const heard = listen((name) => answers[name] ?? DOWN);
  const store = new MappingStore('a', heard.actions, given.made, 'en');
  await store.load();
  await eventually(() => expect(['done', 'failed', 'idle']).toContain(store.suggesting.progress.step));
  return { store, heard, answers };
}
const states = (store: MappingStore) => store.book.organizations.map((_, row) => store.book.stateOf(row));

describe('the mapping page', () => {
  it('shows what was saved and suggests for the rest', async () => {
    const { store } = await open(all());
    expect(states(store)).toEqual(['mapped', 'safe', 'safe']);
    expect(store.ranks).toBeDefined();
    expect(store.hasChanges).toBe(false);
  });

  it('collects companies over several pages', async () => {
    const pages = [{ companies: COMPANIES.slice(0, 2), nextAfter: 10 }, { companies: COMPANIES.slice(2) }];
    const bodies: unknown[] = [];
    const heard = listen();
    heard.actions.ask = pretend(async (name, body) => {
      if (name !== 'mapping.companies') return all()[name] ?? DOWN;
      bodies.push(body);
      return { ok: true, value: pages.shift() };
    });
    const store = new MappingStore('a', heard.actions, ports().made, 'en');
    await store.load();
    expect(bodies).toEqual([{ instance: 'a' }, { instance: 'a', after: 10 }]);
    expect(store.companies.map(({ id }) => id)).toEqual([0, 10, 20]);
  });

  it('saves over the version that it read, and then over its own', async () => {
    const { store, heard, answers } = await open(all());
    store.acceptSafe();
    const mappings = store.book.mappings();
    answers['mapping.save'] = {
      ok: true,
      value: { outcome: 'saved', host: HOST, mappings, etag: '"m2"', saved: SAVED },
    };
    await store.save();
    expect(store.savedNow).toEqual({ at: Date.parse(SAVED.at), count: 3 });
    expect(store.hasChanges).toBe(false);
    store.choose(0, -1);
    await store.save();
    const saves = heard.calls.filter(([name]) => name === 'mapping.save');
    expect(saves.map(([, body]) => (body as { replaces: string }).replaces)).toEqual(['"m1"', '"m2"']);
  });

  it('keeps every choice when saving fails, and says why', async () => {
    const { store } = await open(all());
    store.acceptSafe();
    await store.save();
    expect(store.saveFailure).toBe('api.example cannot be reached.');
    expect(states(store)).toEqual(['mapped', 'mapped', 'mapped']);
    expect(store.hasChanges).toBe(true);
  });

  it('merges what somebody else saved, and asks only about rows that both changed', async () => {
    const { store, answers } = await open(all());
    store.choose(0, 1);
    answers['mapping.save'] = {
      ok: true,
      value: {
        outcome: 'conflict',
        host: HOST,
        mappings: [
          { organizationId: 'acme', companyId: 20 },
          { organizationId: 'birch', companyId: 0 },
        ],
        etag: '"m9"',
        saved: SAVED,
      },
    };
    await store.save();
    expect(store.conflict?.rows.map(({ row }) => row)).toEqual([0]);
    expect(store.book.mappings()).toEqual([
      { organizationId: 'acme', companyId: 10 },
      { organizationId: 'birch', companyId: 0 },
    ]);
    store.takeTheirs();
    expect(store.conflict).toBeUndefined();
    expect(store.book.mappings()[0]).toEqual({ organizationId: 'acme', companyId: 20 });
    expect(store.hasChanges).toBe(false);
  });

  it('says when the matcher breaks, and keeps what was chosen', async () => {
    const { store } = await open(all(), ports(undefined, true));
    expect(store.suggesting.progress.step).toBe('failed');
    expect(states(store)).toEqual(['mapped', 'unmatched', 'unmatched']);
  });
});

describe('choices that are not saved', () => {
  it('are written down with each choice, and taken up by the next visit', async () => {
    const given = ports();
    const { store } = await open(all(), given);
    store.choose(1, 2);
    await eventually(() => expect(given.kept.get(0)).toEqual([['birch', 20]]));
    const next = await open(all(), ports({ choices: given.kept.get(0) ?? [] }));
    expect(next.store.draftTaken).toBe(1);
    expect(next.store.book.choiceOf(1)).toBe(2);
  });

  it('are not overwritten while the integration API cannot be asked', async () => {
    const given = ports({ choices: [['birch', 20]] });
    const { store, answers } = await open({}, given);
    expect(store.trouble).toBe('api.example cannot be reached.');
    expect(given.kept.size).toBe(0);
    Object.assign(answers, all());
    await store.load();
    expect(store.trouble).toBeUndefined();
    expect(store.book.choiceOf(1)).toBe(2);
  });

  it('stay when everything is loaded again', async () => {
    const { store } = await open(all());
    store.choose(1, 2);
    await store.load();
    expect(store.book.choiceOf(1)).toBe(2);
  });
});

describe('organizations', () => {
  it('are saved at the integration API, over the version that was read', async () => {
    const { store, heard, answers } = await open(all());
    const list = [{ id: 'dune', name: 'Dune' }];
    answers['mapping.saveOrganizations'] = {
      ok: true,
      value: { outcome: 'saved', host: HOST, organizations: list, etag: '"o2"' },
    };
    expect(await store.replaceOrganizations(list, 'conflict')).toBeUndefined();
    expect(heard.calls.find(([name]) => name === 'mapping.saveOrganizations')?.[1]).toEqual({
      organizations: list,
      replaces: '"o1"',
    });
    expect(store.book.organizations).toEqual(list);
    // What was saved for organizations that are gone is not lost.
    expect(store.book.coverage().elsewhere).toBe(1);
  });

  it('that somebody else saved meanwhile are shown instead, and it is said', async () => {
    const { store, answers } = await open(all());
    const theirs = [{ id: 'elm', name: 'Elm' }];
    answers['mapping.saveOrganizations'] = {
      ok: true,
      value: { outcome: 'conflict', host: HOST, organizations: theirs, etag: '"o5"' },
    };
    expect(await store.replaceOrganizations([{ id: 'dune', name: 'Dune' }], 'Look at both.')).toBe(
      'Look at both.',
    );
    expect(store.book.organizations).toEqual(theirs);
  });

  it('stay in the browser while there is no integration API', async () => {
    const given = ports();
    const { store } = await open({}, given);
    const list = [{ id: 'dune', name: 'Dune' }];
    expect(await store.replaceOrganizations(list, 'conflict')).toBeUndefined();
    expect(given.organizations()).toEqual(list);
    expect(store.canSave).toBe(false);
  });
});
