import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { CHOICE, type Choice } from '../../utils/mapping/table/types.ts';
import { type Filter, isFiltered, NO_FILTER, type Sort, viewOf } from '../../utils/mapping/table/view.ts';
import { useTexts } from '../context.tsx';
import { Announce } from '../primitives/announce.tsx';
import { CoveragePicture } from './coverage.tsx';
import { Exports } from './exports.tsx';
import { KeysHelp } from './keys-help.tsx';
import { companyName } from './names.ts';
import { MappingNotices } from './notices.tsx';
import { RowDetail } from './row-detail.tsx';
import type { MappingStore } from './store/store.ts';
import { MappingTable } from './table.tsx';
import { SuggestLine, Toolbar } from './toolbar.tsx';

interface Props {
  store: MappingStore;
  /** Grows with every change in the store. */
  snapshot: number;
  /** Where the lists come from. */
  sources: ReactNode;
}

/** The table, the row at hand, and what is done to all of them. */
export function Workbench({ store, snapshot, sources }: Props) {
  const texts = useTexts();
  const { book, search, ranks } = store;
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState<Sort>();
  const [active, setActive] = useState<number>();
  const [onlyConflicts, setOnlyConflicts] = useState(false);
  const [keysShown, setKeysShown] = useState(false);
  const [said, setSaid] = useState('');
  const grid = useRef<HTMLTableElement>(null);
  const detail = useRef<HTMLElement>(null);
  // Letters appear at once; the rows follow a moment later.
  const wanted = useDeferredValue(filter);
  const conflicts = store.conflict?.rows;
  const view = useMemo(() => {
    void snapshot;
    if (onlyConflicts && conflicts) return Int32Array.from(conflicts, ({ row }) => row);
    return viewOf(book, search, wanted, sort, ranks);
  }, [snapshot, book, search, wanted, sort, ranks, onlyConflicts, conflicts]);
  const coverage = book.coverage();

  /** The next row after one that waits for a decision. */
  const nextOpen = (row: number | undefined): number | undefined => {
    const from = row === undefined ? -1 : view.indexOf(row);
    for (let step = 1; step <= view.length; step += 1) {
      const candidate = view[(from + step) % view.length];
      if (candidate !== undefined && candidate !== row && book.choiceOf(candidate) === CHOICE.open) {
        return candidate;
      }
    }
    return undefined;
  };
  const choose = (row: number, choice: Choice, goOn: boolean) => {
    // Where to go on is asked before, because the row may leave the view with its new state.
    const next = goOn ? nextOpen(row) : row;
    const lost = store.choose(row, choice);
    setActive(next ?? row);
    setSaid(
      lost === undefined
        ? ''
        : texts.mapping.row.moved(companyName(book, choice, texts), book.organizations[lost]?.name ?? ''),
    );
  };
  const acceptSafe = () => void store.acceptSafe();
  const undo = () => {
    const [first] = store.undo();
    if (first !== undefined) setActive(first);
  };
  useShortcuts({
    z: undo,
    s: () => {
      if (store.canSave && store.hasChanges) void store.save();
    },
  });
  const setFilterAnew = (next: Filter) => {
    setOnlyConflicts(false);
    setFilter(next);
  };

  return (
    <>
      <div className="grid gap-4 rounded-xl border border-line bg-surface p-4 shadow-card md:grid-cols-[minmax(0,1.4fr)_minmax(0,0.8fr)_minmax(0,1.4fr)]">
        {sources}
        <CoveragePicture
          coverage={coverage}
          shown={filter.states}
          onShow={(states) => setFilterAnew({ ...filter, states, changed: false })}
        />
      </div>
      <MappingNotices store={store} onShowConflicts={() => setOnlyConflicts(true)} />
      <Toolbar
        store={store}
        coverage={coverage}
        shown={view.length}
        filtered={isFiltered(filter) || onlyConflicts}
        onClearFilter={() => setFilterAnew(NO_FILTER)}
        onAcceptSafe={acceptSafe}
        onUndo={undo}
        keysShown={keysShown}
        onKeys={() => setKeysShown(!keysShown)}
      />
      {keysShown && <KeysHelp />}
      <SuggestLine store={store} coverage={coverage} />
      <div className="flex min-h-[28rem] flex-1 flex-col gap-3 lg:min-h-0 lg:flex-row">
        <MappingTable
          book={book}
          view={view}
          filter={filter}
          sort={sort}
          onFilter={setFilterAnew}
          onSort={setSort}
          active={active}
          onActive={setActive}
          grid={grid}
          deeds={{
            accept: (row) => choose(row, book.shownOf(row) ?? book.choiceOf(row), true),
            take: (row, at) => {
              const candidate = book.suggestionOf(row)?.candidates[at];
              const place = candidate && book.placeOf(Number(candidate.companyId));
              if (place !== undefined) choose(row, place, true);
            },
            none: (row) => choose(row, CHOICE.none, true),
            open: (row) => choose(row, CHOICE.open, false),
            next: (row) => setActive(nextOpen(row) ?? row),
            acceptSafe,
            searchCompany: () => detail.current?.querySelector<HTMLElement>('input[type="search"]')?.focus(),
          }}
        />
        <RowDetail
          book={book}
          search={search}
          row={active}
          box={detail}
          theirs={conflicts?.find(({ row }) => row === active)?.theirs}
          onChoose={(row, choice) => {
            choose(row, choice, false);
            grid.current?.focus();
          }}
          onLeave={() => grid.current?.focus()}
        />
      </div>
      {said && (
        <p role="status" className="text-xs font-medium text-warn">
          {said}
        </p>
      )}
      <Exports book={book} />
      <Announce text={said} />
    </>
  );
}

/** Keys with Ctrl or Cmd that work on the whole page, but not while something is typed. */
function useShortcuts(deeds: Record<'z' | 's', () => void>): void {
  const latest = useRef(deeds);
  latest.current = deeds;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if ((!event.ctrlKey && !event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
      if (key !== 's' && (key !== 'z' || typing)) return;
      event.preventDefault();
      latest.current[key]();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
