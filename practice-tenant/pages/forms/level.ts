import { OTHER_BOXES } from '../../state/boxes.ts';
import type { FieldError, LevelDraft, SecurityLevel } from '../../state/types.ts';
import type { Load } from '../loads.ts';
import { boxKey } from '../model/level-boxes.ts';
import { LEVEL_NAME_LIMIT } from '../model/level-editor.ts';
import { type FieldOnPage, refusal } from './errors.ts';
import type { FormValues, Refusal } from './values.ts';

const FIELDS: Record<string, FieldOnPage> = {
  name: { key: 'name', label: 'name' },
  maximumWebhooks: { key: 'maximum', label: 'maximumWebhooks' },
};
const INTERNAL_COST = 'Can view Internal Cost section on New/Edit Resource page';

/**
 * Saves the level that a load has open; a copy becomes a level at its first Save.
 *
 * @returns the level, or what the page has to say against it
 */
export function saveLevelForm(load: Load, values: FormValues): { ok: true; level: SecurityLevel } | Refusal {
  const { tenant, words, options } = load.context;
  load.saves += 1;
  const { validationOnSave } = options.trouble;
  const stubborn = validationOnSave === 'always' && values.ticked(boxKey(INTERNAL_COST));
  if (stubborn || (validationOnSave === 'once' && load.saves === 1))
    return { ok: false, invalid: [], messages: [words.sentence('internalCostRight')] };

  const base = baseOf(load);
  if (!base) return refusal([{ field: '', code: 'unknown', message: '' }], FIELDS, words);
  const draft: LevelDraft = {
    ...base,
    name: values.text('name').trim(),
    active: values.ticked('active'),
    boxes: Object.fromEntries(OTHER_BOXES.map(({ label }) => [label, values.ticked(boxKey(label))])),
    canCreateWebhooks: values.ticked('webhooks'),
    maximumWebhooks: number(values.text('maximum'), values.ticked('webhooks'), base.maximumWebhooks),
    passwordNeverExpires: values.ticked('password'),
  };
  const own = ownErrors(draft, values);
  const saved = own.length > 0 ? { ok: false as const, errors: own } : tenant.saveLevel(draft);
  if (!saved.ok) return refusal(saved.errors, FIELDS, words, { name: LEVEL_NAME_LIMIT });
  load.level = { id: saved.value.id };
  return { ok: true, level: saved.value };
}

/** The level or the source of the copy, as it is now. */
function baseOf(load: Load): LevelDraft | undefined {
  const { tenant } = load.context;
  const { id, copiedFrom } = load.level ?? {};
  if (id !== undefined) return tenant.level(id);
  return copiedFrom === undefined ? undefined : tenant.copyLevel(copiedFrom);
}

/** What the page checks before the tenant does. */
function ownErrors(draft: LevelDraft, values: FormValues): FieldError[] {
  const errors: FieldError[] = [];
  if (draft.name.length > LEVEL_NAME_LIMIT) errors.push({ field: 'name', code: 'tooLong', message: '' });
  if (draft.canCreateWebhooks) {
    const text = values.text('maximum').trim();
    if (text === '') errors.push({ field: 'maximumWebhooks', code: 'required', message: '' });
    else if (!/^\d{1,4}$/.test(text) || Number(text) < 1)
      errors.push({ field: 'maximumWebhooks', code: 'outOfRange', message: '' });
  }
  return errors;
}

function number(text: string, matters: boolean, otherwise: number): number {
  return matters && /^\d+$/.test(text.trim()) ? Number(text) : otherwise;
}
