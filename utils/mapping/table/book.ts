/**
 * The mapping that an admin works on: which company each organization is, what was saved, what is suggested, and the way
 * back. Knows no screen, browser or server. Choices are held as numbers, so that 100,000 rows stay quick.
 */
import type { Party, Suggestion } from '../types.ts';
import { threeWay } from './merge.ts';
import {
  CHOICE,
  type Choice,
  type Company,
  type Coverage,
  type DraftChoice,
  type RowState,
  type SavedMapping,
  WORTH_A_LOOK,
} from './types.ts';

/** One row before and after a deed, for the way back. */
interface Step {
  row: number;
  before: Choice;
}

/** So many deeds can be taken back. */
const MOST_UNDO = 200;

export class MappingBook {
  readonly organizations: readonly Party[];
  /** Those that were read, and behind them those that only a saved mapping names. */
  readonly companies: Company[];
  /** Grows with every change: whoever shows the book compares it. */
  version = 0;
  /** Saved mappings of organizations that are not in the list and go with the next save. */
  dropped = 0;
  readonly #rowOf = new Map<string, number>();
  readonly #placeOf = new Map<number, number>();
  readonly #choice: Int32Array;
  readonly #saved: Int32Array;
  /** Row that holds a company, by the company's place. */
  readonly #holder: number[];
  readonly #suggestions: (Suggestion | undefined)[];
  readonly #undo: Step[][] = [];
  /** Saved mappings of organizations that are not in the list: they are kept as they are. */
  #elsewhere: SavedMapping[] = [];
  #coverage: { version: number; value: Coverage } | undefined;

  /**
   * @param organizations ids must differ
   * @param companies ids must differ; 0 is an ordinary id
   * @param saved what the integration API holds
   */
  constructor(
    organizations: readonly Party[],
    companies: readonly Company[],
    saved: readonly SavedMapping[],
  ) {
    this.organizations = organizations;
    this.companies = [...companies];
    for (const [row, { id }] of organizations.entries()) this.#rowOf.set(String(id), row);
    for (const [place, { id }] of companies.entries()) this.#placeOf.set(id, place);
    this.#choice = new Int32Array(organizations.length).fill(CHOICE.open);
    this.#saved = new Int32Array(organizations.length).fill(CHOICE.open);
    this.#holder = new Array(companies.length).fill(-1);
    this.#suggestions = new Array(organizations.length);
    this.#takeSaved(saved);
    for (let row = 0; row < this.#saved.length; row += 1) this.#put(row, this.#saved[row] ?? CHOICE.open);
  }

  /** Where an organization stands; undefined when it is not in the list. */
  rowOf(organizationId: string): number | undefined {
    return this.#rowOf.get(organizationId);
  }

  /** Where a company stands among {@link companies}. */
  placeOf(companyId: number): number | undefined {
    return this.#placeOf.get(companyId);
  }

  /** What was chosen for a row: a company's place, or one of {@link CHOICE}. */
  choiceOf(row: number): Choice {
    return this.#choice[row] ?? CHOICE.open;
  }

  savedOf(row: number): Choice {
    return this.#saved[row] ?? CHOICE.open;
  }

  suggestionOf(row: number): Suggestion | undefined {
    return this.#suggestions[row];
  }

  /** Row that a company is mapped to. */
  holderOf(place: number): number | undefined {
    const row = this.#holder[place] ?? -1;
    return row < 0 ? undefined : row;
  }

  /** Place of the company that the row shows: the chosen one, else the best suggested one that is worth a look. */
  shownOf(row: number): number | undefined {
    const choice = this.choiceOf(row);
    if (choice >= 0) return choice;
    if (choice === CHOICE.none) return undefined;
    const best = this.#suggestions[row]?.candidates[0];
    if (!best || best.score < WORTH_A_LOOK) return undefined;
    return this.#placeOf.get(Number(best.companyId));
  }

  /** Score of the company that the row shows, when it was suggested. */
  scoreOf(row: number): number | undefined {
    const place = this.shownOf(row);
    const company = place === undefined ? undefined : this.companies[place];
    return this.#suggestions[row]?.candidates.find(({ companyId }) => companyId === company?.id)?.score;
  }

  stateOf(row: number): RowState {
    const choice = this.choiceOf(row);
    if (choice === CHOICE.none) return 'none';
    if (choice >= 0) return 'mapped';
    const place = this.shownOf(row);
    if (place === undefined) return 'unmatched';
    return this.#suggestions[row]?.accept && this.holderOf(place) === undefined ? 'safe' : 'unsure';
  }

  /** Whether saving would change what the integration API holds for the row. */
  isChanged(row: number): boolean {
    return effective(this.choiceOf(row)) !== this.savedOf(row);
  }

  /** How many rows are in which state, and how many would be saved anew. */
  coverage(): Coverage {
    if (this.#coverage?.version === this.version) return this.#coverage.value;
    const value: Coverage = {
      all: this.organizations.length,
      mapped: 0,
      safe: 0,
      unsure: 0,
      none: 0,
      unmatched: 0,
      changed: 0,
      elsewhere: this.#elsewhere.length,
    };
    for (let row = 0; row < value.all; row += 1) {
      value[this.stateOf(row)] += 1;
      if (this.isChanged(row)) value.changed += 1;
    }
    this.#coverage = { version: this.version, value };
    return value;
  }

  /** Rows that have no company yet, in order: those to suggest something for. */
  openRows(): number[] {
    const rows: number[] = [];
    this.#choice.forEach((choice, row) => {
      if (choice === CHOICE.open) rows.push(row);
    });
    return rows;
  }

