import type { Live } from './live.ts';

/** A grid's row menu: opens with a loading mark, gets its entries later, belongs to one row at a time. */
export class RowMenus {
  #live: Live;
  #row: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(live: Live) {
    this.#live = live;
  }

  /** The row whose menu is open. */
  get row(): string | undefined {
    return this.#row;
  }

  /** Opens the menu of a row beside a point of the window. */
  open(row: string, x: number, y: number): void {
    const overlay = this.#overlay();
    const menu = this.#live.item(row)?.menu;
    if (overlay === undefined || menu === undefined || this.#row === row) return;
    this.close();
    this.#row = row;
    const show = (what: string) => {
      this.#live.change(overlay, { shown: what });
      this.#place(overlay, x, y);
    };
    show('loading');
    this.#timer = setTimeout(() => show(menu), this.#live.data.menuDelayMs);
  }

  close(): void {
    clearTimeout(this.#timer);
    const overlay = this.#overlay();
    if (this.#row !== undefined && overlay !== undefined) this.#live.change(overlay, { shown: 'closed' });
    this.#row = undefined;
  }

  #overlay(): string | undefined {
    return this.#live.items().find(([, item]) => item.type === 'menu')?.[0];
  }

  #place(overlay: string, x: number, y: number): void {
    const box = this.#live.element(overlay, 'overlay');
    if (!box) return;
    box.style.position = 'fixed';
    const { width, height } = box.getBoundingClientRect();
    box.style.left = `${Math.max(4, Math.min(x, innerWidth - width - 8))}px`;
    box.style.top = `${Math.max(4, Math.min(y, innerHeight - height - 8))}px`;
  }
}
