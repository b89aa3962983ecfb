/** What the tests run inside a page: the page code itself, and a way to start the guide script without an extension. */
import { createComplaints } from '../../../utils/page/complaints.ts';
import { isOn } from '../../../utils/page/drawn.ts';
import { chosenIn, controlOf } from '../../../utils/page/fields.ts';
import { fill } from '../../../utils/page/fill.ts';
import { find } from '../../../utils/page/find.ts';
import type { Guidance, Locator } from '../../../utils/page/guidance.ts';
import { type GuideScript, type Report, startGuideScript } from '../../../utils/page/guide-script.ts';
import { createOverlay, type Overlay } from '../../../utils/page/overlay.ts';
import { identifierIn, recognise, type Seen } from '../../../utils/page/recognise.ts';
import { type Sight, scan } from '../../../utils/page/scan.ts';
import { describeStructure } from '../../../utils/page/structure.ts';

const NOTHING_SEEN: Seen = { saveClicked: false, secretTouched: false, menuIsOurs: true };

/** One whole look. */
export function look(): Sight {
  const steps = scan();
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** How this document is built. */
export function structure(): string {
  const steps = describeStructure();
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** What the guide script would report of this document. */
export const facts = (seen: Partial<Seen> = {}) => recognise(look(), { ...NOTHING_SEEN, ...seen });

/** The tracking identifier that this document shows. */
export const identifier = () => identifierIn(look()) ?? 'none';

/** What a locator finds: the element, or why there is none. */
export const locate = (locator: Locator) => find(locator, look(), true);

/** Found element in words, for comparing outside of the page. */
export function told(locator: Locator): string {
  const place = locate(locator);
  if (typeof place === 'string') return place;
  const found = place.element;
  return (
    found.getAttribute('data-test') ??
    found.closest('[data-test]')?.getAttribute('data-test') ??
    found.outerHTML.slice(0, 120)
  );
}

/** Draws ring and hint at an element; `presses` takes what is pressed on the hint. */
export function draw(target: Element, words: Element, guidance: Guidance, presses: string[] = []): Overlay {
  const overlay = createOverlay((press) => presses.push(press));
  overlay.show(target, words, guidance, guidance.hint.text);
  return overlay;
}

/** Starts the guide script as the extension does, with the test in the place of the background. */
export function start(send: (report: Report) => Promise<unknown>): GuideScript {
  return startGuideScript({ send, alive: () => true });
}

export { chosenIn, controlOf, createComplaints, fill, find, isOn, recognise, scan };
