import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../../utils/browser.ts';
import { onState, STATE_CHANGED, send } from '../../../utils/messages/send.ts';
import type { AppState } from '../../../utils/messages/state.ts';
import { eventually } from '../eventually.ts';

beforeEach(() => fakeBrowser.reset());

/** Plays the background: answers every request by `answer`. */
function background(answer: () => unknown) {
  const asked: unknown[] = [];
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(async (message: unknown) => {
    asked.push(message);
    return answer();
  });
  return asked;
}

const nudge = (more = {}) =>
  fakeBrowser.runtime.onMessage.trigger({ onramp: STATE_CHANGED, ...more }, {}, () => undefined);

describe('asking the background', () => {
  it('sends name and body in one envelope and gives its answer', async () => {
    const asked = background(() => ({ ok: true, value: undefined }));
    expect(await send('guide.start', { guide: 'api-user' })).toEqual({ ok: true, value: undefined });
    expect(asked).toEqual([{ onramp: 'guide.start', body: { guide: 'api-user' } }]);
  });

  it.each([undefined, null, 7, {}, { ok: 'yes' }, { ok: false }])(
    'takes %j for no answer at all',
    async (odd) => {
      background(() => odd);
      expect(await send('guide.stop', {})).toMatchObject({ ok: false });
    },
  );

  it('never throws, also when the extension is gone', async () => {
    background(() => {
      throw new Error('Extension context invalidated.');
    });
    const answer = await send('guide.stop', {});
    expect(answer).toMatchObject({ ok: false });
    expect(JSON.stringify(answer)).not.toContain('invalidated');
  });
});

describe('a background that does not answer', () => {
  it.each([
    ['de', 'hat nicht geantwortet'],
    ['es', 'no respondió'],
    ['en', 'did not answer'],
    ['fr', 'did not answer'],
  ])('is told in the language of the page: %s', async (lang, words) => {
    vi.stubGlobal('document', { documentElement: { lang } });
    background(() => undefined);
    expect(await send('guide.stop', {})).toMatchObject({ reason: expect.stringContaining(words) });
    vi.unstubAllGlobals();
  });
});

describe('following the state', () => {
  const state = (version: string) => ({ ok: true, value: { version } as AppState });

  it('gives the state at once and again after every nudge, until it ends', async () => {
    let version = 0;
    background(() => state(String(++version)));
    const seen: string[] = [];
    const end = onState(({ version: now }) => seen.push(now));
    await eventually(() => expect(seen).toEqual(['1']));
    await nudge();
    await eventually(() => expect(seen).toEqual(['1', '2']));
    end();
    await nudge();
    expect(version).toBe(2);
  });

  it('takes nothing from the nudge itself: a content script could have sent it', async () => {
    background(() => state('true'));
    const seen: string[] = [];
    onState(({ version }) => seen.push(version));
    await nudge({ state: { version: 'forged' } });
    await eventually(() => expect(seen.length).toBeGreaterThan(0));
    expect(new Set(seen)).toEqual(new Set(['true']));
  });

  it('asks once more, and not ten times, when ten nudges come at once', async () => {
    const waiting: ((value: unknown) => void)[] = [];
    let asked = 0;
    vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
      asked += 1;
      return new Promise((resolve) => waiting.push(resolve));
    });
    onState(() => undefined);
    for (let index = 0; index < 10; index += 1) await nudge();
    waiting[0]?.(state('1'));
    await eventually(() => expect(asked).toBe(2));
  });

  it('looks again while a test or a delivery runs, because a background that dies cannot say so', async () => {
    vi.useFakeTimers();
    const running = { test: { verdict: 'running' } } as AppState;
    const sending = { instance: { deliveries: [{ sendingSince: 1 }] } } as AppState;
    const over = { test: { verdict: 'interrupted' }, instance: { deliveries: [{}] } } as AppState;
    const answers = [running, sending, over];
    const asked = background(() => ({ ok: true, value: answers[asked.length - 1] ?? over }));
    const seen: AppState[] = [];
    const end = onState((now) => seen.push(now));
    await vi.advanceTimersByTimeAsync(10_000);
    expect(seen).toEqual([running, sending, over]);
    end();
    vi.useRealTimers();
  });

  it('looks again after an answer that a dying background never gave', async () => {
    vi.useFakeTimers();
    const over = { test: { verdict: 'interrupted' } } as AppState;
    let asked = 0;
    background(() => (++asked === 1 ? undefined : { ok: true, value: over }));
    const seen: AppState[] = [];
    const end = onState((now) => seen.push(now));
    await vi.advanceTimersByTimeAsync(5_000);
    expect(seen).toEqual([over]);
    end();
    vi.useRealTimers();
  });

  it('tells when the background is lost', async () => {
    background(() => undefined);
    const lost = vi.fn();
    onState(() => undefined, lost);
    await eventually(() => expect(lost).toHaveBeenCalledOnce());
  });
});
