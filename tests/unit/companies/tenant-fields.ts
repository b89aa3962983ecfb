import { FieldsAnswer, type FilterField, filterFields } from '../../../utils/companies/filter/fields.ts';

const plain = (name: string, dataType: string, more: Record<string, unknown> = {}) => ({
  name,
  dataType,
  length: 0,
  isRequired: false,
  isReadOnly: false,
  isQueryable: true,
  isReference: false,
  referenceEntityType: '',
  isPickList: false,
  picklistParentValueField: '',
  isSupportedWebhookField: false,
  picklistValues: null,
  ...more,
});

const choice = (value: number, label: string, isActive = true, sortOrder = value) => ({
  value: String(value),
  label,
  isDefaultValue: false,
  sortOrder,
  parentValue: '',
  isActive,
  isSystem: true,
});

export const COMPANY_TYPES = [
  choice(1, 'Customer'),
  choice(2, 'Lead'),
  choice(3, 'Prospect'),
  choice(4, 'Dead'),
  choice(6, 'Cancelation'),
  choice(7, 'Vendor'),
  choice(8, 'Partner'),
];

/** Answers as `Companies/entityInformation/fields` and `…/userDefinedFields` give them. */
export const FIELDS_ANSWER = {
  fields: [
    plain('id', 'long'),
    plain('companyName', 'string', { length: 100 }),
    plain('companyType', 'integer', { isPickList: true, picklistValues: COMPANY_TYPES }),
    plain('classification', 'integer', {
      isPickList: true,
      picklistValues: [choice(200, 'Legacy contract', false, 1), choice(4, 'Break/Fix', true, 0)],
    }),
    plain('isActive', 'boolean'),
    plain('ownerResourceID', 'integer', { isReference: true, referenceEntityType: 'Resource' }),
    plain('lastActivityDate', 'datetime'),
    plain('assetValue', 'decimal'),
    plain('sicCode', 'string', { isQueryable: false }),
  ],
};
export const UDFS_ANSWER = {
  fields: [
    { name: 'Customer Number', label: 'Customer Number', type: 'string', isQueryable: true },
    { name: 'Contract End', label: 'Contract End', type: 'datetime', isQueryable: true },
    {
      name: 'Onboarding Status',
      label: 'Onboarding Status',
      type: 'string',
      isQueryable: true,
      isPickList: true,
      picklistValues: [choice(1, 'Running'), choice(2, 'Done')],
    },
  ],
};

export const TENANT_FIELDS: FilterField[] = filterFields(
  FieldsAnswer.parse(FIELDS_ANSWER),
  FieldsAnswer.parse(UDFS_ANSWER),
);

export function field(name: string, udf = false): FilterField {
  const found = TENANT_FIELDS.find((candidate) => candidate.name === name && candidate.udf === udf);
  if (!found) throw new Error(`The sample tenant has no field ${name}.`);
  return found;
}
