/** *Autotask looks different here*, as the background answers it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from '../../../utils/browser.ts';
import { playStage, resetStage } from './stage.ts';

beforeEach(resetStage);

const HERE = { 7: 'https://ww5.autotask.net/Mvc/Framework/Navigation.mvc/Landing' };

async function ask(tabs: Record<number, string>, answers: unknown) {
  const stage = playStage({ tabs });
  await stage.core.memory.session.update((session) => ({
    ...session,
    tab: { tabId: 7, host: 'ww5.autotask.net' },
  }));
  const script = vi.spyOn(browser.scripting, 'executeScript').mockResolvedValue(answers as never);
  return { answer: await stage.handlers['structure.describe']({}), script };
}

describe('the report of a page’s structure', () => {
  it('holds every frame of the page that the admin looks at', async () => {
    const { answer, script } = await ask(HERE, [
      { frameId: 0, result: 'html' },
      { frameId: 3, result: null },
      { frameId: 4, result: 'html\n body' },
    ]);
    expect(script).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      files: ['/structure-script.js'],
    });
    expect(answer).toEqual({ ok: true, value: expect.stringMatching(/Page\nhtml\n\nFrame\nhtml\n body$/) });
  });

  it.each([
    ['the tab went elsewhere', { 7: 'https://example.com/' }, [{ frameId: 0, result: 'html' }]],
    ['the tab is gone', {}, [{ frameId: 0, result: 'html' }]],
    ['no frame answers', HERE, []],
    ['a frame answers something else', HERE, [{ frameId: 0, result: { html: 1 } }]],
  ])('is a sentence where %s', async (_what, tabs, answers) => {
    const { answer } = await ask(tabs, answers);
    expect(answer).toEqual({ ok: false, reason: expect.stringContaining('no Autotask page open') });
  });
});
