import type { ElementHandle, Frame, Page } from '@playwright/test';
import { type Looked, lookAt, middle } from '../eyes.ts';
import type { Box } from '../ring.ts';

interface Truth {
  idOf(element: Element): string | null;
}

export interface FoundPlace<Its extends Looked = Page> {
  page: Its;
  box: Box;
}

/** The open Autotask pages, the newest first, as a person looks. */
export function autotaskPages<Its extends { url(): string }>(pages: Its[]): Its[] {
  return pages.filter((page) => /^https:\/\/[^/]+\.autotask\.net\//.test(page.url())).reverse();
}

/**
 * Finds what a written instruction names, as a person finds it by reading the page: by the page's own account of what
 * each thing is for.
 *
 * @param wanted ids of the ground truth, the best first
 */
export async function findByTruth(pages: Page[], wanted: readonly string[]): Promise<FoundPlace | undefined> {
  for (const id of wanted) {
    for (const page of pages) {
      for (const frame of page.frames()) {
        const box = await boxIn(frame, id).catch(() => undefined);
        if (box) return { page, box };
      }
    }
  }
  return undefined;
}

/** Whether one of these text fields is empty: a page that was drawn again has forgotten what was typed. */
export async function anyEmpty(pages: Page[], wanted: readonly string[]): Promise<boolean> {
  for (const frame of pages.flatMap((page) => page.frames())) {
    const empty = await frame
      .evaluate((ids) => {
        const truth = (window as unknown as { __practiceTruth?: Truth }).__practiceTruth;
        return [...document.querySelectorAll('input')].some(
          (field) =>
            field.checkVisibility() && field.value === '' && ids.includes(truth?.idOf(field) ?? 'none'),
        );
      }, wanted)
      .catch(() => false);
    if (empty) return true;
  }
  return false;
}

/**
 * Something lies over what is wanted: a person closes it, an open menu by the entry that opened it, a balloon by its
 * cross.
 */
export async function uncover({ page, box }: FoundPlace, wanted: readonly string[]): Promise<void> {
  const { truth, close } = await lookAt(page, box);
  if (close) return page.mouse.click(close.x, close.y);
  if (truth !== undefined && (wanted.includes(truth) || !truth.startsWith('shell.'))) return;
  const menuIsOpen = await findByTruth([page], ['shell.settingsAndUsers']);
  const opener = menuIsOpen && (await findByTruth([page], ['shell.admin']));
  if (opener) await page.mouse.click(middle(opener.box).x, middle(opener.box).y);
}

/** Where a thing is half covered, a person clicks the part that can be seen. */
export async function openPart({ page, box }: FoundPlace<Looked>, wanted: readonly string[]): Promise<Box> {
  for (const share of [0.5, 0.03, 0.1, 0.3, 0.7, 0.9]) {
    const part = { x: box.x + box.width * share, y: box.y + box.height / 2, width: 0, height: 0 };
    const { truth } = await lookAt(page, part);
    if (truth !== undefined && wanted.includes(truth)) return share === 0.5 ? box : part;
  }
  return box;
}

async function boxIn(frame: Frame, id: string): Promise<Box | undefined> {
  const handle = await frame.evaluateHandle((name) => {
    const truth = (window as unknown as { __practiceTruth?: Truth }).__practiceTruth;
    const named = [...document.querySelectorAll('body *')].filter(
      (element) => truth?.idOf(element) === name && element.checkVisibility() && element.clientHeight > 0,
    );
    const field = named.find((element) => element.matches('input, select, textarea'));
    // A row is clicked as a whole: the box to tick in it is not it.
    return (name.includes('.row:') ? undefined : field) ?? named[0];
  }, id);
  const element = handle.asElement() as ElementHandle<Element> | null;
  if (!element) return undefined;
  // A page behind others draws seldom, and scrolling waits for that.
  await frame.page().bringToFront();
  await element.scrollIntoViewIfNeeded({ timeout: 1000 });
  return (await element.boundingBox()) ?? undefined;
}

/**
 * An entry of a picker that has just been opened, below or above the control.
 *
 * @param named what the entry says, "(API-only)" aside; any entry when absent
 */
export async function entryOf(
  page: Page,
  id: string,
  control: Box,
  named?: string,
): Promise<Box | undefined> {
  for (const frame of page.frames()) {
    const handles = await frame
      .evaluateHandle(
        ({ id, named }) => {
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
          );
        },
        { id, named },
      )
      .catch(() => undefined);
    for (const handle of (await handles?.getProperties())?.values() ?? []) {
      const element = handle.asElement();
      await element?.scrollIntoViewIfNeeded({ timeout: 500 }).catch(() => undefined);
      const box = await element?.boundingBox();
      const beside = box && (box.y >= control.y + control.height - 6 || box.y + box.height <= control.y + 6);
      if (box && beside) return box;
    }
  }
  return undefined;
}