  /** Takes suggestions in; those for organizations that are not in the list are passed over. */
  takeSuggestions(suggestions: readonly Suggestion[]): void {
    for (const suggestion of suggestions) {
      const row = this.#rowOf.get(String(suggestion.organizationId));
      if (row !== undefined) this.#suggestions[row] = suggestion;
    }
    this.version += 1;
  }

  /**
   * Chooses for a row. A company that another row holds goes over to this one: one company to one organization.
   *
   * @param choice a company's place, or one of {@link CHOICE}
   * @returns the row that lost the company, if one did
   */
  choose(row: number, choice: Choice): number | undefined {
    const lost = choice >= 0 ? this.holderOf(choice) : undefined;
    const other = lost === row ? undefined : lost;
    this.#change([...(other === undefined ? [] : [[other, CHOICE.open] as const]), [row, choice] as const]);
    return other;
  }

  /** Chooses what is suggested for every row whose suggestion is safe. @returns how many */
  acceptSafe(): number {
    const changes: (readonly [number, Choice])[] = [];
    const taken = new Set<number>();
    for (let row = 0; row < this.organizations.length; row += 1) {
      if (this.stateOf(row) !== 'safe') continue;
      const place = this.shownOf(row);
      if (place === undefined || taken.has(place)) continue;
      taken.add(place);
      changes.push([row, place]);
    }
    this.#change(changes);
    return changes.length;
  }

  get canUndo(): boolean {
    return this.#undo.length > 0;
  }

  /** Takes the last deed back. @returns its rows; empty when there is none */
  undo(): number[] {
    const steps = this.#undo.pop();
    if (!steps) return [];
    for (const { row } of steps) this.#release(row);
    for (const { row, before } of steps) this.#put(row, before);
    this.version += 1;
    return steps.map(({ row }) => row);
  }

