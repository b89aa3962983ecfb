import type { MappingBook } from '../../../utils/mapping/table/book.ts';
import type { MappingPorts } from '../ports.ts';

/** Rows of one part: writing it takes a few milliseconds, whatever the size of the list. */
const PART = 2_000;

/** Writes unsaved choices down, part by part, so that a closed tab loses none and the page never waits for it. */
export class DraftKeeper {
  readonly #instance: string;
  readonly #drafts: MappingPorts['drafts'];
  readonly #dirty = new Set<number>();
  #book: MappingBook | undefined;
  #writing = false;

  constructor(instance: string, drafts: MappingPorts['drafts']) {
    this.#instance = instance;
    this.#drafts = drafts;
  }

  /** A new book, which has taken in what was kept of the last one. */
  begin(book: MappingBook): void {
    this.#book = book;
    this.note(book);
    void this.#drafts.dropFrom(this.#instance, Math.ceil(book.organizations.length / PART));
  }

  /** Until the next book nothing is written: this one could not take in all that is kept. */
  pause(): void {
    this.#book = undefined;
  }

  get paused(): boolean {
    return this.#book === undefined;
  }

  /** @param rows that were chosen for; all when left out */
  note(book: MappingBook, rows?: readonly number[]): void {
    if (book !== this.#book) return;
    if (rows) for (const row of rows) this.#dirty.add(Math.floor(row / PART));
    else for (let part = 0; part * PART < book.organizations.length; part += 1) this.#dirty.add(part);
    void this.#write();
  }

  async #write(): Promise<void> {
    if (this.#writing) return;
    this.#writing = true;
    for (let [part] = this.#dirty; part !== undefined; [part] = this.#dirty) {
      this.#dirty.delete(part);
      const choices = this.#book?.draft(part * PART, (part + 1) * PART) ?? [];
      await this.#drafts.keep(this.#instance, part, choices);
    }
    this.#writing = false;
  }
}
