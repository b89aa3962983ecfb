import type { Page } from '@playwright/test';
import { lookAt, middle, type SeenThing } from './eyes.ts';
import type { SeenGuide } from './ring.ts';

/** What a person would enter where the product leaves the choice to them. */
const OWN_WORDS: [RegExp, string][] = [
  [/first name/i, 'Rewst'],
  [/last name/i, 'Automation'],
  [/e-?mail/i, 'alerts@msp.example'],
];

/**
 * Does what the hint says at the ring, with real input events: clicks a thing, types into a field, chooses from a list.
 * Knows only what the product shows: the ring's place and the words of the instruction.
 *
 * @param instruction title and text of the current step; a value to enter stands in quotation marks or is a number
 * @returns what was under the ring, with the ground truth for the judge
 */
export async function act(page: Page, seen: SeenGuide, instruction: string): Promise<SeenThing> {
  const thing = await lookAt(page, seen.ring);
  const { x, y } = middle(seen.ring);
  if (thing.kind === 'thing to click') {
    // "Click the icon, or right-click the row": a ring as wide or high as words is around no icon.
    const row = /right-click/i.test(instruction) && Math.max(seen.ring.width, seen.ring.height) > 80;
    await page.mouse.click(x, y, row ? { button: 'right' } : {});
    return thing;
  }
  const value = valueIn(instruction);
  await page.mouse.click(x, y);
  if (thing.kind === 'text field') {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  } else {
    // A native list takes the beginning of the entry from the keyboard, open or closed.
    await page.keyboard.type(value);
    await page.keyboard.press('Enter');
  }
  return thing;
}

/** The value that the words ask for: in quotation marks, else a number, else one's own. */
export function valueIn(instruction: string): string {
  const own = OWN_WORDS.find(([words]) => words.test(instruction))?.[1];
  if (own) return own;
  const quoted = /[“"„]([^”"“]+)[”"“]/.exec(instruction)?.[1];
  if (quoted) return quoted;
  return /\b(\d+)\b/.exec(instruction)?.[1] ?? 'Headquarters';
}
