/**
 * Whether a user may create webhooks, proven by making one: inactive, with one field, deleted at once. Only after consent
 * in that moment, since deleted webhooks may count against the level's number (autotask-rest-api.md 4.1, 4.4).
 */
import { permissionIn } from '../autotask/causes.ts';
import type { Outcome } from '../autotask/outcome.ts';
import { zoneOfRestBase } from '../autotask/zones.ts';
import { type Context, createContext, type Result } from './context.ts';
import type { CheckInput } from './input.ts';
import { type Trouble, troubleFinding } from './trouble.ts';
import type { Finding } from './types.ts';
import { firstCalloutField, itemIdOf, testWebhook, webhookIdIn } from './webhook-proof-forms.ts';

const COLLECTION = 'CompanyWebhooks';
/** Statuses with which a gateway gives up although the request may have gone through. */
const GATEWAY = new Set([500, 502, 503, 504]);

/** A test webhook that may still be in Autotask. */
export interface LeftWebhook {
  name: string;
  id?: number;
}

export interface ProofReport extends Pick<Result, 'state' | 'summary'> {
  findings: Finding[];
  requests: number;
  /** Set when it is not certain that nothing stays behind. */
  left?: LeftWebhook;
}

/**
 * Makes and deletes one webhook.
 *
 * @param input credentials whose login works, and the zone where it does
 * @param name of the webhook, at most 50 characters
 * @param onBegin told before Autotask is asked to make anything, and awaited: whoever dies after it knows the name
 */
export async function proveByWriting(
  input: CheckInput,
  name: string,
  onBegin: (left: LeftWebhook) => unknown,
): Promise<ProofReport> {
  const context = contextOf(input);
  const fields = await context.ask(`CompanyWebhookFields/entityInformation/fields`);
  if (fields.kind !== 'ok' && fields.kind !== 'error') return ended(context, failedBy(context, fields));
  const field = fields.kind === 'ok' ? firstCalloutField(fields.data) : undefined;

  await onBegin({ name });
  const made = await context.ask(COLLECTION, testWebhook(name));
  const id = made.kind === 'ok' ? itemIdOf(made.data) : undefined;
  if (id === undefined && !mayHaveBeenMade(made)) return ended(context, failedBy(context, made));
  if (id === undefined) return unsure(context, name, made);

  await onBegin({ name, id });
  const row = { webhookID: id, fieldID: field, isSubscribedField: true, isDisplayAlwaysField: true };
  const added = field === undefined ? undefined : await context.ask(`${COLLECTION}/${id}/Fields`, row);
  const gone = await remove(context, id);
  const summary = context.summary('webhooksProven');
  if (!gone.ok) return stays(context, { name, id }, gone.outcome, context.summary('webhooksMade'));
  if (added && added.kind !== 'ok')
    return ended(context, { state: 'warning', summary, findings: [refusedFinding(context, added)] });
  return ended(context, { state: 'passed', summary, findings: [] });
}

/**
 * Deletes a test webhook that was left.
 *
 * @returns nothing left, or what still may be and why
 */
export async function removeLeft(
  input: CheckInput,
  left: LeftWebhook,
): Promise<{ left?: LeftWebhook; finding?: Finding; requests: number }> {
  const context = contextOf(input);
  const found = left.id === undefined ? await find(context, left.name) : { id: left.id };
  const failure = 'outcome' in found ? found.outcome : await failedRemoval(context, found.id);
  if (!failure) return { requests: context.requests };
  return { left, finding: leftFinding(context, left.name, failure), requests: context.requests };
}

/** @returns nothing when there was nothing to delete, or when it is gone now */
async function failedRemoval(context: Context, id: number | undefined): Promise<Outcome | undefined> {
  const gone = id === undefined ? { ok: true as const } : await remove(context, id);
  return gone.ok ? undefined : gone.outcome;
}

function contextOf(input: CheckInput): Context {
  const context = createContext(input);
  const { zone } = input;
  context.zone = zone && (zoneOfRestBase(zone.restBase) ?? { ...zone, known: false });
  return context;
}

/** Anything but a clear no: silence, a page of a proxy, an answer without a number. */
function mayHaveBeenMade(outcome: Outcome): boolean {
  if (outcome.kind === 'ok' || outcome.kind === 'foreign') return true;
  if (outcome.kind === 'silent') return outcome.what !== 'offline';
  return outcome.kind === 'error' && GATEWAY.has(outcome.status) && outcome.messages.length === 0;
}

