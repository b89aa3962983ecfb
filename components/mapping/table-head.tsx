import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent, RefObject } from 'react';
import { ROW_STATES } from '../../utils/mapping/table/types.ts';
import type { Filter, Sort, SortColumn } from '../../utils/mapping/table/view.ts';
import { useFormat, useTexts } from '../context.tsx';

/** The same columns for head and rows. */
export const COLUMNS =
  'grid grid-cols-[minmax(9rem,1.3fr)_9rem_minmax(9rem,1.4fr)_5.25rem_minmax(7rem,0.8fr)] items-center gap-x-3 px-3';

const FIELD =
  'h-7 w-full min-w-0 rounded-md border border-line bg-surface px-2 text-xs font-normal text-ink hover:border-line-strong';
const SCORES = [0.95, 0.8, 0.5];

interface Props {
  filter: Filter;
  sort: Sort | undefined;
  onFilter(filter: Filter): void;
  onSort(sort: Sort | undefined): void;
  /** Where "/" leads. */
  search: RefObject<HTMLInputElement | null>;
  /** Back to the rows. */
  onLeave(): void;
}

/** Names of the columns, each with its order and its filter. */
export function TableHead({ filter, sort, onFilter, onSort, search, onLeave }: Props) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.table;
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' && event.key !== 'Enter' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };
  const heading = (column: SortColumn) => (
    <SortButton column={column} label={words.columns[column]} sort={sort} onSort={onSort} />
  );
  return (
    <thead className="sticky top-0 z-10 block border-b border-line-strong bg-surface py-1.5">
      <tr aria-rowindex={1} className={COLUMNS}>
        <Head column="organization" sort={sort}>
          {heading('organization')}
          <input
            ref={search}
            type="search"
            aria-label={words.filter.organization}
            value={filter.organization}
            onChange={(event) => onFilter({ ...filter, organization: event.target.value })}
            onKeyDown={leave}
            className={FIELD}
          />
        </Head>
        <Head column="state" sort={sort}>
          {heading('state')}
          <select
            aria-label={words.filter.state}
            value={stateValue(filter)}
            onChange={(event) => onFilter({ ...filter, ...stateFilter(event.target.value, filter) })}
            className={FIELD}
          >
            <option value="">{words.anyState}</option>
            {ROW_STATES.map((state) => (
              <option key={state} value={state}>
                {texts.mapping.coverage.states[state]}
              </option>
            ))}
            <option value="changed">{words.changed}</option>
            {stateValue(filter) === SEVERAL && <option value={SEVERAL}>…</option>}
          </select>
        </Head>
        <Head column="company" sort={sort}>
          {heading('company')}
          <input
            type="search"
            aria-label={words.filter.company}
            value={filter.company}
            onChange={(event) => onFilter({ ...filter, company: event.target.value })}
            onKeyDown={leave}
            className={FIELD}
          />
        </Head>
        <Head column="score" sort={sort}>
          {heading('score')}
          <select
            aria-label={words.filter.score}
            value={String(filter.minimumScore)}
            onChange={(event) => onFilter({ ...filter, minimumScore: Number(event.target.value) })}
            className={FIELD}
          >
            <option value="0">{words.anyScore}</option>
            {SCORES.map((score) => (
              <option key={score} value={String(score)}>
                {words.atLeast(format.share(score))}
              </option>
            ))}
          </select>
        </Head>
        <th scope="col" className="self-start py-0.5 text-left text-xs font-semibold text-muted">
          {words.columns.why}
        </th>
      </tr>
    </thead>
  );
}

/** Chosen in the coverage's legend, where several can be. */
const SEVERAL = 'several';

function stateValue({ states, changed }: Filter): string {
  if (changed) return 'changed';
  return states.length > 1 ? SEVERAL : (states[0] ?? '');
}

function stateFilter(value: string, filter: Filter): Pick<Filter, 'states' | 'changed'> {
  if (value === SEVERAL) return filter;
  return { changed: value === 'changed', states: ROW_STATES.filter((state) => state === value) };
}

function Head({
  column,
  sort,
  children,
}: {
  column: SortColumn;
  sort: Sort | undefined;
  children: React.ReactNode;
}) {
  const order = sort?.column !== column ? 'none' : sort.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={order} className="flex min-w-0 flex-col gap-1">
      {children}
    </th>
  );
}

interface SortProps {
  column: SortColumn;
  label: string;
  sort: Sort | undefined;
  onSort(sort: Sort | undefined): void;
}

/** Up, down, and back to the list's own order. Likeness begins with the greatest. */
function SortButton({ column, label, sort, onSort }: SortProps) {
  const texts = useTexts();
  const own = sort?.column === column ? sort : undefined;
  const first = column === 'score';
  const Arrow = own?.descending ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      title={texts.mapping.table.sortBy(label)}
      onClick={() => {
        if (!own) onSort({ column, descending: first });
        else if (own.descending === first) onSort({ column, descending: !first });
        else onSort(undefined);
      }}
      className="flex min-w-0 items-center gap-1 rounded py-0.5 text-left text-xs font-semibold text-muted hover:text-accent"
    >
      <span className="truncate">{label}</span>
      {own && <Arrow aria-hidden className="size-3.5 shrink-0 text-accent" />}
    </button>
  );
}
