import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accessOf, readCount, readEntityAccess, readThreshold } from '../../../utils/autotask/metadata.ts';
import { messagesOf } from '../../../utils/autotask/outcome.ts';

describe('entity information', () => {
  it.each([
    [0, 'none'],
    ['0', 'none'],
    ['None', 'none'],
    [1, 'all'],
    ['1', 'all'],
    ['ALL', 'all'],
    [2, 'restricted'],
    [' Restricted ', 'restricted'],
    [3, 'unknown'],
    ['', 'unknown'],
    [null, 'unknown'],
    [undefined, 'unknown'],
    [true, 'unknown'],
  ])('reads %j as %s', (value, access) => {
    expect(accessOf(value)).toBe(access);
  });

  it('is read with and without its envelope, in any casing', () => {
    const info = { userAccessForCreate: 'None', UserAccessForQuery: 1, userAccessForUpdate: '2' };
    const expected = { create: 'none', query: 'all', update: 'restricted', delete: 'unknown' };
    expect(readEntityAccess({ info })).toEqual(expected);
    expect(readEntityAccess({ Info: info })).toEqual(expected);
    expect(readEntityAccess(info)).toEqual(expected);
  });

  it.each([null, undefined, 7, 'x', [], {}, { info: {} }, { info: 'x' }])('%j tells nothing', (data) => {
    expect(readEntityAccess(data)).toBeUndefined();
  });
});

describe('counts and thresholds', () => {
  it('are read as numbers or as their text', () => {
    expect(readCount({ queryCount: 7 })).toBe(7);
    expect(readCount({ QueryCount: '0' })).toBe(0);
    expect(readThreshold({ externalRequestThreshold: 10000, currentTimeframeRequestCount: 3 })).toEqual({
      limit: 10000,
      used: 3,
      minutes: 60,
    });
  });

  it.each([{}, { queryCount: -1 }, { queryCount: 1.5 }, { queryCount: 'many' }])('%j is none', (data) => {
    expect(readCount(data)).toBeUndefined();
  });

  it('never throw, whatever comes', () => {
    fc.assert(
      fc.property(fc.anything(), (data) => {
        readEntityAccess(data);
        readCount(data);
        readThreshold(data);
        for (const text of messagesOf(data)) expect(text.length).toBeLessThanOrEqual(300);
      }),
    );
  });
});
