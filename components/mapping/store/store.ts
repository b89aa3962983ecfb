/** Everything the mapping page knows and does, apart from how it looks. */
import type { Organization } from '../../../utils/contract/mappings.ts';
import { MappingBook } from '../../../utils/mapping/table/book.ts';
import type { Choice, Company, SavedMapping } from '../../../utils/mapping/table/types.ts';
import { NameSearch, type Ranks } from '../../../utils/mapping/table/view.ts';
import type { SavedBy } from '../../../utils/messages/requests-mapping.ts';
import type { Actions } from '../../actions.ts';
import type { MappingDraft, MappingPorts } from '../ports.ts';
import { DraftKeeper } from './draft-keeper.ts';
import { loadCompanies } from './lists.ts';
import { rankNames, Suggesting } from './suggesting.ts';

/** Between two renewals of the screen while suggestions stream in. */
const RENEW_MS = 200;
export interface Conflict extends Partial<SavedBy> {
  /** Rows that both sides changed differently, with what the other side saved. */
  rows: { row: number; theirs: Choice }[];
}

export interface OrganizationSource {
  list: Organization[];
  /** Of the integration API; absent while the list lies on this page only. */
  etag?: string;
  saved?: SavedBy;
  /** Brought from an earlier visit, and not at the integration API yet. */
  unsaved?: true;
}

export class MappingStore {
  phase: 'loading' | 'ready' = 'loading';
  /** Companies loaded so far. */
  loaded = 0;
  /** Why the integration API could not be asked; the page works without it, but cannot save. */
  trouble: string | undefined;
  host: string | undefined;
  organizations: OrganizationSource = { list: [] };
  companies: Company[] = [];
  book = new MappingBook([], [], []);
  search = new NameSearch(this.book);
  ranks: Ranks | undefined;
  saved: SavedBy | undefined;
  conflict: Conflict | undefined;
  saving = false;
  saveFailure: string | undefined;
  /** After a save on this page: when, and how many. */
  savedNow: { at: number; count: number } | undefined;
  /** Choices of an earlier visit that were taken up. */
  draftTaken = 0;

  readonly suggesting: Suggesting;
  readonly #draft: DraftKeeper;
  readonly #instance: string;
  readonly #actions: Actions;
  readonly #ports: MappingPorts;
  readonly #language: string;
  readonly #listeners = new Set<() => void>();
  #mappings: SavedMapping[] = [];
  #etag: string | undefined;
  #snapshot = 0;
  #renewal: ReturnType<typeof setTimeout> | undefined;
  #endRanking = () => {};

  constructor(instance: string, actions: Actions, ports: MappingPorts, language: string) {
    this.#instance = instance;
    this.#actions = actions;
    this.#ports = ports;
    this.#language = language;
    this.#draft = new DraftKeeper(instance, ports.drafts);
    this.suggesting = new Suggesting(ports.startMatcher, () => this.#changedSoon());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): number => this.#snapshot;

  /** Reads everything anew and suggests for what is open. Choices that are not saved stay. */
  async load(): Promise<void> {
    const visited = this.phase === 'ready';
    const draft =
      visited && !this.#draft.paused ? this.#unsaved() : await this.#ports.drafts.load(this.#instance);
    this.phase = 'loading';
    this.trouble = undefined;
    this.loaded = 0;
    this.#changed();
    const instance = this.#instance;
    const [organizations, mappings, companies] = await Promise.all([
      this.#actions.ask('mapping.organizations', {}),
      this.#actions.ask('mapping.load', { instance }),
      loadCompanies(this.#actions, instance, (count) => {
        this.loaded = count;
        this.#changedSoon();
      }),
    ]);
    for (const answer of [companies, mappings, organizations]) if (!answer.ok) this.trouble = answer.reason;
    if (companies.ok) this.companies = companies.value;
    if (mappings.ok) this.#noteSaved(mappings.value);
    if (organizations.ok) {
      const { organizations: list, etag, saved, host } = organizations.value;
      this.host = host;
      this.organizations = { list, etag, ...(saved ? { saved } : {}) };
    }
    // A list of names that is kept nowhere else.
    if (draft?.organizations && this.organizations.list.length === 0) {
      this.organizations = { ...this.organizations, list: draft.organizations, unsaved: true };
    }
    this.phase = 'ready';
    const taken = this.#newBook(draft);
    if (!visited) this.draftTaken = taken;
    this.suggest();
  }

  /** Suggests for the rows without a company. */
  suggest(): void {
    this.suggesting.run(this.book);
    this.#changed();
  }

  stopSuggesting(): void {
    this.suggesting.stop();
    this.#changed();
  }

  /** @returns the row that lost the company to this one, if one did */
  choose(row: number, choice: Choice): number | undefined {
    const lost = this.book.choose(row, choice);
    this.#chosen(lost === undefined ? [row] : [row, lost]);
    return lost;
  }

  acceptSafe(): number {
    const count = this.book.acceptSafe();
    this.#chosen();
    return count;
  }

  undo(): number[] {
    const rows = this.book.undo();
    this.#chosen(rows);
    return rows;
  }

  dropElsewhere(): void {
    this.book.dropElsewhere();
    this.#chosen();
  }

  /** Whether there is an integration API that mappings can be saved at. */
  get canSave(): boolean {
    return this.#etag !== undefined && !this.saving;
  }

  get hasChanges(): boolean {
    return this.book.coverage().changed > 0 || this.book.dropped > 0;
  }

  /** Saves the whole list, unless somebody else saved meanwhile: then both are merged and the admin decides. */
  async save(): Promise<void> {
    if (this.#etag === undefined || this.saving) return;
    const mappings = this.book.mappings();
    this.saving = true;
    this.saveFailure = undefined;
    this.savedNow = undefined;
    this.#changed();
    const answer = await this.#actions.ask('mapping.save', {
      instance: this.#instance,
      mappings,
      replaces: this.#etag,
    });
    this.saving = false;
    if (!answer.ok) this.saveFailure = answer.reason;
    else if (answer.value.outcome === 'saved') {
      this.conflict = undefined;
      this.#noteSaved(answer.value);
      this.book.wasSaved(answer.value.mappings);
      this.savedNow = { at: Date.parse(answer.value.saved?.at ?? ''), count: answer.value.mappings.length };
    } else {
      this.#noteSaved(answer.value);
      const rows = this.book.merge(answer.value.mappings);
      this.conflict = { ...answer.value.saved, rows };
    }
    this.#chosen();
  }

