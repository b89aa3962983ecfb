import type { Check, Context, Result } from './context.ts';
import { endsTheRun, type Trouble, troubleFinding } from './trouble.ts';

/** Wraps a check that can only be asked after a login: otherwise it is left out, with the reason. */
export function afterLogin(check: Check): Check {
  return {
    id: check.id,
    async run(context) {
      if (mayAsk(context)) return check.run(context);
      return { state: 'skipped', summary: reasonToSkip(context) };
    },
  };
}

/** Whether questions that need a login can be asked. */
export function mayAsk({ login, stopped }: Context): boolean {
  return (login === 'passed' || login === 'unproven') && !stopped;
}

/** Why a row that needs a login is left out. */
export function reasonToSkip(context: Context): string {
  const { binding, trackingIdentifier } = context.input;
  if (binding.kind === 'vendor' && trackingIdentifier === '')
    return context.summary('skippedVendor', { vendor: binding.vendor });
  if (binding.kind === 'undecided' && trackingIdentifier === '') return context.summary('skippedUndecided');
  return context.summary(context.stopped ? 'skippedStopped' : 'skippedLogin');
}

/** The row of a question that got no proper answer. */
export function troubled(
  context: Context,
  outcome: Trouble | { kind: 'refused'; messages: string[] },
): Result {
  if (outcome.kind === 'refused') {
    // The login worked a moment ago: the same values are not tried again, and nothing is said about them.
    context.stopped = true;
    return { state: 'warning', findings: [context.finding('refused-midway', 'unknown')] };
  }
  context.stopped = context.stopped || endsTheRun(outcome);
  const host = context.zone ? new URL(context.zone.restBase).host : '';
  return { state: 'failed', findings: [troubleFinding(context, outcome, host)] };
}
