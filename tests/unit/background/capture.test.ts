/** Capture: values go from the page into session memory on the click, and nowhere else. */
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from '../../../utils/browser.ts';
import type { CapturedForm } from '../../../utils/page/facts.ts';
import { FRAME, facts, NOW, playStage, resetStage, type StageOptions, userPage } from './stage.ts';

beforeEach(resetStage);

const CANARY = 'cAnary#Secret&With<Marks>';
const FORM: CapturedForm = {
  userName: 'abcdefgh1234567@msp.example',
  secret: CANARY,
  trackingIdentifier: 'IDENTIFIER-CANARY-27-CHARS!',
  tracking: 'custom',
  securityLevel: 'Rewst - API User',
};

async function captured(options: StageOptions = {}) {
  const stage = playStage({ form: FORM, ...options });
  await stage.handlers['facts.report'](facts(userPage()), FRAME);
  const answer = await stage.handlers['capture.run']({});
  return { stage, answer, state: await stage.state() };
}

describe('a captured form', () => {
  it('is held in memory, with its origin and the time it will be forgotten', async () => {
    const { answer, state } = await captured();
    expect(answer).toEqual({ ok: true, value: undefined });
    expect(state.credentials).toMatchObject({
      userName: FORM.userName,
      hasSecret: true,
      hasTrackingIdentifier: true,
      source: 'captured',
      at: NOW,
      expiresAt: NOW + 60 * 60_000,
    });
    expect(state.instance.binding).toEqual({ kind: 'custom' });
  });

  it('is the evidence of its steps', async () => {
    const { state } = await captured();
    expect(Object.keys(state.instance.evidence['api-user'] ?? {})).toEqual(
      expect.arrayContaining(['capture', 'note-identifier']),
    );
  });

  it('leaves its secrets neither in the state of pages nor on disk', async () => {
    const { state } = await captured();
    const disk = JSON.stringify(await browser.storage.local.get(null));
    for (const secret of [CANARY, FORM.trackingIdentifier ?? ''])
      for (const place of [JSON.stringify(state), disk]) expect(place).not.toContain(secret);
  });

  it('is read from the frame that shows it, in the page that is still Autotask’s', async () => {
    const { stage } = await captured();
    expect(stage.orders.filter(({ message }) => message.onramp === 'capture.read')).toEqual([
      { tabId: 7, frameId: 0, message: { onramp: 'capture.read', body: {} } },
    ]);
  });

  it('without a guide open is looked for in every frame of the tab that is looked at', async () => {
    const stage = playStage({ form: FORM });
    await stage.handlers['agent.hello']({ top: true }, FRAME);
    expect(await stage.handlers['capture.run']({})).toMatchObject({ ok: true });
    const asked = stage.orders.filter(({ message }) => message.onramp === 'capture.read');
    expect(asked.map(({ frameId }) => frameId)).toEqual([0, 4]);
  });

  it('of a user opened again gives the identifier, and the held secret stays', async () => {
    const { stage } = await captured();
    const again = playStage({ form: { ...FORM, secret: '', trackingIdentifier: 'NEW-IDENTIFIER' } });
    await again.handlers['capture.run']({});
    expect(await again.handlers['credentials.reveal']({ field: 'secret' })).toEqual({
      ok: true,
      value: CANARY,
    });
    expect(await stage.handlers['credentials.reveal']({ field: 'secret' })).toMatchObject({ ok: true });
    expect(await again.handlers['credentials.reveal']({ field: 'trackingIdentifier' })).toMatchObject({
      value: 'NEW-IDENTIFIER',
    });
  });

  it('that says another vendor than the plan changes the plan, and tells it', async () => {
    const stage = playStage({
      form: { ...FORM, tracking: 'vendor', vendor: 'Liongard - Automation', trackingIdentifier: undefined },
    });
    await stage.handlers['plan.set']({ binding: { kind: 'custom' } });
    await stage.handlers['facts.report'](facts(userPage()), FRAME);
    await stage.handlers['capture.run']({});
    const state = await stage.state();
    expect(state.instance.binding).toEqual({ kind: 'vendor', vendor: 'Liongard - Automation' });
    expect(state.credentials.hasTrackingIdentifier).toBe(false);
    expect(state.notice?.text).toContain('Liongard - Automation');
  });
});

describe('what cannot be captured', () => {
  it.each([
    ['the user name is missing', { problem: 'user-name-empty' }, /Generate Key/],
    ['the secret is missing', { problem: 'secret-empty' }, /Generate Secret/],
    ['the secret is masked', { problem: 'secret-masked' }, /never shows it again/],
    ['the page is another one', { problem: 'not-the-page' }, /API user/],
    ['the page does not answer', undefined, /Reload/],
    ['the page answers nonsense', { userName: 7 }, /unknown form/],
    ['the page answers too much', { ...FORM, secret: 'x'.repeat(501) }, /unknown form/],
  ])('%s: said in a sentence, nothing is held', async (_name, form, sentence) => {
    const { answer, state } = await captured({ form });
    expect(answer).toMatchObject({ ok: false, reason: expect.stringMatching(sentence) });
    expect(state.credentials.hasSecret).toBe(false);
    expect(state.notice).toMatchObject({ tone: 'error', text: expect.stringMatching(sentence) });
  });

  it('a tab that has left Autotask is not asked at all', async () => {
    const { stage, answer } = await captured({ tabs: { 7: 'https://evil.example/' } });
    expect(answer).toMatchObject({ ok: false });
    expect(stage.orders.filter(({ message }) => message.onramp === 'capture.read')).toEqual([]);
  });

  it('no page at all', async () => {
    const stage = playStage({ tabs: {} });
    expect(await stage.handlers['capture.run']({})).toMatchObject({ ok: false });
  });
});

describe('whether Capture is offered', () => {
  it('follows what the page shows', async () => {
    const stage = playStage();
    expect((await stage.state()).canCapture).toBe(false);
    await stage.handlers['facts.report'](facts(userPage()), FRAME);
    expect((await stage.state()).canCapture).toBe(true);
  });
});
