import { fullWord, otherMeanings } from './abbreviations.ts';
import { CutWidth, endsInDots, isCutAt } from './cut-width.ts';
import { Lexicon } from './lexicon.ts';
import { ASIDE, NameTable } from './name-table.ts';
import { readName } from './normalise.ts';
import type { Party } from './types.ts';

/** Postings that one search may walk through; beyond that only the rarer words choose the candidates. */
const WALK_LIMIT = 24_000;
const ACRONYM_LETTERS = 6;

interface Term {
  word: number;
  weight: number;
  /** Which word of the query it stands for; a name counts each once. */
  part: number;
  cost: number;
}

/** Finds, for a name, the companies whose names may be the same. Holds no names as strings, only their words. */
export class CompanyIndex {
  readonly lexicon = new Lexicon();
  readonly table: NameTable;
  #postingStart: Int32Array = new Int32Array(1);
  #postings: Int32Array = new Int32Array(0);
  #readingWeight: Float32Array = new Float32Array(0);
  #sum: Float32Array = new Float32Array(0);
  #part: Int16Array = new Int16Array(0);
  #partGain: Float32Array = new Float32Array(0);
  #touched: Int32Array = new Int32Array(0);
  #acronyms = new Map<string, number[]>();

  constructor(companies: readonly Party[]) {
    this.table = new NameTable(this.lexicon);
    const widths = new CutWidth();
    for (const { name } of companies) widths.add(name);
    const width = widths.width();
    for (let at = 0; at < companies.length; at++) {
      const name = companies[at]?.name ?? '';
      for (const reading of readName(name, isCutAt(name, width) || endsInDots(name))) {
        if (reading.words.length > 0) this.table.add(reading, at);
      }
    }
    this.#countWords();
    this.lexicon.seal(companies.length);
    this.#makePostings();
    this.#makeAcronyms();
  }

