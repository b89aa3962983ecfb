/** How much of the database's hourly requests is used (autotask-rest-api.md 3.5). The login's answer holds it. */
import { causeOf } from '../autotask/causes.ts';
import { readThreshold } from '../autotask/metadata.ts';
import type { Check, Context, Result } from './context.ts';
import { afterLogin } from './needs-login.ts';

const afterwards = afterLogin({ id: 'requestThreshold', run });

export const requestThresholdCheck: Check = {
  id: 'requestThreshold',
  async run(context) {
    // Used up, it stopped the login itself: the finding stands there.
    const { threshold } = context;
    if (threshold?.kind === 'error' && causeOf(threshold) === 'threshold')
      return { state: 'skipped', summary: context.summary('thresholdUsedUp') };
    return afterwards.run(context);
  },
};

async function run(context: Context): Promise<Result> {
  const threshold = context.threshold?.kind === 'ok' ? readThreshold(context.threshold.data) : undefined;
  if (!threshold) return { state: 'warning', findings: [context.finding('unexpected-answer', 'unknown')] };
  const { used, limit, minutes } = threshold;
  const share = used / limit;
  const gauge = { used, limit };
  const slow = share >= 0.5;
  const summary = context.summary(slow ? 'thresholdSlow' : 'threshold', { used, limit, minutes });
  if (share >= 1) {
    const figures = context.phrase('usedUp', { used, limit });
    return {
      state: 'failed',
      summary,
      gauge,
      findings: [context.finding('threshold-exceeded', 'certain', { figures })],
    };
  }
  if (share < 0.75) return { state: slow ? 'warning' : 'passed', summary, gauge };
  const percent = Math.floor(share * 100);
  return {
    state: 'warning',
    summary,
    gauge,
    findings: [context.finding('threshold-near', 'certain', { used, limit, minutes, percent })],
  };
}
