/** What the frames of open Autotask pages reported last. Lives in session memory, so a new service worker knows it too. */
import { isOtherPage } from '../guide/engine.ts';
import type { FrameAddress } from '../messages/sender.ts';
import type { FrameFacts } from '../page/facts.ts';
import type { Core } from './core.ts';
import type { KeptFacts } from './memory.ts';

/** A page of a thousand frames must not fill the memory; pages that no guide knows go first. */
const MOST = 120;

const keyOf = (frame: { tabId: number; frameId: number }) => `${frame.tabId}:${frame.frameId}`;

export async function allFacts(core: Core): Promise<KeptFacts[]> {
  return Object.values(await core.memory.frames.get());
}

/**
 * Keeps a frame's report.
 *
 * @returns the facts of the page that stood there before, when it was another one
 */
export async function keepFacts(
  core: Core,
  frame: FrameAddress,
  facts: FrameFacts,
): Promise<KeptFacts | undefined> {
  const key = keyOf(frame);
  let gone: KeptFacts | undefined;
  await core.memory.frames.update((frames) => {
    const before = frames[key];
    gone =
      before && (isOtherDocument(before, frame) || isOtherPage(before.page, facts.page)) ? before : undefined;
    const { tabId, frameId, documentId } = frame;
    const now = core.now();
    const kept: KeptFacts = {
      ...facts,
      // The browser knows better than the page where it stands.
      host: frame.host,
      tabId,
      frameId,
      openedAt: before && !gone ? before.openedAt : now,
      seenAt: now,
      ...(documentId ? { documentId } : {}),
    };
    return roomFor({ ...frames, [key]: kept });
  });
  return gone;
}

/**
 * A document announced itself. With another document on top, everything that the tab showed before is gone: a page that
 * is reloaded does not always get its goodbyes through.
 *
 * @returns the facts of the documents that stood there before
 */
export async function noteHello(core: Core, frame: FrameAddress): Promise<KeptFacts[]> {
  const before = (await core.memory.frames.get())[keyOf(frame)];
  // The old top document said goodbye, or its facts are of another document than this one.
  const isNewPage = frame.frameId === 0 && (before === undefined || isOtherDocument(before, frame));
  return drop(
    core,
    (kept) =>
      (isNewPage && kept.tabId === frame.tabId) ||
      (keyOf(kept) === keyOf(frame) && isOtherDocument(kept, frame)),
  );
}

/**
 * A document said that it goes away.
 *
 * @returns its facts, when it had reported any
 */
export async function noteBye(core: Core, frame: FrameAddress): Promise<KeptFacts[]> {
  return drop(core, (kept) => keyOf(kept) === keyOf(frame) && !isOtherDocument(kept, frame));
}

/**
 * A tab closed or left Autotask.
 *
 * @returns what its frames showed last
 */
export async function dropTab(core: Core, tabId: number): Promise<KeptFacts[]> {
  return drop(core, (kept) => kept.tabId === tabId);
}

async function drop(core: Core, which: (kept: KeptFacts) => boolean): Promise<KeptFacts[]> {
  const dropped: KeptFacts[] = [];
  await core.memory.frames.update((frames) => {
    const rest = Object.entries(frames).filter(([, kept]) => {
      if (!which(kept)) return true;
      dropped.push(kept);
      return false;
    });
    return dropped.length === 0 ? frames : Object.fromEntries(rest);
  });
  return dropped;
}

function isOtherDocument(before: KeptFacts, frame: FrameAddress): boolean {
  return (
    before.documentId !== undefined &&
    frame.documentId !== undefined &&
    before.documentId !== frame.documentId
  );
}

function roomFor(frames: Record<string, KeptFacts>): Record<string, KeptFacts> {
  const entries = Object.entries(frames);
  if (entries.length <= MOST) return frames;
  const worth = ({ page, seenAt }: KeptFacts) =>
    (page.kind === 'other' ? 0 : Number.MAX_SAFE_INTEGER / 2) + seenAt;
  return Object.fromEntries(entries.sort(([, a], [, b]) => worth(b) - worth(a)).slice(0, MOST));
}
