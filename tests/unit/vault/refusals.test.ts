import { describe, expect, it } from 'vitest';
import {
  fingerprint,
  freshRefusals,
  lockOf,
  noteDidPass,
  noteRefused,
} from '../../../utils/vault/refusals.ts';

const VALUES = { userName: 'key@msp', secret: 'S', trackingIdentifier: 'T', restBase: 'https://x/' };
const NOW = 1_000_000;

describe('the fingerprint of what is tried', () => {
  it('changes with every value and with the salt, and holds none of them', async () => {
    const prints = await Promise.all([
      fingerprint('salt', VALUES),
      fingerprint('other', VALUES),
      ...(['userName', 'secret', 'trackingIdentifier', 'restBase'] as const).map((name) =>
        fingerprint('salt', { ...VALUES, [name]: 'changed' }),
      ),
    ]);
    expect(new Set(prints).size).toBe(prints.length);
    for (const print of prints) expect(print).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not mind the case of the user name', async () => {
    expect(await fingerprint('s', VALUES)).toBe(await fingerprint('s', { ...VALUES, userName: 'KEY@MSP' }));
  });
});

describe('the lock', () => {
  const once = noteRefused(freshRefusals(), ['p1'], 'key@msp', NOW);

  it('keeps the same values from being tried again after one refusal', () => {
    expect(lockOf(once, 'p1', 'key@msp', NOW)).toEqual({ kind: 'refused-before' });
  });

  it('opens when a value changes', () => {
    expect(lockOf(once, 'p2', 'key@msp', NOW)).toBeUndefined();
  });

  it('says so after two refusals in a row', () => {
    const twice = noteRefused(once, ['p2'], 'key@msp', NOW);
    expect(lockOf(twice, 'p2', 'key@msp', NOW)).toEqual({ kind: 'refused-twice' });
  });

  it('is gone after a login that worked', () => {
    const passed = noteDidPass(once, ['p1'], 'key@msp', NOW + 5);
    expect(lockOf(passed, 'p1', 'key@msp', NOW + 5)).toBeUndefined();
    expect(passed.passed.p1).toBe(NOW + 5);
    expect(passed.inARow).toEqual({});
  });

  it('gives a new user one more try when Autotask has had time to know it', () => {
    const young = noteRefused(freshRefusals(), ['p1'], 'key@msp', NOW, NOW + 300_000);
    expect(lockOf(young, 'p1', 'key@msp', NOW)).toEqual({ kind: 'refused-before', againFrom: NOW + 300_000 });
    expect(lockOf(young, 'p1', 'key@msp', NOW + 300_000)).toBeUndefined();
    const again = noteRefused(young, ['p1'], 'key@msp', NOW + 300_001, NOW + 300_000);
    expect(lockOf(again, 'p1', 'key@msp', NOW + 300_002)?.kind).toBe('refused-twice');
  });

  it('remembers a bounded number', () => {
    let all = freshRefusals();
    for (let index = 0; index < 500; index += 1) all = noteRefused(all, [`p${index}`], `u${index}`, NOW);
    expect(Object.keys(all.refused)).toHaveLength(200);
    expect(lockOf(all, 'p499', 'u499', NOW)).toBeDefined();
  });
});
