import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import * as advice from '../../../components/credentials/passphrase-advice.ts';
import {
  LONGEST_PASSPHRASE,
  MOST_CHARACTERS,
  open,
  readSealed,
  type Sealed,
  SHORTEST_PASSPHRASE,
  seal,
} from '../../../utils/vault/sealed.ts';
import { sealSentence } from '../../../utils/vault/words/index.ts';

const PASSPHRASE = 'four random words, Grüße';
const WHOSE = { zone: 'ww4.autotask.net', user: 'key@example.com' };
const TEXT = '{"secret":"ünïcode & <canary>"}';

async function sealed(): Promise<Sealed> {
  const result = await seal(TEXT, PASSPHRASE, WHOSE);
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}

describe('a sealed text', () => {
  it('opens with its passphrase, and shows nothing of what is inside', async () => {
    const one = await sealed();
    expect(JSON.stringify(one)).not.toMatch(/canary|random/);
    expect(one).toMatchObject({ v: 1, kdf: 'PBKDF2-HMAC-SHA256', iter: 600_000, for: WHOSE });
    expect(await open(one, PASSPHRASE)).toEqual({ ok: true, value: TEXT });
  });

  it('has a fresh salt and IV at every write', async () => {
    const [one, two] = [await sealed(), await sealed()];
    expect(one.salt).not.toBe(two.salt);
    expect(one.iv).not.toBe(two.iv);
    expect(one.ct).not.toBe(two.ct);
    expect(atob(one.salt)).toHaveLength(16);
    expect(atob(one.iv)).toHaveLength(12);
  });

  it('opens with the passphrase typed on another keyboard', async () => {
    expect(await open(await sealed(), PASSPHRASE.normalize('NFD'))).toEqual({ ok: true, value: TEXT });
  });

  it('opens on another machine: by Node’s own crypto, from the file alone', async () => {
    const file = JSON.stringify(await sealed());
    const program = `
      const c = require('node:crypto'), f = JSON.parse(process.argv[1]), b = (t) => Buffer.from(t, 'base64');
      const key = c.pbkdf2Sync(process.argv[2].normalize('NFC'), b(f.salt), f.iter, 32, 'sha256');
      const ct = b(f.ct), d = c.createDecipheriv('aes-256-gcm', key, b(f.iv));
      d.setAAD(Buffer.from(JSON.stringify(['onramp', f.v, f.kdf, f.iter, f.for.zone, f.for.user])));
      d.setAuthTag(ct.subarray(-16));
      process.stdout.write(Buffer.concat([d.update(ct.subarray(0, -16)), d.final()]));`;
    expect(execFileSync(process.execPath, ['-e', program, file, PASSPHRASE], { encoding: 'utf8' })).toBe(
      TEXT,
    );
  });

  const flip = (text: string) => (text[0] === 'A' ? 'B' : 'A') + text.slice(1);
  it.each<[string, (one: Sealed) => Sealed]>([
    ['cipher text', (one) => ({ ...one, ct: flip(one.ct) })],
    ['shortened cipher text', (one) => ({ ...one, ct: one.ct.slice(0, -8) })],
    ['empty cipher text', (one) => ({ ...one, ct: '' })],
    ['salt', (one) => ({ ...one, salt: flip(one.salt) })],
    ['IV', (one) => ({ ...one, iv: flip(one.iv) })],
    ['rounds', (one) => ({ ...one, iter: one.iter + 1 })],
    ['zone', (one) => ({ ...one, for: { ...one.for, zone: 'ww5.autotask.net' } })],
    ['user', (one) => ({ ...one, for: { ...one.for, user: 'other@example.com' } })],
  ])('does not open after a change of its %s', async (_what, change) => {
    expect(await open(change(await sealed()), PASSPHRASE)).toEqual({ ok: false, problem: 'not-opened' });
  });

  it('does not open with another passphrase', async () => {
    expect(await open(await sealed(), `${PASSPHRASE} `)).toEqual({ ok: false, problem: 'not-opened' });
  });

  it('is not made with a passphrase that is too short', async () => {
    expect(await seal(TEXT, 'seven77', WHOSE)).toEqual({ ok: false, problem: 'passphrase-short' });
  });
});

describe('reading a sealed file', () => {
  const good = {
    v: 1,
    kdf: 'PBKDF2-HMAC-SHA256',
    iter: 600_000,
    salt: btoa('0123456789abcdef'),
    iv: btoa('0123456789ab'),
    ct: btoa('something'),
    for: WHOSE,
  };
  it.each<[string, unknown, string | undefined]>([
    ['as written', JSON.stringify(good), undefined],
    ['with a byte order mark', `\uFEFF${JSON.stringify(good, null, 2)}`, undefined],
    ['an empty file', '', 'foreign'],
    ['a picture', '\u0089PNG\r\n', 'foreign'],
    ['other JSON', '{"name":"x"}', 'foreign'],
    ['null', 'null', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['too large', `"${'x'.repeat(MOST_CHARACTERS)}"`, 'too-large'],
    ['few rounds', { ...good, iter: 1000 }, 'rounds-low'],
    ['one round too few', { ...good, iter: 599_999 }, 'rounds-low'],
    ['endless rounds', { ...good, iter: 4_000_000_000 }, 'rounds-high'],
    ['another derivation', { ...good, kdf: 'scrypt' }, 'foreign'],
    ['a later version', { ...good, v: 2, extra: true }, 'newer'],
    ['an additional field', { ...good, hint: 'my dog' }, 'foreign'],
    ['no base64', { ...good, ct: 'ä' }, 'foreign'],
  ])('%s', (_what, raw, problem) => {
    const read = readSealed(raw);
    expect(read.ok ? undefined : read.problem).toBe(problem);
  });

  it('says every problem in three languages, each in its own words', () => {
    const problems = [
      'passphrase-short',
      'not-opened',
      'foreign',
      'too-large',
      'rounds-low',
      'rounds-high',
      'newer',
    ] as const;
    const said = (['en', 'de', 'es'] as const).flatMap((language) =>
      problems.map((problem) => sealSentence(language, problem)),
    );
    expect(new Set(said).size).toBe(problems.length * 3);
    expect(said.every((sentence) => /\.$/.test(sentence))).toBe(true);
  });
});

describe('advice on a passphrase', () => {
  it.each([
    ['', 'short'],
    ['1234567', 'short'],
    ['12345678', 'weak'],
    ['aaaaaaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['password123', 'weak'],
    ['Passwort123!', 'weak'],
    ['Autotask2026', 'weak'],
    ['sommer2026!!', 'weak'],
    ['correct horse', 'weak'],
    ['correct horse battery staple', 'weak'],
    ['anchor violet turnip gravel', 'fair'],
    ['plum anchor violet turnip gravel', 'good'],
    ['plum anchor violet turnip gravel ocean', 'good'],
    ['x7Rq!mW2zK8p', 'good'],
  ])('%s: %s', (passphrase, wanted) => {
    expect(advice.adviceOn(passphrase)).toBe(wanted);
  });

  it('refuses what the vault refuses', () => {
    expect(advice).toMatchObject({ SHORTEST_PASSPHRASE, LONGEST_PASSPHRASE });
  });
});
