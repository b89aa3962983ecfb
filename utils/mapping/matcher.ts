import { Alignment } from './align.ts';
import { type Assigned, assign, type Claim, TIE } from './assign.ts';
import { CompanyIndex } from './company-index.ts';
import { Evidence, type Verdict, weigh } from './evidence.ts';
import { FEATURE_COUNT } from './features.ts';
import { fold } from './fold.ts';
import { measure } from './measure.ts';
import { NameTable } from './name-table.ts';
import { readName } from './normalise.ts';
import { nameReasons, REASONS } from './reasons.ts';
import { ACCEPT_SCORE, logitOf, scoreOf } from './score.ts';
import type { Party, Suggestion, SuggestOptions } from './types.ts';

/** How many companies are compared word by word for each reading of a name. */
const COMPARED = 30;
/** How many are kept per organization, so that the assignment has a choice. */
const KEPT = 8;
/** Below this logit nobody claims a company. */
const WEAKEST_CLAIM = -3;
const AS_WRITTEN_LOGIT = 9;
/** What a company loses for an organization when another one fits it clearly better. */
const TAKEN_LOSS = 4;

interface Kept extends Claim {
  reasons: string[];
}

interface Waiting {
  id: string | number;
  kept: Kept[];
}

/** Matches batches of organizations against a fixed list of companies. */
export interface Matcher {
  /** Ranks the companies for a batch, without saying anything yet. */
  add(batch: readonly Party[]): void;
  /** Suggestions for a batch, as if no further organizations were to come. */
  suggest(batch: readonly Party[]): Suggestion[];
  /** The final suggestions for all batches, in order: one company for one organization. */
  finish(): Suggestion[];
}

class IndexedMatcher implements Matcher {
  readonly #companies: readonly Party[];
  readonly #index: CompanyIndex;
  readonly #alignment: Alignment;
  readonly #query: NameTable;
  readonly #companyEvidence = new Evidence();
  readonly #organizationEvidence = new Evidence();
  readonly #waiting: Waiting[] = [];
  readonly #candidates: number;
  readonly #minimumLogit: number;
  readonly #acceptLogit: number;
  readonly #features = new Float64Array(FEATURE_COUNT);

  constructor(companies: readonly Party[], options: SuggestOptions) {
    this.#companies = companies;
    this.#index = new CompanyIndex(companies);
    this.#alignment = new Alignment(this.#index.lexicon, this.#index.table);
    this.#query = new NameTable(this.#index.lexicon);
    for (const company of companies) this.#companyEvidence.add(company);
    this.#candidates = Math.max(1, Math.min(options.candidates ?? 5, KEPT));
    this.#minimumLogit =
      options.minimumScore === undefined ? Number.NEGATIVE_INFINITY : toLogit(options.minimumScore);
    this.#acceptLogit = toLogit(options.acceptScore ?? ACCEPT_SCORE);
  }

  add(batch: readonly Party[]): void {
    const first = this.#waiting.length;
    for (const organization of batch) this.#organizationEvidence.add(organization);
    batch.forEach((organization, at) => {
      this.#waiting.push({ id: organization.id, kept: this.#rank(organization, first + at) });
    });
  }

  suggest(batch: readonly Party[]): Suggestion[] {
    const first = this.#waiting.length;
    this.add(batch);
    return this.#settle(this.#waiting.slice(first));
  }

  finish(): Suggestion[] {
    return this.#settle(this.#waiting);
  }

