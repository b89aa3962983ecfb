/** Who may say what to the background. Also a sample of 20,000 mutated messages; `scripts` may run more. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '../../../utils/browser.ts';
import { dispatch, type Handlers, type Voice } from '../../../utils/messages/listen.ts';
import { REQUESTS, type RequestName } from '../../../utils/messages/requests.ts';
import { classify, frameOf, type Sender } from '../../../utils/messages/sender.ts';

const SELF = { id: 'ours', origin: 'chrome-extension://ours' };
const tab = { id: 7 } as Sender['tab'];
const content: Sender = { id: 'ours', origin: 'https://ww5.autotask.net', tab, frameId: 3 };
const page: Sender = { id: 'ours', origin: 'chrome-extension://ours' };

describe('who is speaking', () => {
  it.each<[string, Sender, string]>([
    ['a page of ours', page, 'page'],
    ['a page of ours in a tab', { ...page, tab, frameId: 0 }, 'page'],
    ['a content script in Autotask', content, 'content'],
    ['a content script in about:blank inside Autotask', { ...content, url: 'about:blank' }, 'content'],
    ['another extension', { ...page, id: 'other', origin: 'chrome-extension://other' }, 'stranger'],
    ['another extension that names our origin', { ...page, id: 'other' }, 'stranger'],
    ['a content script elsewhere', { ...content, origin: 'https://evil.example' }, 'stranger'],
    ['one on a look-alike host', { ...content, origin: 'https://ww5.autotask.net.evil.example' }, 'stranger'],
    ['one on the REST host', { ...content, origin: 'https://webservices5.autotask.net' }, 'stranger'],
    ['one over plain http', { ...content, origin: 'http://ww5.autotask.net' }, 'stranger'],
    ['one on another port', { ...content, origin: 'https://ww5.autotask.net:8443' }, 'stranger'],
    ['a sandboxed frame', { ...content, origin: 'null' }, 'stranger'],
    ['a sender without an origin', { id: 'ours', tab, frameId: 0 }, 'stranger'],
    ['a page whose url alone is ours', { id: 'ours', url: 'chrome-extension://ours/popup.html' }, 'stranger'],
    ['Autotask without a tab', { id: 'ours', origin: 'https://ww5.autotask.net', frameId: 0 }, 'stranger'],
    ['Autotask without a frame', { id: 'ours', origin: 'https://ww5.autotask.net', tab }, 'stranger'],
  ])('%s', (_name, sender, expected) => {
    expect(classify(sender, SELF)).toBe(expected);
  });

  it('a frame is named by what the browser says about it', () => {
    expect(frameOf({ ...content, documentId: 'D1' } as Sender)).toEqual({
      tabId: 7,
      frameId: 3,
      documentId: 'D1',
      host: 'ww5.autotask.net',
    });
  });
});

/** Handlers that only note that they were reached. */
function recorder() {
  const reached: { name: string; body: unknown }[] = [];
  const handlers = Object.fromEntries(
    Object.keys(REQUESTS).map((name) => [
      name,
      async (body: unknown) => {
        reached.push({ name, body });
        return { ok: true, value: undefined };
      },
    ]),
  ) as unknown as Handlers;
  return { reached, handlers };
}

const mistakes: string[] = [];
const voice: Voice = {
  onMistake: (name, error) => mistakes.push(`${name} ${error}`),
  language: async () => 'de',
};

function selfPage(): Sender {
  return { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
}
const selfContent = (): Sender => ({ ...content, id: browser.runtime.id });

describe('what is let through', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    mistakes.length = 0;
  });

  it('a page’s request with a body that fits', async () => {
    const { reached, handlers } = recorder();
    const answer = dispatch(
      handlers,
      { onramp: 'guide.start', body: { guide: 'api-user' } },
      selfPage(),
      voice,
    );
    expect(await answer).toEqual({ ok: true, value: undefined });
    expect(reached).toEqual([{ name: 'guide.start', body: { guide: 'api-user' } }]);
  });

  it.each(Object.entries(REQUESTS).filter(([, rule]) => rule.from === 'page'))(
    'a content script cannot ask for %s',
    (name) => {
      const { reached, handlers } = recorder();
      const bodies = [
        {},
        { insist: false },
        { guide: 'api-user' },
        { field: 'secret' },
        { destination: 'x' },
      ];
      for (const body of bodies)
        expect(dispatch(handlers, { onramp: name, body }, selfContent(), voice)).toBeUndefined();
      expect(reached).toEqual([]);
    },
  );

  it('a body with one field too many is refused, with a sentence for our own page', async () => {
    const { reached, handlers } = recorder();
    const message = { onramp: 'test.run', body: { insist: false, extra: 1 } };
    expect(await dispatch(handlers, message, selfPage(), voice)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('nicht verwenden'),
    });
    expect(reached).toEqual([]);
  });

  it.each([
    null,
    undefined,
    7,
    'state.get',
    [],
    {},
    { onramp: 'state.get' },
    { body: {} },
    { onramp: 'toString', body: {} },
    { onramp: '__proto__', body: {} },
  ])('%j belongs to nobody and is not answered', (message) => {
    const { handlers } = recorder();
    expect(dispatch(handlers, message, selfPage(), voice)).toBeUndefined();
  });

  it('inherited names do not count', () => {
    const { handlers } = recorder();
    const message = Object.create({ onramp: 'state.get', body: {} }) as unknown;
    expect(dispatch(handlers, message, selfPage(), voice)).toBeUndefined();
  });

  it('a handler that throws answers with a sentence, and only its class is noted', async () => {
    const { handlers } = recorder();
    const broken = { ...handlers, 'test.run': () => Promise.reject(new TypeError('canary-secret')) };
    const answer = await dispatch(broken, { onramp: 'test.run', body: { insist: true } }, selfPage(), voice);
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('etwas schiefgegangen') });
    expect(JSON.stringify(answer)).not.toContain('canary');
    expect(mistakes).toEqual(['test.run TypeError']);
  });

  it('nothing that does not fit name, sender and schema ever reaches a handler', async () => {
    const names = fc.constantFrom(...Object.keys(REQUESTS), 'state.changed', 'constructor', '');
    const bodies = fc.oneof(
      fc.anything(),
      fc.record({ guide: fc.string(), step: fc.string(), insist: fc.anything() }, { requiredKeys: [] }),
      fc.constant({}),
      fc.constant({ insist: true }),
      fc.constant({ top: true }),
    );
    const origins = fc.constantFrom(
      undefined,
      'null',
      'https://evil.example',
      'https://ww5.autotask.net',
      'https://ww5.autotask.net.evil.example',
      selfPage().origin,
    );
    const ids = fc.constantFrom(browser.runtime.id, 'other', undefined);
    await fc.assert(
      fc.asyncProperty(names, bodies, origins, ids, fc.boolean(), async (onramp, body, origin, id, inTab) => {
        const { reached, handlers } = recorder();
        const sender = { id, origin, ...(inTab ? { tab, frameId: 0 } : {}) } as Sender;
        await dispatch(handlers, { onramp, body }, sender, voice);
        const [hit] = reached;
        if (!hit) return;
        const rule = REQUESTS[hit.name as RequestName];
        const self = { id: browser.runtime.id, origin: selfPage().origin ?? '' };
        expect(classify(sender, self)).toBe(rule.from);
        expect(rule.body.safeParse(body).success).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
});
