/**
 * Fields of a company that mapping and filters' samples need (autotask-rest-api.md 6.2). A refresh asks for these and no
 * others: a company has 61, and most of a page's size would be fields that nobody looks at.
 */
export const COMPANY_FIELDS = [
  'companyName',
  'companyNumber',
  'companyType',
  'classification',
  'isActive',
  'phone',
  'webAddress',
  'city',
] as const;
