import type { InstanceOut } from '../../utils/contract/instance.ts';
import type { InstanceRow } from '../database/schema.ts';

/** A stored instance as the contract shows it: secrets masked. */
export function presentInstance(row: InstanceRow): InstanceOut {
  return {
    id: row.id,
    label: row.label,
    zone: { uiHost: row.uiHost, restBase: row.restBase },
    userName: row.userName,
    secretMasked: row.secretMasked,
    binding:
      row.bindingKind === 'vendor'
        ? { kind: 'vendor', vendor: row.vendor ?? '' }
        : { kind: 'custom', trackingIdentifierMasked: row.trackingMasked ?? '' },
    plannedTriggers: row.plannedTriggers,
    ...(row.companyFilter ? { companyFilter: row.companyFilter } : {}),
    validation: row.validation,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}
