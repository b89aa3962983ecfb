/** Requests about held credentials, and the timer that forgets them. */

import { detectZone, zoneOfUiHost } from '../autotask/zones.ts';
import { browser } from '../browser.ts';
import type { Instance } from '../instances/schema.ts';
import type { Handlers } from '../messages/listen.ts';
import type { CredentialState } from '../messages/state.ts';
import { forget, forgetExpired, holdTyped, nextExpiry } from '../vault/hold.ts';
import { fingerprint, lockOf } from '../vault/refusals.ts';
import { lookIntoClipboard } from './clipboard.ts';
import { forgetCompanies } from './companies/local/kept-here.ts';
import { type Core, DONE, heldFor, no, theInstance, updateInstance } from './core.ts';
import { lookUp } from './lookup.ts';

export const EXPIRY_ALARM = 'vault.expiry';

type Names = 'credentials.set' | 'credentials.forget' | 'credentials.reveal' | 'zone.choose';

export function credentialHandlers(core: Core): Pick<Handlers, Names> {
  return {
    async 'credentials.set'({ userName, secret, trackingIdentifier }) {
      const instance = await theInstance(core);
      const name = userName.trim();
      await core.memory.vault.update((vault) =>
        holdTyped(vault, instance.id, { secret, trackingIdentifier: trackingIdentifier.trim() }, core.now()),
      );
      if (name !== '' && name !== instance.userName)
        await updateInstance(core, instance.id, (now) => ({ ...now, userName: name }));
      await setExpiryAlarm(core);
      void lookUp(core, await theInstance(core));
      return DONE;
    },
    async 'credentials.forget'() {
      const { id } = await theInstance(core);
      await core.memory.vault.update((vault) => forget(vault, id));
      await lookIntoClipboard(core);
      await forgetCompanies(core, id);
      return DONE;
    },
    async 'credentials.reveal'({ field }) {
      const held = await heldFor(core, (await theInstance(core)).id);
      const value = held?.[field] ?? '';
      return value === '' ? no(core.say('nothingHeld')) : { ok: true, value };
    },
    async 'zone.choose'({ uiHost }) {
      const zone = zoneOfUiHost(uiHost.trim()) ?? detectZone(uiHost.trim());
      if (!zone) return no(core.say('noZone'));
      const { id } = await theInstance(core);
      await updateInstance(core, id, (now) => ({
        ...now,
        zone: { uiHost: zone.uiHost, restBase: zone.restBase, source: 'admin' },
      }));
      return DONE;
    },
  };
}

/** Forgets what is due, and sets the alarm for what comes next. */
export async function forgetDue(core: Core): Promise<void> {
  await core.memory.vault.update((vault) => forgetExpired(vault, core.now()));
  await setExpiryAlarm(core);
}

export async function setExpiryAlarm(core: Core): Promise<void> {
  const when = nextExpiry(await core.memory.vault.get());
  if (when !== undefined) browser.alarms.create(EXPIRY_ALARM, { when });
}

/** What pages may know of the credentials. */
export async function credentialState(core: Core, instance: Instance): Promise<CredentialState> {
  const held = await heldFor(core, instance.id);
  const locked = await lockSentence(core, instance);
  return {
    ...(instance.userName ? { userName: instance.userName } : {}),
    hasSecret: (held?.secret ?? '') !== '',
    hasTrackingIdentifier: (held?.trackingIdentifier ?? '') !== '',
    ...(held ? { source: held.source, at: held.at, expiresAt: held.expiresAt } : {}),
    ...(locked ? { locked } : {}),
  };
}

/** Why testing waits, if it does. */
export async function lockSentence(core: Core, instance: Instance): Promise<string | undefined> {
  const print = await printOf(core, instance);
  if (print === undefined) return undefined;
  const lock = lockOf(await core.memory.refusals.get(), print, instance.userName ?? '', core.now());
  if (!lock) return undefined;
  if (lock.againFrom !== undefined) {
    const time = new Date(lock.againFrom).toLocaleTimeString(core.language(), {
      hour: '2-digit',
      minute: '2-digit',
    });
    return core.say('lockedNew', { time });
  }
  return core.say(lock.kind === 'refused-twice' ? 'lockedTwice' : 'lockedBefore');
}

/** The fingerprint of what would be tried now; undefined while something is missing. */
export async function printOf(core: Core, instance: Instance): Promise<string | undefined> {
  return printAt(core, instance, instance.zone?.restBase ?? '');
}

/** The fingerprint of what would be tried in one zone. */
export async function printAt(core: Core, instance: Instance, restBase: string): Promise<string | undefined> {
  const held = await heldFor(core, instance.id);
  if (!held?.secret || !instance.userName) return undefined;
  const { salt } = await core.memory.refusals.get();
  return fingerprint(salt, {
    userName: instance.userName,
    secret: held.secret,
    trackingIdentifier: held.trackingIdentifier,
    restBase,
  });
}
