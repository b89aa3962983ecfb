/**
 * Do the credentials work? Asked with ThresholdInformation, which needs a login but no right to any entity, and
 * answers the last row's question too (autotask-rest-api.md 3.5): one request less than a probe of its own.
 */
import { causeOf, permissionIn } from '../autotask/causes.ts';
import { readThreshold } from '../autotask/metadata.ts';
import type { Outcome } from '../autotask/outcome.ts';
import type { Zone } from '../autotask/zones.ts';
import type { Check, Context, Result } from './context.ts';
import { refusalFindings } from './refusal.ts';
import { endsTheRun, troubleFinding } from './trouble.ts';
import type { Finding } from './types.ts';
import { zoneText } from './zone.ts';

export const loginCheck: Check = { id: 'login', run };

async function run(context: Context): Promise<Result> {
  const { input } = context;
  const missing = missingValue(context);
  if (missing) {
    context.login = 'left-out';
    return missing;
  }
  const [first, second] = context.zones;
  if (context.stopped || !first || input.userName.trim() === '') {
    context.login = 'left-out';
    return { state: 'skipped', summary: context.summary('skippedStopped') };
  }
  const outcome = await tryAt(context, first);
  const tried = [first];
  // A wrong zone refuses like a wrong secret, and does not know the user, so that a try elsewhere cannot lock it.
  const elsewhere = outcome.kind === 'refused' && second ? await tryAt(context, second) : undefined;
  if (elsewhere?.kind === 'refused' && second) tried.push(second);
  const there = elsewhere && worked(elsewhere);
  if (elsewhere && !there) context.zone = first;
  const result = there ? passed(context, elsewhere) : judge(context, outcome);
  if (context.login === 'passed') await input.onLogin?.('passed', context.zone ? [context.zone] : []);
  if (context.login === 'refused') await input.onLogin?.('refused', tried);
  return result;
}

async function tryAt(context: Context, zone: Zone): Promise<Outcome> {
  context.zone = zone;
  const outcome = await context.ask('ThresholdInformation');
  context.threshold = outcome;
  return outcome;
}

function judge(context: Context, outcome: Outcome): Result {
  if (worked(outcome)) return passed(context, outcome);
  if (outcome.kind === 'ok') return unproven(context);
  if (outcome.kind === 'refused') return refused(context, outcome.messages, outcome.own);
  if (outcome.kind === 'error') {
    const cause = causeOf(outcome);
    if (cause === 'tracking-identifier' || cause === 'unknown-user' || cause === 'unusable-user')
      return refused(context, outcome.messages, true);
  }
  context.login = 'failed';
  context.stopped = context.stopped || endsTheRun(outcome);
  return { state: 'failed', findings: [troubleFinding(context, outcome, hostOf(context.zone))] };
}

/** Its own answer, or a complaint about a right, which comes after the login. */
function worked(outcome: Outcome): boolean {
  if (outcome.kind === 'ok') return readThreshold(outcome.data) !== undefined;
  return permissionIn(outcome) === 'said';
}

/** Something answered, but not what was asked for: another row may prove the login yet. */
function unproven(context: Context): Result {
  context.login = 'unproven';
  return { state: 'warning', findings: [context.finding('unexpected-answer', 'unknown')] };
}

/** Companies could be read: what the login's own answer left open is settled. */
export function loginProven(context: Context): Result['amends'] {
  if (context.login !== 'unproven') return undefined;
  context.login = 'passed';
  return {
    id: 'login',
    state: 'passed',
    summary: context.summary('login'),
    findings: [context.finding('unexpected-answer', 'unknown')],
  };
}

function passed(context: Context, outcome: Outcome): Result {
  context.login = 'passed';
  const threshold = outcome.kind === 'ok' ? readThreshold(outcome.data) : undefined;
  const slow = threshold !== undefined && threshold.used * 2 >= threshold.limit;
  const amends = zoneProven(context);
  return {
    state: 'passed',
    summary: context.summary(slow ? 'loginSlow' : 'login'),
    ...(amends ? { amends } : {}),
  };
}

function refused(context: Context, messages: string[], own: boolean): Result {
  context.login = 'refused';
  const findings = refusalFindings(context, messages, own);
  const [only] = findings;
  // Named by Autotask itself: then the next row is the one to blame.
  if (
    messages.length > 0 &&
    only &&
    (only.code === 'wrong-tracking-identifier' || only.code === 'vendor-bound')
  ) {
    context.identifierFindings = findings;
    return { state: 'failed', summary: context.summary('loginByIdentifier') };
  }
  return { state: 'failed', findings };
}

/** A login that works settles what the lookup left open. */
function zoneProven(context: Context): Result['amends'] {
  const { zone, lookup, input } = context;
  if (!zone || !lookup) return undefined;
  const proven = (finding: Finding): Result['amends'] => ({
    id: 'zone',
    state: 'warning',
    summary: context.summary('zoneNotLookedUp', { zone: zoneText(zone) }),
    findings: [finding],
  });
  const where = zoneText(zone);
  if (lookup.kind === 'unknown-user')
    return proven(context.finding('lookup-gap', 'certain', { user: input.userName, zone: where }));
  if (lookup.kind === 'found' && lookup.zone.restBase !== zone.restBase)
    return proven(
      context.finding('lookup-outdated', 'certain', { lookup: zoneText(lookup.zone), zone: where }),
    );
  return undefined;
}

function missingValue(context: Context): Result | undefined {
  const { input } = context;
  if (input.binding.kind === 'vendor' && input.trackingIdentifier === '') {
    const seen = context.phrase('vendorChosen', { vendor: input.binding.vendor });
    return {
      state: 'skipped',
      summary: context.summary('skippedVendor', { vendor: input.binding.vendor }),
      findings: [context.finding('vendor-bound', 'certain', { seen })],
    };
  }
  if (input.trackingIdentifier === '')
    context.identifierFindings = [
      input.binding.kind === 'undecided'
        ? context.finding('binding-undecided', 'unknown')
        : context.finding('tracking-identifier-missing', 'certain'),
    ];
  if (input.secret === '')
    return { state: 'failed', findings: [context.finding('secret-missing', 'certain')] };
  if (input.trackingIdentifier === '')
    return {
      state: 'skipped',
      summary: context.summary(input.binding.kind === 'undecided' ? 'skippedUndecided' : 'skippedIdentifier'),
    };
  return undefined;
}

function hostOf(zone: Zone | undefined): string {
  return zone ? new URL(zone.restBase).host : '';
}
