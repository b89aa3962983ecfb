/** Is the tracking identifier right? The login's answer already tells, so no request of its own. */
import type { Check, Context, Result } from './context.ts';
import type { Finding } from './types.ts';

export const trackingIdentifierCheck: Check = { id: 'trackingIdentifier', run };

async function run(context: Context): Promise<Result> {
  const { binding, trackingIdentifier } = context.input;
  const differs = context.login === 'passed' ? undefined : bindingDiffers(context);
  if (differs) return { state: 'warning', findings: [differs, ...context.identifierFindings] };
  if (context.identifierFindings.length > 0)
    return {
      state: binding.kind === 'undecided' ? 'warning' : 'failed',
      findings: context.identifierFindings,
    };
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

/** The plan says one thing and the user's page another: then the product that the user is meant for cannot log in. */
function bindingDiffers(context: Context): Finding | undefined {
  const { binding, page } = context.input;
  const user = page?.user;
  if (binding.kind !== 'vendor' || !user?.tracking) return undefined;
  const planned = context.phrase('plannedVendor', { vendor: binding.vendor });
  if (user.tracking === 'custom')
    return context.finding('binding-differs', 'likely', { seen: context.phrase('customSeen'), planned });
  if (!user.vendor || plain(user.vendor) === plain(binding.vendor)) return undefined;
  const seen = context.phrase('otherVendorSeen', { vendor: user.vendor });
  return context.finding('binding-differs', 'likely', { seen, planned });
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim().toLowerCase();
}
