/** *Autotask looks different here*: how the frames of the page are built, as text for an issue. */
import { z } from 'zod';
import { browser } from '../browser.ts';
import type { Handlers } from '../messages/listen.ts';
import { type Core, no } from './core.ts';
import { zoneOfTab } from './tabs.ts';

/** File of the script in the built extension (`entrypoints/structure-script.ts`). */
const SCRIPT = '/structure-script.js';
/** More frames and longer descriptions help nobody. */
const MOST_FRAMES = 20;

const Described = z.array(z.object({ frameId: z.number().int(), result: z.string().min(1).max(400_000) }));

export function structureHandlers(core: Core): Pick<Handlers, 'structure.describe'> {
  return {
    async 'structure.describe'() {
      const tabId = (await core.memory.session.get()).tab?.tabId;
      const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
      if (tabId === undefined || !tab || !zoneOfTab(tab)) return no(core.say('structureNoPage'));
      const answers = await browser.scripting
        .executeScript({ target: { tabId, allFrames: true }, files: [SCRIPT] })
        .catch(() => []);
      const frames = Described.safeParse(answers.filter(({ result }) => result));
      if (!frames.success || !frames.data.length) return no(core.say('structureNoPage'));
      const { version } = browser.runtime.getManifest();
      const told = frames.data
        .slice(0, MOST_FRAMES)
        .map(({ frameId, result }) => `${frameId === 0 ? 'Page' : 'Frame'}\n${result}`);
      return {
        ok: true,
        value: [`Onramp for Autotask ${version}: how this page is built`, ...told].join('\n\n'),
      };
    },
  };
}
