import type { DestinationState } from '../../utils/messages/state.ts';
import { useTexts } from '../context.tsx';
import { Field, SecretField } from '../primitives/field.tsx';
import { Select } from '../primitives/select.tsx';
import { TextArea } from '../primitives/text-area.tsx';

interface Props {
  field: DestinationState['fields'][number];
  value: string;
  onValue(value: string): void;
}

/** One field of a destination's form, in the shape that its values need. */
export function FormField({ field, value, onValue }: Props) {
  const texts = useTexts();
  const { label, help, placeholder, options, long, secret, optional } = field;
  if (options) return <Select label={label} value={value} options={options} help={help} onValue={onValue} />;
  if (long) return <TextArea label={label} value={value} help={help} maxLength={4000} onValue={onValue} />;
  const shared = {
    label,
    help: secret && field.filled ? texts.send.filled : help,
    placeholder,
    value,
    maxLength: 4000,
    note: optional ? texts.common.optional : undefined,
    onValue,
  };
  if (!secret) return <Field {...shared} />;
  const eye = { show: texts.credentials.revealTyped, hide: texts.credentials.concealTyped };
  return <SecretField {...shared} eye={eye} />;
}
