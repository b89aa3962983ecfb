import { useId, useState } from 'react';
import { linesOf } from '../../utils/companies/filter/draft.ts';
import type { FilterField } from '../../utils/companies/filter/fields.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Field } from '../primitives/field.tsx';

/** From so many choices on there is a search. */
const MANY = 10;
/** So many are drawn at once. */
const MOST = 100;

interface Props {
  field: FilterField;
  label: string;
  text: string;
  onText(text: string, typed: boolean): void;
}

/** Several values of a list, each with its box; a value that the list lacks keeps its place until it is unticked. */
export function ChoiceBoxes({ field, label, text, onText }: Props) {
  const texts = useTexts().companies.filter;
  const format = useFormat();
  const id = useId();
  const [search, setSearch] = useState('');
  const chosen = linesOf(text);
  const strangers = chosen.filter((value) => !field.choices.some((choice) => String(choice.value) === value));
  const wanted = search.trim().toLowerCase();
  const found = field.choices.filter(
    ({ value, label: name }) => name.toLowerCase().includes(wanted) || String(value) === wanted,
  );
  const toggle = (value: string, on: boolean) =>
    onText((on ? [...chosen, value] : chosen.filter((one) => one !== value)).join('\n'), false);
  const box = (value: string, name: string) => (
    <span key={value} className="flex items-start gap-2 py-0.5">
      <input
        id={`${id}-${value}`}
        type="checkbox"
        className="mt-0.5 size-4 shrink-0 accent-accent"
        checked={chosen.includes(value)}
        onChange={(event) => toggle(value, event.target.checked)}
      />
      <label htmlFor={`${id}-${value}`} className="min-w-0">
        {name} <span className="text-xs text-muted">{value}</span>
      </label>
    </span>
  );
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5">
      <legend className="sr-only">{label}</legend>
      {field.choices.length > MANY && (
        <Field label={texts.search} type="search" value={search} onValue={setSearch} />
      )}
      <div className="flex max-h-48 flex-col overflow-y-auto rounded-lg border border-line-strong px-2.5 py-1.5">
        {strangers.map((value) => box(value, '?'))}
        {found
          .slice(0, MOST)
          .map(({ value, label: name, active }) =>
            box(String(value), active ? name : `${name} (${texts.inactive})`),
          )}
      </div>
      <p className="text-xs text-muted">
        {texts.chosen(format.count(chosen.length))}
        {found.length > MOST && ` · ${texts.cut(format.count(MOST), format.count(found.length))}`}
      </p>
    </fieldset>
  );
}
