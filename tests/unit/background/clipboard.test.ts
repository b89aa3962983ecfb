/** What the background does about copied values: remembers a digest, wakes by an alarm, and says how it ended. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CLIPBOARD_ALARM, lookIntoClipboard, resumeClipboard } from '../../../utils/background/clipboard.ts';
import { browser } from '../../../utils/browser.ts';
import { NOW, playStage, resetStage, type Stage } from './stage.ts';

const MINUTE = 60_000;
const LISTED = ['clipboardRead', 'clipboardWrite', 'offscreen'];

beforeEach(resetStage);
afterEach(() => vi.unstubAllGlobals());

/** A background in a browser that allows looking, or not. */
function playing(allowed = true): Stage {
  const stage = playStage();
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
    version: '1.2.3',
    optional_permissions: LISTED,
  } as never);
  vi.spyOn(browser.permissions, 'contains').mockImplementation(async ({ permissions }) =>
    permissions ? allowed : true,
  );
  return stage;
}

/** Firefox: the background itself reads and writes. */
function ownClipboard(text: string) {
  const clipboard = {
    text,
    readText: async () => clipboard.text,
    writeText: async (next: string) => {
      clipboard.text = next;
    },
  };
  vi.stubGlobal('navigator', { clipboard, onLine: true });
  return clipboard;
}

/** Chromium: an unseen document is opened and closed. */
function unseenDocuments() {
  const calls: string[] = [];
  const offscreen = {
    createDocument: async ({ url }: { url: string }) => void calls.push(`open ${url}`),
    closeDocument: async () => void calls.push('close'),
  };
  vi.stubGlobal('chrome', { offscreen });
  return calls;
}

async function copySecret(stage: Stage) {
  await stage.handlers['credentials.set']({
    userName: 'key@msp.example',
    secret: 'S3cret',
    trackingIdentifier: 'TRACK1',
  });
  return stage.handlers['credentials.copy']({ field: 'secret' });
}
const alarm = async () => (await browser.alarms.getAll()).find(({ name }) => name === CLIPBOARD_ALARM);

describe('a copied secret', () => {
  it('is handed out on the click, and remembered as a digest for a minute', async () => {
    const stage = playing();
    expect(await copySecret(stage)).toEqual({ ok: true, value: 'S3cret' });
    expect((await alarm())?.scheduledTime).toBe(NOW + MINUTE);
    expect((await stage.state()).clipboard).toEqual({
      mayClear: true,
      copied: { state: 'watched', until: NOW + MINUTE },
    });
    expect(JSON.stringify((await browser.storage.session.get('clipboard')).clipboard)).not.toContain(
      'S3cret',
    );
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('digest');
  });

  it('is not promised to be cleared where the browser does not allow it', async () => {
    const stage = playing(false);
    expect(await copySecret(stage)).toEqual({ ok: true, value: 'S3cret' });
    expect(await alarm()).toBeUndefined();
    expect((await stage.state()).clipboard).toEqual({ mayClear: false });
  });

  it('is cleared when the alarm rings, also in another life of the background', async () => {
    await copySecret(playing());
    const clipboard = ownClipboard('S3cret');
    const stage = playing();
    stage.later(MINUTE);
    await lookIntoClipboard(stage.core);
    expect(clipboard.text).toBe('');
    expect((await stage.state()).clipboard.copied).toEqual({ state: 'ended', how: 'cleared' });
    expect(JSON.stringify(await browser.storage.session.get('clipboard'))).not.toContain('digest');
  });

  it('is cleared at the start of a background that slept through its time, and not before', async () => {
    await copySecret(playing());
    const clipboard = ownClipboard('S3cret');
    const stage = playing();
    stage.later(MINUTE - 1);
    await resumeClipboard(stage.core);
    expect(clipboard.text).toBe('S3cret');
    stage.later(1);
    await resumeClipboard(stage.core);
    expect(clipboard.text).toBe('');
  });

  it('is cleared at once with Forget now', async () => {
    const stage = playing();
    await copySecret(stage);
    const clipboard = ownClipboard('S3cret');
    await stage.handlers['credentials.forget']({});
    expect(clipboard.text).toBe('');
  });

  it('leaves alone what was copied after it', async () => {
    const stage = playing();
    await copySecret(stage);
    const clipboard = ownClipboard('something of mine');
    await lookIntoClipboard(stage.core);
    expect(clipboard.text).toBe('something of mine');
    expect((await stage.state()).clipboard.copied).toEqual({ state: 'ended', how: 'replaced' });
  });

  it('is said to be still there when the browser takes the permission back, also to pages opened later', async () => {
    await copySecret(playing());
    const stage = playing(false);
    await lookIntoClipboard(stage.core);
    const state = await stage.state();
    expect(state.clipboard.copied).toEqual({ state: 'ended', how: 'failed' });
    expect(state.notice?.text).toContain('Clear it yourself');
  });

  it('is watched no longer when the page could not copy it', async () => {
    const stage = playing();
    await copySecret(stage);
    await stage.handlers['clipboard.refused']({});
    expect((await stage.state()).clipboard).toEqual({ mayClear: true });
  });
});

describe('where the background is no document', () => {
  it('an unseen one is told what to look for, and closed when it has said what it found', async () => {
    const stage = playing();
    await copySecret(stage);
    const calls = unseenDocuments();
    await lookIntoClipboard(stage.core);
    expect(calls).toEqual(['close', 'open /clipboard.html']);
    const due = await stage.handlers['clipboard.due']({});
    const salt = due.ok ? (due.value?.salt ?? '') : '';
    await stage.handlers['clipboard.ended']({ salt: 'of an earlier copy', how: 'cleared' });
    expect((await stage.state()).clipboard.copied?.state).toBe('watched');
    await stage.handlers['clipboard.ended']({ salt, how: 'cleared' });
    expect((await stage.state()).clipboard.copied).toEqual({ state: 'ended', how: 'cleared' });
    expect(calls.at(-1)).toBe('close');
    expect(await stage.handlers['clipboard.due']({})).toEqual({ ok: true, value: undefined });
  });

  it('a browser that opens none leaves it to the admin', async () => {
    const stage = playing();
    await copySecret(stage);
    vi.stubGlobal('chrome', {
      offscreen: {
        createDocument: () => Promise.reject(new Error('no')),
        closeDocument: () => Promise.reject(new Error('none')),
      },
    });
    await lookIntoClipboard(stage.core);
    expect((await stage.state()).clipboard.copied).toEqual({ state: 'ended', how: 'failed' });
  });
});
