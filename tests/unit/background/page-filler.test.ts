import { describe, expect, it, vi } from 'vitest';
import { fillPage } from '../../../utils/background/page-filler.ts';
import { browser } from '../../../utils/browser.ts';

const ORIGIN = 'https://app.rewst.io';
const FIELDS = [{ key: 'userName', title: 'User', labels: ['User'], value: 'a' }];

function tabs(...urls: [url: string, more?: object][]) {
  const all = urls.map(([url, more], at) => ({ id: at + 1, url, active: false, ...more }));
  return vi.spyOn(browser.tabs, 'query').mockResolvedValue(all as never);
}
const script = () => vi.spyOn(browser.scripting, 'executeScript');
const good = [{ frameId: 0, result: { ok: true, fields: [{ key: 'userName', how: 'filled' }] } }] as never;

describe('an open page', () => {
  it('is the one in front, else the one used last, of exactly that origin', async () => {
    tabs(
      [`${ORIGIN}/a`, { lastAccessed: 5 }],
      [`${ORIGIN}/b`, { lastAccessed: 9 }],
      ['https://app.rewst.io:8443/c', { active: true }],
    );
    const run = script().mockResolvedValue(good);
    expect(await fillPage(ORIGIN, FIELDS)).toEqual({
      ok: true,
      fields: [{ key: 'userName', how: 'filled' }],
    });
    expect(run).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 2 }, args: [ORIGIN, FIELDS, 3000] }),
    );
  });

  it('that is not there is said', async () => {
    tabs(['https://app.rewst.io.evil.example/']);
    const run = script();
    expect(await fillPage(ORIGIN, FIELDS)).toEqual({ ok: false, why: 'no-page' });
    expect(run).not.toHaveBeenCalled();
  });

  it('that the browser does not let us into is said', async () => {
    tabs([`${ORIGIN}/a`]);
    script().mockRejectedValue(new Error('Cannot access contents of the page'));
    expect(await fillPage(ORIGIN, FIELDS)).toEqual({ ok: false, why: 'not-allowed' });
  });

  it.each([[undefined], [null], [{ ok: true, fields: [{ key: 'x', how: 'hacked' }] }]])(
    'whose answer is %j counts as gone elsewhere',
    async (result) => {
      tabs([`${ORIGIN}/a`]);
      script().mockResolvedValue([{ frameId: 0, result }] as never);
      expect(await fillPage(ORIGIN, FIELDS)).toEqual({ ok: false, why: 'moved' });
    },
  );
});