  /** The whole list as it would be saved, those of organizations that are not in the list included. */
  mappings(): SavedMapping[] {
    const list = this.#elsewhere.filter(({ companyId }) => {
      const place = this.#placeOf.get(companyId);
      return place === undefined || this.holderOf(place) === undefined;
    });
    this.organizations.forEach(({ id }, row) => {
      const company = this.companies[this.choiceOf(row)];
      if (company) list.push({ organizationId: String(id), companyId: company.id });
    });
    return list;
  }

  /** Notes what the integration API holds now; choices stay. */
  wasSaved(saved: readonly SavedMapping[]): void {
    this.#takeSaved(saved);
    this.version += 1;
  }

  /** Drops the saved mappings of organizations that are not in the list, with the next save. */
  dropElsewhere(): void {
    this.dropped = this.#elsewhere.length;
    this.#elsewhere = [];
    this.version += 1;
  }

  /**
   * Brings in what somebody else saved meanwhile. Rows that only one side changed take that side's value; where both did,
   * the present choice stays and the row is returned.
   *
   * @returns rows that both sides changed differently, with their choice
   */
  merge(theirs: readonly SavedMapping[]): { row: number; theirs: Choice }[] {
    const before = Int32Array.from(this.#saved);
    this.#takeSaved(theirs);
    const { takes, conflicts } = threeWay(
      before,
      Int32Array.from(this.#choice, (choice) => effective(choice)),
      this.#saved,
    );
    this.#change(this.#withoutDoubles(takes));
    this.version += 1;
    return conflicts.map((row) => ({ row, theirs: this.savedOf(row) }));
  }

  /**
   * Choices that differ from what was saved, by organization; `null` is "no company", `undefined` an open row.
   *
   * @param from first row, and the one behind the last; all when left out
   */
  draft(from = 0, to = this.organizations.length): DraftChoice[] {
    const draft: DraftChoice[] = [];
    for (let row = from; row < Math.min(to, this.organizations.length); row += 1) {
      const choice = this.choiceOf(row);
      if (!this.isChanged(row) && choice !== CHOICE.none) continue;
      const id = String(this.organizations[row]?.id);
      draft.push([id, choice === CHOICE.none ? null : this.companies[choice]?.id]);
    }
    return draft;
  }

  /** Takes up choices that were made before. What no longer fits is passed over. @returns how many were taken up */
  takeDraft(draft: readonly DraftChoice[]): number {
    const changes: (readonly [number, Choice])[] = [];
    for (const [organizationId, companyId] of draft) {
      const row = this.#rowOf.get(organizationId);
      if (row === undefined) continue;
      if (companyId === null) changes.push([row, CHOICE.none]);
      else if (companyId === undefined) changes.push([row, CHOICE.open]);
      else {
        const place = this.#placeOf.get(companyId);
        if (place !== undefined) changes.push([row, place]);
      }
    }
    this.#change(this.#withoutDoubles(changes));
    this.#undo.length = 0;
    return changes.length;
  }

  /** Makes room: whoever holds a company that another row is to get gives it up in the same deed. */
  #withoutDoubles(changes: readonly (readonly [number, Choice])[]): (readonly [number, Choice])[] {
    const changed = new Set(changes.map(([row]) => row));
    const releases: (readonly [number, Choice])[] = [];
    for (const [, choice] of changes) {
      const holder = choice >= 0 ? this.holderOf(choice) : undefined;
      if (holder !== undefined && !changed.has(holder)) releases.push([holder, CHOICE.open]);
    }
    return [...releases, ...changes];
  }

  #change(changes: readonly (readonly [row: number, choice: Choice])[]): void {
    const real = changes.filter(([row, choice]) => this.choiceOf(row) !== choice);
    if (real.length === 0) return;
    this.#undo.push(real.map(([row]) => ({ row, before: this.choiceOf(row) })));
    if (this.#undo.length > MOST_UNDO) this.#undo.shift();
    for (const [row] of real) this.#release(row);
    for (const [row, choice] of real) this.#put(row, choice);
    this.version += 1;
  }

  #release(row: number): void {
    const choice = this.choiceOf(row);
    if (choice >= 0 && this.#holder[choice] === row) this.#holder[choice] = -1;
    this.#choice[row] = CHOICE.open;
  }

  #put(row: number, choice: Choice): void {
    this.#choice[row] = choice;
    if (choice >= 0) this.#holder[choice] = row;
  }

  #takeSaved(saved: readonly SavedMapping[]): void {
    this.#saved.fill(CHOICE.open);
    this.#elsewhere = [];
    this.dropped = 0;
    for (const mapping of saved) {
      const row = this.#rowOf.get(mapping.organizationId);
      if (row === undefined) this.#elsewhere.push(mapping);
      else this.#saved[row] = this.#placeFor(mapping.companyId);
    }
  }

  /** Where a company stands; one that was not read gets a place of its own, so that its mapping is kept. */
  #placeFor(id: number): number {
    const known = this.#placeOf.get(id);
    if (known !== undefined) return known;
    const place = this.companies.push({ id, name: '', unread: true }) - 1;
    this.#placeOf.set(id, place);
    this.#holder.push(-1);
    return place;
  }
}

/** "No company" is the admin's own note: to the integration API it is the same as an open row. */
function effective(choice: Choice): Choice {
  return choice === CHOICE.none ? CHOICE.open : choice;
}
