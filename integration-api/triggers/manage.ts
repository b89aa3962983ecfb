/** Making and removing a trigger together with its webhook in Autotask. */
import type { TriggerIn } from '../../utils/contract/triggers.ts';
import { type AutotaskAnswer, type AutotaskClient, autotaskClient } from '../autotask/client.ts';
import { loginOf } from '../autotask/login.ts';
import type { ApiContext } from '../context.ts';
import type { InstanceRow, TriggerRow } from '../database/schema.ts';
import { HttpProblem } from '../http/problem.ts';
import type { Opened } from '../secrets/cipher.ts';
import { chooseFields } from './fields.ts';
import { refusalOf } from './refusals.ts';
import {
  beginTrigger,
  claimTrigger,
  deleteTrigger,
  hookSecretOf,
  releaseTrigger,
  signingSecretOf,
} from './store.ts';
import { SUBJECTS } from './subjects.ts';
import { findWebhook, makeWebhook, removeWebhook, webhookState } from './webhook.ts';

/** Longest time that the requests to Autotask for one trigger may take. */
const LEASE_MS = 120_000;

export interface MadeTrigger {
  row: TriggerRow;
  created: boolean;
  signingSecret: string;
}

/**
 * Writes the trigger down, makes its webhook, reports what came of it. An identical trigger is used again; one that
 * an earlier, broken-off request left half-made is completed.
 *
 * @throws HttpProblem that names what Autotask or the set-up lacks
 */
export async function createTrigger(
  context: ApiContext,
  instance: InstanceRow,
  input: TriggerIn,
): Promise<MadeTrigger> {
  const publicUrl = publicUrlOf(context);
  refuseSubscriber(context, input.subscriberUrl);
  const client = clientFor(context, instance);
  const begun = await beginTrigger(context.db, context.keyring, instance.id, input, LEASE_MS);
  if (begun.kind === 'busy') throw new HttpProblem('trigger-busy', { retryAfter: 2 });
  try {
    if (begun.kind === 'known' && (await stillThere(client, begun.row))) {
      const row = await releaseTrigger(context.db, begun.row.id, { state: 'active', stateReason: null });
      return { row: row ?? begun.row, created: false, signingSecret: signingSecret(context, begun.row) };
    }
    const row = await makeFor(context, client, begun.row, input, publicUrl, begun.kind === 'known');
    return { row, created: true, signingSecret: signingSecret(context, row) };
  } catch (error) {
    await settle(context, begun.row, begun.kind === 'new' && !isAway(error));
    throw error;
  }
}

/**
 * Removes the webhook from Autotask, then the trigger with its events.
 *
 * @param abandon forget the trigger although Autotask cannot be asked
 * @throws HttpProblem when there is none, or Autotask refuses or does not answer
 */
export async function removeTrigger(
  context: ApiContext,
  instance: InstanceRow,
  id: string,
  abandon: boolean,
): Promise<void> {
  if (abandon) return deleteTrigger(context.db, id);
  const client = clientFor(context, instance);
  const row = await claimTrigger(context.db, instance.id, id, LEASE_MS);
  if (!row) throw new HttpProblem('trigger-busy', { retryAfter: 2 });
  try {
    const subject = SUBJECTS[row.subject];
    const found =
      row.webhookId === null
        ? await findWebhook(client, subject, hookUrl(publicUrlOf(context), row.hookId))
        : { kind: 'found' as const, webhookId: row.webhookId };
    const failed =
      found.kind === 'answer'
        ? found.answer
        : found.kind === 'found'
          ? await removeWebhook(client, subject, found.webhookId)
          : undefined;
    if (failed) await throwRefusal(client, row, failed);
    await deleteTrigger(context.db, id);
  } catch (error) {
    await releaseTrigger(context.db, id, {});
    throw error;
  }
}

/** A client for the instance's user. @throws HttpProblem when this server cannot log in as that user at all */
export function clientFor(context: ApiContext, instance: InstanceRow): AutotaskClient {
  const outcome = loginOf(context, instance);
  if (!outcome.ok) throw new HttpProblem('login-impossible', { detail: `${outcome.reason} ${outcome.fix}` });
  return autotaskClient(outcome.login, { fetch: context.autotaskFetch });
}

