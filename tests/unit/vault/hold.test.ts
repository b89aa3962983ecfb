import { describe, expect, it } from 'vitest';
import {
  forget,
  forgetExpired,
  holdCaptured,
  holdTokens,
  holdTyped,
  nextExpiry,
} from '../../../utils/vault/hold.ts';
import { EMPTY_VAULT, KEEP_MINUTES } from '../../../utils/vault/schema.ts';

const NOW = 1_000_000;
const HOUR = KEEP_MINUTES * 60_000;
const captured = holdCaptured(EMPTY_VAULT, 'a', { secret: 'S1', trackingIdentifier: 'T1' }, NOW);

describe('what is held', () => {
  it('captured values replace everything, and are remembered for comparison', () => {
    const again = holdCaptured(captured, 'a', { secret: 'S2', trackingIdentifier: '' }, NOW + 5);
    expect(again.credentials.a).toEqual({
      secret: 'S2',
      trackingIdentifier: '',
      source: 'captured',
      at: NOW + 5,
      capturedSecret: 'S2',
      expiresAt: NOW + 5 + HOUR,
    });
  });

  it('typed values change only what was typed', () => {
    const typed = holdTyped(captured, 'a', { secret: '', trackingIdentifier: 'T2' }, NOW + 5);
    expect(typed.credentials.a).toMatchObject({ secret: 'S1', trackingIdentifier: 'T2', source: 'captured' });
    const other = holdTyped(captured, 'a', { secret: 'S9', trackingIdentifier: '' }, NOW + 5);
    expect(other.credentials.a).toMatchObject({ secret: 'S9', capturedSecret: 'S1', source: 'typed' });
  });

  it('nothing typed changes nothing', () => {
    expect(holdTyped(captured, 'a', { secret: '', trackingIdentifier: '' }, NOW)).toBe(captured);
  });

  it('tokens are held per destination, an empty field keeps the held one', () => {
    const one = holdTokens(EMPTY_VAULT, 'api', { token: 'X', key: 'K' }, NOW);
    const two = holdTokens(one, 'api', { token: '', key: 'L' }, NOW + 1);
    expect(two.tokens.api?.values).toEqual({ token: 'X', key: 'L' });
    expect(holdTokens(one, 'api', { token: '' }, NOW)).toBe(one);
  });
});

describe('what goes', () => {
  it('everything that is due, and nothing before', () => {
    expect(forgetExpired(captured, NOW + HOUR - 1)).toBe(captured);
    expect(forgetExpired(captured, NOW + HOUR)).toEqual(EMPTY_VAULT);
  });

  it('on Forget now: this instance’s credentials and every token; other instances keep theirs', () => {
    const both = holdCaptured(captured, 'b', { secret: 'S', trackingIdentifier: '' }, NOW);
    const vault = holdTokens(both, 'api', { token: 'X' }, NOW);
    const after = forget(vault, 'a');
    expect(Object.keys(after.credentials)).toEqual(['b']);
    expect(after.tokens).toEqual({});
  });

  it('the alarm is for what is due first', () => {
    expect(nextExpiry(EMPTY_VAULT)).toBeUndefined();
    expect(nextExpiry(holdTokens(captured, 'api', { token: 'X' }, NOW - 10))).toBe(NOW - 10 + HOUR);
  });
});
