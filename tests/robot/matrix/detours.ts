import type { Detour } from './axes.ts';
import type { Case } from './draw.ts';
import { autotaskPages, findByTruth } from './places.ts';
import type { RobotWorld } from './robot-world.ts';

export interface PlannedDetour {
  /** Step at which the admin leaves the path. */
  step: string;
  leave(world: RobotWorld): Promise<void>;
}

/** Steps at which it is interesting to leave, for each way of leaving. */
const MOMENTS: Record<Exclude<Detour, 'none'>, string[]> = {
  'opens another page': ['expand-hr', 'open-row-menu', 'open-new-menu'],
  'goes back': ['open-security-levels', 'open-row-menu', 'open-new-menu'],
  'closes the tab': ['expand-other', 'set-number', 'choose-level'],
  'works in two tabs': ['open-security-levels', 'open-row-menu', 'open-new-menu'],
};

const LEAVE: Record<Exclude<Detour, 'none'>, (world: RobotWorld) => Promise<void>> = {
  async 'opens another page'(world) {
    const pages = autotaskPages(world.browser.context.pages());
    const place = await findByTruth(pages, ['shell.resources', 'shell.settingsAndUsers', 'shell.admin']);
    if (!place) return;
    await place.page.mouse.click(place.box.x + place.box.width / 2, place.box.y + place.box.height / 2);
  },
  async 'goes back'(world) {
    const [page] = autotaskPages(world.browser.context.pages());
    await page?.goBack({ timeout: 3000 }).catch(() => undefined);
    if (page && !page.url().includes('autotask.net')) await page.goForward().catch(() => undefined);
  },
  async 'closes the tab'(world) {
    const pages = autotaskPages(world.browser.context.pages());
    if (pages.length > 1) await pages[0]?.close();
    else await pages[0]?.reload();
  },
  async 'works in two tabs'(world) {
    const [page] = autotaskPages(world.browser.context.pages());
    if (!page) return;
    const second = await world.browser.context.newPage();
    await second.goto(new URL('/', page.url()).href);
  },
};

/** Where in the journey the case's admin leaves the path, if at all. */
export function planDetour({ setting, chance }: Case): PlannedDetour | undefined {
  if (setting.detour === 'none') return undefined;
  const moments = MOMENTS[setting.detour];
  const step = moments[Math.floor(chance * moments.length)];
  return step === undefined ? undefined : { step, leave: LEAVE[setting.detour] };
}