async function makeFor(
  context: ApiContext,
  client: AutotaskClient,
  row: TriggerRow,
  input: TriggerIn,
  publicUrl: string,
  mayExist: boolean,
): Promise<TriggerRow> {
  const subject = SUBJECTS[row.subject];
  const chosen = await chooseFields(client, subject, input.fields);
  if (!chosen.ok && chosen.reason === 'answer') return throwRefusal(client, row, chosen.answer);
  if (!chosen.ok) {
    const offered = chosen.offered.slice(0, 60).join(', ');
    const errors = chosen.names
      .slice(0, 20)
      .map((name) => ({ path: 'fields', message: `Autotask has no field "${name}" here.` }));
    throw new HttpProblem('fields-unknown', {
      detail: offered === '' ? 'It offers none.' : `It offers: ${offered}.`,
      errors,
    });
  }
  const secretKey = opened(hookSecretOf(context.keyring, row));
  const url = hookUrl(publicUrl, row.hookId);
  const plan = {
    subject,
    name: `Onramp ${row.subject} ${row.id.slice(-6)}`,
    url,
    deactivationUrl: `${url}/deactivated`,
    secretKey,
    moments: row.moments,
    fields: chosen.fields,
  };
  const made = await makeWebhook(client, plan, mayExist);
  if (!made.ok) throw new HttpProblem(made.refusal.code, { detail: made.refusal.detail });
  const done = await releaseTrigger(context.db, row.id, {
    state: 'active',
    stateReason: null,
    webhookId: made.webhookId,
    fields: chosen.fields.map((one) => one.name),
  });
  if (!done) throw new HttpProblem('trigger-not-found', { detail: 'It was removed meanwhile.' });
  return done;
}

function signingSecret(context: ApiContext, row: TriggerRow): string {
  return opened(signingSecretOf(context.keyring, row));
}

function opened(secret: Opened): string {
  if (!secret.ok)
    throw new HttpProblem('login-impossible', { detail: 'The key that sealed this trigger is missing.' });
  return secret.value;
}

async function stillThere(client: AutotaskClient, row: TriggerRow): Promise<boolean> {
  if (row.state === 'creating' || row.webhookId === null) return false;
  const state = await webhookState(client, SUBJECTS[row.subject], row.webhookId);
  if (state.kind === 'answer') return throwRefusal(client, row, state.answer);
  return state.kind === 'found' && state.active;
}

/** A new trigger that Autotask refused leaves nothing behind; any other keeps its state for the next try. */
async function settle(context: ApiContext, row: TriggerRow, forget: boolean): Promise<void> {
  if (forget) await deleteTrigger(context.db, row.id);
  else await releaseTrigger(context.db, row.id, {});
}

function isAway(error: unknown): boolean {
  return !(error instanceof HttpProblem) || error.code === 'autotask-unreachable';
}

async function throwRefusal(client: AutotaskClient, row: TriggerRow, answer: AutotaskAnswer): Promise<never> {
  const { code, detail } = await refusalOf(client, SUBJECTS[row.subject], answer);
  throw new HttpProblem(code, { detail });
}

function hookUrl(publicUrl: string, hookId: string): string {
  return `${publicUrl}/hooks/${hookId}`;
}

/** Autotask calls https on port 443 only; a practice tenant calls loopback. */
function publicUrlOf(context: ApiContext): string {
  const url = context.publicUrl();
  if (url && (url.startsWith('https://') || context.practice)) return url;
  throw new HttpProblem('public-url-needed', {
    detail: 'Start it with ONRAMP_PUBLIC_URL=https://…, the address that Autotask can reach.',
  });
}

/** Events hold customers' data: only over TLS, but for practice on this machine. */
function refuseSubscriber(context: ApiContext, subscriberUrl: string | undefined): void {
  if (subscriberUrl === undefined) return;
  const url = new URL(subscriberUrl);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const allowed = url.protocol === 'https:' || (context.practice && local);
  if (allowed && url.username === '' && url.password === '') return;
  throw new HttpProblem('subscriber-refused', {
    errors: [{ path: 'subscriberUrl', message: 'Use an https address without user name and password.' }],
  });
}
