import { type Assigned, assign, type Claim, TIE } from './assign.ts';
import { Comparison } from './comparison.ts';
import { CutWidth, endsInDots, isCutAt } from './cut-width.ts';
import { Evidence, type Verdict, weigh } from './evidence.ts';
import { FEATURE_COUNT } from './features.ts';
import { fold } from './fold.ts';
import { nameReasons, REASONS } from './reasons.ts';
import { ACCEPT_SCORE, scoreOf } from './score.ts';
import type { Party, Suggestion, SuggestOptions } from './types.ts';

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
  organization: Party;
  kept: Kept[];
  /** It was compared as a name that its list cut off. */
  cut: boolean;
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
  readonly #comparison: Comparison;
  readonly #companyEvidence = new Evidence();
  readonly #organizationEvidence = new Evidence();
  readonly #waiting: Waiting[] = [];
  readonly #widths = new CutWidth();
  readonly #candidates: number;
  readonly #minimumLogit: number;
  readonly #acceptLogit: number;

  constructor(companies: readonly Party[], options: SuggestOptions) {
    this.#companies = companies;
    this.#comparison = new Comparison(companies);
    for (const company of companies) this.#companyEvidence.add(company);
    this.#candidates = Math.max(1, Math.min(options.candidates ?? 5, KEPT));
    this.#minimumLogit =
      options.minimumScore === undefined ? Number.NEGATIVE_INFINITY : toLogit(options.minimumScore);
    this.#acceptLogit = toLogit(options.acceptScore ?? ACCEPT_SCORE);
  }

  add(batch: readonly Party[]): void {
    const first = this.#waiting.length;
    for (const organization of batch) {
      this.#organizationEvidence.add(organization);
      this.#widths.add(organization.name);
    }
    const width = this.#widths.width();
    batch.forEach((organization, at) => {
      const cut = isCut(organization.name, width);
      this.#waiting.push({ organization, cut, kept: this.#rank(organization, first + at, cut) });
    });
  }

  /** Compares those again that turned out to be cut off, or not, when more names were known. */
  #rankAgain(): void {
    const width = this.#widths.width();
    this.#waiting.forEach((entry, at) => {
      const cut = isCut(entry.organization.name, width);
      if (cut === entry.cut) return;
      entry.cut = cut;
      entry.kept = this.#rank(entry.organization, at, cut);
    });
  }

  suggest(batch: readonly Party[]): Suggestion[] {
    const first = this.#waiting.length;
    this.add(batch);
    return this.#settle(this.#waiting.slice(first));
  }

  finish(): Suggestion[] {
    this.#rankAgain();
    return this.#settle(this.#waiting);
  }

  #rank(organization: Party, number: number, cut: boolean): Kept[] {
    const best = this.#comparison.withAll(organization.name, cut);
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

  #suggestion({ organization, kept }: Waiting, assigned: Assigned | undefined): Suggestion {
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
    return { organizationId: organization.id, candidates, accept };
  }
}

const isCut = (name: string, width: number): boolean => isCutAt(name, width) || endsInDots(name);

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
