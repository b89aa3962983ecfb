import { OTHER_BOXES, seededBoxes } from './boxes.ts';
import type { TenantState } from './store.ts';
import type { FieldError, LevelDraft, Saved, SecurityLevel } from './types.ts';

/** Custom API-only levels that a tenant may have (autotask-rest-api.md 3.4). */
export const MAXIMUM_API_ONLY_LEVELS = 50;
/** Characters that the page allows in a level's name. */
export const LEVEL_NAME_LENGTH = 100;
/** The number that the page writes when the webhook box is ticked. */
export const DEFAULT_MAXIMUM_WEBHOOKS = 10;

/** The system levels and the tenant's own ones at start, in the order in which the list shows them. */
export function seededLevels(): SecurityLevel[] {
  const system = (id: number, name: string, licenseType: string, limited = false): SecurityLevel => ({
    id,
    name,
    system: true,
    apiOnly: licenseType === 'API User',
    active: true,
    licenseType,
    boxes: seededBoxes(limited),
    canCreateWebhooks: false,
    maximumWebhooks: DEFAULT_MAXIMUM_WEBHOOKS,
    // The product's own API levels keep their passwords; a copy loses the box, which is why the guide ticks it.
    passwordNeverExpires: licenseType === 'API User',
    rights: {},
  });
  return [
    system(12, 'API User (system) (API-only)', 'API User'),
    system(13, "API User (system) Can't Read Costs (API-only)", 'API User', true),
    system(6, 'Co-Help Desk (system)', 'Co-managed', true),
    system(5, 'Contractor (system)', 'Contractor', true),
    system(7, 'Dashboard User (system)', 'Dashboard', true),
    system(8, 'Executive (system)', 'Professional'),
    system(2, 'Full Access (system)', 'Professional'),
    system(3, 'Manager (system)', 'Professional'),
    {
      ...system(20, 'Backup monitoring (API-only)', 'API User'),
      system: false,
      canCreateWebhooks: true,
      maximumWebhooks: 50,
      passwordNeverExpires: true,
    },
    { ...system(21, 'Service desk, part-time', 'Team Member'), system: false },
    system(1, 'System Administrator (system)', 'Professional'),
    system(4, 'Team Member (system)', 'Team Member'),
  ];
}

/**
 * What the editor shows when *Copy* was chosen: an unsaved twin that is no system level any more.
 * Webhooks are off in it ("disabled by default for all security levels") and its password box is clear.
 *
 * @returns `undefined` when there is no such level
 */
export function copyLevel(state: TenantState, id: number): LevelDraft | undefined {
  const source = state.levels.find((level) => level.id === id);
  if (!source) return undefined;
  const { id: _id, system: _system, ...rest } = source;
  const wasSystem = source.system;
  return {
    ...rest,
    name: `Copy of ${source.name}`,
    boxes: { ...source.boxes },
    rights: { ...source.rights },
    canCreateWebhooks: wasSystem ? false : source.canCreateWebhooks,
    passwordNeverExpires: wasSystem ? false : source.passwordNeverExpires,
  };
}

/**
 * Saves a new or an edited level.
 *
 * @returns the level as saved, or what is wrong with the draft, field by field
 */
export function saveLevel(state: TenantState, draft: LevelDraft): Saved<SecurityLevel> {
  const existing = draft.id === undefined ? undefined : state.levels.find((level) => level.id === draft.id);
  const errors = levelErrors(state, draft, existing);
  if (errors.length > 0) return { ok: false, errors };
  const known = new Set(OTHER_BOXES.map((box) => box.label));
  const level: SecurityLevel = {
    ...draft,
    id: existing?.id ?? state.nextId('level'),
    system: false,
    name: draft.name.trim(),
    boxes: Object.fromEntries(Object.entries(draft.boxes).filter(([label]) => known.has(label))),
  };
  if (existing) state.levels[state.levels.indexOf(existing)] = level;
  else state.levels.push(level);
  return { ok: true, value: level };
}

/** All levels by name, as the page lists them. */
export function listLevels(state: TenantState): SecurityLevel[] {
  return [...state.levels].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** What the API user page offers: active API-only levels, plus the one that the user already has. */
export function levelsForApiUsers(state: TenantState, currentId?: number): SecurityLevel[] {
  return listLevels(state).filter((level) => (level.apiOnly && level.active) || level.id === currentId);
}

function levelErrors(
  state: TenantState,
  draft: LevelDraft,
  existing: SecurityLevel | undefined,
): FieldError[] {
  const errors: FieldError[] = [];
  const name = draft.name.trim();
  const fail = (field: string, code: FieldError['code'], message: string) =>
    errors.push({ field, code, message });

  if (draft.id !== undefined && !existing) fail('', 'unknown', 'This security level no longer exists.');
  if (existing?.system) fail('', 'system', 'System security levels cannot be edited.');
  if (name === '') fail('name', 'required', 'Name is required.');
  else if (name.length > LEVEL_NAME_LENGTH)
    fail('name', 'tooLong', `Name cannot be longer than ${LEVEL_NAME_LENGTH} characters.`);
  else if (state.levels.some((level) => level !== existing && sameName(level.name, name)))
    fail('name', 'duplicate', 'A security level with this name already exists.');

  if (draft.canCreateWebhooks) {
    if (!Number.isInteger(draft.maximumWebhooks))
      fail('maximumWebhooks', 'required', 'Maximum number of Webhooks is required.');
    else if (draft.maximumWebhooks < 1 || draft.maximumWebhooks > 9_999)
      fail('maximumWebhooks', 'outOfRange', 'Maximum number of Webhooks must be between 1 and 9999.');
  }
  const custom = state.levels.filter((level) => level.apiOnly && !level.system).length;
  if (!existing && draft.apiOnly && custom >= MAXIMUM_API_ONLY_LEVELS)
    fail('', 'limit', `No more than ${MAXIMUM_API_ONLY_LEVELS} custom API-only security levels are allowed.`);
  return errors;
}

function sameName(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
