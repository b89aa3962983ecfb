/** Which Autotask the admin looks at: badge, zone, and the instance that goes with it. */
import { beforeEach, describe, expect, it } from 'vitest';
import { zoneOfUiHost } from '../../../utils/autotask/zones.ts';
import { badgeOf, showZoneOnButton, titleOf } from '../../../utils/background/button.ts';
import { browser } from '../../../utils/browser.ts';
import { FRAME, playStage, resetStage } from './stage.ts';

beforeEach(resetStage);

describe('the toolbar button', () => {
  it.each([
    ['ww5.autotask.net', '5', 'Onramp for Autotask: America West (ww5)'],
    ['ww18.autotask.net', '18', 'Onramp for Autotask: German (Deutsch) (ww18)'],
    ['prde.autotask.net', 'DE', 'Onramp for Autotask: Pre-release (Deutsch) (prde)'],
    ['pres.autotask.net', 'ES', 'Onramp for Autotask: Pre-release (Español) (pres)'],
    ['ww1234.autotask.net', '1234', 'Onramp for Autotask: zone ww1234, not in our list'],
  ])('says %s in at most four characters and in words', async (host, badge, title) => {
    const zone = zoneOfUiHost(host);
    if (!zone) throw new Error(`${host} is a zone.`);
    expect([badgeOf(zone), titleOf(zone)]).toEqual([badge, title]);
    await showZoneOnButton(7, zone);
    expect(await browser.action.getBadgeText({ tabId: 7 })).toBe(badge);
    await showZoneOnButton(7, undefined);
    expect(await browser.action.getBadgeText({ tabId: 7 })).toBe('');
  });
});

describe('moving to another Autotask', () => {
  const hello = async (tabs: Record<number, string>, host: string, tabId: number) => {
    const stage = playStage({ tabs });
    await stage.handlers['agent.hello']({ top: true }, { ...FRAME, tabId, host });
    return stage;
  };

  it('chooses the instance that is there, and leaves a choice by hand alone afterwards', async () => {
    const tabs = { 8: 'https://ww3.autotask.net/x' };
    const first = await hello({ 7: 'https://ww5.autotask.net/x' }, 'ww5.autotask.net', 7);
    const production = (await first.state()).instance.id;
    await first.handlers['instance.add']({ label: 'Sandbox' });
    await first.handlers['zone.choose']({ uiHost: 'ww3.autotask.net' });
    await first.handlers['instance.select']({ id: production });

    const second = await hello(tabs, 'ww3.autotask.net', 8);
    expect((await second.state()).instance.label).toBe('Sandbox');
    await second.handlers['instance.select']({ id: production });
    const third = await hello(tabs, 'ww3.autotask.net', 8);
    expect((await third.state()).instance.label).toBe('Production');
  });
});
