import { ClipboardPaste, FileUp, Save } from 'lucide-react';
import { useState } from 'react';
import type { Columns } from '../../utils/companies/organizations/columns.ts';
import { readOrganizationsCsv } from '../../utils/companies/organizations/csv.ts';
import type { ReadOrganizations } from '../../utils/companies/organizations/organization.ts';
import { readPastedOrganizations } from '../../utils/companies/organizations/pasted.ts';
import type { Organization } from '../../utils/contract/mappings.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { FileButton } from '../primitives/file-button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { Select } from '../primitives/select.tsx';
import { TextArea } from '../primitives/text-area.tsx';
import type { MappingStore } from './store/store.ts';

/** Problems that are named one by one; more are counted. */
const MOST_PROBLEMS = 8;
/** Columns that can be set right by hand. */
const CHOOSABLE = ['name', 'id', 'domain', 'phone', 'city'] as const;

interface Read extends ReadOrganizations {
  /** Of a file: what it was read from, to be read again with other columns. */
  file?: { bytes: Uint8Array; columns: Columns; header: string[] };
}

/** Where the organizations come from: the integration API, a file, or pasted names. */
export function OrganizationSource({ store }: { store: MappingStore }) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.organizations;
  const [pasting, setPasting] = useState(false);
  const [pasted, setPasted] = useState('');
  const [read, setRead] = useState<Read>();
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const { list, saved, etag, unsaved } = store.organizations;

  const readFile = (bytes: Uint8Array, chosen: Columns = {}) => {
    const { columns, header, ...rest } = readOrganizationsCsv(bytes, chosen);
    setRead({ ...rest, file: { bytes, columns, header } });
  };
  const use = async (organizations: Organization[]) => {
    setBusy(true);
    setFailure(undefined);
    const reason = await store.replaceOrganizations(organizations, words.conflict);
    setBusy(false);
    setFailure(reason);
    if (reason === undefined) {
      setRead(undefined);
      setPasting(false);
      setPasted('');
    }
  };

  return (
    <section aria-label={words.title} className="flex min-w-0 flex-col gap-2">
      <h2 className="text-sm font-semibold">{words.title}</h2>
      <p>
        {list.length === 0 ? (
          words.none
        ) : (
          <>
            <span className="font-semibold">{words.count(format.count(list.length))}</span>
            <span className="text-xs text-muted">
              {' · '}
              {etag === undefined || unsaved ? words.here : words.at(store.host ?? '')}
              {saved && ` · ${words.saved(format.clock(Date.parse(saved.at)), saved.by)}`}
            </span>
          </>
        )}
      </p>
      <div className="flex flex-wrap gap-2">
        <FileButton
          label={words.file}
          icon={FileUp}
          accept=".csv,.txt,.tsv,text/csv"
          onFile={(_name, _text, bytes) => {
            setFailure(bytes ? undefined : words.unreadable);
            setPasting(false);
            if (bytes) readFile(bytes);
          }}
        />
        <Button
          icon={ClipboardPaste}
          aria-expanded={pasting}
          onClick={() => {
            setPasting(!pasting);
            setRead(undefined);
          }}
        >
          {words.paste}
        </Button>
        {unsaved && etag !== undefined && store.host && (
          <Button kind="primary" icon={Save} busy={busy} onClick={() => void use(list)}>
            {words.saveThere(store.host)}
          </Button>
        )}
      </div>
      {pasting && !read && (
        <form
          className="flex flex-col gap-2"
          onSubmit={(event) => {
            event.preventDefault();
            setRead(readPastedOrganizations(pasted));
          }}
        >
          <TextArea label={words.pasteLabel} value={pasted} onValue={setPasted} />
          <div>
            <Button type="submit" disabled={pasted.trim() === ''}>
              {words.pasteRead}
            </Button>
          </div>
        </form>
      )}
      {failure && (
        <p role="alert" className="font-medium text-bad">
          {failure}
        </p>
      )}
      {read && (
        <ReadList
          read={read}
          before={list}
          busy={busy}
          onColumns={(columns) => read.file && readFile(read.file.bytes, columns)}
          onUse={() => void use(read.organizations.map(asSaved))}
          onCancel={() => setRead(undefined)}
        />
      )}
    </section>
  );
}

function asSaved({
  id,
  name,
  domain,
  phone,
  city,
}: ReadOrganizations['organizations'][number]): Organization {
  return {
    id: id.slice(0, 100),
    name: name.slice(0, 300),
    ...(domain ? { domain } : {}),
    ...(phone ? { phone } : {}),
    ...(city ? { city } : {}),
  };
}

interface ReadProps {
  read: Read;
  before: readonly Organization[];
  busy: boolean;
  onColumns(columns: Columns): void;
  onUse(): void;
  onCancel(): void;
}

/** What was read, what is odd about it, and the question whether to use it. */
function ReadList({ read, before, busy, onColumns, onUse, onCancel }: ReadProps) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.organizations;
  const { organizations, problems, file } = read;
  const known = new Set(before.map(({ id }) => id));
  const now = new Set(organizations.map(({ id }) => id));
  const fresh = organizations.filter(({ id }) => !known.has(id)).length;
  const gone = before.filter(({ id }) => !now.has(id)).length;
  return (
    <Notice
      tone={organizations.length === 0 ? 'bad' : problems.length > 0 ? 'warn' : 'info'}
      urgent
      title={words.read(format.count(organizations.length))}
      actions={
        <>
          {organizations.length > 0 && (
            <Button kind="primary" busy={busy} onClick={onUse}>
              {words.use}
            </Button>
          )}
          <Button onClick={onCancel}>{texts.common.cancel}</Button>
        </>
      }
    >
      {before.length > 0 && organizations.length > 0 && (
        <p>
          {words.fresh(format.count(fresh))} {gone > 0 && words.gone(format.count(gone))}
        </p>
      )}
      {problems.length > 0 && (
        <>
          <p className="font-medium">{words.problems(format.count(problems.length))}</p>
          <ul className="list-disc pl-4">
            {problems.slice(0, MOST_PROBLEMS).map((problem) => (
              <li key={`${problem.row} ${problem.code}`}>{words.problem[problem.code](problem.row)}</li>
            ))}
            {problems.length > MOST_PROBLEMS && (
              <li>{texts.mapping.exports.more(format.count(problems.length - MOST_PROBLEMS))}</li>
            )}
          </ul>
        </>
      )}
      {file && file.header.length > 1 && (
        <fieldset className="mt-2 grid grid-cols-2 gap-2">
          <legend className="mb-1 font-medium">{words.columns}</legend>
          {CHOOSABLE.map((column) => (
            <Select
              key={column}
              label={words.columnFor[column]}
              value={String(file.columns[column] ?? '')}
              options={[
                { value: '', label: words.noColumn },
                ...file.header.map((label, at) => ({ value: String(at), label: label || `${at + 1}` })),
              ]}
              onValue={(value) => {
                const { [column]: _before, ...others } = file.columns;
                onColumns(value === '' ? others : { ...others, [column]: Number(value) });
              }}
            />
          ))}
        </fieldset>
      )}
    </Notice>
  );
}
