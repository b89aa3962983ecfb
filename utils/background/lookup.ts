/** Asks Autotask which zone the user belongs to, and tells when page, choice and lookup disagree. */
import { lookupZone } from '../autotask/lookup.ts';
import type { Outcome } from '../autotask/outcome.ts';
import { zoneOfRestBase, zoneOfUiHost } from '../autotask/zones.ts';
import { zoneText } from '../checks/zone.ts';
import type { Instance } from '../instances/schema.ts';
import type { ZoneState } from '../messages/state.ts';
import { type Core, updateInstance } from './core.ts';
import type { Lookup, Session } from './memory.ts';

/**
 * Looks up the instance's user name unless that was done before. Sends the name, never a credential.
 *
 * @param instance as it is now, with its user name
 */
export async function lookUp(core: Core, instance: Instance): Promise<void> {
  const { id, userName } = instance;
  if (!userName) return;
  const before = (await core.memory.session.get()).lookups[id];
  if (before?.userName === userName && before.answer.state === 'found') return;
  await note(core, id, { userName, answer: { state: 'running' } });
  const answer = await lookupZone(userName, { fetch: core.fetch, now: core.now, isOnline: core.isOnline });
  if (answer.kind === 'found') {
    const { zone, name } = answer;
    await note(core, id, { userName, answer: { state: 'found', zone, ...(name ? { name } : {}) } });
    await adoptLookup(core, id, zone);
    return;
  }
  const reason =
    answer.kind === 'unknown-user'
      ? core.say('lookupUnknown')
      : answer.kind === 'nonsense'
        ? core.say('lookupNonsense')
        : core.say('lookupFailed', { why: whyNot(core, answer.outcome) });
  await note(core, id, { userName, answer: { state: 'failed', reason } });
}

/** Keeps what a test's own lookup said. */
export async function note(core: Core, instanceId: string, lookup: Lookup): Promise<void> {
  await core.memory.session.update((session) => ({
    ...session,
    lookups: { ...session.lookups, [instanceId]: lookup },
  }));
}

/** The lookup is the vendor's own word; only the admin's choice stands above it. */
async function adoptLookup(
  core: Core,
  id: string,
  zone: { uiHost: string; restBase: string },
): Promise<void> {
  await updateInstance(core, id, (instance) =>
    instance.zone?.source === 'admin'
      ? instance
      : { ...instance, zone: { uiHost: zone.uiHost, restBase: zone.restBase, source: 'lookup' } },
  );
}

/** What pages show about the zone. */
export function zoneState(core: Core, session: Session, instance: Instance): ZoneState {
  const detected = session.tab && zoneOfUiHost(session.tab.host);
  const lookup = session.lookups[instance.id];
  const current = lookup && lookup.userName === instance.userName ? lookup.answer : undefined;
  const disagreement = disagreementOf(core, session, instance);
  return {
    ...(detected ? { detected } : {}),
    ...(current ? { lookup: current } : {}),
    ...(disagreement ? { disagreement } : {}),
  };
}

function disagreementOf(core: Core, session: Session, instance: Instance): string | undefined {
  const tab = session.tab && zoneOfUiHost(session.tab.host);
  const kept = session.lookups[instance.id];
  const found =
    kept?.userName === instance.userName && kept?.answer.state === 'found' ? kept.answer.zone : undefined;
  const own = instance.zone && zoneOfRestBase(instance.zone.restBase);
  if (found && own && instance.zone?.source === 'admin' && own.uiHost !== found.uiHost)
    return core.say('disagreeChosen', { zone: zoneText(own), lookup: zoneText(found) });
  if (tab && found && tab.uiHost !== found.uiHost)
    return core.say('disagreeTab', {
      tab: zoneText(tab),
      lookup: zoneText(found),
      user: instance.userName ?? '',
    });
  if (tab && own && !found && tab.uiHost !== own.uiHost)
    return core.say('disagreeTabInstance', {
      tab: zoneText(tab),
      zone: zoneText(own),
      label: instance.label,
    });
  return undefined;
}

function whyNot(core: Core, outcome: Outcome): string {
  if (outcome.kind === 'silent')
    return core.say(outcome.what === 'offline' ? 'lookupOffline' : 'lookupSilent');
  if (outcome.kind === 'error') return core.say('lookupError', { status: outcome.status });
  return core.say('lookupForeign');
}
