import type { Box } from './ring.ts';

/** A page of any browser: the part of Playwright's and Puppeteer's that looking needs. */
export interface Looked {
  evaluate(
    look: (at: { x: number; y: number }) => SeenThing,
    at: { x: number; y: number },
  ): Promise<SeenThing>;
}

/** What a person sees under a point of the page: what kind of thing it is, not how it is built. */
export interface SeenThing {
  kind: 'text field' | 'list' | 'thing to click';
  /** Semantic name from the practice tenant's ground truth, in the page's own world; for judging only. */
  truth: string | undefined;
  /** Where the balloon that lies there is closed. */
  close?: { x: number; y: number };
}

/** The middle of a box. */
export function middle(box: Box): { x: number; y: number } {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Looks at the thing under the middle of the ring, through the page's own frames. */
export async function lookAt(page: Looked, box: Box): Promise<SeenThing> {
  return page.evaluate(({ x, y }) => {
    interface Truth {
      at(x: number, y: number): string | null;
    }
    const look = (view: Window, left: number, top: number): SeenThing => {
      const element = view.document.elementFromPoint(left, top);
      const cross = element?.closest('[class*="balloon-outer"]')?.querySelector('button');
      if (cross) {
        const { x: crossX, y: crossY, width, height } = cross.getBoundingClientRect();
        const close = { x: x - left + crossX + width / 2, y: y - top + crossY + height / 2 };
        return { kind: 'thing to click', truth: undefined, close };
      }
      const frame =
        element?.tagName === 'IFRAME' || element?.tagName === 'FRAME'
          ? (element as HTMLIFrameElement)
          : undefined;
      if (frame?.contentWindow) {
        const place = frame.getBoundingClientRect();
        return look(
          frame.contentWindow,
          left - place.left - frame.clientLeft,
          top - place.top - frame.clientTop,
        );
      }
      const truth =
        (view as unknown as { __practiceTruth?: Truth }).__practiceTruth?.at(left, top) ?? undefined;
      // A label can lie over its own field while that is empty.
      const labelled = element?.closest('label')?.control;
      const isUnder = labelled && view.document.elementsFromPoint(left, top).includes(labelled);
      const input = element?.closest('input, textarea, select') ?? (isUnder ? labelled : undefined);
      const type = input?.getAttribute('type') ?? 'text';
      if (input?.tagName === 'SELECT') return { kind: 'list', truth };
      // A field that nobody can type into, or that opens a list, is clicked.
      if (input?.matches('[readonly], [role="combobox"]')) return { kind: 'thing to click', truth };
      if (input && !['checkbox', 'radio', 'button', 'submit', 'image'].includes(type))
        return { kind: 'text field', truth };
      return { kind: 'thing to click', truth };
    };
    return look(window, x, y);
  }, middle(box));
}
