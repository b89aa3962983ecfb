/** Is the tracking identifier right? The login's answer already tells, so no request of its own. */
import type { Check, Context, Result } from './context.ts';

export const trackingIdentifierCheck: Check = { id: 'trackingIdentifier', run };

async function run(context: Context): Promise<Result> {
  const { binding, trackingIdentifier } = context.input;
  if (context.identifierFindings.length > 0) return { state: 'failed', findings: context.identifierFindings };
  if (context.login === 'passed') {
    return {
      state: 'passed',
      summary:
        binding.kind === 'vendor'
          ? context.summary('trackingVendor', { vendor: binding.vendor })
          : context.summary('tracking'),
    };
  }
  if (binding.kind === 'vendor' && trackingIdentifier === '')
    return { state: 'skipped', summary: context.summary('skippedVendor', { vendor: binding.vendor }) };
  return { state: 'skipped', summary: context.summary('skippedLogin') };
}
