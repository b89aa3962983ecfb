/** What Autotask's error texts mean. Each pattern names where its text was seen (autotask-rest-api.md 3.2, 3.5, 8). */
import type { Outcome } from './outcome.ts';

export type ErrorCause =
  /** "IntegrationCode is invalid.", "Integration code required with this version". */
  | 'tracking-identifier'
  /** "The logged in Resource does not have the adequate permissions to …". */
  | 'permission'
  /** "Thread Threshold Exceeded", code Itgenatr005, 429. */
  | 'threads'
  /** All API access is suspended for the rest of the hour. */
  | 'threshold'
  /** "Zone information could not be determined" on an entity call: nobody has this user name. */
  | 'unknown-user'
  /** "The user account is locked" and its like: not published, but plain if it comes. */
  | 'unusable-user'
  | 'service-unavailable'
  | 'other';

const PATTERNS: readonly [RegExp, ErrorCause][] = [
  [/integration\s?code/i, 'tracking-identifier'],
  [/tracking\s?identifier/i, 'tracking-identifier'],
  [/adequate permissions?/i, 'permission'],
  [/thread threshold|itgenatr005/i, 'threads'],
  [/\bthreshold\b/i, 'threshold'],
  [/zone information/i, 'unknown-user'],
  [/\b(locked|inactive|disabled|expired)\b/i, 'unusable-user'],
];

/** Whether Autotask itself says that a right is missing, or only the status hints at it. */
export function permissionIn(outcome: Outcome): 'said' | 'hinted' | undefined {
  if (outcome.kind === 'error') {
    if (/adequate permissions?/i.test(outcome.messages.join(' '))) return 'said';
    return causeOf(outcome) === 'permission' ? 'hinted' : undefined;
  }
  return outcome.kind === 'foreign' && outcome.what === 'empty' && outcome.status === 403
    ? 'hinted'
    : undefined;
}

/** Whether the answer bears Autotask's own words for too many requests at once; a bare 429 may be anybody's. */
export function saysThreadLimit(outcome: Outcome): boolean {
  return outcome.kind === 'error' && /thread threshold|itgenatr005/i.test(outcome.messages.join(' '));
}

/** The cause that an error answer names. */
export function causeOf(outcome: Extract<Outcome, { kind: 'error' | 'foreign' | 'refused' }>): ErrorCause {
  const text = outcome.kind === 'foreign' ? '' : outcome.messages.join(' ');
  for (const [pattern, cause] of PATTERNS) if (pattern.test(text)) return cause;
  if (outcome.kind === 'refused') return 'other';
  if (outcome.status === 429) return 'threads';
  if (outcome.kind === 'error' && outcome.status === 403) return 'permission';
  if (outcome.status === 502 || outcome.status === 503 || outcome.status === 504)
    return 'service-unavailable';
  return 'other';
}
