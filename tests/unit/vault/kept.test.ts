/** Credentials that outlive the browser, from the request to the storage. */
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from '../../../utils/browser.ts';
import { playStage, resetStage, type Stage } from '../background/stage.ts';

beforeEach(resetStage);

const PASSPHRASE = 'plum anchor violet turnip';
const SECRET = 'CANARY-s3cret-&<>';

async function holding(): Promise<Stage> {
  const stage = playStage();
  await stage.handlers['credentials.set']({
    userName: 'key@msp.example',
    secret: SECRET,
    trackingIdentifier: 'TRACK-CANARY',
  });
  return stage;
}

const everything = async () =>
  JSON.stringify([await browser.storage.local.get(null), await browser.storage.session.get(null)]);

describe('keeping credentials on this computer', () => {
  it('puts nothing on the disk but the sealed form, and the passphrase nowhere', async () => {
    const stage = await holding();
    expect(await stage.handlers['vault.keep']({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    const disk = JSON.stringify(await browser.storage.local.get(null));
    expect(disk).toContain('PBKDF2-HMAC-SHA256');
    expect(disk).not.toMatch(/CANARY/);
    expect(await everything()).not.toContain('plum');
  });

  it('opens after the browser’s restart, with the passphrase alone', async () => {
    const before = await holding();
    await before.handlers['vault.keep']({ passphrase: PASSPHRASE });
    await browser.storage.session.clear();
    const after = playStage();
    expect((await after.state()).credentials).toMatchObject({ hasSecret: false, kept: { old: false } });
    expect(await after.handlers['vault.unlock']({ passphrase: 'plum anchor violet' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('passphrase is wrong'),
    });
    expect((await after.state()).credentials.hasSecret).toBe(false);
    expect(await after.handlers['vault.unlock']({ passphrase: PASSPHRASE })).toMatchObject({ ok: true });
    expect(await after.handlers['credentials.reveal']({ field: 'secret' })).toMatchObject({ value: SECRET });
    expect((await after.state()).credentials.expiresAt).toBeGreaterThan(after.core.now());
  });

  it('is refused while nothing is held, and with a passphrase that is too short', async () => {
    expect(await playStage().handlers['vault.keep']({ passphrase: PASSPHRASE })).toMatchObject({ ok: false });
    const stage = await holding();
    expect(await stage.handlers['vault.keep']({ passphrase: 'short' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('too short'),
    });
  });

  it('says when the copy is older than what is in memory', async () => {
    const stage = await holding();
    await stage.handlers['vault.keep']({ passphrase: PASSPHRASE });
    stage.later(1000);
    await stage.handlers['credentials.set']({ userName: '', secret: 'another', trackingIdentifier: '' });
    expect((await stage.state()).credentials.kept?.old).toBe(true);
  });

  it('ends with its own button; Forget now is about the memory', async () => {
    const stage = await holding();
    await stage.handlers['vault.keep']({ passphrase: PASSPHRASE });
    await stage.handlers['credentials.forget']({});
    expect((await stage.state()).credentials.kept).toBeDefined();
    await stage.handlers['vault.unkeep']({});
    expect((await stage.state()).credentials.kept).toBeUndefined();
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('PBKDF2');
  });

  it('goes with its instance, and comes back with it; the secret itself does not', async () => {
    const stage = await holding();
    await stage.handlers['vault.keep']({ passphrase: PASSPHRASE });
    const { id } = (await stage.state()).instance;
    await stage.handlers['instance.remove']({ id });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain('PBKDF2');
    expect((await stage.state()).removed).toEqual({ label: 'Production' });
    await stage.handlers['instance.undo']({});
    const state = await stage.state();
    expect(state.instance).toMatchObject({ id, userName: 'key@msp.example' });
    expect(state.instances).toHaveLength(1);
    expect(state.removed).toBeUndefined();
    expect(state.credentials).toMatchObject({ hasSecret: false, kept: { old: false } });
  });

  it('is gone after Forget everything, without a way back', async () => {
    const stage = await holding();
    await stage.handlers['vault.keep']({ passphrase: PASSPHRASE });
    await stage.handlers['instances.forget']({});
    expect(await everything()).not.toMatch(/CANARY|PBKDF2|key@msp/);
    expect(await stage.handlers['instance.undo']({})).toMatchObject({ ok: false });
  });

  it('cannot be undone after ten minutes', async () => {
    const stage = await holding();
    await stage.handlers['instance.remove']({ id: (await stage.state()).instance.id });
    stage.later(10 * 60_000);
    expect((await stage.state()).removed).toBeUndefined();
    expect(await stage.handlers['instance.undo']({})).toMatchObject({ ok: false });
  });
});

describe('a sealed file', () => {
  async function file(): Promise<string> {
    const answer = await (await holding()).handlers['vault.export']({ passphrase: PASSPHRASE });
    if (!answer.ok) throw new Error(answer.reason);
    return answer.value;
  }

  it('shows user and zone, and nothing secret', async () => {
    const text = await file();
    expect(text).toContain('key@msp.example');
    expect(text).not.toContain('CANARY');
  });

  it('opens in another browser into the instance that is still empty', async () => {
    const text = await file();
    resetStage();
    const there = playStage();
    expect(await there.handlers['vault.import']({ text, passphrase: PASSPHRASE })).toMatchObject({
      ok: true,
      value: expect.stringContaining('Production'),
    });
    expect((await there.state()).instance.userName).toBe('key@msp.example');
    expect(await there.handlers['credentials.reveal']({ field: 'trackingIdentifier' })).toMatchObject({
      value: 'TRACK-CANARY',
    });
  });

  it('goes to the instance of the same user, else to a new one beside those that are in use', async () => {
    const text = await file();
    const same = playStage();
    await same.handlers['instance.add']({ label: 'Other' });
    await same.handlers['credentials.set']({ userName: 'b@b.example', secret: 'B', trackingIdentifier: '' });
    await same.handlers['vault.import']({ text, passphrase: PASSPHRASE });
    expect((await same.state()).instances).toHaveLength(2);
    expect((await same.state()).instance.label).toBe('Production');
    resetStage();
    const other = playStage();
    await other.handlers['credentials.set']({ userName: 'b@b.example', secret: 'B', trackingIdentifier: '' });
    await other.handlers['vault.import']({ text, passphrase: PASSPHRASE });
    expect((await other.state()).instances.map(({ label }) => label)).toEqual([
      'Production',
      'Production (2)',
    ]);
    expect((await other.state()).instance.userName).toBe('key@msp.example');
  });

  it('that was changed, or is another’s, changes nothing', async () => {
    const text = await file();
    resetStage();
    const there = playStage();
    for (const bad of [text.replace('key@', 'kez@'), '{}', 'x', text.replace('600000', '1000')]) {
      expect(await there.handlers['vault.import']({ text: bad, passphrase: PASSPHRASE })).toMatchObject({
        ok: false,
      });
    }
    expect((await there.state()).credentials.hasSecret).toBe(false);
    expect((await there.state()).instances).toHaveLength(1);
  });
});

describe('the product’s language', () => {
  it('is the browser’s until the admin chooses, and the choice survives the worker', async () => {
    const stage = playStage();
    expect((await stage.state()).language).toEqual({ used: 'en' });
    await stage.handlers['language.choose']({ language: 'de' });
    expect((await stage.state()).language).toEqual({ used: 'de', chosen: 'de' });
    expect((await stage.state()).guides[0]?.title).not.toBe('');
    const woken = playStage();
    const answer = await woken.handlers['instance.undo']({});
    expect(answer).toEqual({ ok: false, reason: 'Es gibt nichts mehr zurückzuholen.' });
    await woken.handlers['language.choose']({ language: 'auto' });
    expect((await woken.state()).language).toEqual({ used: 'en' });
  });
});
