/** Held values, the timer that forgets them, and the zone that goes with the user. */
import { beforeEach, describe, expect, it } from 'vitest';
import { EXPIRY_ALARM, forgetDue } from '../../../utils/background/credentials.ts';
import { browser } from '../../../utils/browser.ts';
import { eventually } from '../eventually.ts';
import { FRAME, NOW, playStage, resetStage, type Stage } from './stage.ts';

beforeEach(resetStage);

const HOUR = 60 * 60_000;
const set = (
  stage: Stage,
  more: Partial<Record<'userName' | 'secret' | 'trackingIdentifier', string>> = {},
) =>
  stage.handlers['credentials.set']({
    userName: 'key@msp.example',
    secret: 'S3cret',
    trackingIdentifier: '',
    ...more,
  });
const answering = (body: unknown, status = 200) => ({
  fetch: async () => new Response(JSON.stringify(body), { status }),
});
const settled = (stage: Stage) =>
  eventually(async () => {
    const { zone } = await stage.state();
    expect(zone.lookup?.state).toMatch(/found|failed/);
    return zone;
  });

describe('typed values', () => {
  it('are held, and only told as held', async () => {
    const stage = playStage();
    await set(stage);
    const { credentials } = await stage.state();
    expect(credentials).toMatchObject({
      userName: 'key@msp.example',
      hasSecret: true,
      hasTrackingIdentifier: false,
    });
    expect(JSON.stringify(credentials)).not.toContain('S3cret');
  });

  it('are shown on the admin’s click, and only while they are held', async () => {
    const stage = playStage();
    await set(stage);
    expect(await stage.handlers['credentials.reveal']({ field: 'secret' })).toEqual({
      ok: true,
      value: 'S3cret',
    });
    expect(await stage.handlers['credentials.reveal']({ field: 'trackingIdentifier' })).toMatchObject({
      ok: false,
    });
  });

  it('are forgotten on Forget now', async () => {
    const stage = playStage();
    await set(stage);
    await stage.handlers['credentials.forget']({});
    expect((await stage.state()).credentials.hasSecret).toBe(false);
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('S3cret');
  });

  it('are forgotten when their hour is over, even when the alarm is late', async () => {
    const stage = playStage();
    await set(stage);
    expect((await browser.alarms.getAll()).find(({ name }) => name === EXPIRY_ALARM)?.scheduledTime).toBe(
      NOW + HOUR,
    );
    stage.later(HOUR);
    expect((await stage.state()).credentials.hasSecret).toBe(false);
    await forgetDue(stage.core);
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('S3cret');
  });

  it('survive the service worker', async () => {
    await set(playStage());
    expect((await playStage().state()).credentials.hasSecret).toBe(true);
  });

  it('go with the instance they belong to', async () => {
    const stage = playStage();
    await set(stage);
    const { id } = (await stage.state()).instance;
    await stage.handlers['instance.remove']({ id });
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('S3cret');
  });
});

describe('the zone', () => {
  const FOUND = {
    zoneName: 'America East',
    url: 'https://webservices3.autotask.net/ATServicesRest/',
    webUrl: 'https://ww3.autotask.net/',
  };

  it('is looked up for the user name, and a page of another zone is told with the reason', async () => {
    const stage = playStage(answering(FOUND));
    await stage.handlers['agent.hello']({ top: true }, FRAME);
    await set(stage);
    const zone = await settled(stage);
    expect(zone.lookup).toMatchObject({ state: 'found', zone: { uiHost: 'ww3.autotask.net' } });
    expect(zone.disagreement).toContain('America West (ww5)');
    expect(zone.disagreement).toContain('America East (ww3)');
    expect((await stage.state()).instance.zone).toMatchObject({
      uiHost: 'ww3.autotask.net',
      source: 'lookup',
    });
  });

  it('of an unknown user name stays the page’s, and the reason is told', async () => {
    const stage = playStage(answering({ errors: ['Zone information could not be determined'] }, 500));
    await stage.handlers['agent.hello']({ top: true }, FRAME);
    await set(stage);
    expect((await settled(stage)).lookup).toMatchObject({
      state: 'failed',
      reason: expect.stringContaining('misspelt'),
    });
    expect((await stage.state()).instance.zone).toMatchObject({ uiHost: 'ww5.autotask.net', source: 'tab' });
  });

  it('survives a lookup without a network', async () => {
    const stage = playStage();
    await set(stage);
    expect((await settled(stage)).lookup).toMatchObject({ state: 'failed' });
  });

  it('chosen by hand stands above the lookup, and the difference is told', async () => {
    const stage = playStage(answering(FOUND));
    await stage.handlers['zone.choose']({ uiHost: 'ww18.autotask.net' });
    await set(stage);
    const zone = await settled(stage);
    expect((await stage.state()).instance.zone).toMatchObject({
      uiHost: 'ww18.autotask.net',
      source: 'admin',
    });
    expect(zone.disagreement).toContain('German (Deutsch) (ww18)');
  });

  it('cannot be a host that is not Autotask’s', async () => {
    const stage = playStage();
    for (const uiHost of ['evil.example', 'ww5.autotask.net.evil.example', 'webservices5.autotask.net', ''])
      expect(await stage.handlers['zone.choose']({ uiHost })).toMatchObject({ ok: false });
    expect((await stage.state()).instance.zone).toBeUndefined();
  });
});

describe('a notice', () => {
  it('tells of the action that failed, until the next one', async () => {
    const stage = playStage();
    await stage.handlers['zone.choose']({ uiHost: 'evil.example' });
    expect((await stage.state()).notice).toMatchObject({ tone: 'error' });
    await stage.handlers['zone.choose']({ uiHost: 'ww5.autotask.net' });
    expect((await stage.state()).notice).toBeUndefined();
  });
});
