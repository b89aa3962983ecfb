import { describe, expect, it } from 'vitest';
import { openCredentials } from '../../../utils/vault/carry.ts';
import { open, readSealed } from '../../../utils/vault/sealed.ts';
import { CONFIG, ready, say, VENDOR } from './helpers.ts';

const PASSPHRASE = 'five random words of mine';
const made = async (passphrase: string, config = CONFIG) =>
  ready('sealed-file', {}).text?.(config, { say, passphrase });

describe('the encrypted file', () => {
  it('opens with its passphrase and holds everything; without it nothing but zone and user can be read', async () => {
    const file = await made(PASSPHRASE, {
      ...CONFIG,
      companyFilter: [{ op: 'eq', field: 'isActive', value: true }],
      mappings: [{ organizationId: 'o', companyId: 7 }],
    });
    if (!file?.ok) throw new Error('There is a file.');
    expect(file.fileName).toBe('autotask-production.onramp.json');
    expect(file.text).not.toContain('canary');
    const sealed = readSealed(file.text);
    if (!sealed.ok) throw new Error(sealed.problem);
    expect(sealed.value.for).toEqual({ zone: 'ww5.autotask.net', user: 'abc@msp.example' });
    const opened = await open(sealed.value, PASSPHRASE);
    expect(opened.ok && JSON.parse(opened.value).configuration).toMatchObject({
      userName: 'abc@msp.example',
      secret: CONFIG.secret,
      trackingIdentifier: 'canary-tracking-identifier',
      mappings: [{ organizationId: 'o', companyId: 7 }],
    });
    expect(await open(sealed.value, `${PASSPHRASE}!`)).toMatchObject({ ok: false });
    expect(
      await open({ ...sealed.value, for: { zone: 'ww6.autotask.net', user: 'x' } }, PASSPHRASE),
    ).toMatchObject({
      ok: false,
    });
  });

  it.each([
    ['a custom user', CONFIG, { kind: 'custom' }, 'canary-tracking-identifier'],
    ['a vendor’s user', VENDOR, VENDOR.binding, ''],
  ])('of %s is taken over by another Onramp', async (_what, config, binding, trackingIdentifier) => {
    const file = await made(PASSPHRASE, config);
    expect(file?.ok && (await openCredentials(file.text, PASSPHRASE))).toMatchObject({
      ok: true,
      value: {
        userName: 'abc@msp.example',
        secret: CONFIG.secret,
        uiHost: 'ww5.autotask.net',
        binding,
        trackingIdentifier,
      },
    });
  });

  it('is not made with a short passphrase', async () => {
    expect(await made('short')).toMatchObject({ ok: false, reason: expect.stringContaining('at least 8') });
    expect(await ready('sealed-file', {}).text?.(CONFIG, { say })).toMatchObject({ ok: false });
  });

  it.each([
    ['Kunde Müller & Söhne', 'autotask-kunde-muller-sohne.onramp.json'],
    ['../../etc', 'autotask-etc.onramp.json'],
    ['顧客', 'autotask-instance.onramp.json'],
  ])('of the instance %s has a name that every system takes', async (label, name) => {
    expect(await made(PASSPHRASE, { ...CONFIG, label })).toMatchObject({ fileName: name });
  });

  it('is previewed masked', () => {
    expect(ready('sealed-file', {}).preview(CONFIG, say)).not.toContain('canary');
  });
});
