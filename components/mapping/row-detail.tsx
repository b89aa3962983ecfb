import { Ban, Check, Clock } from 'lucide-react';
import { type RefObject, useState } from 'react';
import type { MappingBook } from '../../utils/mapping/table/book.ts';
import { CHOICE, type Choice } from '../../utils/mapping/table/types.ts';
import type { NameSearch } from '../../utils/mapping/table/view.ts';
import type { Candidate, Party } from '../../utils/mapping/types.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Field } from '../primitives/field.tsx';
import { choiceName, companyName } from './names.ts';

const MOST_HITS = 20;

interface Props {
  book: MappingBook;
  search: NameSearch;
  row: number | undefined;
  onChoose(row: number, choice: Choice): void;
  /** Back to the table. */
  onLeave(): void;
  /** Around the search field, where "c" leads. */
  box: RefObject<HTMLElement | null>;
  /** What the other side saved for this row, in a conflict. */
  theirs: Choice | undefined;
}

/** Everything about one row: what speaks for which company, and any other company to choose instead. */
export function RowDetail(props: Props) {
  const texts = useTexts();
  const { book, row, box, onLeave } = props;
  const organization = row === undefined ? undefined : book.organizations[row];
  return (
    <aside
      ref={box}
      aria-label={texts.mapping.row.title}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onLeave();
      }}
      className="flex min-w-0 flex-col gap-4 overflow-y-auto rounded-xl border border-line bg-surface p-4 lg:w-[22rem] lg:shrink-0"
    >
      {row === undefined || !organization ? (
        <p className="text-muted">{texts.mapping.row.choose}</p>
      ) : (
        <Detail key={row} {...props} row={row} organization={organization} />
      )}
    </aside>
  );
}

function Detail({
  book,
  search,
  row,
  organization,
  onChoose,
  theirs,
}: Props & { row: number; organization: Party }) {
  const texts = useTexts();
  const words = texts.mapping.row;
  const choice = book.choiceOf(row);
  const saved = book.savedOf(row);
  const suggestion = book.suggestionOf(row);
  const candidates = suggestion?.candidates ?? [];
  const chosenElsewhere =
    choice >= 0 && !candidates.some(({ companyId }) => companyId === book.companies[choice]?.id);
  return (
    <>
      <div>
        <h2 className="text-base font-semibold">{organization.name}</h2>
        <Facts party={organization} />
      </div>
      {book.isChanged(row) && (
        <p className="rounded-lg bg-accent-soft px-2.5 py-1.5 text-xs">
          {saved >= 0 ? words.before(companyName(book, saved, texts)) : words.beforeNone}
        </p>
      )}
      {theirs !== undefined && (
        <p className="rounded-lg bg-warn-soft px-2.5 py-1.5 text-xs">
          {texts.mapping.conflict.row(choiceName(book, choice, texts), choiceName(book, theirs, texts))}
        </p>
      )}
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-semibold">{words.candidates}</h3>
        {chosenElsewhere && (
          <CompanyCard book={book} row={row} place={choice} onTake={() => onChoose(row, choice)} />
        )}
        {candidates.length === 0 && !chosenElsewhere && (
          <p className="text-muted">{suggestion ? words.noCandidates : words.notCompared}</p>
        )}
        <ul className="flex flex-col gap-2">
          {candidates.map((candidate, at) => {
            const place = book.placeOf(Number(candidate.companyId));
            return place === undefined ? null : (
              <li key={candidate.companyId}>
                <CompanyCard
                  book={book}
                  row={row}
                  place={place}
                  number={at + 1}
                  candidate={candidate}
                  onTake={() => onChoose(row, place)}
                />
              </li>
            );
          })}
        </ul>
      </section>
      <CompanySearch book={book} search={search} row={row} onTake={(place) => onChoose(row, place)} />
      <div className="flex flex-wrap gap-2 border-t border-line pt-3">
        <Button icon={Ban} aria-pressed={choice === CHOICE.none} onClick={() => onChoose(row, CHOICE.none)}>
          {words.none}
        </Button>
        {choice !== CHOICE.open && (
          <Button kind="quiet" icon={Clock} onClick={() => onChoose(row, CHOICE.open)}>
            {words.open}
          </Button>
        )}
      </div>
    </>
  );
}