  #rank(organization: Party, number: number): Kept[] {
    const best = new Map<number, { logit: number; features: Float64Array }>();
    for (const reading of readName(organization.name)) {
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
    const written = spelled(organization.name);
    const beside = this.#organizationEvidence.of(number);
    if (best.size > 0 || written !== '') {
      for (const partner of this.#companyEvidence.partners(beside)) {
        if (!best.has(partner)) best.set(partner, { logit: UNLIKE_LOGIT, features: NO_FEATURES });
      }
    }
    const ranked: {
      company: number;
      logit: number;
      features: Float64Array;
      asWritten: boolean;
      verdict: Verdict;
    }[] = [];
    for (const [company, { logit, features }] of best) {
      const verdict = weigh(beside, this.#companyEvidence.of(company));
      const asWritten = logit > 0 && spelled(this.#companies[company]?.name ?? '') === written;
      const total = (asWritten ? AS_WRITTEN_LOGIT : logit) + verdict.shift;
      if (total >= this.#minimumLogit) ranked.push({ company, logit: total, features, asWritten, verdict });
    }
    ranked.sort((a, b) => b.logit - a.logit || a.company - b.company);
    return ranked.slice(0, KEPT).map(({ company, logit, features, asWritten, verdict }) => ({
      company,
      logit,
      reasons: reasonsFor(features, asWritten, verdict),
    }));
  }

  #settle(waiting: readonly Waiting[]): Suggestion[] {
    const assigned = assign(
      waiting.map(({ kept }) => kept),
      Math.max(this.#minimumLogit, WEAKEST_CLAIM),
    );
    return waiting.map((entry, at) => this.#suggestion(entry, assigned[at]));
  }

  #suggestion({ id, kept }: Waiting, assigned: Assigned | undefined): Suggestion {
    const ranked = kept.map((entry) => {
      const taken = assigned?.taken.has(entry.company) === true;
      return {
        company: entry.company,
        logit: taken ? entry.logit - TAKEN_LOSS : entry.logit,
        reasons: taken ? [...entry.reasons, REASONS.takenByOther] : entry.reasons,
        taken,
      };
    });
    ranked.sort((a, b) => b.logit - a.logit || a.company - b.company);
    const first = ranked[0];
    const second = ranked[1];
    const twins = first !== undefined && second !== undefined && first.logit - second.logit < TIE;
    const accept =
      first !== undefined &&
      !first.taken &&
      !twins &&
      assigned?.contested !== true &&
      assigned?.company === first.company &&
      first.logit >= this.#acceptLogit;
    const candidates = ranked.slice(0, this.#candidates).map((entry, at) => ({
      companyId: this.#companies[entry.company]?.id ?? '',
      score: scoreOf(entry.logit),
      reasons: [
        ...entry.reasons,
        ...(at < 2 && twins ? [REASONS.companyTwins] : []),
        ...(at === 0 && assigned?.contested === true ? [REASONS.organizationTwins] : []),
      ],
    }));
    return { organizationId: id, candidates, accept };
  }
}

const NO_FEATURES = new Float64Array(FEATURE_COUNT);

/** The logit of two names that have nothing in common; only a shared domain or phone brings such a pair up. */
const UNLIKE_LOGIT = -7;

function reasonsFor(features: Float64Array, asWritten: boolean, verdict: Verdict): string[] {
  const reasons = nameReasons(features, asWritten);
  if (verdict.sameDomain) reasons.push(REASONS.sameDomain);
  if (verdict.samePhone) reasons.push(REASONS.samePhone);
  if (verdict.sameCity) reasons.push(REASONS.sameCity);
  if (verdict.otherDomain) reasons.push(REASONS.otherDomain);
  if (verdict.otherCity) reasons.push(REASONS.otherCity);
  return reasons;
}

/** A name without case, accents and punctuation at its ends. */
function spelled(name: string): string {
  return fold(name).replace(/\s+/g, ' ').trim();
}

function toLogit(score: number): number {
  const bounded = Math.min(Math.max(score, 1e-6), 1 - 1e-6);
  return Math.log(bounded / (1 - bounded));
}

/**
 * Indexes the companies once (about a second for 100,000) and then answers batches, so that a worker can
 * report progress between them. Companies and organizations without a usable name never match by name.
 */
export function createMatcher(companies: readonly Party[], options: SuggestOptions = {}): Matcher {
  return new IndexedMatcher(companies, options);
}
