/** Walks through pages by keyboard alone, as somebody without a mouse does. */
import type { Page } from '@playwright/test';
import { valueIn } from './hand.ts';
import type { GuideId } from './matrix/judge.ts';
import type { Panel, ShownStep } from './panel.ts';
import { type Box, type SeenGuide, seeGuide } from './ring.ts';
import { until } from './until.ts';

/** More presses of Tab than any of our pages needs. */
const FAR = 150;
/** A step, or the hint of one, may take so long on a busy machine. */
const PATIENCE = 20_000;
/** A key that did nothing in so many milliseconds was the wrong one. */
const WRONG_KEY = 2500;
/** A page is looked for the hint so often before the guide counts as stuck. */
const TURNS = 6;

/** What the keyboard is at, as a screen reader would say it. */
interface At {
  kind: 'nothing' | 'hint' | 'button' | 'radio' | 'list' | 'text' | 'other';
  name: string;
}

/** What the keyboard is at on a page, in whatever frame. */
export function focusOf(page: Page): Promise<At> {
  return page.evaluate(() => {
    let at: Element | null = document.activeElement;
    while (at instanceof HTMLIFrameElement || at?.localName === 'frame')
      at = (at as HTMLIFrameElement).contentDocument?.activeElement ?? null;
    if (!at || at === at.ownerDocument.body) return { kind: 'nothing', name: '' };
    const labels = 'labels' in at ? [...((at as HTMLInputElement).labels ?? [])] : [];
    const name = (
      at.getAttribute('aria-label') ??
      (labels.map(({ textContent }) => textContent).join(' ') || at.textContent) ??
      ''
    ).trim();
    if (at.hasAttribute('popover')) return { kind: 'hint', name: '' };
    if (at.localName === 'select') return { kind: 'list', name };
    if (at.localName === 'input') {
      const type = at.getAttribute('type') ?? 'text';
      if (type === 'radio') return { kind: 'radio', name };
      return { kind: type === 'checkbox' ? 'other' : 'text', name };
    }
    return { kind: at.localName === 'button' ? 'button' : 'other', name };
  });
}

/** Presses Tab until the keyboard is at a thing of that kind and name. */
export async function tabTo(page: Page, kind: At['kind'], name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < FAR; i++) {
    const at = await focusOf(page);
    if (at.kind === kind && name.test(at.name)) return;
    passed.push(at.name);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not lead to the ${kind} ${name}, but to: ${[...new Set(passed)].join(' | ')}`);
}

/** Goes to a button and presses it. */
export async function pressButton(page: Page, name: RegExp): Promise<void> {
  await page.bringToFront();
  await tabTo(page, 'button', name);
  await page.keyboard.press('Enter');
}

/** Goes to a field and types over what is in it. */
export async function typeInto(page: Page, name: RegExp, value: string): Promise<void> {
  await page.bringToFront();
  await tabTo(page, 'text', name);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(value);
}

/**
 * Plays the running guide to its end: from the panel by "Show me" to the hint, from the hint to what the ring is on, and
 * there a key.
 *
 * @returns the steps that were taken, in order; throws with the step's name when no key leads on
 */
export async function playByKeyboard(
  panel: Panel,
  guide: GuideId,
  ids: readonly string[],
): Promise<string[]> {
  const taken: string[] = [];
  for (;;) {
    const step = await until(async () => {
      const now = await panel.currentStep();
      return now && ids.includes(now.id) ? now : undefined;
    }, 3000);
    if (!step) return taken;
    if (taken.length > 40) throw new Error(`"${step.title}" of ${guide} does not end.`);
    taken.push(step.id);
    if (step.id === 'capture') {
      await pressButton(panel.page, /^Capture/);
      await until(async () => ((await panel.currentStep())?.id === step.id ? undefined : true), PATIENCE);
      continue;
    }
    const { page, seen } = await toTheHint(panel, step);
    const goesOn = (milliseconds: number) => leftBehind(panel, page, step, seen.ring, milliseconds);
    if (seen.hint.includes('Fill this in for me')) {
      // The first button of the hint.
      await page.keyboard.press('Enter');
      if (await goesOn(PATIENCE)) continue;
    }
    await act(page, step, goesOn);
  }
}

/** Whether the guide goes on within that time: to another step, or the ring to another place of the same one. */
async function leftBehind(
  panel: Panel,
  page: Page,
  step: ShownStep,
  ring: Box,
  milliseconds: number,
): Promise<boolean> {
  const left = await until(async () => {
    if ((await panel.currentStep())?.id !== step.id) return true;
    const now = page.isClosed() ? undefined : (await seeGuide(page).catch(() => undefined))?.ring;
    return now && Math.abs(now.x - ring.x) + Math.abs(now.y - ring.y) > 6 ? true : undefined;
  }, milliseconds);
  return left === true;
}

/** From the panel's "Show me" to the hint on the page. */
async function toTheHint(panel: Panel, step: ShownStep): Promise<{ page: Page; seen: SeenGuide }> {
  const pages = () =>
    panel.page
      .context()
      .pages()
      .filter((page) => /\.autotask\.net\//.test(page.url()))
      .reverse();
  let shown: Page | undefined;
  // Beside the panel the page is in sight; here both are tabs, and what is out of sight draws seldom: each has its turn.
  for (let turn = 0; !shown && turn < TURNS; turn++) {
    const open = pages();
    await open[turn % open.length]?.bringToFront();
    shown = await until(async () => {
      for (const page of pages()) {
        const seen = await seeGuide(page).catch(() => undefined);
        if (seen?.hint.includes(step.title)) return page;
      }
      return undefined;
    }, PATIENCE / 4);
  }
  if (!shown) {
    const { ring, advice } = (await panel.currentStep()) ?? step;
    throw new Error(`No hint for "${step.title}" (${ring}): ${advice ?? step.text}`);
  }
  await pressButton(panel.page, /^Show me$/);
  const inHint = await until(
    async () => ((await focusOf(shown)).kind === 'hint' ? true : undefined),
    PATIENCE,
  );
  const seen = inHint && (await seeGuide(shown));
  if (!seen) throw new Error(`"Show me" does not lead to the hint of "${step.title}".`);
  return { page: shown, seen };
}

/** Leaves the hint by Esc and does with keys what the words say, at what the ring was on. */
async function act(
  page: Page,
  step: ShownStep,
  goesOn: (milliseconds: number) => Promise<boolean>,
): Promise<void> {
  await page.keyboard.press('Escape');
  const left = await until(async () => ((await focusOf(page)).kind === 'hint' ? undefined : true), PATIENCE);
  if (!left) throw new Error(`Esc does not lead out of the hint of "${step.title}".`);
  const { kind } = await focusOf(page);
  const value = valueIn(`${step.title}. ${step.text}`);
  if (kind === 'text') {
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
    if (await goesOn(PATIENCE)) return;
  } else if (kind === 'list') {
    await page.keyboard.type(value);
    await page.keyboard.press('Tab');
    if (await goesOn(PATIENCE)) return;
  } else {
    // A row that takes no keyboard has been selected; its menu opens by the menu key.
    const keys = kind === 'nothing' ? ['Shift+F10'] : ['Enter', ' '];
    for (const key of keys) {
      await page.keyboard.press(key).catch((error) => {
        // "Save & Close" closes the page between the key's going down and its coming up.
        if (!page.isClosed()) throw error;
      });
      if (await goesOn(WRONG_KEY)) return;
    }
  }
  throw new Error(`No key leads on at "${step.title}" (${kind}).`);
}