function Facts({ party }: { party: Party }) {
  const facts = [party.domain, party.city, party.phone].filter(Boolean);
  return facts.length === 0 ? null : <p className="text-xs text-muted">{facts.join(' · ')}</p>;
}

interface CardProps {
  book: MappingBook;
  row: number;
  place: number;
  /** The key that takes it. */
  number?: number;
  candidate?: Candidate;
  onTake(): void;
}

/** One company that the row could be. */
function CompanyCard({ book, row, place, number, candidate, onTake }: CardProps) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.row;
  const company = book.companies[place];
  if (!company) return null;
  const chosen = book.choiceOf(row) === place;
  const holder = book.holderOf(place);
  const other = holder === undefined || holder === row ? undefined : book.organizations[holder]?.name;
  const name = companyName(book, place, texts);
  return (
    <article
      aria-label={name}
      className={`flex flex-col gap-1 rounded-lg border p-2.5 ${chosen ? 'border-ok bg-ok-soft' : 'border-line'}`}
    >
      <div className="flex items-start gap-2">
        {number !== undefined && (
          <kbd className="mt-0.5 rounded border border-line-strong px-1 font-mono text-xs text-muted">
            {number}
          </kbd>
        )}
        <div className="min-w-0 flex-1">
          <p className="font-medium">{name}</p>
          <Facts party={company} />
          {!company.unread && <p className="text-xs text-muted">{words.id(company.id)}</p>}
        </div>
        {candidate && <span className="font-semibold tabular-nums">{format.share(candidate.score)}</span>}
      </div>
      {candidate && candidate.reasons.length > 0 && (
        <p className="text-xs">
          {candidate.reasons.map((reason) => texts.mapping.reasons[reason] ?? reason).join(' ')}
        </p>
      )}
      {other !== undefined && <p className="text-xs font-medium text-warn">{words.heldBy(other)}</p>}
      {chosen ? (
        <p className="flex items-center gap-1 text-xs font-semibold text-ok">
          <Check aria-hidden className="size-4" />
          {words.taken}
        </p>
      ) : (
        <div>
          <Button aria-label={`${words.take}: ${name}`} onClick={onTake}>
            {words.take}
          </Button>
        </div>
      )}
    </article>
  );
}

interface SearchProps {
  book: MappingBook;
  search: NameSearch;
  row: number;
  onTake(place: number): void;
}

function CompanySearch({ book, search, row, onTake }: SearchProps) {
  const texts = useTexts();
  const words = texts.mapping.row;
  const [text, setText] = useState('');
  const hits = search.companies(text, MOST_HITS);
  return (
    <form
      aria-label={words.search}
      className="flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = hits;
        if (first !== undefined) onTake(first);
      }}
    >
      <Field type="search" label={words.search} help={words.searchHelp} value={text} onValue={setText} />
      {text.trim() !== '' && hits.length === 0 && <p className="text-muted">{words.noHits}</p>}
      <ul className="flex flex-col gap-1">
        {hits.map((place) => (
          <li key={place}>
            <HitButton book={book} row={row} place={place} onTake={() => onTake(place)} />
          </li>
        ))}
      </ul>
    </form>
  );
}

function HitButton({
  book,
  row,
  place,
  onTake,
}: {
  book: MappingBook;
  row: number;
  place: number;
  onTake(): void;
}) {
  const texts = useTexts();
  const company = book.companies[place];
  const holder = book.holderOf(place);
  const other = holder === undefined || holder === row ? undefined : book.organizations[holder]?.name;
  if (!company) return null;
  const beside = [company.city, texts.mapping.row.id(company.id)].filter(Boolean).join(' · ');
  return (
    <button
      type="button"
      onClick={onTake}
      className="flex w-full flex-col rounded-lg border border-line px-2.5 py-1.5 text-left hover:border-accent hover:bg-accent-soft"
    >
      <span className="font-medium">{companyName(book, place, texts)}</span>
      <span className="text-xs text-muted">{beside}</span>
      {other !== undefined && (
        <span className="text-xs font-medium text-warn">{texts.mapping.row.heldBy(other)}</span>
      )}
    </button>
  );
}
