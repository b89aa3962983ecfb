/** How many company webhooks there are, against the level's number and the plan (autotask-rest-api.md 4.1, 4.4). */
import { permissionIn } from '../autotask/causes.ts';
import { readCount } from '../autotask/metadata.ts';
import type { Check, Context, Result } from './context.ts';
import { mayAsk, reasonToSkip, troubled } from './needs-login.ts';
import type { Certainty, Finding } from './types.ts';
import { levelIsWrong } from './webhook-right.ts';

export const webhooksInUseCheck: Check = { id: 'webhooksInUse', run };

/** A user saved within this time has made no webhooks of its own worth speaking of. */
const NEW_USER_MS = 24 * 60 * 60_000;

async function run(context: Context): Promise<Result> {
  if (!mayAsk(context)) return withoutCount(context);
  if (context.webhookRight === 'no') return { state: 'skipped', summary: context.summary('skippedRight') };
  const outcome = await context.ask('CompanyWebhooks/query/count', {
    filter: [{ op: 'exist', field: 'id' }],
  });
  if (permissionIn(outcome)) return { state: 'skipped', summary: context.summary('skippedRight') };
  if (outcome.kind !== 'ok') return troubled(context, outcome);
  const count = readCount(outcome.data);
  if (count === undefined)
    return { state: 'warning', findings: [context.finding('unexpected-answer', 'unknown')] };
  return counted(context, count);
}

/** The level's number alone can already be too low. */
function withoutCount(context: Context): Result {
  const low = numberLow(context, 0);
  if (low) return { state: tooLow(context) ? 'failed' : 'warning', findings: [low] };
  return { state: 'skipped', summary: reasonToSkip(context) };
}

function counted(context: Context, count: number): Result {
  const { plannedTriggers: planned, page } = context.input;
  const summary = context.summary('webhooksInUse', { count, planned });
  const findings: Finding[] = [];
  const low = numberLow(context, count);
  if (low) findings.push(low);
  const age = page?.userSavedAt === undefined ? undefined : context.now() - page.userSavedAt;
  if (count > 0 && age !== undefined && age < NEW_USER_MS)
    findings.push(context.finding('webhooks-left-behind', 'likely', { count, detail: '' }));
  const state = low && tooLow(context) ? 'failed' : findings.length > 0 ? 'warning' : 'passed';
  return { state, summary, findings };
}

function numberLow(context: Context, inUse: number): Finding | undefined {
  const { plannedTriggers: planned, page } = context.input;
  const maximum = numberSeen(context);
  // A level that the user does not have says nothing about it: the row before tells of that.
  if (maximum === undefined || levelIsWrong(context)) return undefined;
  // Webhooks that exist may be another user's: then they do not count against this level's number.
  const certainty: Certainty = !tooLow(context) ? 'unknown' : page?.level?.saved ? 'certain' : 'likely';
  if (certainty === 'unknown' && maximum >= planned + inUse) return undefined;
  return context.finding('webhook-number-low', certainty, {
    maximum,
    planned,
    needed: certainty === 'unknown' ? planned + inUse : planned,
    inUse: inUse > 0 ? context.phrase('inUse', { count: inUse }) : '',
  });
}

/** The number on the level's page, where the box beside it is not known to be unticked. */
function numberSeen({ input: { page } }: Context): number | undefined {
  return page?.level?.webhooksAllowed === false ? undefined : page?.level?.maximumWebhooks;
}

/** The number is below the plan by itself, whatever exists already. */
function tooLow(context: Context): boolean {
  const maximum = numberSeen(context);
  return maximum !== undefined && maximum < context.input.plannedTriggers;
}
