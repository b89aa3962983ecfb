/** Building blocks of the gallery's states: guides, test runs, deliveries, as the background would send them. */
import type { CheckState, Finding, TestRun } from '../../utils/checks/types.ts';
import type { GuideView, Language, StepView } from '../../utils/guide/types.ts';
import type { Delivery } from '../../utils/instances/schema.ts';
import type { DestinationState } from '../../utils/messages/state.ts';
import { type CheckKey, WORDS } from './words.ts';

/** The gallery's present: a Tuesday morning. */
export const NOW = new Date(2026, 10, 24, 10, 45).getTime();
const MINUTE = 60_000;

export function ago(minutes: number): number {
  return NOW - minutes * MINUTE;
}

/** Both guides, so many steps done in each; the next one is current. */
export function guides(
  language: Language,
  done: [number, number],
  current: Partial<StepView> = {},
  trouble?: GuideView['trouble'],
): GuideView[] {
  const words = WORDS[language];
  const ids: GuideView['id'][] = ['security-level', 'api-user'];
  return ids.map((guide, index) => {
    const [title, steps] = [words.guides[guide].title, words.guides[guide].steps];
    const finished = done[index] ?? 0;
    return {
      id: guide,
      title,
      doneCount: finished,
      trouble: trouble && finished < steps.length ? trouble : undefined,
      steps: steps.map((step, at): StepView => {
        const base = {
          guide,
          id: `step-${at + 1}`,
          title: step.title,
          text: step.text,
          optional: step.optional ?? false,
        };
        if (at < finished) {
          const source = step.byHand ? 'admin' : 'ww5.autotask.net';
          return { ...base, state: 'done', evidence: { what: step.seen, source, at: ago(30 - at) } };
        }
        return at === finished ? { ...base, state: 'current', ...current } : { ...base, state: 'open' };
      }),
    };
  });
}

const ROWS: CheckKey[] = ['zone', 'login', 'trackingIdentifier', 'readCompanies', 'webhookRight'];
const TOOK = [182, 341, 96, 1240, 214];

/** A test whose rows end in the given states; a finding hangs on the row that is not fine. */
export function run(
  language: Language,
  states: CheckState[],
  verdict: TestRun['verdict'],
  finding?: Finding,
  summary?: string,
): TestRun {
  const words = WORDS[language].checks;
  return {
    id: 'run',
    startedAt: ago(2),
    ...(verdict === 'running' ? {} : { finishedAt: ago(1) }),
    requests: 6,
    verdict,
    rows: ROWS.map((id, at) => {
      const state = states[at] ?? 'pending';
      const over = state === 'passed' || state === 'failed' || state === 'warning';
      return {
        id,
        state,
        title: words[id].title,
        ...(over ? { took: TOOK[at] } : {}),
        ...(state === 'passed' ? { summary: words[id].fine } : {}),
        ...(state === 'skipped' && summary ? { summary } : {}),
        findings: finding && (state === 'failed' || state === 'warning') ? [finding] : [],
      };
    }),
  };
}

export function delivery(changes: Partial<Delivery>): Delivery {
  return {
    id: 'delivery-1',
    destination: 'integration-api',
    host: 'integrations.example.com',
    idempotencyKey: 'key',
    state: 'delivered',
    attempts: 1,
    createdAt: ago(3),
    updatedAt: ago(3),
    ...changes,
  };
}

export function destination(language: Language, changes: Partial<DestinationState> = {}): DestinationState {
  const words = WORDS[language].destination;
  return {
    id: 'integration-api',
    title: words.title,
    settings: { url: 'https://integrations.example.com' },
    fields: [
      {
        name: 'url',
        label: words.url,
        secret: false,
        placeholder: 'https://integrations.example.com',
        help: words.urlHelp,
        filled: changes.ready ?? true,
      },
      {
        name: 'token',
        label: words.token,
        secret: true,
        help: words.tokenHelp,
        filled: changes.ready ?? true,
      },
    ],
    granted: true,
    hosts: ['https://integrations.example.com/*'],
    ready: true,
    ...changes,
  };
}
