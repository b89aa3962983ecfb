import { X } from 'lucide-react';
import {
  type DraftRow,
  linesOf,
  type ReadDraft,
  withField,
  withOperation,
} from '../../utils/companies/filter/draft.ts';
import { type FilterField, findField } from '../../utils/companies/filter/fields.ts';
import { type Operation, operationsFor, valuesOf } from '../../utils/companies/filter/operations.ts';
import { companyWords } from '../../utils/companies/words/index.ts';
import { useLanguage, useTexts } from '../context.tsx';
import { IconButton } from '../primitives/button.tsx';
import { Select } from '../primitives/select.tsx';
import { ProblemList } from './problem-list.tsx';
import { RowValue } from './row-value.tsx';

interface Props {
  name: string;
  row: DraftRow;
  fields: readonly FilterField[];
  problems: ReadDraft['problems'];
  onRow(row: DraftRow): void;
  onRemove(): void;
}

/** Filter, operation, value. */
export function FilterRowEditor({ name, row, fields, problems, onRow, onRemove }: Props) {
  const texts = useTexts().companies.filter;
  const words = companyWords(useLanguage());
  const field = findField(fields, row.field, row.udf);
  const operations: readonly Operation[] = field ? operationsFor(field.kind) : [];
  const stranger = !operations.some(({ op }) => op === row.op);
  const wide = valuesOf(row.op) === 'many';
  return (
    <fieldset data-row={name} className="flex min-w-0 flex-col gap-2 rounded-lg border border-line p-2.5">
      <legend className="sr-only">{name}</legend>
      <div className="flex items-start gap-1">
        <div className="min-w-0 flex-1">
          <Select
            quiet
            label={texts.field}
            value={keyOf(row.field, row.udf)}
            options={fieldOptions(fields, row, texts.userDefined)}
            onValue={(key) => {
              const wanted = fields.find((one) => keyOf(one.name, one.udf) === key);
              if (wanted) onRow(withField(row, wanted));
            }}
          />
        </div>
        <IconButton icon={X} label={texts.remove(name)} onClick={onRemove} />
      </div>
      <div className={`grid gap-2 ${wide ? '' : 'grid-cols-[minmax(0,2fr)_minmax(0,3fr)] items-start'}`}>
        <Select
          quiet
          label={texts.operation}
          value={row.op}
          options={[
            ...operations.map(({ op, word }) => ({ value: op, label: words.operation[word] })),
            ...(stranger ? [{ value: row.op, label: row.op }] : []),
          ]}
          onValue={(op) => {
            const wanted = operations.find((one) => one.op === op);
            if (wanted) onRow(withOperation(row, wanted.op));
          }}
        />
        <RowValue
          row={row}
          field={field}
          wrong={problems.some(({ severity, incomplete }) => severity === 'error' && !incomplete)}
          onText={(text, typed) => onRow({ ...row, text, typed })}
        />
      </div>
      <ProblemList
        problems={problems}
        onSuggestion={(wrong, right) => {
          const values = linesOf(row.text).map((value) => (value === wrong ? right : value));
          onRow({ ...row, text: [...new Set(values)].join('\n'), typed: false });
        }}
      />
    </fieldset>
  );
}

function keyOf(name: string, udf: boolean): string {
  return `${udf ? 'udf' : 'own'} ${name.toLowerCase()}`;
}

/** A field that is not known here stays choosable, so that looking at a row does not change it. */
function fieldOptions(fields: readonly FilterField[], row: DraftRow, userDefined: string) {
  const known = fields.map((field) => ({
    value: keyOf(field.name, field.udf),
    label: field.udf ? `${field.label} (${userDefined})` : field.label,
  }));
  if (findField(fields, row.field, row.udf)) return known;
  return [{ value: keyOf(row.field, row.udf), label: row.field }, ...known];
}