  /** In the rows that both sides changed. */
  takeTheirs(): void {
    for (const { row, theirs } of this.conflict?.rows ?? []) this.book.choose(row, theirs);
    this.conflict = undefined;
    this.#chosen();
  }

  /**
   * Replaces the organizations, at the integration API too when there is one.
   *
   * @returns a sentence when it could not be saved there
   */
  async replaceOrganizations(list: Organization[], conflict: string): Promise<string | undefined> {
    const { etag } = this.organizations;
    if (etag === undefined) {
      this.organizations = { list };
      void this.#ports.drafts.keepOrganizations(this.#instance, list);
    } else {
      const answer = await this.#actions.ask('mapping.saveOrganizations', {
        organizations: list,
        replaces: etag,
      });
      if (!answer.ok) return answer.reason;
      const { outcome, organizations, etag: now, saved } = answer.value;
      void this.#ports.drafts.keepOrganizations(this.#instance);
      this.organizations = { list: organizations, etag: now, ...(saved ? { saved } : {}) };
      if (outcome === 'conflict') {
        this.#newBook(this.#unsaved());
        this.suggest();
        return conflict;
      }
    }
    this.#newBook(this.#unsaved());
    this.suggest();
    return undefined;
  }

  /** Ends what runs; called when the page goes. */
  end(): void {
    this.suggesting.stop();
    this.#endRanking();
    clearTimeout(this.#renewal);
  }

  #noteSaved({ etag, mappings, saved }: { etag: string; mappings: SavedMapping[]; saved?: SavedBy }): void {
    this.#etag = etag;
    this.#mappings = mappings;
    this.saved = saved;
  }

  /** @returns how many choices of the draft were taken up */
  #newBook(draft: MappingDraft | undefined): number {
    this.book = new MappingBook(this.organizations.list, this.companies, this.#mappings);
    this.search = new NameSearch(this.book);
    const taken = draft ? this.book.takeDraft(draft.choices) : 0;
    // What could not be loaded may be what the rest of the draft is about: it stays as it is.
    if (this.trouble && taken < (draft?.choices.length ?? 0)) this.#draft.pause();
    else this.#draft.begin(this.book);
    this.ranks = undefined;
    this.#endRanking();
    const { book } = this;
    this.#endRanking = rankNames(this.#ports.startMatcher, book, this.#language, (ranks) => {
      this.ranks = ranks;
      this.#changed();
    });
    this.#changed();
    return taken;
  }

  #unsaved(): MappingDraft {
    return { choices: this.book.draft() };
  }

  /** @param rows that were chosen for; all when left out */
  #chosen(rows?: readonly number[]): void {
    this.#draft.note(this.book, rows);
    this.#changed();
  }

  #changed(): void {
    clearTimeout(this.#renewal);
    this.#renewal = undefined;
    this.#snapshot += 1;
    for (const listener of this.#listeners) listener();
  }

  /** While something streams in, the screen is renewed a few times a second and not with every piece. */
  #changedSoon(): void {
    this.#renewal ??= setTimeout(() => this.#changed(), RENEW_MS);
  }
}
