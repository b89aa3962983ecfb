import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { lookAt, middle } from '../../robot/eyes.ts';
import type { FoundPlace } from '../../robot/matrix/places.ts';
import type { Box } from '../../robot/ring.ts';

interface Truth {
  idOf(element: Element): string | null;
}

/**
 * Finds what a written instruction names, as a person finds it by reading the page: by the page's own account of what
 * each thing is for.
 *
 * @param wanted ids of the ground truth, the best first
 */
export async function findPlace(
  pages: readonly Page[],
  wanted: readonly string[],
): Promise<FoundPlace<Page> | undefined> {
  for (const id of wanted) {
    for (const page of pages) {
      for (const frame of page.frames()) {
        const element = await elementIn(frame, id).catch(() => undefined);
        const box = element && (await boxOf(element).catch(() => undefined));
        if (box) return { page, box };
      }
    }
  }
  return undefined;
}

/**
 * Something lies over what is wanted: a person closes it, an open menu by the entry that opened it, a balloon by its
 * cross.
 */
export async function uncover({ page, box }: FoundPlace<Page>, wanted: readonly string[]): Promise<void> {
  const { truth, close } = await lookAt(page, box);
  if (close) return page.mouse.click(close.x, close.y);
  if (truth !== undefined && (wanted.includes(truth) || !truth.startsWith('shell.'))) return;
  const menuIsOpen = await findPlace([page], ['shell.settingsAndUsers']);
  const opener = menuIsOpen && (await findPlace([page], ['shell.admin']));
  if (opener) await page.mouse.click(middle(opener.box).x, middle(opener.box).y);
}

/**
 * An entry of a picker that has just been opened, below or above the control.
 *
 * @param named what the entry says, "(API-only)" aside; any entry when absent
 */
export async function findEntry(
  page: Page,
  id: string,
  control: Box,
  named: string | undefined,
): Promise<Box | undefined> {
  for (const frame of page.frames()) {
    for (let at = 0; ; at += 1) {
      const element = await entryIn(frame, id, named, at).catch(() => undefined);
      if (!element) break;
      const box = await boxOf(element).catch(() => undefined);
      const beside = box && (box.y >= control.y + control.height - 6 || box.y + box.height <= control.y + 6);
      if (box && beside) return box;
    }
  }
  return undefined;
}

async function elementIn(frame: Frame, id: string): Promise<ElementHandle<Element> | undefined> {
  const handle = await frame.evaluateHandle((name) => {
    const truth = (window as unknown as { __practiceTruth?: Truth }).__practiceTruth;
    const named = [...document.querySelectorAll('body *')].filter(
      (element) => truth?.idOf(element) === name && element.checkVisibility() && element.clientHeight > 0,
    );
    const field = named.find((element) => element.matches('input, select, textarea'));
    // A row is clicked as a whole: the box to tick in it is not it.
    return (name.includes('.row:') ? undefined : field) ?? named[0];
  }, id);
  return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
}

async function entryIn(
  frame: Frame,
  id: string,
  named: string | undefined,
  at: number,
): Promise<ElementHandle<Element> | undefined> {
  const handle = await frame.evaluateHandle(
    (id, named, at) => {
      const truth = (window as unknown as { __practiceTruth?: Truth }).__practiceTruth;
      const said = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
      return [...document.querySelectorAll('body *')].filter(
        (element) =>
          truth?.idOf(element) === id &&
          element.childElementCount === 0 &&
          (named === undefined
            ? said(element) !== ''
            : said(element) === named || said(element).startsWith(`${named} (`)) &&
          element.checkVisibility(),
      )[at];
    },
    id,
    named,
    at,
  );
  return (handle.asElement() as ElementHandle<Element> | null) ?? undefined;
}

/** Brings the element into view; its box in the page's own viewport, whichever frame it lies in. */
function boxOf(element: ElementHandle<Element>): Promise<Box | undefined> {
  return element.evaluate((it) => {
    it.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const { width, height, ...corner } = it.getBoundingClientRect().toJSON() as DOMRect;
    let { x, y } = corner;
    let frame = it.ownerDocument.defaultView?.frameElement;
    while (frame) {
      const place = frame.getBoundingClientRect();
      x += place.x + frame.clientLeft;
      y += place.y + frame.clientTop;
      frame = frame.ownerDocument.defaultView?.frameElement;
    }
    return width > 0 && height > 0 ? { x, y, width, height } : undefined;
  });
}
