/** The credential test's rows. Runs in browser and Node: the network comes in as a function. */

export type CheckId =
  | 'zone'
  | 'login'
  | 'trackingIdentifier'
  | 'readCompanies'
  | 'companyVisibility'
  | 'webhookRight'
  | 'webhooksInUse'
  | 'entityRights'
  | 'requestThreshold';

export type CheckState =
  | 'pending'
  | 'running'
  | 'passed'
  /** Works, but the admin should know something. */
  | 'warning'
  | 'failed'
  /** Not run, because an earlier row failed or the binding forbids it. */
  | 'skipped';

/** How sure a finding is: the facts leave one cause, make it likely, or cannot tell from here. */
export type Certainty = 'certain' | 'likely' | 'unknown';

/** Which guide step repairs it. */
export interface FixLink {
  guide: 'security-level' | 'api-user';
  step: string;
}

export interface Finding {
  /** Stable name of the cause, for tests and support: 'wrong-secret', 'webhook-right-missing'. */
  code: string;
  certainty: Certainty;
  /** What we saw. No secret. */
  saw: string;
  /** What it means. */
  means: string;
  /** What to do. */
  fix: string;
  link?: FixLink;
}

export interface CheckRow {
  id: CheckId;
  title: string;
  state: CheckState;
  /** Milliseconds; undefined until finished. */
  took?: number;
  /** One line of success: "America West, ww5". */
  summary?: string;
  findings: Finding[];
  /** Proven by writing: there is nothing left to prove. */
  proven?: true;
  /** How much of something is used up: drawn as a gauge. */
  gauge?: { used: number; limit: number };
}

export interface TestRun {
  id: string;
  startedAt: number;
  finishedAt?: number;
  rows: CheckRow[];
  /** Requests sent to Autotask. */
  requests: number;
  verdict: 'running' | 'passed' | 'warning' | 'failed' | 'interrupted';
}
