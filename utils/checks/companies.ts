/**
 * May companies be read, and are any visible? One count answers both: it needs the view right, and it counts what
 * row-level rights leave (autotask-rest-api.md 6.2). Only an empty list asks further, for the reason.
 */
import { causeOf } from '../autotask/causes.ts';
import { readCount, readEntityAccess } from '../autotask/metadata.ts';
import type { Outcome } from '../autotask/outcome.ts';
import type { Check, Context, Result } from './context.ts';
import { afterLogin, troubled } from './needs-login.ts';

/** The two rows share one answer, so they are made together for each run. */
export function companyChecks(): [Check, Check] {
  let counted: number | undefined;
  const read: Check = {
    id: 'readCompanies',
    async run(context) {
      const outcome = await context.ask('Companies/query/count', { filter: [{ op: 'exist', field: 'id' }] });
      if (outcome.kind === 'ok') {
        counted = readCount(outcome.data);
        if (counted === undefined)
          return { state: 'warning', findings: [context.finding('unexpected-answer', 'unknown')] };
        return { state: 'passed', summary: context.summary('companies') };
      }
      if (isPermission(outcome))
        return { state: 'failed', findings: [context.finding('companies-right-missing', 'certain')] };
      return troubled(context, outcome);
    },
  };
  const visible: Check = {
    id: 'companyVisibility',
    async run(context) {
      if (counted === undefined) return { state: 'skipped', summary: context.summary('skippedRight') };
      if (counted === 0) return none(context);
      const summary = context.summary('companiesVisible', { count: counted });
      if (counted > 1) return { state: 'passed', summary };
      return { state: 'warning', summary, findings: [context.finding('companies-few', 'unknown')] };
    },
  };
  return [afterLogin(read), afterLogin(visible)];
}

async function none(context: Context): Promise<Result> {
  const outcome = await context.ask('Companies/entityInformation');
  const right = outcome.kind === 'ok' ? readEntityAccess(outcome.data)?.query : undefined;
  const [phrase, certainty] =
    right === 'none'
      ? (['visibilityNone', 'certain'] as const)
      : right === 'restricted'
        ? (['visibilityRestricted', 'likely'] as const)
        : (['visibilityUnknown', 'unknown'] as const);
  return {
    state: 'failed',
    findings: [context.finding('companies-hidden', certainty, { why: context.phrase(phrase) })],
  };
}

export function isPermission(outcome: Outcome): boolean {
  return outcome.kind === 'error' && causeOf(outcome) === 'permission';
}
