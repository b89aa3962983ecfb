/** What lies on disk: instances as they were left, and nothing thrown away in silence. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../utils/browser.ts';
import { playStage, resetStage } from './stage.ts';

beforeEach(resetStage);

describe('instances on disk', () => {
  it('are there for the next life', async () => {
    const first = playStage();
    await first.handlers['instance.add']({ label: 'Sandbox' });
    await first.handlers['plan.set']({ plannedTriggers: 12, levelName: 'Other level' });
    const state = await playStage().state();
    expect(state.instances.map(({ label, current }) => [label, current])).toEqual([
      ['Production', false],
      ['Sandbox', true],
    ]);
    expect(state.instance).toMatchObject({ plannedTriggers: 12, levelName: 'Other level' });
  });

  it('that cannot be read are copied aside, and the admin is told', async () => {
    const damaged = { version: 1, current: 'x', items: 'gone' };
    await browser.storage.local.set({ instances: damaged });
    const state = await playStage().state();
    expect(state.instance.label).toBe('Production');
    const told = await playStage().state();
    expect(told.notice?.text).toContain('could not be read');
    const all = await browser.storage.local.get(null);
    const aside = Object.keys(all).find((key) => key.startsWith('instances.damaged.'));
    expect(all[aside ?? '']).toEqual(damaged);
  });

  it('a full disk is a sentence, and the state is as before', async () => {
    const stage = playStage();
    await stage.state();
    vi.spyOn(browser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await stage.handlers['instance.add']({ label: 'Sandbox' })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('storage is full'),
    });
    expect((await stage.state()).instances).toHaveLength(1);
  });
});
