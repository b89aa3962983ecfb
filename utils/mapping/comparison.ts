import { Alignment } from './align.ts';
import { CompanyIndex } from './company-index.ts';
import { FEATURE_COUNT } from './features.ts';
import { measure } from './measure.ts';
import { NameTable } from './name-table.ts';
import { readName } from './normalise.ts';
import { logitOf } from './score.ts';
import type { Party } from './types.ts';

/** How many companies are compared word by word for each reading of a name. */
const COMPARED = 30;

/** How well one company's name fits, by its best reading. */
export interface Fit {
  logit: number;
  /** In the order of `FEATURES`. */
  features: Float64Array;
}

/** Compares names with those of all companies. */
export class Comparison {
  readonly #index: CompanyIndex;
  readonly #alignment: Alignment;
  readonly #query: NameTable;
  readonly #features = new Float64Array(FEATURE_COUNT);

  constructor(companies: readonly Party[]) {
    this.#index = new CompanyIndex(companies);
    this.#alignment = new Alignment(this.#index.lexicon, this.#index.table);
    this.#query = new NameTable(this.#index.lexicon);
  }

  /** The companies that may have the name, by their place in the list; `cut` says that the name was cut off. */
  withAll(name: string, cut: boolean): Map<number, Fit> {
    const best = new Map<number, Fit>();
    for (const reading of readName(name, cut)) {
      if (reading.words.length === 0) continue;
      this.#query.clear();
      const left = this.#query.add(reading, 0);
      this.#alignment.prepare(this.#query, left);
      for (const right of this.#index.search(this.#query, left, COMPARED)) {
        this.#alignment.align(this.#index.table, right);
        const features = this.#features;
        measure(this.#alignment, features);
        const logit = logitOf(features);
        const company = this.#index.table.owner[right] ?? 0;
        const known = best.get(company);
        if (known === undefined) best.set(company, { logit, features: features.slice() });
        else if (known.logit < logit) {
          known.logit = logit;
          known.features.set(features);
        }
      }
    }
    return best;
  }
}
