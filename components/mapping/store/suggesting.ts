import type { MappingBook } from '../../../utils/mapping/table/book.ts';
import type { Ranks } from '../../../utils/mapping/table/view.ts';
import type { Party } from '../../../utils/mapping/types.ts';
import { type FromMatcherWorker, WORKER_BATCH, WORKER_LIST_BATCH } from '../../../utils/mapping/worker.ts';
import type { MappingPorts, MatcherWorker } from '../ports.ts';

export interface SuggestProgress {
  step: 'idle' | 'indexing' | 'comparing' | 'done' | 'failed';
  /** Organizations compared so far, of `all`. */
  done: number;
  all: number;
}

/** Batches that wait in the worker at once: enough to keep it busy, few enough to stop soon. */
const AHEAD = 4;
/** Beyond this many organizations each suggestion carries fewer candidates: nobody looks at so many. */
const MANY = 20_000;

/** Runs the matcher for a book in a worker, and takes in what comes of it. */
export class Suggesting {
  progress: SuggestProgress = { step: 'idle', done: 0, all: 0 };
  readonly #start: MappingPorts['startMatcher'];
  readonly #changed: () => void;
  #worker: MatcherWorker | undefined;

  /** @param changed told after every answer */
  constructor(start: MappingPorts['startMatcher'], changed: () => void) {
    this.#start = start;
    this.#changed = changed;
  }

  /** Suggests for every row that has no company yet. A run that is still going on is ended. */
  run(book: MappingBook): void {
    this.stop();
    const organizations = book.openRows().flatMap((row) => book.organizations[row] ?? []);
    const companies = book.companies.filter(({ unread }) => !unread);
    if (organizations.length === 0 || companies.length === 0) return;
    this.progress = { step: 'indexing', done: 0, all: organizations.length };
    let sent = 0;
    const more = () => {
      while (sent < organizations.length && sent - this.progress.done < AHEAD * WORKER_BATCH) {
        worker.tell({ kind: 'organizations', batch: organizations.slice(sent, sent + WORKER_BATCH) });
        sent += WORKER_BATCH;
        if (sent >= organizations.length) worker.tell({ kind: 'finish' });
      }
    };
    const hear = (answer: FromMatcherWorker) => {
      if (this.#worker !== worker) return;
      if (answer.kind === 'indexed') {
        this.progress = { ...this.progress, step: 'comparing' };
        more();
      } else if (answer.kind === 'preliminary') {
        book.takeSuggestions(answer.suggestions);
        this.progress = { ...this.progress, done: answer.ranked };
        more();
      } else if (answer.kind === 'suggestions') {
        book.takeSuggestions(answer.suggestions);
        if (answer.last) {
          this.stop();
          this.progress = { ...this.progress, step: 'done', done: organizations.length };
        }
      }
      this.#changed();
    };
    const worker = this.#start(hear, () => {
      if (this.#worker !== worker) return;
      this.stop();
      this.progress = { ...this.progress, step: 'failed' };
      this.#changed();
    });
    this.#worker = worker;
    for (const batch of batches(companies)) worker.tell({ kind: 'companies', batch });
    worker.tell({ kind: 'index', options: { candidates: organizations.length > MANY ? 3 : 5 } });
    this.#changed();
  }

  /** Ends a run; what was suggested so far stays. */
  stop(): void {
    this.#worker?.end();
    this.#worker = undefined;
    const { step } = this.progress;
    if (step === 'indexing' || step === 'comparing') this.progress = { step: 'idle', done: 0, all: 0 };
  }
}

/**
 * Puts the names of a book into the alphabet of a language, in a worker of its own.
 *
 * @returns ends it
 */
export function rankNames(
  start: MappingPorts['startMatcher'],
  book: MappingBook,
  language: string,
  done: (ranks: Ranks) => void,
): () => void {
  const found: Partial<Ranks> = {};
  const worker = start(
    (answer) => {
      if (answer.kind !== 'ranks') return;
      if (answer.list === 'organizations') found.organizations = answer.ranks;
      else found.companies = answer.ranks;
      const { organizations, companies } = found;
      if (!organizations || !companies) return;
      worker.end();
      done({ organizations, companies });
    },
    // Without ranks the lists keep their own order.
    () => worker.end(),
  );
  const names = (list: readonly Party[]) => list.map(({ name }) => name);
  worker.tell({ kind: 'rank', list: 'organizations', names: names(book.organizations), language });
  worker.tell({ kind: 'rank', list: 'companies', names: names(book.companies), language });
  return () => worker.end();
}

function* batches(list: readonly Party[]): Generator<Party[]> {
  for (let from = 0; from < list.length; from += WORKER_LIST_BATCH) {
    // Only what the matcher looks at: less to copy.
    yield list.slice(from, from + WORKER_LIST_BATCH).map(({ id, name, domain, phone, city }) => ({
      id,
      name,
      ...(domain ? { domain } : {}),
      ...(phone ? { phone } : {}),
      ...(city ? { city } : {}),
    }));
  }
}
