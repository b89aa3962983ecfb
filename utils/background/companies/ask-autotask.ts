/** The way from the background to Autotask's companies, or why there is none. */
import type { ClientOptions } from '../../autotask/client.ts';
import type { Outcome } from '../../autotask/outcome.ts';
import { zoneOfUiHost } from '../../autotask/zones.ts';
import { browser } from '../../browser.ts';
import type { Instance } from '../../instances/schema.ts';
import { noteDidPass, noteRefused } from '../../vault/refusals.ts';
import { type Core, heldFor, no } from '../core.ts';
import { lockSentence, printAt } from '../credentials.ts';
import { AUTOTASK_PATTERN } from '../tabs.ts';

export type WayToAutotask =
  | { ok: true; options: ClientOptions & Required<Pick<ClientOptions, 'credentials'>> }
  | { ok: false; reason: string };

/**
 * How this instance's Autotask can be asked. A refused login is put on record before anything else is asked with it:
 * Autotask locks users.
 *
 * @param signal ends the requests
 */
export async function wayToAutotask(
  core: Core,
  instance: Instance,
  signal?: AbortSignal,
): Promise<WayToAutotask> {
  if (instance.binding?.kind === 'vendor') return no(core.say('askVendor'));
  const [held, session] = await Promise.all([heldFor(core, instance.id), core.memory.session.get()]);
  if (!instance.userName) return no(core.say('askUserName'));
  if (!held?.secret) return no(core.say('askSecret'));
  if (!held.trackingIdentifier) return no(core.say('askIdentifier'));
  const zone = instance.zone ?? (session.tab && zoneOfUiHost(session.tab.host));
  if (!zone) return no(core.say('askZone'));
  const locked = await lockSentence(core, instance);
  if (locked) return no(locked);
  if (!(await browser.permissions.contains({ origins: [AUTOTASK_PATTERN] }))) {
    return no(core.say('askAccess'));
  }
  const { restBase } = zone;
  const { userName } = instance;
  return {
    ok: true,
    options: {
      restBase,
      credentials: { userName, secret: held.secret, trackingIdentifier: held.trackingIdentifier },
      fetch: core.fetch,
      isOnline: core.isOnline,
      now: core.now,
      onOutcome: (outcome) => noteLogin(core, instance, userName, restBase, outcome),
      ...(signal ? { signal } : {}),
    },
  };
}

async function noteLogin(
  core: Core,
  instance: Instance,
  userName: string,
  restBase: string,
  outcome: Outcome,
): Promise<void> {
  if (outcome.kind !== 'refused' && outcome.kind !== 'ok') return;
  const bases = new Set([restBase, instance.zone?.restBase ?? '']);
  const prints = await Promise.all([...bases].map((base) => printAt(core, instance, base)));
  const known = await core.memory.refusals.get();
  // Every page of a long reading is an accepted login: only the first one is news.
  if (outcome.kind === 'ok' && prints.every((print) => print === undefined || print in known.passed)) return;
  await core.memory.refusals.update((all) =>
    outcome.kind === 'ok'
      ? noteDidPass(all, prints, userName, core.now())
      : noteRefused(all, prints, userName, core.now()),
  );
}
