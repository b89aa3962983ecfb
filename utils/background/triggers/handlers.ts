/** Triggers of the current instance, as the integration API keeps them. Nothing of them is stored here. */
import type { FixLink } from '../../checks/types.ts';
import type { ClientAnswer, ClientProblem } from '../../integration-api-client/types.ts';
import type { Handlers } from '../../messages/listen.ts';
import type { Answer } from '../../messages/requests.ts';
import type { TRIGGER_REQUESTS, TriggerChange } from '../../messages/requests-triggers.ts';
import { type Core, no, theInstance } from '../core.ts';
import { type ReachedApi, reachIntegrationApi } from '../integration-api.ts';

/** So many events are shown at first, and so many more on request. */
const PAGE = 25;

/** Which step of a guide mends what the integration API names. */
const LINKS: Record<string, FixLink> = {
  'webhook-right-missing': { guide: 'security-level', step: 'allow-webhooks' },
  'webhook-number-used-up': { guide: 'security-level', step: 'set-number' },
};

export function triggerHandlers(core: Core): Pick<Handlers, keyof typeof TRIGGER_REQUESTS> {
  return {
    'triggers.list': () =>
      atTheApi(core, async ({ client, host }, instance) =>
        map(await client.triggers(instance), (triggers) => ({ host, triggers })),
      ),
    'triggers.create': (wish) =>
      changing(core, async ({ client }, instance) =>
        map(await client.createTrigger(instance, wish), ({ trigger, created }) => ({
          outcome: created ? 'made' : 'reused',
          trigger,
        })),
      ),
    'triggers.repair': ({ trigger }) =>
      changing(core, async ({ client }, instance) =>
        map(await client.repairTrigger(instance, trigger), (repaired) => ({
          outcome: 'repaired',
          trigger: repaired,
        })),
      ),
    'triggers.remove': ({ trigger, abandon }) =>
      changing(core, async ({ client }, instance) => {
        const answer = await client.removeTrigger(instance, trigger, abandon);
        // Somebody else removed it: that is what was wished.
        const gone = !answer.ok && isCode(answer.problem, 'trigger-not-found');
        return gone
          ? { ok: true, value: { outcome: 'removed' } }
          : map(answer, () => ({ outcome: 'removed' }));
      }),
    'triggers.events': ({ trigger, before }) =>
      atTheApi(core, async ({ client }, instance) => {
        const page = { limit: PAGE, ...(before === undefined ? {} : { before }) };
        return map(await client.events(instance, trigger, page), ({ items, nextBefore }) => ({
          events: items,
          ...(nextBefore === undefined ? {} : { nextBefore }),
        }));
      }),
    'triggers.errors': ({ trigger }) =>
      atTheApi(core, ({ client }, instance) => client.calloutErrors(instance, trigger)),
  };
}

type Call<T> = (api: ReachedApi, instance: string) => Promise<ClientAnswer<T>>;

async function atTheApi<T>(core: Core, call: Call<T>): Promise<Answer<T>> {
  const api = await reachIntegrationApi(core);
  if (!api.ok) return api;
  const answer = await call(api, (await theInstance(core)).id);
  return answer.ok ? answer : no(api.sentence(answer.problem));
}

/** As {@link atTheApi}, but a refusal of the integration API is an answer with its cause. */
async function changing(core: Core, call: Call<TriggerChange>): Promise<Answer<TriggerChange>> {
  const api = await reachIntegrationApi(core);
  if (!api.ok) return api;
  const answer = await call(api, (await theInstance(core)).id);
  if (answer.ok) return answer;
  const { problem } = answer;
  const code = problem.kind === 'problem' ? problem.code : problem.kind;
  const link = Object.hasOwn(LINKS, code) ? LINKS[code] : undefined;
  const reason = api.sentence(problem);
  return { ok: true, value: { outcome: 'refused', code, reason, ...(link ? { link } : {}) } };
}

function map<T, U>(answer: ClientAnswer<T>, apply: (value: T) => U): ClientAnswer<U> {
  return answer.ok ? { ok: true, value: apply(answer.value) } : answer;
}

function isCode(problem: ClientProblem, code: string): boolean {
  return problem.kind === 'problem' && problem.code === code;
}
