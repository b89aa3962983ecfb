/**
 * May companies be read, and are any visible? One count answers both: it needs the view right, and it counts what
 * row-level rights leave (autotask-rest-api.md 6.2). Only an empty list asks further, for the reason.
 */
import { permissionIn } from '../autotask/causes.ts';
import { readCount, readEntityAccess } from '../autotask/metadata.ts';
import type { Check, Context, Result } from './context.ts';
import { loginProven } from './login.ts';
import { afterLogin, troubled } from './needs-login.ts';

/** The two rows share one answer, so they are made together for each run. */
export function companyChecks(): [Check, Check] {
  let counted: number | undefined;
  let isForbidden = false;
  const read: Check = {
    id: 'readCompanies',
    async run(context) {
      const outcome = await context.ask('Companies/query/count', { filter: [{ op: 'exist', field: 'id' }] });
      if (outcome.kind === 'ok') {
        counted = readCount(outcome.data);
        if (counted === undefined)
          return { state: 'warning', findings: [context.finding('unexpected-answer', 'unknown')] };
        const amends = loginProven(context);
        return { state: 'passed', summary: context.summary('companies'), ...(amends ? { amends } : {}) };
      }
      const right = permissionIn(outcome);
      isForbidden = !!right;
      if (right)
        return {
          state: 'failed',
          findings: [
            right === 'said'
              ? context.finding('companies-right-missing', 'certain', { seen: context.phrase('readRefused') })
              : context.finding('companies-right-missing', 'likely', {
                  seen: context.phrase('readForbidden'),
                }),
          ],
        };
      return troubled(context, outcome);
    },
  };
  const visible: Check = {
    id: 'companyVisibility',
    async run(context) {
      if (counted === undefined) {
        const why = isForbidden ? 'skippedRight' : 'skippedUncounted';
        return { state: 'skipped', summary: context.summary(why) };
      }
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
