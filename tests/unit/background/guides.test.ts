/** Facts come in, evidence is kept, frames are told; a service worker that dies in between loses nothing. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tabClosed, tabGone } from '../../../utils/background/guides.ts';
import type { Guidance } from '../../../utils/page/guidance.ts';
import { FRAME, facts, levelPage, playStage, resetStage, type Stage, userPage } from './stage.ts';

beforeEach(() => {
  resetStage();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => vi.useRealTimers());

const start = (stage: Stage, guide: 'security-level' | 'api-user' = 'security-level') =>
  stage.handlers['guide.start']({ guide });
const report = (stage: Stage, page = levelPage(), more = {}) =>
  stage.handlers['facts.report'](facts(page, more), FRAME);
const evidence = async (stage: Stage, guide = 'security-level') =>
  (await stage.state()).instance.evidence[guide] ?? {};
const lastGuidance = (stage: Stage): Guidance | null | undefined => {
  const last = stage.orders.findLast(({ message }) => message.onramp === 'guidance')?.message;
  return last?.onramp === 'guidance' ? last.body : undefined;
};

describe('a frame that says hello', () => {
  it('is told nothing and given nothing while no guide is open', async () => {
    const stage = playStage();
    expect(await stage.handlers['agent.hello']({ top: true }, FRAME)).toBeNull();
    expect(stage.injected).toEqual([]);
  });

  it('gets the guide script and the guidance while one is', async () => {
    const stage = playStage();
    await start(stage);
    stage.injected.length = 0;
    const answer = await stage.handlers['agent.hello']({ top: true }, FRAME);
    expect(answer).toMatchObject({ guide: 'security-level', step: 'open-admin' });
    expect(stage.injected).toEqual([{ tabId: 7, frameIds: [0] }]);
  });

  it('gets the script once: what the guide script itself says brings the guidance alone', async () => {
    const stage = playStage();
    await start(stage);
    stage.injected.length = 0;
    const answer = await stage.handlers['agent.hello']({ top: true, guided: true }, FRAME);
    expect(answer).toMatchObject({ guide: 'security-level', step: 'open-admin' });
    expect(stage.injected).toEqual([]);
  });

  it('says hello again to keep us awake: another Autotask in a second window does not become the current one', async () => {
    const stage = playStage({
      tabs: { 7: 'https://ww5.autotask.net/x', 8: 'https://ww3.autotask.net/x' },
    });
    await stage.handlers['agent.hello']({ top: true }, FRAME);
    const other = { ...FRAME, tabId: 8, host: 'ww3.autotask.net' };
    await stage.handlers['agent.hello']({ top: true, guided: true, again: true }, other);
    expect((await stage.state()).tab).toEqual({ tabId: 7, host: 'ww5.autotask.net' });
    await stage.handlers['agent.hello']({ top: true, guided: true }, other);
    expect((await stage.state()).tab).toEqual({ tabId: 8, host: 'ww3.autotask.net' });
  });

  it('shows its zone as the tab that is looked at, and gives it to an instance that has none', async () => {
    const stage = playStage();
    await stage.handlers['agent.hello']({ top: true }, FRAME);
    const state = await stage.state();
    expect(state.tab).toEqual({ tabId: 7, host: 'ww5.autotask.net' });
    expect(state.zone.detected).toMatchObject({ number: 5, name: 'America West' });
    expect(state.instance.zone).toMatchObject({ uiHost: 'ww5.autotask.net', source: 'tab' });
  });
});

describe('starting and stopping a guide', () => {
  it('reaches every open Autotask page', async () => {
    const stage = playStage({
      tabs: {
        7: 'https://ww5.autotask.net/x',
        8: 'https://ww5.autotask.net/help/y',
        9: 'https://www.autotask.net/',
      },
    });
    await start(stage);
    expect(stage.injected).toEqual([{ tabId: 7, allFrames: true }]);
    expect((await stage.state()).activeGuide).toBe('security-level');
  });

  it('says so when no Autotask page is open', async () => {
    const stage = playStage({ tabs: {} });
    await start(stage);
    expect((await stage.state()).notice).toMatchObject({ tone: 'info' });
  });

  it('takes the ring away on stop', async () => {
    const stage = playStage();
    await start(stage);
    await stage.handlers['guide.stop']({});
    expect(lastGuidance(stage)).toBeNull();
    expect((await stage.state()).activeGuide).toBeUndefined();
  });
});

describe('facts', () => {
  it('that come after their tab has closed do not bring its page back', async () => {
    const open: Record<number, string> = { 7: 'https://ww5.autotask.net/x' };
    const stage = playStage({ tabs: open });
    await start(stage, 'api-user');
    await report(stage, userPage());
    delete open[7];
    await tabGone(stage.core, 7);
    await report(stage, userPage({ saveClicked: true }));
    expect((await stage.state()).canCapture).toBe(false);
  });

  it('become evidence with time and place, and the frames move on', async () => {
    const stage = playStage();
    await start(stage);
    await report(
      stage,
      levelPage({ webhooksAllowed: false, maximumWebhooks: undefined, passwordNeverExpires: true }),
    );
    expect(lastGuidance(stage)).toMatchObject({ step: 'allow-webhooks' });
    await report(stage, levelPage({ maximumWebhooks: 10 }));
    expect((await evidence(stage))['allow-webhooks']).toMatchObject({
      what: 'ticked',
      source: 'ww5.autotask.net',
    });
    expect(lastGuidance(stage)).toMatchObject({ step: 'set-number' });
    await report(stage);
    expect((await evidence(stage))['set-number']).toMatchObject({ what: 'value|50' });
    expect(lastGuidance(stage)).toMatchObject({ step: 'save-level' });
  });

  it('move the ring on at once inside a step of two fields', async () => {
    const stage = playStage();
    await start(stage, 'api-user');
    const names = { lastNameFilled: false, emailFilled: false };
    await report(stage, userPage({ ...names, firstNameFilled: false }));
    expect(lastGuidance(stage)?.targets).toMatchObject([{ label: 'firstName' }]);
    await report(stage, userPage(names));
    expect(lastGuidance(stage)).toMatchObject({ step: 'enter-names', targets: [{ label: 'lastName' }] });
  });

  it('tell the frames nothing when they change nothing', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage);
    const told = stage.orders.length;
    await report(stage, levelPage(), { confidence: 0.9 });
    expect(stage.orders.length).toBe(told);
  });

  it('take evidence back when the box is unticked again', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage);
    await report(stage, levelPage({ webhooksAllowed: false, maximumWebhooks: undefined }));
    expect((await evidence(stage))['allow-webhooks']).toBeUndefined();
    expect(lastGuidance(stage)).toMatchObject({ step: 'allow-webhooks' });
  });

  describe('tell the level’s own name', () => {
    const planned = async (stage: ReturnType<typeof playStage>) => (await stage.state()).instance.levelName;
    const own = { name: 'Rewst webhooks 2026' };

    it.each<[string, (stage: ReturnType<typeof playStage>) => Promise<unknown>, string]>([
      ['half typed', (stage) => report(stage, levelPage({ name: 'Rewst w' })), 'Rewst - API User'],
      [
        'half typed in a form that closes unsaved',
        async (stage) => {
          await report(stage, levelPage({ name: 'Rewst w' }));
          await tabGone(stage.core, 7);
        },
        'Rewst - API User',
      ],
      ['saved', (stage) => report(stage, levelPage({ ...own, saveClicked: true })), own.name],
      [
        'saved, says the admin',
        async (stage) => {
          await report(stage, levelPage(own));
          await stage.handlers['step.didIt']({ guide: 'security-level', step: 'save-level' });
        },
        own.name,
      ],
    ])('%s: the plan has the right one', async (_what, happens, name) => {
      const stage = playStage();
      await start(stage);
      await happens(stage);
      expect(await planned(stage)).toBe(name);
    });
  });

  it('of a saved form whose tab closed are kept, and the guide is over', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage, levelPage({ saveClicked: true }));
    await tabGone(stage.core, 7);
    expect((await evidence(stage))['save-level']).toMatchObject({ what: expect.stringContaining('closed') });
    const state = await stage.state();
    expect(state.activeGuide).toBeUndefined();
    expect(lastGuidance(stage)).toBeNull();
  });

  it('of a page whose tab is known to be closed still tell that Save was clicked', async () => {
    const tabs: Record<number, string> = { 7: 'https://ww5.autotask.net/x' };
    const stage = playStage({ tabs });
    await start(stage);
    await report(stage);
    delete tabs[7];
    const closing = tabClosed(stage.core, 7);
    await report(stage, levelPage({ saveClicked: true }));
    await vi.advanceTimersByTimeAsync(1000);
    await closing;
    expect((await evidence(stage))['save-level']).toMatchObject({ what: 'closed' });
    expect((await evidence(stage))['allow-webhooks']).toBeDefined();
  });

  it('of a login in the place of a saved user take the saving back', async () => {
    const stage = playStage();
    await start(stage, 'api-user');
    await report(stage, userPage({ saveClicked: true, tracking: undefined }));
    await stage.handlers['agent.bye']({}, FRAME);
    expect((await evidence(stage, 'api-user'))['save-user']).toMatchObject({ what: 'closed' });
    stage.later(900);
    await stage.handlers['facts.report'](facts({ kind: 'login' }), { ...FRAME, documentId: 'D2' });
    expect((await evidence(stage, 'api-user'))['save-user']).toBeUndefined();
  });

  it('of a login in the place of a saved level leave it to the list of levels to tell: it may be saved', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage, levelPage({ saveClicked: true }));
    await stage.handlers['agent.bye']({}, FRAME);
    stage.later(900);
    await stage.handlers['facts.report'](facts({ kind: 'login' }), { ...FRAME, documentId: 'D2' });
    expect((await evidence(stage))['save-level']).toMatchObject({ what: 'closed' });
  });

  it('of a login long after do not', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage, levelPage({ saveClicked: true }));
    await stage.handlers['agent.bye']({}, FRAME);
    stage.later(60_000);
    await stage.handlers['facts.report'](facts({ kind: 'login' }), { ...FRAME, documentId: 'D2' });
    expect((await evidence(stage))['save-level']).toMatchObject({ what: 'closed' });
  });

  it.each<[string, string[] | undefined, boolean]>([
    ['lacks the level', ['API User (system) (API-only)', 'Backup (API-only)'], false],
    ['offers the level', ['API User (system) (API-only)', 'Rewst - API User (API-only)'], true],
    ['holds no level at all', ['Main office'], true],
    ['is not known', undefined, true],
  ])('of a list of levels that %s: the closed form counts as saved is %s', async (_what, offered, saved) => {
    const stage = playStage();
    await start(stage);
    await report(stage, levelPage({ saveClicked: true }));
    await tabGone(stage.core, 7);
    await start(stage, 'api-user');
    stage.later(60_000);
    const page = userPage({ securityLevel: undefined, securityLevelOptions: offered });
    await stage.handlers['facts.report'](facts(page), { ...FRAME, documentId: 'D2' });
    expect('save-level' in (await evidence(stage))).toBe(saved);
    const state = await stage.state();
    expect(state.activeGuide).toBe(saved ? 'api-user' : 'security-level');
    // What was filled in went with the form.
    expect('allow-webhooks' in (await evidence(stage))).toBe(saved);
    if (!saved) expect(state.guides[0]?.trouble).toMatchObject({ kind: 'level-not-offered' });
  });

  it('of a list of levels from before the saving say nothing about it, however late they are', async () => {
    const tabs: Record<number, string> = {
      7: 'https://ww5.autotask.net/x',
      8: 'https://ww5.autotask.net/y',
    };
    const stage = playStage({ tabs });
    await start(stage);
    const page = (emailFilled: boolean) =>
      userPage({
        emailFilled,
        securityLevel: undefined,
        securityLevelOptions: ['API User (system) (API-only)', 'Backup (API-only)'],
      });
    const beside = { ...FRAME, tabId: 8, documentId: 'D8' };
    await stage.handlers['facts.report'](facts(page(false)), beside);
    stage.later(5_000);
    await report(stage, levelPage({ saveClicked: true }));
    delete tabs[7];
    await tabGone(stage.core, 7);
    await start(stage, 'api-user');
    stage.later(5_000);
    await stage.handlers['facts.report'](facts(page(true)), beside);
    expect((await evidence(stage))['save-level']).toMatchObject({ what: 'closed' });
    const state = await stage.state();
    expect(state.activeGuide).toBe('api-user');
    expect(state.guides[1]?.trouble?.text).toContain('reload this page');
  });

  it('of an unsaved form whose tab closed take its steps with them', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage);
    await tabGone(stage.core, 7);
    expect((await evidence(stage))['allow-webhooks']).toBeUndefined();
  });

  it('of another document in the same frame mean that the old page is gone', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage);
    await stage.handlers['agent.hello']({ top: true }, { ...FRAME, documentId: 'D2' });
    expect((await evidence(stage))['allow-webhooks']).toBeUndefined();
  });

  it('of another instance’s Autotask are not this one’s', async () => {
    const stage = playStage();
    await stage.handlers['agent.hello']({ top: true }, FRAME);
    await stage.handlers['instance.add']({ label: 'Sandbox' });
    await stage.handlers['zone.choose']({ uiHost: 'ww3.autotask.net' });
    await start(stage);
    await report(stage);
    expect(await evidence(stage)).toEqual({});
  });

  it('never fill the memory: a page of a thousand frames keeps room for those that count', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage);
    for (let frameId = 1; frameId < 200; frameId += 1)
      await stage.handlers['facts.report'](facts({ kind: 'other' }), { ...FRAME, frameId });
    const kept = Object.values(await stage.core.memory.frames.get());
    expect(kept.length).toBeLessThanOrEqual(120);
    expect(kept.some(({ page }) => page.kind === 'security-level-editor')).toBe(true);
  });
});

describe('a new life of the service worker', () => {
  it('knows facts, evidence and the running guide', async () => {
    const first = playStage();
    await start(first);
    await report(first, levelPage({ maximumWebhooks: 10 }));
    const second = playStage();
    expect(await second.handlers['agent.hello']({ top: true }, FRAME)).toMatchObject({ step: 'set-number' });
    expect((await second.state()).guides[0]?.steps.find(({ id }) => id === 'allow-webhooks')?.state).toBe(
      'done',
    );
  });
});

describe('the admin’s own word', () => {
  it('counts, is told as such, and can be taken back', async () => {
    const stage = playStage();
    await start(stage);
    await stage.handlers['step.didIt']({ guide: 'security-level', step: 'open-admin' });
    expect((await evidence(stage))['open-admin']).toMatchObject({ source: 'admin' });
    await stage.handlers['step.reopen']({ guide: 'security-level', step: 'open-admin' });
    expect((await evidence(stage))['open-admin']).toBeUndefined();
  });

  it('from the hint counts for the step at hand only: a page could forge it', async () => {
    const stage = playStage();
    await start(stage);
    const press = (step: string, button: 'did-it' | 'hide' = 'did-it') =>
      stage.handlers['hint.pressed']({ guide: 'security-level', step, button }, FRAME);
    await press('save-level');
    await press('open-admin', 'hide');
    expect(await evidence(stage)).toEqual({});
    await press('open-admin');
    expect((await evidence(stage))['open-admin']).toMatchObject({ source: 'admin' });
  });

  it('on a step that does not exist changes nothing', async () => {
    const stage = playStage();
    await stage.handlers['step.didIt']({ guide: 'security-level', step: 'nonsense' });
    expect(await evidence(stage)).toEqual({});
  });
});

describe('Show me', () => {
  it('brings the tab to the front and tells the frame to show its ring again', async () => {
    const stage = playStage();
    await start(stage);
    await report(stage, levelPage({ maximumWebhooks: 10 }));
    await stage.handlers['guide.reveal']({});
    expect(stage.orders.at(-1)).toMatchObject({ tabId: 7, frameId: 0, message: { onramp: 'reveal' } });
  });
});
