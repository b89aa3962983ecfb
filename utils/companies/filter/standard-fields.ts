import { type FilterField, filterFields } from './fields.ts';

const own = (name: string, dataType: string, more: { isReference?: boolean; entity?: string } = {}) => ({
  name,
  dataType,
  isQueryable: true,
  isReference: more.isReference ?? false,
  referenceEntityType: more.entity ?? '',
});

/** Types as Autotask ships them (autotask-rest-api.md 6.3); a tenant may have given them other names. */
const TYPES = [
  [1, 'Customer'],
  [2, 'Lead'],
  [3, 'Prospect'],
  [4, 'Dead'],
  [6, 'Cancelation'],
  [7, 'Vendor'],
  [8, 'Partner'],
] as const;

/**
 * Company fields that every Autotask has (autotask-rest-api.md 6.2), for when the tenant's own list cannot be asked for.
 * Lists that differ from tenant to tenant are numbers here.
 */
export const STANDARD_FIELDS: readonly FilterField[] = filterFields({
  fields: [
    own('id', 'long'),
    own('companyName', 'string'),
    own('companyNumber', 'string'),
    {
      ...own('companyType', 'integer'),
      isPickList: true,
      picklistValues: TYPES.map(([value, label]) => ({ value: `${value}`, label, isActive: true })),
    },
    own('isActive', 'boolean'),
    own('classification', 'integer'),
    own('territoryID', 'integer'),
    own('marketSegmentID', 'integer'),
    own('ownerResourceID', 'integer', { isReference: true, entity: 'Resource' }),
    own('parentCompanyID', 'integer', { isReference: true, entity: 'Company' }),
    own('city', 'string'),
    own('state', 'string'),
    own('postalCode', 'string'),
    own('phone', 'string'),
    own('webAddress', 'string'),
    own('createDate', 'datetime'),
    own('lastActivityDate', 'datetime'),
  ],
});
