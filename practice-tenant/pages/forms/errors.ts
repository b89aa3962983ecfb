import type { FieldError } from '../../state/types.ts';
import type { TextKey, Wording } from '../texts/wording.ts';
import type { Refusal } from './values.ts';

/** A draft's field on the page: its key there and its label. */
export interface FieldOnPage {
  key: string;
  label: TextKey;
}

/**
 * The tenant's reasons in the page's words.
 *
 * @param fields the draft's fields by name
 * @param limits the longest text per field name
 */
export function refusal(
  errors: FieldError[],
  fields: Record<string, FieldOnPage>,
  words: Wording,
  limits: Record<string, number> = {},
): Refusal {
  const messages = errors.map((error) => {
    const field = fields[error.field];
    const label = field ? words.plain(field.label) : error.field;
    switch (error.code) {
      case 'required':
        return words.sentence('required', { label });
      case 'duplicate':
        return words.sentence('duplicate', { label });
      case 'tooLong':
        return words.sentence('tooLong', { label, limit: String(limits[error.field] ?? '') });
      case 'outOfRange':
      case 'notANumber':
        return words.sentence(error.field === 'maximumWebhooks' ? 'outOfRange' : 'invalidEntry', { label });
      case 'limit':
        return words.sentence('levelLimit');
      case 'system':
        return words.sentence('systemLevel');
      case 'final':
        return words.sentence('trackingFinal');
      default:
        return field ? words.sentence('invalidEntry', { label }) : words.sentence('gone');
    }
  });
  const invalid = errors.map((error) => fields[error.field]?.key).filter((key) => key !== undefined);
  return { ok: false, messages, invalid };
}
