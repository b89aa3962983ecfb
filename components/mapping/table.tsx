import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MappingBook } from '../../utils/mapping/table/book.ts';
import { CHOICE } from '../../utils/mapping/table/types.ts';
import type { Filter, Sort } from '../../utils/mapping/table/view.ts';
import type { Texts } from '../../utils/texts/index.ts';
import { useTexts } from '../context.tsx';
import { companyName } from './names.ts';
import { TableHead } from './table-head.tsx';
import { ROW_HEIGHT, type RowContent, TableRow } from './table-row.tsx';

/** What the keyboard does to the active row. */
export interface TableDeeds {
  accept(row: number): void;
  /** Takes one of the suggestions, counted from 0. */
  take(row: number, candidate: number): void;
  none(row: number): void;
  open(row: number): void;
  next(row: number | undefined): void;
  acceptSafe(): void;
  searchCompany(): void;
}

interface Props {
  book: MappingBook;
  view: Int32Array;
  filter: Filter;
  sort: Sort | undefined;
  onFilter(filter: Filter): void;
  onSort(sort: Sort | undefined): void;
  active: number | undefined;
  onActive(row: number): void;
  deeds: TableDeeds;
  /** The table itself, for the focus. */
  grid: RefObject<HTMLTableElement | null>;
}

/**
 * A table that the keyboard moves in is a grid (ARIA Authoring Practices): one stop of the Tab key, which names its active
 * row, while rows and cells stay the table's own elements.
 */
function gridOf(activeRow: string | undefined) {
  return { role: 'grid', tabIndex: 0, 'aria-activedescendant': activeRow } as const;
}

/** The mapping as a table: only the rows in sight are drawn, whatever their number. */
export function MappingTable(props: Props) {
  const { book, view, filter, sort, onFilter, onSort, active, onActive, deeds, grid } = props;
  const texts = useTexts();
  const search = useRef<HTMLInputElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const head = useHeadHeight(grid);
  const virtualizer = useVirtualizer({
    count: view.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    scrollMargin: head,
    scrollPaddingStart: head,
    overscan: 6,
  });
  const at = active === undefined ? -1 : view.indexOf(active);
  const { scrollToIndex } = virtualizer;
  useEffect(() => {
    if (at >= 0) scrollToIndex(at, { align: 'auto' });
  }, [at, scrollToIndex]);

  const move = (to: number) => {
    const row = view[Math.max(0, Math.min(view.length - 1, to))];
    if (row !== undefined) onActive(row);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Filters and buttons inside keep their own keys.
    if (event.target !== grid.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - head) / ROW_HEIGHT) - 1);
    const row = at >= 0 ? active : undefined;
    const moves: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? 0 : at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: view.length - 1,
    };
    const deed = deedOf(event.key, row, deeds, search);
    const to = moves[event.key];
    if (to !== undefined) move(to);
    else if (deed) deed();
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className="relative min-h-0 flex-1 overflow-auto rounded-xl border border-line bg-surface has-[table:focus-visible]:outline-2 has-[table:focus-visible]:outline-accent"
    >
      <table
        ref={grid}
        {...gridOf(at >= 0 ? rowId(active) : undefined)}
        aria-label={texts.mapping.table.label}
        aria-rowcount={view.length + 1}
        onKeyDown={onKeyDown}
        className="block min-w-[46rem] outline-none"
      >
        <TableHead
          filter={filter}
          sort={sort}
          onFilter={onFilter}
          onSort={onSort}
          search={search}
          onLeave={() => grid.current?.focus()}
        />
        <tbody className="relative block" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const row = view[item.index] ?? 0;
            return (
              <TableRow
                key={row}
                id={rowId(row) ?? ''}
                row={row}
                index={item.index + 2}
                active={item.index === at}
                style={{ height: ROW_HEIGHT, transform: `translateY(${item.start - head}px)` }}
                onPick={onActive}
                onAccept={deeds.accept}
                {...contentOf(book, row, texts)}
              />
            );
          })}
        </tbody>
      </table>
      {view.length === 0 && (
        <p className="p-6 text-center text-muted">
          {book.organizations.length === 0 ? texts.mapping.table.noRows : texts.mapping.table.empty}
        </p>
      )}
    </div>
  );
}

function rowId(row: number | undefined): string | undefined {
  return row === undefined ? undefined : `row-${row}`;
}

/** The key's deed on the active row, if it has one. */
function deedOf(
  key: string,
  row: number | undefined,
  deeds: TableDeeds,
  search: RefObject<HTMLInputElement | null>,
): (() => void) | undefined {
  if (key === '/') return () => search.current?.focus();
  if (key === 'n') return () => deeds.next(row);
  if (key === 'a') return () => deeds.acceptSafe();
  if (row === undefined) return undefined;
  if (key === 'Enter') return () => deeds.accept(row);
  if (key === 'x') return () => deeds.none(row);
  if (key === 'Delete' || key === 'Backspace') return () => deeds.open(row);
  if (key === 'c') return () => deeds.searchCompany();
  return /^[1-5]$/.test(key) ? () => deeds.take(row, Number(key) - 1) : undefined;
}

function contentOf(book: MappingBook, row: number, texts: Texts): RowContent {
  const place = book.shownOf(row);
  const score = book.scoreOf(row);
  const chosen = book.choiceOf(row);
  const company = place === undefined ? undefined : book.companies[place];
  const candidate = book.suggestionOf(row)?.candidates.find(({ companyId }) => companyId === company?.id);
  const reasons = candidate?.reasons.map((reason) => texts.mapping.reasons[reason] ?? reason).join(' ');
  return {
    organization: book.organizations[row]?.name ?? '',
    state: book.stateOf(row),
    changed: book.isChanged(row),
    compared: book.suggestionOf(row) !== undefined,
    ...(place === undefined ? {} : { company: companyName(book, place, texts) }),
    ...(score === undefined || chosen === CHOICE.none ? {} : { score }),
    ...(reasons ? { why: reasons } : {}),
  };
}

/** The rows begin below the head, whose height depends on language and zoom. */
function useHeadHeight(grid: RefObject<HTMLTableElement | null>): number {
  const [height, setHeight] = useState(64);
  useLayoutEffect(() => {
    const head = grid.current?.querySelector('thead');
    if (!head) return;
    const measure = () => setHeight(head.getBoundingClientRect().height);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(head);
    return () => observer.disconnect();
  }, [grid]);
  return height;
}
