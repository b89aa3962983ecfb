import { Check } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import type { RowState } from '../../utils/mapping/table/types.ts';
import { useFormat, useTexts } from '../context.tsx';
import { StateDot } from './coverage.tsx';
import { COLUMNS } from './table-head.tsx';

/** Pixels; all rows are of one height, so that a million of them could be measured without drawing. */
export const ROW_HEIGHT = 40;

/** What a row says; plain values, so that an unchanged row is not drawn again. */
export interface RowContent {
  organization: string;
  state: RowState;
  changed: boolean;
  company?: string;
  /** Whether the matcher has looked at it. */
  compared: boolean;
  score?: number;
  why?: string;
}

interface Props extends RowContent {
  id: string;
  /** As a spreadsheet counts: the head is 1. */
  index: number;
  active: boolean;
  style: CSSProperties;
  row: number;
  onPick(row: number): void;
  onAccept(row: number): void;
}

function Row({ id, index, active, style, row, onPick, onAccept, ...content }: Props) {
  const texts = useTexts();
  const format = useFormat();
  const { organization, state, changed, company, compared, score, why } = content;
  const suggested = state === 'safe' || state === 'unsure';
  return (
    // The keyboard works on the table as a whole, which knows its active row.
    <tr
      id={id}
      aria-rowindex={index}
      aria-selected={active}
      data-row={organization}
      data-state={state}
      onClick={() => onPick(row)}
      style={style}
      className={`absolute inset-x-0 top-0 border-b border-line ${COLUMNS} ${active ? 'bg-accent-soft shadow-[inset_3px_0_0_var(--accent)] forced-colors:outline-2 forced-colors:-outline-offset-2' : 'bg-surface hover:bg-sunken'}`}
    >
      <td className="truncate font-medium" title={organization}>
        {organization}
      </td>
      <td className="flex min-w-0 items-center gap-1.5 text-xs">
        <StateDot state={state} />
        <span className="truncate">{texts.mapping.coverage.states[state]}</span>
        {changed && (
          <span title={texts.mapping.table.notSaved} className="font-bold text-accent">
            <span aria-hidden>•</span>
            <span className="sr-only">{texts.mapping.table.notSaved}</span>
          </span>
        )}
      </td>
      <td className="flex min-w-0 items-center gap-1">
        <span
          className={`min-w-0 flex-1 truncate ${state === 'mapped' ? 'font-medium' : company ? 'italic' : 'text-muted'}`}
          title={company}
        >
          {company ??
            texts.mapping.table[state === 'none' ? 'noCompany' : compared ? 'nothing' : 'notCompared']}
        </span>
        {suggested && company && (
          <button
            type="button"
            tabIndex={-1}
            aria-label={texts.mapping.table.accept(company, organization)}
            title={texts.mapping.row.take}
            onClick={(event) => {
              event.stopPropagation();
              onAccept(row);
            }}
            className="inline-flex size-7 shrink-0 items-center justify-center rounded-md border border-line-strong text-accent hover:border-accent hover:bg-accent-soft"
          >
            <Check aria-hidden className="size-4" />
          </button>
        )}
      </td>
      <td className="text-right tabular-nums text-muted">{score === undefined ? '' : format.share(score)}</td>
      <td className="truncate text-xs text-muted" title={why}>
        {why}
      </td>
    </tr>
  );
}

/** One row; drawn again only when it says something else. */
export const TableRow = memo(Row, (before, after) =>
  (Object.keys(after) as (keyof Props)[]).every((key) =>
    key === 'style' ? before.style.transform === after.style.transform : before[key] === after[key],
  ),
);
