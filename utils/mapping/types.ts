/** One side of a mapping: an organization of the integration, or a company of Autotask. */
export interface Party {
  id: string | number;
  name: string;
  /** A host, a web address or an e-mail address. */
  domain?: string;
  phone?: string;
  city?: string;
}

export interface Candidate {
  companyId: string | number;
  /** 0 (nothing in common) to 1 (the same name); absolute, so it can be compared between organizations. */
  score: number;
  /** Short sentences from `REASONS`, the most telling first. */
  reasons: string[];
}

export interface Suggestion {
  organizationId: string | number;
  /** Best first. Empty when no company resembles the organization. */
  candidates: Candidate[];
  /** True when the first candidate is safe to pre-tick. */
  accept: boolean;
}

export interface SuggestOptions {
  /** How many candidates each suggestion carries at most. Default 5. */
  candidates?: number;
  /** Candidates below this score are left out. Default 0: even the least likely are shown, with their score. */
  minimumScore?: number;
  /** The score from which the first candidate may be pre-ticked. Default: the measured `ACCEPT_SCORE`. */
  acceptScore?: number;
}
