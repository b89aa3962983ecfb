/** Which zone the user belongs to: Autotask's lookup against what we had and against the open page. */
import { type LookupAnswer, lookupZone } from '../autotask/lookup.ts';
import type { Outcome } from '../autotask/outcome.ts';
import { DISCOVERY_BASE, type Zone, zoneOfRestBase, zoneOfUiHost } from '../autotask/zones.ts';
import { type Check, type Context, networkOf, type Result } from './context.ts';
import { troubleFinding } from './trouble.ts';
import type { Finding } from './types.ts';

export const zoneCheck: Check = { id: 'zone', run };

/** Beyond this much the clock is wrong; below it the network explains the difference. */
const SKEW_MS = 5 * 60_000;

async function run(context: Context): Promise<Result> {
  const { input } = context;
  if (input.userName.trim() === '') {
    context.zones = places(context, undefined);
    return { state: 'failed', findings: [context.finding('user-name-missing', 'certain')] };
  }
  const answer = await lookupZone(input.userName, {
    ...networkOf(context),
    ...(input.lookupBase ? { restBase: input.lookupBase } : {}),
  });
  context.lookup = answer;
  context.zones = places(context, answer.kind === 'found' ? answer.zone : undefined);
  context.zone = context.zones[0];
  const trouble = answer.kind === 'failed' ? answer.outcome : undefined;
  if (trouble?.kind === 'silent' && (trouble.what === 'offline' || trouble.what === 'cancelled'))
    context.stopped = true;
  const result = judge(context, answer);
  return withClock(context, result, answer.skewMs);
}

function judge(context: Context, answer: LookupAnswer): Result {
  const { input } = context;
  const best = context.zone;
  if (answer.kind === 'found') {
    const findings = disagreements(context, answer.zone);
    const text = answer.zone.known ? 'zone' : 'zoneUnlisted';
    return {
      state: findings.length > 0 ? 'warning' : 'passed',
      summary: context.summary(text, { zone: zoneText(answer.zone) }),
      findings,
    };
  }
  const findings: Finding[] = [];
  if (answer.kind === 'unknown-user')
    findings.push(context.finding('user-name-unknown', 'likely', { user: input.userName }));
  else if (answer.kind === 'nonsense')
    findings.push(context.finding('lookup-nonsense', 'likely', { saw: answer.saw }));
  else findings.push(lookupTrouble(context, answer.outcome, hostOf(input.lookupBase ?? DISCOVERY_BASE)));
  if (!best && !context.stopped) findings.push(context.finding('zone-missing', 'certain'));
  // With another source for the zone a silent lookup is no failure; an unknown name is, until a login proves it.
  const state = best && answer.kind !== 'unknown-user' && !context.stopped ? 'warning' : 'failed';
  return {
    state,
    ...(best ? { summary: context.summary('zoneNotLookedUp', { zone: zoneText(best) }) } : {}),
    findings,
  };
}

function lookupTrouble(context: Context, outcome: Outcome, host: string): Finding {
  if (outcome.kind === 'ok') return context.finding('unexpected-answer', 'unknown');
  // The lookup needs no login, so this is no word about any.
  if (outcome.kind === 'refused') return context.finding('refused-otherwise', 'unknown', { host, text: '' });
  return troubleFinding(context, outcome, host);
}

/** Where the login may be tried. The admin's own choice comes first, then the lookup, then what is at hand. */
function places(context: Context, found: Zone | undefined): Zone[] {
  const { zone, tabHost } = context.input;
  const had = zone && (zoneOfRestBase(zone.restBase) ?? loopbackZone(context, zone));
  const tab = tabHost ? zoneOfUiHost(tabHost) : undefined;
  const order = zone?.source === 'admin' ? [had, found, tab] : [found, had, tab];
  const seen = new Set<string>();
  return order.filter((one): one is Zone => {
    if (!one || seen.has(one.restBase)) return false;
    seen.add(one.restBase);
    return true;
  });
}

function loopbackZone(context: Context, zone: { uiHost: string; restBase: string }): Zone | undefined {
  return context.input.allowLoopback ? { ...zone, known: false } : undefined;
}

function disagreements(context: Context, lookup: Zone): Finding[] {
  const { zone: had, tabHost } = context.input;
  const tab = tabHost ? zoneOfUiHost(tabHost) : undefined;
  const findings: Finding[] = [];
  const hadZone = had && zoneOfRestBase(had.restBase);
  if (
    hadZone &&
    had.source !== 'tab' &&
    hadZone.restBase !== lookup.restBase &&
    hadZone.uiHost !== lookup.uiHost
  ) {
    const code = had.source === 'admin' ? 'zone-chosen-differs' : 'zone-moved';
    findings.push(context.finding(code, 'likely', { lookup: zoneText(lookup), zone: zoneText(hadZone) }));
    if (had.source === 'admin') return findings;
  }
  if (tab && tab.uiHost !== lookup.uiHost)
    findings.push(
      context.finding('zone-disagrees', 'likely', { lookup: zoneText(lookup), zone: zoneText(tab) }),
    );
  return findings;
}

function withClock(context: Context, result: Result, skewMs: number | undefined): Result {
  if (skewMs === undefined || Math.abs(skewMs) < SKEW_MS) return result;
  const finding = context.finding('clock-wrong', 'likely', {
    minutes: Math.round(Math.abs(skewMs) / 60_000),
    direction: context.phrase(skewMs < 0 ? 'behind' : 'ahead'),
  });
  return {
    ...result,
    state: result.state === 'passed' ? 'warning' : result.state,
    findings: [...(result.findings ?? []), finding],
  };
}

/** "America West (ww5)", or the host alone when the zone is not in our list. */
export function zoneText(zone: Zone): string {
  const short = zone.uiHost.replace(/\.autotask\.net$/, '');
  return zone.name ? `${zone.name} (${short})` : short;
}

function hostOf(base: string): string {
  return URL.canParse(base) ? new URL(base).host : base;
}