/** Whether it was made is not known: it is looked for by its name, and deleted. */
async function unsure(context: Context, name: string, made: Outcome): Promise<ProofReport> {
  const found = await find(context, name);
  if ('outcome' in found) return stays(context, { name }, found.outcome);
  if (found.id === undefined) return ended(context, failedBy(context, made));
  const gone = await remove(context, found.id);
  if (!gone.ok) return stays(context, { name, id: found.id }, gone.outcome, context.summary('webhooksMade'));
  return ended(context, { state: 'passed', summary: context.summary('webhooksProven'), findings: [] });
}

/** The webhook with this name; never asks for its secret key. */
async function find(context: Context, name: string): Promise<{ id?: number } | { outcome: Outcome }> {
  const outcome = await context.ask(`${COLLECTION}/query`, {
    maxRecords: 5,
    includeFields: ['id', 'name'],
    filter: [{ op: 'eq', field: 'name', value: name }],
  });
  if (outcome.kind !== 'ok') return { outcome };
  const id = webhookIdIn(outcome.data, name);
  return id === undefined ? {} : { id };
}

/** Deletes, and once more when the first try came to nothing. */
async function remove(context: Context, id: number): Promise<{ ok: true } | { ok: false; outcome: Outcome }> {
  let outcome: Outcome | undefined;
  for (let tries = 0; tries < 2; tries++) {
    outcome = await context.remove(`${COLLECTION}/${id}`);
    if (outcome.kind === 'ok' || isGone(outcome)) return { ok: true };
    if (outcome.kind === 'refused' || outcome.kind === 'untrusted' || permissionIn(outcome)) break;
  }
  return { ok: false, outcome: outcome ?? { kind: 'untrusted', host: '' } };
}

function isGone(outcome: Outcome): boolean {
  if (outcome.kind === 'foreign') return outcome.status === 404 && outcome.what === 'empty';
  return (
    outcome.kind === 'error' &&
    (outcome.status === 404 || /no matching records|does not exist/i.test(outcome.messages.join(' ')))
  );
}

function ended(context: Context, report: Omit<ProofReport, 'requests'>): ProofReport {
  return { ...report, requests: context.requests };
}

function stays(context: Context, left: LeftWebhook, outcome: Outcome, summary?: string): ProofReport {
  const findings = [leftFinding(context, left.name, outcome)];
  return ended(context, { state: 'warning', ...(summary ? { summary } : {}), findings, left });
}

function leftFinding(context: Context, name: string, outcome: Outcome): Finding {
  const why = answerFinding(context, outcome).saw;
  return context.finding('webhook-proof-left', 'unknown', { name, why });
}

function failedBy(context: Context, outcome: Outcome): Omit<ProofReport, 'requests'> {
  const finding = answerFinding(context, outcome);
  // Only Autotask's own no is a failure of the right; everything else says nothing about it.
  const no = ['webhook-right-missing', 'webhook-number-used', 'webhook-proof-refused'].includes(finding.code);
  return { state: no ? 'failed' : 'warning', findings: [finding] };
}

function answerFinding(context: Context, outcome: Outcome): Finding {
  if (outcome.kind === 'ok') return context.finding('unexpected-answer', 'unknown');
  if (outcome.kind === 'refused') return context.finding('refused-midway', 'unknown');
  if (outcome.kind === 'error') return refusedFinding(context, outcome);
  if (permissionIn(outcome))
    return missing(context, `HTTP ${'status' in outcome ? outcome.status : 403}`, 'likely');
  return troubleFinding(context, outcome, hostOf(context));
}

/** Autotask's words for a missing right or a used-up number are not public: only plain ones are taken at their word. */
function refusedFinding(context: Context, outcome: Exclude<Outcome, { kind: 'ok' }>): Finding {
  if (outcome.kind !== 'error') return answerFinding(context, outcome);
  const text = outcome.messages.join(' ') || `HTTP ${outcome.status}`;
  const trouble = troubleFinding(context, outcome as Trouble, hostOf(context));
  if (trouble.code !== 'autotask-error') return trouble;
  if (/\b(maximum|limit|exceed\w*|quota|number of webhooks)\b/i.test(text) && !/characters/i.test(text))
    return context.finding('webhook-number-used', 'likely', { text });
  const right = permissionIn(outcome);
  if (right) return missing(context, text, right === 'said' ? 'certain' : 'likely');
  return context.finding('webhook-proof-refused', 'unknown', { text });
}

function missing(context: Context, text: string, certainty: 'certain' | 'likely'): Finding {
  const seen = context.phrase('rightWriteRefused', { text });
  return context.finding('webhook-right-missing', certainty, {
    seen,
    planned: context.input.plannedTriggers,
  });
}

function hostOf({ zone }: Context): string {
  return zone ? new URL(zone.restBase).host : '';
}
