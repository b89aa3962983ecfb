import type { TenantState } from '../state/store.ts';
import { ok } from './answers.ts';
import type { RestAnswer, Session } from './call.ts';
import { ENTITIES } from './metadata/index.ts';
import type { EntitySpec, FieldSpec, UdfSpec } from './metadata/types.ts';
import { accessOf, wireAccess } from './rights.ts';

/** `GET /V1.0/<Entity>/entityInformation` (autotask-rest-api.md 4.4). */
export function entityInformation(state: TenantState, session: Session, entity: EntitySpec): RestAnswer {
  return ok({ info: info(state, session, entity) });
}

/** `GET /V1.0/EntityInformation`: all at once. */
export function allEntityInformation(state: TenantState, session: Session): RestAnswer {
  return ok({ entityDescriptions: ENTITIES.map((entity) => ({ info: info(state, session, entity) })) });
}

/** `GET /V1.0/<Entity>/entityInformation/fields` (section 5). */
export function fieldInformation(entity: EntitySpec): RestAnswer {
  return ok({ fields: entity.fields.map(describeField) });
}

/** `GET /V1.0/<Entity>/entityInformation/userDefinedFields`. */
export function udfInformation(entity: EntitySpec): RestAnswer {
  return ok({ fields: entity.udfs.map(describeUdf) });
}

function info(state: TenantState, session: Session, entity: EntitySpec): unknown {
  const access = accessOf(state, session, entity);
  const soapName = entity.family !== undefined && state.switches.webhookInfoName === 'AccountWebhook';
  return {
    name: soapName ? entity.soapName : entity.name,
    canCreate: entity.can.create && access.add !== 'none',
    canDelete: entity.can.delete && access.delete !== 'none',
    canQuery: entity.can.query && access.view !== 'none',
    canUpdate: entity.can.update && access.edit !== 'none',
    userAccessForCreate: wireAccess(state, entity.can.create ? access.add : 'none'),
    userAccessForDelete: wireAccess(state, entity.can.delete ? access.delete : 'none'),
    userAccessForQuery: wireAccess(state, access.view),
    userAccessForUpdate: wireAccess(state, entity.can.update ? access.edit : 'none'),
    hasUserDefinedFields: entity.udfs.length > 0,
    supportsWebhookCallouts: entity.fields.some((spec) => spec.webhook),
  };
}

function describeField(spec: FieldSpec): unknown {
  return {
    name: spec.name,
    dataType: spec.type,
    length: spec.length,
    isRequired: spec.required,
    isReadOnly: spec.readOnly,
    isQueryable: spec.queryable,
    isReference: spec.reference !== undefined,
    referenceEntityType: spec.reference ?? '',
    isPickList: spec.picklist !== undefined,
    picklistValues: picklist(spec.picklist),
    picklistParentValueField: '',
    isSupportedWebhookField: spec.webhook,
  };
}

function describeUdf(spec: UdfSpec): unknown {
  return {
    name: spec.name,
    label: spec.label,
    type: spec.type,
    length: spec.type === 'string' ? 255 : 0,
    description: '',
    isRequired: false,
    isReadOnly: false,
    isQueryable: true,
    isReference: false,
    referenceEntityType: '',
    isPickList: spec.picklist !== undefined,
    picklistValues: picklist(spec.picklist),
    picklistParentValueField: '',
    defaultValue: '',
    isSupportedWebhookField: true,
  };
}

/** The value is a string here, although the entity's field is a number. */
function picklist(entries: FieldSpec['picklist']): unknown {
  return (
    entries?.map((entry, index) => ({
      value: String(entry.value),
      label: entry.label,
      isDefaultValue: entry.isDefault ?? false,
      sortOrder: index,
      parentValue: '',
      isActive: entry.active ?? true,
      isSystem: entry.system ?? false,
    })) ?? null
  );
}
