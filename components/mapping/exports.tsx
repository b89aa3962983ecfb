import { Download } from 'lucide-react';
import { useState } from 'react';
import type { ExportProblem } from '../../utils/companies/export/csv-text.ts';
import { mappingsCsv } from '../../utils/companies/export/mappings-csv.ts';
import { asRewstOrganization, rewstOrganizationFiles } from '../../utils/companies/export/rewst-csv.ts';
import type { MappingBook } from '../../utils/mapping/table/book.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';
import { saveFile } from '../save-file.ts';

/** Problems that are named one by one; more are counted. */
const MOST_PROBLEMS = 10;

interface Done {
  rows: number;
  files: number;
  /** Names of the rows, in the order that problems count them. */
  names: string[];
  problems: ExportProblem[];
}

/** Files of the mapping: for people and tools, and for Rewst's upload. */
export function Exports({ book }: { book: MappingBook }) {
  const texts = useTexts();
  const words = texts.mapping.exports;
  const [done, setDone] = useState<Done>();

  const plain = () => {
    const rows = book.organizations.map(({ id, name }, row) => {
      const company = book.companies[book.choiceOf(row)];
      const suggested = book.suggestionOf(row)?.candidates.find(({ companyId }) => companyId === company?.id);
      return {
        organizationId: id,
        organizationName: name,
        ...(company ? { companyId: company.id, companyName: company.name } : {}),
        ...(suggested ? { score: suggested.score, reasons: suggested.reasons } : {}),
      };
    });
    const { text, problems } = mappingsCsv(rows);
    if (rows.length > 0) saveFile('onramp-mappings.csv', text, 'text/csv');
    const files = rows.length > 0 ? 1 : 0;
    setDone({
      rows: rows.length,
      files,
      problems,
      names: rows.map(({ organizationName }) => organizationName),
    });
  };
  const forRewst = () => {
    const free = book.companies.filter(({ unread }, place) => !unread && book.holderOf(place) === undefined);
    const { files, problems } = rewstOrganizationFiles(free.map(asRewstOrganization), {
      existingNames: book.organizations.map(({ name }) => name),
      existingDomains: book.organizations.flatMap(({ domain }) => domain ?? []),
    });
    for (const { name, text } of files) saveFile(name, text, 'text/csv');
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    setDone({ rows, files: files.length, problems, names: free.map(({ name }) => name) });
  };

  return (
    <Disclosure title={words.title}>
      <div className="flex flex-col items-start gap-2">
        <Button icon={Download} onClick={plain}>
          {words.plain}
        </Button>
        <Button icon={Download} onClick={forRewst}>
          {words.rewst}
        </Button>
        <p className="text-xs text-muted">{words.rewstText}</p>
      </div>
      {done && <Outcome done={done} />}
    </Disclosure>
  );
}

function Outcome({ done }: { done: Done }) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.exports;
  const errors = done.problems.filter(({ severity }) => severity === 'error');
  const warnings = done.problems.filter(({ severity }) => severity === 'warning');
  return (
    <div role="status" className="flex flex-col gap-2">
      <p className="font-medium">
        {done.files === 0 ? words.nothing : words.done(format.count(done.rows), done.files)}
      </p>
      <Problems names={done.names} problems={errors} title={words.leftOut} />
      <Problems names={done.names} problems={warnings} title={words.toNote} />
    </div>
  );
}

function Problems({
  names,
  problems,
  title,
}: {
  names: string[];
  problems: ExportProblem[];
  title(count: string): string;
}) {
  const texts = useTexts();
  const format = useFormat();
  const words = texts.mapping.exports;
  if (problems.length === 0) return null;
  return (
    <div className="text-xs">
      <p>{title(format.count(new Set(problems.map(({ row }) => row)).size))}</p>
      <ul className="list-disc pl-4">
        {problems.slice(0, MOST_PROBLEMS).map(({ row, code, column }) => (
          <li key={`${row} ${code} ${column}`}>
            {/* The head is row 1. */}
            <span className="font-medium">{names[row - 2]}</span>: {words.codes[code] ?? code}{' '}
            <code className="text-muted">{code}</code>
          </li>
        ))}
        {problems.length > MOST_PROBLEMS && (
          <li>{words.more(format.count(problems.length - MOST_PROBLEMS))}</li>
        )}
      </ul>
    </div>
  );
}
