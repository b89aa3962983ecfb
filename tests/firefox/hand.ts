/** What a person does at a ring in Firefox, with real input events. */
import type { Page } from 'puppeteer-core';
import { lookAt, middle, type SeenThing } from '../robot/eyes.ts';
import { valueIn } from '../robot/hand.ts';
import type { Box } from '../robot/ring.ts';

/**
 * Does what the words say at the ring: clicks a thing, types into a field, chooses from a list.
 *
 * @returns what was under the ring, with the ground truth for the judge
 */
export async function act(page: Page, ring: Box, instruction: string): Promise<SeenThing> {
  const thing = await lookAt(page, ring);
  const { x, y } = middle(ring);
  // "Click the icon, or right-click the row": a ring as wide as words is around no icon.
  const row = thing.kind === 'thing to click' && /right-click/i.test(instruction) && ring.width > 80;
  await page.mouse.click(x, y, row ? { button: 'right' } : {});
  if (thing.kind === 'text field') {
    await page.keyboard.down('Control');
    await page.keyboard.press('a');
    await page.keyboard.up('Control');
    await page.keyboard.type(valueIn(instruction));
    await page.keyboard.press('Tab');
  } else if (thing.kind === 'list') {
    await page.keyboard.type(valueIn(instruction));
    await page.keyboard.press('Enter');
  }
  return thing;
}
