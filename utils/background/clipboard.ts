/**
 * Empties the clipboard a minute after something was copied, if that is still in there. Only a salted digest of what was
 * copied is remembered, in session memory; an alarm wakes the background, so that its death changes nothing.
 */
import { browser } from '../browser.ts';
import { clearIfStillThere } from '../clipboard/clear.ts';
import { CLEAR_AFTER_MS, type Copied, type Ending, watchedOf } from '../clipboard/watched.ts';
import type { Handlers } from '../messages/listen.ts';
import type { AppState } from '../messages/state.ts';
import type { Cell } from './cell.ts';
import { type Core, DONE, heldFor, no, notify, theInstance } from './core.ts';

export const CLIPBOARD_ALARM = 'clipboard.clear';

type Names = 'credentials.copy' | 'clipboard.refused' | 'clipboard.due' | 'clipboard.ended';

export function clipboardHandlers(core: Core): Pick<Handlers, Names> {
  const cell = core.memory.copied;
  return {
    async 'credentials.copy'({ field }) {
      const held = await heldFor(core, (await theInstance(core)).id);
      const value = held?.[field] ?? '';
      if (value === '') return no(core.say('nothingHeld'));
      await watchClipboard(core, value);
      return { ok: true, value };
    },
    async 'clipboard.refused'() {
      await unwatch(cell);
      return DONE;
    },
    async 'clipboard.due'() {
      const { copied } = await cell.get();
      return { ok: true, value: copied?.state === 'watched' ? copied.watched : undefined };
    },
    async 'clipboard.ended'({ salt, how }) {
      await end(core, salt, how);
      await closeUnseen();
      return DONE;
    },
  };
}

/** Remembers a text that is about to be copied. Where the browser lets nobody look again, nothing is remembered. */
export async function watchClipboard(core: Core, text: string): Promise<void> {
  if (!(await mayClear())) return unwatch(core.memory.copied);
  const watched = await watchedOf(text);
  const until = core.now() + CLEAR_AFTER_MS;
  await core.memory.copied.update(() => ({ copied: { state: 'watched', until, watched } }));
  browser.alarms.create(CLIPBOARD_ALARM, { when: until });
}

/** On every start of the background: what became due meanwhile is done, what is still to come is waited for. */
export async function resumeClipboard(core: Core): Promise<void> {
  const { copied } = await core.memory.copied.get();
  if (copied?.state !== 'watched') return;
  if (copied.until <= core.now()) await lookIntoClipboard(core);
  else browser.alarms.create(CLIPBOARD_ALARM, { when: copied.until });
}

/** Looks now, whatever the time: when {@link CLIPBOARD_ALARM} rings, or when everything is to be forgotten. */
export async function lookIntoClipboard(core: Core): Promise<void> {
  const { copied } = await core.memory.copied.get();
  if (copied?.state !== 'watched') return;
  const { watched } = copied;
  const settle = (how: Ending) => end(core, watched.salt, how);
  if (!(await mayClear())) return settle('failed');
  const documents = unseen();
  if (!documents) return settle(await clearIfStillThere(ownClipboard, watched));
  // One that an earlier life left open looked already, or never will.
  await closeUnseen();
  await documents.createDocument(UNSEEN).catch(() => settle('failed'));
}

/** What pages show of it. */
export async function clipboardState(core: Core): Promise<AppState['clipboard']> {
  const { copied } = await core.memory.copied.get();
  const may = await mayClear();
  if (!copied) return { mayClear: may };
  return {
    mayClear: may,
    copied: copied.state === 'watched' ? { state: 'watched', until: copied.until } : copied,
  };
}

async function end(core: Core, salt: string, how: Ending): Promise<void> {
  const after = await core.memory.copied.update((now) =>
    now.copied?.state === 'watched' && now.copied.watched.salt === salt
      ? { copied: { state: 'ended', how } }
      : now,
  );
  // The page that promised it may be closed by now.
  const failed = after.copied?.state === 'ended' && how === 'failed';
  if (failed) await notify(core, 'error', core.say('clipboardFailed')).catch(() => undefined);
}

async function unwatch(cell: Cell<Copied>): Promise<void> {
  await cell.update((now) => (now.copied ? {} : now));
}

/** The manifest lists what this browser needs for it, and nothing else as optional. */
async function mayClear(): Promise<boolean> {
  const permissions = browser.runtime.getManifest().optional_permissions ?? [];
  if (permissions.length === 0) return false;
  return browser.permissions.contains({ permissions: permissions as never[] }).catch(() => false);
}

/** Chromium's unseen documents, which the polyfill does not know. */
interface Unseen {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
}

const UNSEEN = {
  url: '/clipboard.html',
  reasons: ['CLIPBOARD'],
  justification: 'Empties the clipboard if the copied credentials are still in there.',
};

/** Undefined where the background is a document of its own, as in Firefox. */
function unseen(): Unseen | undefined {
  return (globalThis as { chrome?: { offscreen?: Unseen } }).chrome?.offscreen;
}

/** None may be open: that is no error. */
async function closeUnseen(): Promise<void> {
  try {
    await unseen()?.closeDocument();
  } catch {
    // Nothing to close.
  }
}

/** Firefox lets a background with the two permissions read and write without focus (seen in 153). */
const ownClipboard = {
  read: () => navigator.clipboard.readText(),
  write: (text: string) => navigator.clipboard.writeText(text),
};
