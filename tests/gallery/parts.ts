/** Building blocks of the gallery's states: guides, test runs, deliveries, as the background would send them. */
import type { CheckState, Finding, TestRun } from '../../utils/checks/types.ts';
import { GUIDES } from '../../utils/guide/index.ts';
import { fillIn } from '../../utils/guide/say.ts';
import type { GuidePlan, GuideView, Language, StepView } from '../../utils/guide/types.ts';
import { sayEvidence } from '../../utils/guide/words.ts';
import type { Delivery } from '../../utils/instances/schema.ts';
import type { DestinationState } from '../../utils/messages/state.ts';
import { type CheckKey, WORDS } from './words.ts';

/** The gallery's present: a Tuesday morning. */
export const NOW = new Date(2026, 10, 24, 10, 45).getTime();
const MINUTE = 60_000;

export function ago(minutes: number): number {
  return NOW - minutes * MINUTE;
}

const PLAN: GuidePlan = {
  plannedTriggers: 50,
  levelName: 'Onramp API User',
  binding: 'custom',
  vendorName: 'Rewst - Automation',
  uiHost: 'ww5.autotask.net',
};

/** What the page showed, where it is more than "seen". */
const SEEN: Record<string, string> = {
  'name-level': 'value|Onramp API User',
  'allow-webhooks': 'ticked',
  'set-number': 'value|50',
  'save-level': 'closed',
  'enter-names': 'filled',
  'choose-level': 'value|Onramp API User',
  'generate-key': 'generated',
};

/** Where the admin is in each guide: the id of the current step, or 'end'. */
export type Places = Record<GuideView['id'], string>;

/** Both guides, everything before the current step done. */
export function guides(
  language: Language,
  places: Places,
  current: Partial<StepView> = {},
  trouble?: GuideView['trouble'],
): GuideView[] {
  return Object.values(GUIDES).map((guide) => {
    const steps = guide.steps.filter((step) => step.applies?.(PLAN) ?? true);
    const found = steps.findIndex(({ id }) => id === places[guide.id]);
    const finished = found < 0 ? steps.length : found;
    return {
      id: guide.id,
      title: guide.title[language],
      doneCount: finished,
      trouble: trouble && finished < steps.length ? trouble : undefined,
      steps: steps.map((step, at): StepView => {
        const base = {
          guide: guide.id,
          id: step.id,
          title: fillIn(step.title[language], PLAN, 'en'),
          text: fillIn(step.text[language], PLAN, 'en'),
          optional: step.optional ?? false,
        };
        if (at > finished) return { ...base, state: 'open' };
        if (at === finished) return { ...base, state: 'current', ...current };
        const source = step.id === 'generate-secret' ? 'admin' : 'ww5.autotask.net';
        const what = sayEvidence(SEEN[step.id] ?? 'seen', language);
        return { ...base, state: 'done', evidence: { what, source, at: ago(30 - at) } };
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
    about: words.about,
    manner: 'send',
    host: 'integrations.example.com',
    hasTrial: false,
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
