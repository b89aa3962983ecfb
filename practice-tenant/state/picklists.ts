/** A picklist as the product's metadata shows it: the value is a string there, a number in the rows. */
export interface PicklistEntry {
  value: number;
  label: string;
  active?: boolean;
  system?: boolean;
  isDefault?: boolean;
}

/**
 * Company types (autotask-rest-api.md 6.3): there is no 5. Tenants can relabel and add their own, so the practice
 * tenant relabels nothing but adds one.
 */
export const COMPANY_TYPES: readonly PicklistEntry[] = [
  { value: 1, label: 'Customer', system: true, isDefault: true },
  { value: 2, label: 'Lead', system: true },
  { value: 3, label: 'Prospect', system: true },
  { value: 4, label: 'Dead', system: true },
  { value: 6, label: 'Cancelation', system: true },
  { value: 7, label: 'Vendor', system: true },
  { value: 8, label: 'Partner', system: true },
];

export const CLASSIFICATIONS: readonly PicklistEntry[] = [
  { value: 1, label: 'Platinum Managed Service' },
  { value: 2, label: 'Gold Managed Service' },
  { value: 3, label: 'Silver Managed Service' },
  { value: 4, label: 'Break/Fix' },
  { value: 5, label: 'Block Hours' },
  { value: 6, label: 'Delinquent' },
  { value: 200, label: 'Legacy contract', active: false },
];

export const TERRITORIES: readonly PicklistEntry[] = [
  { value: 29682778, label: 'North' },
  { value: 29682779, label: 'South' },
  { value: 29682780, label: 'East' },
  { value: 29682781, label: 'West' },
];

export const MARKET_SEGMENTS: readonly PicklistEntry[] = [
  { value: 29683001, label: 'Healthcare' },
  { value: 29683002, label: 'Legal' },
  { value: 29683003, label: 'Manufacturing' },
  { value: 29683004, label: 'Other' },
];

export const TICKET_STATUSES: readonly PicklistEntry[] = [
  { value: 1, label: 'New', system: true, isDefault: true },
  { value: 5, label: 'Complete', system: true },
  { value: 7, label: 'Waiting Customer' },
  { value: 8, label: 'In Progress' },
];

export const TICKET_PRIORITIES: readonly PicklistEntry[] = [
  { value: 1, label: 'High' },
  { value: 2, label: 'Medium', isDefault: true },
  { value: 3, label: 'Low' },
  { value: 4, label: 'Critical' },
];

export const QUEUES: readonly PicklistEntry[] = [
  { value: 29682833, label: 'Level I Support' },
  { value: 29682969, label: 'Level II Support' },
  { value: 8, label: 'Monitoring Alert', system: true },
];
