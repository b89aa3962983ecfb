/** How many company webhooks there are, against the level's number and the plan (autotask-rest-api.md 4.1, 4.4). */
import { readCount } from '../autotask/metadata.ts';
import { isPermission } from './companies.ts';
import type { Check, Context, Result } from './context.ts';
import { reasonToSkip, troubled } from './needs-login.ts';
import type { Finding } from './types.ts';

export const webhooksInUseCheck: Check = { id: 'webhooksInUse', run };

/** A user saved within this time has made no webhooks of its own worth speaking of. */
const NEW_USER_MS = 24 * 60 * 60_000;

async function run(context: Context): Promise<Result> {
  if (context.login !== 'passed' || context.stopped) return withoutCount(context);
  if (context.webhookRight === 'no') return { state: 'skipped', summary: context.summary('skippedRight') };
  const outcome = await context.ask('CompanyWebhooks/query/count', {
    filter: [{ op: 'exist', field: 'id' }],
  });
  if (isPermission(outcome)) return { state: 'skipped', summary: context.summary('skippedRight') };
  if (outcome.kind !== 'ok') return troubled(context, outcome);
  const count = readCount(outcome.data);
  if (count === undefined)
    return { state: 'warning', findings: [context.finding('unexpected-answer', 'unknown')] };
  return counted(context, count);
}

/** The level's number alone can already be too low. */
function withoutCount(context: Context): Result {
  const low = numberLow(context, 0);
  if (low) return { state: 'failed', findings: [low] };
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
  const state = low?.certainty === 'certain' ? 'failed' : findings.length > 0 ? 'warning' : 'passed';
  return { state, summary, findings };
}

function numberLow(context: Context, inUse: number): Finding | undefined {
  const { plannedTriggers: planned, page } = context.input;
  const maximum = page?.level?.webhooksAllowed === false ? undefined : page?.level?.maximumWebhooks;
  if (maximum === undefined) return undefined;
  // Webhooks that exist may be another user's: then they do not count against this level's number.
  const certain = maximum < planned;
  if (!certain && maximum >= planned + inUse) return undefined;
  return context.finding('webhook-number-low', certain ? 'certain' : 'unknown', {
    maximum,
    planned,
    needed: certain ? planned : planned + inUse,
    inUse: inUse > 0 ? context.phrase('inUse', { count: inUse }) : '',
  });
}
