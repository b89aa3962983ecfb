/** Organizations, companies and mappings for the mapping page. Nothing of them is kept here. */
import type { ClientAnswer, ClientProblem, Versioned } from '../../integration-api-client/types.ts';
import type { Handlers } from '../../messages/listen.ts';
import type { Answer } from '../../messages/requests.ts';
import type { ListSaved, MAPPING_REQUESTS, SavedBy } from '../../messages/requests-mapping.ts';
import { companyPage } from '../companies/read-companies.ts';
import { type Core, no } from '../core.ts';
import { type ReachedApi, reachIntegrationApi } from '../integration-api.ts';

export function mappingHandlers(core: Core): Pick<Handlers, keyof typeof MAPPING_REQUESTS> {
  return {
    'mapping.organizations': () =>
      atTheApi(core, async ({ client, host }) => found(await client.organizations(), host)),
    'mapping.saveOrganizations': ({ organizations, replaces }) =>
      saving(core, {
        save: ({ client }) => client.putOrganizations(organizations, replaces),
        read: ({ client }) => client.organizations(),
      }),
    async 'mapping.companies'({ instance, after }) {
      const page = await companyPage(core, instance, after);
      if (!page.ok) return page;
      const { companies, next } = page.value;
      return { ok: true, value: { companies, ...(next === undefined ? {} : { nextAfter: next }) } };
    },
    'mapping.load': ({ instance }) =>
      atTheApi(core, async ({ client, host }) => found(await client.mappings(instance), host)),
    'mapping.save': ({ instance, mappings, replaces }) =>
      saving(core, {
        save: ({ client }) => client.putMappings(instance, mappings, replaces),
        read: ({ client }) => client.mappings(instance),
      }),
  };
}

async function atTheApi<T>(
  core: Core,
  call: (api: ReachedApi) => Promise<ClientAnswer<T>>,
): Promise<Answer<T>> {
  const api = await reachIntegrationApi(core);
  if (!api.ok) return api;
  const answer = await call(api);
  return answer.ok ? answer : no(api.sentence(answer.problem));
}

type SavedList = { saved?: SavedBy | undefined };

/** A conflict brings the list as it is now, so that the page can merge and save again. */
async function saving<T extends SavedList>(
  core: Core,
  calls: {
    save(api: ReachedApi): Promise<ClientAnswer<Versioned<T>>>;
    read(api: ReachedApi): Promise<ClientAnswer<Versioned<T>>>;
  },
): Promise<Answer<ListSaved<View<T>>>> {
  const api = await reachIntegrationApi(core);
  if (!api.ok) return api;
  const saved = await calls.save(api);
  if (saved.ok) return { ok: true, value: { outcome: 'saved', ...viewOf(saved.value, api.host) } };
  if (!isConflict(saved.problem)) return no(api.sentence(saved.problem));
  const now = await calls.read(api);
  if (!now.ok) return no(api.sentence(now.problem));
  return { ok: true, value: { outcome: 'conflict', ...viewOf(now.value, api.host) } };
}

type View<T extends SavedList> = Omit<T, 'saved'> & { host: string; etag: string; saved?: SavedBy };

function viewOf<T extends SavedList>({ list, etag }: Versioned<T>, host: string): View<T> {
  const { saved, ...rest } = list;
  return { ...rest, host, etag, ...(saved ? { saved } : {}) };
}

function found<T extends SavedList>(answer: ClientAnswer<Versioned<T>>, host: string): ClientAnswer<View<T>> {
  return answer.ok ? { ok: true, value: viewOf(answer.value, host) } : answer;
}

function isConflict(problem: ClientProblem): boolean {
  return problem.kind === 'problem' && problem.code === 'changed-meanwhile';
}
