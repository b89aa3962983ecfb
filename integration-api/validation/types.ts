import type { Validation } from '../../utils/contract/instance.ts';

/** Whose credentials are tried, with everything that Autotask needs to be asked. */
export interface Subject {
  zone: { uiHost: string; restBase: string };
  userName: string;
  secret: string;
  binding: { kind: 'vendor'; vendor: string } | { kind: 'custom' };
  trackingIdentifier: string;
  plannedTriggers: number;
}

export interface Outcome {
  validation: Validation;
  /** Autotask refused the login itself: repeating it would lock the user. */
  refused: boolean;
}

/** Asks Autotask. Never throws for what Autotask or the network does: that is an outcome. */
export type Validator = (subject: Subject) => Promise<Outcome>;