  #countWords(): void {
    const { table, lexicon } = this;
    const lastOwner = new Int32Array(lexicon.texts.length).fill(-1);
    for (let reading = 0; reading < table.size; reading++) {
      const owner = table.owner[reading] ?? 0;
      const end = table.start[reading + 1] ?? 0;
      for (let slot = table.start[reading] ?? 0; slot < end; slot++) {
        const word = table.word[slot] ?? 0;
        if (lastOwner[word] === owner) continue;
        lastOwner[word] = owner;
        lexicon.count(word);
      }
    }
  }

  #makePostings(): void {
    const { table, lexicon } = this;
    const words = lexicon.texts.length;
    const start = new Int32Array(words + 1);
    const slots = table.start[table.size] ?? 0;
    for (let slot = 0; slot < slots; slot++) {
      const next = (table.word[slot] ?? 0) + 1;
      start[next] = (start[next] ?? 0) + 1;
    }
    for (let word = 0; word < words; word++) start[word + 1] = (start[word + 1] ?? 0) + (start[word] ?? 0);
    const fill = start.slice(0, words);
    this.#postings = new Int32Array(slots);
    this.#readingWeight = new Float32Array(table.size);
    for (let reading = 0; reading < table.size; reading++) {
      const end = table.start[reading + 1] ?? 0;
      let weight = 0;
      for (let slot = table.start[reading] ?? 0; slot < end; slot++) {
        const word = table.word[slot] ?? 0;
        const at = fill[word] ?? 0;
        this.#postings[at] = reading;
        fill[word] = at + 1;
        weight += lexicon.weight(word) * (((table.flags[slot] ?? 0) & ASIDE) !== 0 ? 0.35 : 1);
      }
      this.#readingWeight[reading] = weight;
    }
    this.#postingStart = start;
    this.#sum = new Float32Array(table.size);
    this.#partGain = new Float32Array(table.size);
    this.#part = new Int16Array(table.size).fill(-1);
    this.#touched = new Int32Array(table.size);
  }

  #makeAcronyms(): void {
    const { table } = this;
    for (let reading = 0; reading < table.size; reading++) {
      const letters = this.#initials(table, reading);
      if (letters.length < 3) continue;
      const known = this.#acronyms.get(letters);
      if (known === undefined) this.#acronyms.set(letters, [reading]);
      else if (known.length < 40) known.push(reading);
    }
  }

  #initials(table: NameTable, reading: number): string {
    let letters = '';
    const start = table.start[reading] ?? 0;
    const end = table.start[reading + 1] ?? 0;
    if (end - start < 3 || end - start > ACRONYM_LETTERS) return '';
    for (let slot = start; slot < end; slot++)
      letters += this.lexicon.texts[table.word[slot] ?? 0]?.[0] ?? '';
    return letters;
  }

  #costOf(word: number): number {
    return (this.#postingStart[word + 1] ?? 0) - (this.#postingStart[word] ?? 0);
  }

  /** The words to look for, those that few companies have first. */
  #terms(query: NameTable, reading: number): { terms: Term[]; weight: number } {
    const { lexicon } = this;
    const terms: Term[] = [];
    const start = query.start[reading] ?? 0;
    const end = Math.min(query.start[reading + 1] ?? 0, start + 24);
    let total = 0;
    let part = 0;
    const push = (word: number, weight: number, of: number): void => {
      const cost = this.#costOf(word);
      if (cost > 0) terms.push({ word, weight, part: of, cost });
    };
    for (let slot = start; slot < end; slot++) {
      const id = query.word[slot] ?? 0;
      const aside = ((query.flags[slot] ?? 0) & ASIDE) !== 0 ? 0.35 : 1;
      total += lexicon.weight(id) * aside;
      const similar = lexicon.similarTo(id);
      for (let at = 0; at < similar.ids.length; at++) {
        const word = similar.ids[at] ?? 0;
        const similarity = similar.similarity[at] ?? 0;
        push(word, lexicon.weight(word) * similarity * aside, part);
      }
      const writing = query.spelling[slot] ?? 0;
      for (const meaning of otherMeanings(
        (writing === 0 ? lexicon.texts[id] : lexicon.writings[writing]) ?? '',
      )) {
        const word = lexicon.find(meaning);
        if (word !== undefined) push(word, lexicon.weight(word) * 0.9 * aside, part);
      }
      part++;
      const text = lexicon.texts[id] ?? '';
      if (slot + 1 < end) {
        const next = lexicon.texts[query.word[slot + 1] ?? 0] ?? '';
        const joined = lexicon.find(text + next);
        if (joined !== undefined) push(joined, lexicon.weight(joined), part++);
        for (let letters = 2; joined === undefined && text.length <= 4 && letters <= 5; letters++) {
          const start = lexicon.find(text + next.slice(0, letters));
          if (start !== undefined) push(start, lexicon.weight(start) * 0.6, part++);
        }
      }
      const shortUnknown = text.length >= 3 && text.length < 6 && lexicon.namesWith(id) === 0;
      if (shortUnknown || (text.length >= 6 && lexicon.namesWith(id) <= 1)) {
        const least = shortUnknown ? 1 : 2;
        for (let cut = least; cut <= text.length - least; cut++) {
          const head = lexicon.find(text.slice(0, cut));
          const rest = text.slice(cut);
          const tail = head === undefined ? undefined : (lexicon.find(rest) ?? lexicon.find(fullWord(rest)));
          if (head === undefined || tail === undefined) continue;
          push(head, lexicon.weight(head) * 0.9, part++);
          push(tail, lexicon.weight(tail) * 0.9, part++);
        }
      }
    }
    terms.sort((a, b) => a.part - b.part || b.weight - a.weight);
    return { terms, weight: total };
  }

  /**
   * The readings of companies that look most like the query's reading, best first and at most `limit`. What
   * is found is only a choice of candidates: the fine comparison decides.
   */
  search(query: NameTable, reading: number, limit: number): number[] {
    const { terms, weight } = this.#terms(query, reading);
    const sum = this.#sum;
    const touched = this.#touched;
    let count = 0;
    // Per word of the query: the cost of all its readings, so that common words come last or not at all.
    const parts = new Map<number, Term[]>();
    for (const term of terms) {
      const list = parts.get(term.part);
      if (list === undefined) parts.set(term.part, [term]);
      else list.push(term);
    }
    const ordered = [...parts.values()].sort((a, b) => cheapest(a) - cheapest(b));
    let walked = 0;
    for (const part of ordered) {
      for (const term of part) {
        if (walked > 0 && walked + term.cost > WALK_LIMIT) continue;
        walked += term.cost;
        const from = this.#postingStart[term.word] ?? 0;
        const end = from + term.cost;
        for (let at = from; at < end; at++) {
          const found = this.#postings[at] ?? 0;
          const before = this.#part[found] ?? -1;
          if (before === -1) {
            touched[count++] = found;
            this.#part[found] = term.part;
            this.#partGain[found] = term.weight;
            sum[found] = term.weight;
          } else if (before !== term.part) {
            this.#part[found] = term.part;
            this.#partGain[found] = term.weight;
            sum[found] = (sum[found] ?? 0) + term.weight;
          } else if (term.weight > (this.#partGain[found] ?? 0)) {
            sum[found] = (sum[found] ?? 0) + term.weight - (this.#partGain[found] ?? 0);
            this.#partGain[found] = term.weight;
          }
        }
      }
    }
    const best = this.#best(count, weight, limit);
    for (let at = 0; at < count; at++) {
      const found = touched[at] ?? 0;
      sum[found] = 0;
      this.#part[found] = -1;
    }
    this.#addAcronyms(query, reading, best);
    return best;
  }

  /** The `limit` readings with the highest share of common weight, best first. */
  #best(count: number, weight: number, limit: number): number[] {
    const heapScore: number[] = [];
    const heap: number[] = [];
    for (let at = 0; at < count; at++) {
      const found = this.#touched[at] ?? 0;
      const score = (this.#sum[found] ?? 0) / (weight + (this.#readingWeight[found] ?? 0));
      if (heap.length === limit && score <= (heapScore[limit - 1] ?? 0)) continue;
      let slot = heap.length < limit ? heap.length : limit - 1;
      while (slot > 0 && (heapScore[slot - 1] ?? 0) < score) {
        heap[slot] = heap[slot - 1] ?? 0;
        heapScore[slot] = heapScore[slot - 1] ?? 0;
        slot--;
      }
      heap[slot] = found;
      heapScore[slot] = score;
    }
    return heap;
  }

  #addAcronyms(query: NameTable, reading: number, best: number[]): void {
    const add = (found: readonly number[]): void => {
      for (const other of found) if (!best.includes(other)) best.push(other);
    };
    const start = query.start[reading] ?? 0;
    const end = Math.min(query.start[reading + 1] ?? 0, start + 6);
    for (let slot = start; slot < end; slot++) {
      const text = this.lexicon.texts[query.word[slot] ?? 0] ?? '';
      if (text.length < 3 || text.length > ACRONYM_LETTERS) continue;
      const found = this.#acronyms.get(text);
      if (found !== undefined) add(found.length > 8 ? found.slice(0, 8) : found);
    }
    const initials = this.#initials(query, reading);
    const word = initials.length >= 3 ? this.lexicon.find(initials) : undefined;
    if (word === undefined) return;
    const from = this.#postingStart[word] ?? 0;
    add([...this.#postings.subarray(from, Math.min(from + this.#costOf(word), from + 8))]);
  }
}

function cheapest(terms: readonly Term[]): number {
  let cost = Number.POSITIVE_INFINITY;
  for (const term of terms) cost = Math.min(cost, term.cost);
  return cost;
}
