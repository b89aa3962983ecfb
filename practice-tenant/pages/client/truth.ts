import type { Live } from './live.ts';

/** What a robot's judge may ask, in the page's own world only. */
export interface PracticeTruth {
  /** Semantic id of what lies under a point of this document, looking through what is not the page's own. */
  at(x: number, y: number): string | null;
  /** Semantic id of an element, or of the nearest element around it that has one. */
  idOf(element: Element): string | null;
}

declare global {
  interface Window {
    __practiceTruth?: PracticeTruth;
  }
}

/**
 * Lets the page's own world ask what an element is for. An extension's content scripts live in another world and see
 * neither this function nor the memory behind it.
 */
export function publishTruth(live: () => Live | undefined): void {
  const idOf = (element: Element): string | null => {
    const page = live();
    for (let here: Element | null = element; here && page; here = here.parentElement) {
      const meaning = page.meaning(here);
      const item = meaning && page.item(meaning.key);
      if (!meaning || !item) continue;
      const truth = meaning.parts.includes('menu') ? item.menuTruth : item.truth;
      if (truth) return truth;
      // A part of something without a name hides the name of what is around it.
      if (meaning.parts.includes('act')) return null;
    }
    return null;
  };
  window.__practiceTruth = {
    idOf,
    at: (x, y) => {
      const top = document.elementsFromPoint(x, y).find((element) => live()?.owns(element));
      return top ? idOf(top) : null;
    },
  };
}
