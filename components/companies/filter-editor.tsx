import { Plus, X } from 'lucide-react';
import { Fragment } from 'react';
import {
  type Draft,
  type DraftGroup,
  type DraftRow,
  freshRow,
  isDraftGroup,
  type ReadDraft,
} from '../../utils/companies/filter/draft.ts';
import type { FilterField } from '../../utils/companies/filter/fields.ts';
import { useTexts } from '../context.tsx';
import { Button, IconButton } from '../primitives/button.tsx';
import { Select } from '../primitives/select.tsx';
import { FilterRowEditor } from './filter-row.tsx';
import { ProblemList } from './problem-list.tsx';

interface Props {
  draft: Draft;
  fields: readonly FilterField[];
  problems: ReadDraft['problems'];
  nextKey(): number;
  onDraft(draft: Draft): void;
}

/** The rows and groups of a filter. */
export function FilterEditor({ draft, fields, problems, nextKey, onDraft }: Props) {
  const texts = useTexts().companies.filter;
  const { items } = draft;
  const put = (index: number, item: DraftRow | DraftGroup | undefined) =>
    onDraft({ ...draft, items: replaced(items, index, item) });
  return (
    <div className="flex flex-col gap-2">
      {items.length === 0 && <p className="text-muted">{texts.every}</p>}
      {items.length > 1 && (
        <JoinSelect label={texts.join} join={draft.join} onJoin={(join) => onDraft({ ...draft, join })} />
      )}
      {items.map((item, index) => (
        <Fragment key={item.key}>
          {index > 0 && <Joint word={texts[draft.join]} />}
          {isDraftGroup(item) ? (
            <GroupEditor
              number={index + 1}
              group={item}
              fields={fields}
              problems={problems.filter(({ path }) => path[0] === index)}
              nextKey={nextKey}
              onGroup={(group) => put(index, group)}
            />
          ) : (
            <FilterRowEditor
              name={texts.row(`${index + 1}`)}
              row={item}
              fields={fields}
              problems={problems.filter(({ path }) => path[0] === index)}
              onRow={(row) => put(index, row)}
              onRemove={() => put(index, undefined)}
            />
          )}
        </Fragment>
      ))}
      <ProblemList problems={problems.filter(({ path }) => path.length === 0)} />
      <div className="flex flex-wrap gap-2">
        <Button
          icon={Plus}
          onClick={() => onDraft({ ...draft, items: [...items, freshRow(fields, nextKey())] })}
        >
          {texts.addRow}
        </Button>
        <Button
          kind="quiet"
          icon={Plus}
          onClick={() => {
            const rows = [freshRow(fields, nextKey()), freshRow(fields, nextKey())];
            const join = draft.join === 'and' ? 'or' : 'and';
            onDraft({ ...draft, items: [...items, { key: nextKey(), join, rows }] });
          }}
        >
          {texts.addGroup}
        </Button>
      </div>
    </div>
  );
}

interface GroupProps {
  number: number;
  group: DraftGroup;
  fields: readonly FilterField[];
  problems: ReadDraft['problems'];
  nextKey(): number;
  /** Undefined removes it. */
  onGroup(group: DraftGroup | undefined): void;
}

function GroupEditor({ number, group, fields, problems, nextKey, onGroup }: GroupProps) {
  const texts = useTexts().companies.filter;
  const name = texts.group(`${number}`);
  const put = (index: number, row: DraftRow | undefined) => {
    const rows = replaced(group.rows, index, row);
    onGroup(rows.length === 0 ? undefined : { ...group, rows });
  };
  return (
    <fieldset
      data-group={name}
      className="flex min-w-0 flex-col gap-2 rounded-lg border border-line bg-sunken p-2.5"
    >
      <legend className="sr-only">{name}</legend>
      <div className="flex items-end gap-1">
        <div className="min-w-0 flex-1">
          <JoinSelect
            label={texts.inGroup}
            join={group.join}
            onJoin={(join) => onGroup({ ...group, join })}
          />
        </div>
        <IconButton icon={X} label={texts.remove(name)} onClick={() => onGroup(undefined)} />
      </div>
      {group.rows.map((row, index) => (
        <Fragment key={row.key}>
          {index > 0 && <Joint word={texts[group.join]} />}
          <div className="rounded-lg bg-surface">
            <FilterRowEditor
              name={texts.row(`${number}.${index + 1}`)}
              row={row}
              fields={fields}
              problems={problems.filter(({ path }) => path[1] === index)}
              onRow={(next) => put(index, next)}
              onRemove={() => put(index, undefined)}
            />
          </div>
        </Fragment>
      ))}
      <ProblemList problems={problems.filter(({ path }) => path.length === 1)} />
      <div>
        <Button
          kind="quiet"
          icon={Plus}
          onClick={() => onGroup({ ...group, rows: [...group.rows, freshRow(fields, nextKey())] })}
        >
          {texts.addRowIn(name)}
        </Button>
      </div>
    </fieldset>
  );
}

function JoinSelect({
  label,
  join,
  onJoin,
}: {
  label: string;
  join: 'and' | 'or';
  onJoin(join: 'and' | 'or'): void;
}) {
  const { joins } = useTexts().companies.filter;
  return (
    <Select
      label={label}
      value={join}
      options={[
        { value: 'and', label: joins.and },
        { value: 'or', label: joins.or },
      ]}
      onValue={(value) => onJoin(value === 'or' ? 'or' : 'and')}
    />
  );
}

/** The word between two rows. */
function Joint({ word }: { word: string }) {
  return <p className="-my-1 text-center text-xs font-semibold text-muted">{word}</p>;
}

function replaced<T>(list: readonly T[], index: number, item: T | undefined): T[] {
  return list.flatMap((one, at) => (at === index ? (item === undefined ? [] : [item]) : [one]));
}
