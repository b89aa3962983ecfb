/** The part about triggers in every state worth looking at: what the background answers, and what is pressed first. */
import type { TriggerEvent, TriggerOut } from '../../utils/contract/triggers.ts';
import type { Language } from '../../utils/guide/types.ts';
import { clientSentence } from '../../utils/integration-api-client/words/index.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { TriggerAnswers, TriggerChange } from '../../utils/messages/requests-triggers.ts';
import { ago } from './parts.ts';

const HOST = 'integrations.example.com';
const iso = (minutes: number) => new Date(ago(minutes)).toISOString();

function trigger(changes: Partial<TriggerOut>): TriggerOut {
  return {
    id: 'tr_1',
    on: 'ticket.saved',
    moments: ['created', 'updated'],
    fields: ['title', 'ticketNumber', 'status', 'priority', 'queueID', 'companyID'],
    subscriberUrl: 'https://hooks.northwind.example/autotask',
    state: 'active',
    webhookId: 12,
    lastEventAt: iso(1),
    createdAt: iso(90),
    ...changes,
  };
}

function event(id: number, changes: Partial<TriggerEvent>): TriggerEvent {
  return {
    id,
    action: 'Update',
    entityType: 'Ticket',
    entityId: 8123,
    sequenceNumber: id,
    fields: {
      title: 'Printer on the second floor prints in green',
      ticketNumber: 'T20261124.0007',
      status: 5,
      queueID: 29682833,
      description: null,
    },
    receivedAt: iso(id === 3 ? 0 : 10 - id),
    state: 'delivered',
    attempts: 1,
    ...changes,
  };
}

const EVENTS = [
  event(3, { action: 'Create', entityId: 8124, fields: { title: 'New phone for Ms. Ström', status: 1 } }),
  event(2, {
    state: 'waiting',
    attempts: 3,
    lastProblem: 'hooks.northwind.example answered 503.',
    nextAttemptAt: iso(-2),
  }),
  event(1, { state: 'given-up', attempts: 10, lastProblem: 'hooks.northwind.example cannot be reached.' }),
];

const problem = (
  code: string,
  language: Language,
  link?: 'allow-webhooks' | 'set-number',
): TriggerChange => ({
  outcome: 'refused',
  code,
  reason: clientSentence({ kind: 'problem', status: 409, code, title: 'Title' }, HOST, language),
  ...(link ? { link: { guide: 'security-level', step: link } } : {}),
});

interface TriggerStage {
  answers: Partial<{ [N in keyof TriggerAnswers]: Answer<TriggerAnswers[N]> }>;
  /** Buttons and rows, as selectors, that are pressed one after the other. */
  press?: string[];
}

const good = <T>(value: T): Answer<T> => ({ ok: true, value });
const listed = (...triggers: TriggerOut[]) => good({ host: HOST, triggers });
const WATCH = '[data-trigger] button[aria-expanded="false"]';
const CREATE = '[data-part]:last-child button[type="submit"]';

const DEACTIVATED = trigger({
  id: 'tr_2',
  on: 'company.saved',
  moments: ['created', 'updated', 'deleted'],
  subscriberUrl: undefined,
  state: 'deactivated',
  webhookId: 13,
  fields: ['companyName', 'phone'],
  lastEventAt: undefined,
});

export const TRIGGER_STAGES: Record<string, (language: Language) => TriggerStage> = {
  'triggers-empty': () => ({ answers: { 'triggers.list': listed() } }),
  'triggers-list': () => ({
    answers: {
      'triggers.list': listed(
        trigger({}),
        DEACTIVATED,
        trigger({
          id: 'tr_3',
          on: 'configurationItem.saved',
          state: 'creating',
          webhookId: undefined,
          fields: [],
        }),
      ),
    },
  }),
  'triggers-live': () => ({
    answers: {
      'triggers.list': listed(trigger({})),
      'triggers.events': good({ events: EVENTS, nextBefore: 1 }),
      'triggers.errors': good([
        {
          id: 4,
          at: iso(200),
          message: 'The receiver did not answer in time.',
          sequenceNumber: 17,
        },
      ]),
    },
    press: [WATCH, '[data-events] summary', '[data-trigger] section > details > summary'],
  }),
  'triggers-waiting': () => ({
    answers: {
      'triggers.list': listed(trigger({ subscriberUrl: undefined, lastEventAt: undefined })),
      'triggers.events': good({ events: [] }),
      'triggers.create': good({ outcome: 'reused', trigger: trigger({ subscriberUrl: undefined }) }),
    },
    press: [CREATE],
  }),
  'triggers-right-missing': (language) => ({
    answers: {
      'triggers.list': listed(),
      'triggers.create': good(problem('webhook-right-missing', language, 'allow-webhooks')),
    },
    press: [CREATE],
  }),
  'triggers-used-up': (language) => ({
    answers: {
      'triggers.list': listed(trigger({})),
      'triggers.create': good(problem('webhook-number-used-up', language, 'set-number')),
    },
    press: [CREATE],
  }),
  'triggers-made': () => ({
    answers: {
      'triggers.list': listed(trigger({ lastEventAt: undefined })),
      'triggers.create': good({ outcome: 'made', trigger: trigger({ signingSecret: 'key' }) }),
      'triggers.events': {
        ok: false,
        reason: `${HOST} cannot be reached: it is down, or the address is wrong.`,
      },
    },
    press: [CREATE],
  }),
  'triggers-unreachable': (language) => ({
    answers: {
      'triggers.list': {
        ok: false,
        reason: clientSentence({ kind: 'silent', late: false }, HOST, language),
      },
    },
  }),
  'triggers-unsent': () => ({ answers: {} }),
};
