import { quickChecks } from './quickChecks.ts';
import type { Validator } from './types.ts';

/** How long Autotask may take altogether; below the time that clients wait for a PUT. */
export const VALIDATION_DEADLINE_MS = 30_000;

/** A validator that asks Autotask over the given network, with a deadline for the whole. */
export function createValidator(fetchIt: typeof fetch, deadlineMs = VALIDATION_DEADLINE_MS): Validator {
  return (subject) => quickChecks(subject, fetchIt, AbortSignal.timeout(deadlineMs));
}
