/** Puts together what a destination gets: the plan from the disk, the secrets from memory. */
import { zoneOfUiHost } from '../autotask/zones.ts';
import { toAutotaskFilter } from '../companies/filter/company-filter.ts';
import { CompanyFilter } from '../contract/companyFilter.ts';
import type { Configuration } from '../destinations/types.ts';
import type { Instance } from '../instances/schema.ts';
import type { Held } from '../vault/schema.ts';
import type { Core } from './core.ts';

export type Assembled =
  | { ok: true; config: Configuration }
  /** `forgotten`: only the secret is missing, everything else is there. */
  | { ok: false; reason: string; forgotten: boolean };

/** @returns the configuration, or what is still missing, in a sentence with the next step */
export async function assembleConfiguration(core: Core, instance: Instance): Promise<Assembled> {
  const [vault, session] = await Promise.all([core.memory.vault.get(), core.memory.session.get()]);
  const held = vault.credentials[instance.id];
  const zone = instance.zone ?? (session.tab && zoneOfUiHost(session.tab.host));
  const missing = (reason: string, forgotten = false): Assembled => ({ ok: false, reason, forgotten });
  if (!zone) return missing(core.say('zoneUnknown'));
  if (!instance.userName) return missing(core.say('userNameMissing'));
  if (!held || held.secret === '') {
    return missing(core.say('secretGone'), true);
  }
  const binding = bindingOf(instance, held);
  if (!binding) {
    return missing(core.say('identifierMissing'));
  }
  // An empty filter is a decision too: it is sent as "every company" and takes the place of an earlier one.
  const filter = instance.companyFilter && CompanyFilter.safeParse(toAutotaskFilter(instance.companyFilter));
  if (filter && !filter.success) return missing(core.say('filterUnsendable'));
  return {
    ok: true,
    config: {
      instanceId: instance.id,
      label: instance.label,
      zone: { uiHost: zone.uiHost, restBase: zone.restBase },
      userName: instance.userName,
      secret: held.secret,
      binding,
      plannedTriggers: instance.plannedTriggers,
      ...(filter ? { companyFilter: filter.data } : {}),
    },
  };
}

function bindingOf(instance: Instance, held: Held): Configuration['binding'] | undefined {
  if (instance.binding?.kind === 'vendor') return { kind: 'vendor', vendor: instance.binding.vendor };
  if (held.trackingIdentifier === '') return undefined;
  return { kind: 'custom', trackingIdentifier: held.trackingIdentifier };
}
