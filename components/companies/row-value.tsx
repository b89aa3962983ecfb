import { useId } from 'react';
import type { DraftRow } from '../../utils/companies/filter/draft.ts';
import type { FilterField } from '../../utils/companies/filter/fields.ts';
import { valuesOf } from '../../utils/companies/filter/operations.ts';
import { companyWords } from '../../utils/companies/words/index.ts';
import { useLanguage, useTexts } from '../context.tsx';
import { INPUT_LOOK } from '../primitives/field.tsx';
import { Select } from '../primitives/select.tsx';
import { ChoiceBoxes } from './choice-boxes.tsx';

const OTHER = '…';

interface Props {
  row: DraftRow;
  /** Absent when the field is not known here. */
  field: FilterField | undefined;
  wrong: boolean;
  /** @param typed not chosen from a list */
  onText(text: string, typed: boolean): void;
}

/** The value of a row, in the form that its field and operation want. */
export function RowValue({ row, field, wrong, onText }: Props) {
  const texts = useTexts().companies.filter;
  const words = companyWords(useLanguage());
  const takes = valuesOf(row.op);
  if (takes === 'none') return null;
  if (takes === 'many')
    return field?.kind === 'picklist' ? (
      <ChoiceBoxes field={field} label={texts.values} text={row.text} onText={onText} />
    ) : (
      <Lines label={texts.values} help={texts.onePerLine} row={row} wrong={wrong} onText={onText} />
    );
  if (field?.kind === 'picklist') return <OneChoice row={row} field={field} wrong={wrong} onText={onText} />;
  if (field?.kind === 'boolean')
    return (
      <Select
        quiet
        label={texts.value}
        value={row.text === 'false' ? 'false' : 'true'}
        options={[
          { value: 'true', label: words.yes },
          { value: 'false', label: words.no },
        ]}
        onValue={(text) => onText(text, false)}
      />
    );
  const isDay = field?.kind === 'date' && /^(\d{4}-\d\d-\d\d)?$/.test(row.text);
  return (
    <Line
      label={texts.value}
      type={isDay ? 'date' : 'text'}
      numeric={field?.numeric ?? false}
      placeholder={field?.entity ? texts.numberOf(field.entity) : undefined}
      text={row.text}
      wrong={wrong}
      onText={(text) => onText(text, true)}
    />
  );
}

/** One value of a list by its label; any number on request, since people come with numbers from elsewhere. */
function OneChoice({ row, field, wrong, onText }: Props & { field: FilterField }) {
  const texts = useTexts().companies.filter;
  const known = row.text === '' || field.choices.some(({ value }) => String(value) === row.text);
  const number = row.typed || !known;
  const options = [
    ...(row.text === '' ? [{ value: '', label: texts.choose }] : []),
    ...field.choices.map(({ value, label, active }) => ({
      value: String(value),
      label: `${label} (${value}${active ? '' : `, ${texts.inactive}`})`,
    })),
    { value: OTHER, label: texts.otherNumber },
  ];
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <Select
        quiet
        label={texts.value}
        value={number ? OTHER : row.text}
        options={options}
        onValue={(value) => onText(value === OTHER ? '' : value, value === OTHER)}
      />
      {number && (
        <Line
          label={texts.otherNumber}
          type="text"
          numeric={field.numeric}
          text={row.text}
          wrong={wrong}
          onText={(text) => onText(text, true)}
        />
      )}
    </div>
  );
}

interface LineProps {
  label: string;
  type: 'text' | 'date';
  numeric: boolean;
  placeholder?: string | undefined;
  text: string;
  wrong: boolean;
  onText(text: string): void;
}

function Line({ label, type, numeric, placeholder, text, wrong, onText }: LineProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type={type}
        inputMode={numeric ? 'numeric' : undefined}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={500}
        value={text}
        aria-invalid={wrong ? true : undefined}
        onChange={(event) => onText(event.target.value)}
        className={INPUT_LOOK}
      />
    </div>
  );
}

function Lines({
  label,
  help,
  row,
  wrong,
  onText,
}: Pick<Props, 'row' | 'wrong' | 'onText'> & { label: string; help: string }) {
  const id = useId();
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <textarea
        id={id}
        rows={Math.min(8, Math.max(3, row.text.split('\n').length + 1))}
        spellCheck={false}
        autoComplete="off"
        value={row.text}
        aria-describedby={`${id}-help`}
        aria-invalid={wrong ? true : undefined}
        onChange={(event) => onText(event.target.value, true)}
        className={`${INPUT_LOOK} resize-y`}
      />
      <p id={`${id}-help`} className="text-xs text-muted">
        {help}
      </p>
    </div>
  );
}
