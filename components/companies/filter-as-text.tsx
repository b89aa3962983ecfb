import { Copy, Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { type CompanyFilter, toAutotaskFilter } from '../../utils/companies/filter/company-filter.ts';
import type { FilterField } from '../../utils/companies/filter/fields.ts';
import { type PastedFilter, parseFilterJson } from '../../utils/companies/filter/paste.ts';
import { toVendorForm } from '../../utils/companies/filter/vendor-form.ts';
import { companyWords } from '../../utils/companies/words/index.ts';
import type { Actions } from '../actions.ts';
import { useLanguage, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';
import { TextArea } from '../primitives/text-area.tsx';
import { saveFile } from '../save-file.ts';

interface Props {
  /** Absent while rows are incomplete. */
  filter: CompanyFilter | undefined;
  fields: readonly FilterField[];
  source: 'tenant' | 'standard';
  actions: Actions;
  onPasted(filter: CompanyFilter): void;
}

/** The filter in the vendor's form and in Autotask's words, and the way back from the latter. */
export function FilterAsText({ filter, fields, source, actions, onPasted }: Props) {
  const texts = useTexts().companies.text;
  return (
    <Disclosure title={texts.title}>
      {filter ? (
        <>
          <FormRows filter={filter} fields={fields} actions={actions} />
          <Json filter={filter} actions={actions} />
        </>
      ) : (
        <p className="text-muted">{texts.first}</p>
      )}
      <Paste fields={fields} source={source} onPasted={onPasted} />
    </Disclosure>
  );
}

function Block({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <section aria-label={title} className="flex flex-col items-start gap-2">
      <div>
        <h4 className="font-semibold">{title}</h4>
        <p className="text-xs text-muted">{text}</p>
      </div>
      {children}
    </section>
  );
}

function FormRows({
  filter,
  fields,
  actions,
}: Pick<Props, 'fields' | 'actions'> & { filter: CompanyFilter }) {
  const all = useTexts().companies;
  const words = companyWords(useLanguage());
  const { rows, cannot } = toVendorForm(filter, fields, words);
  const copied = rows.map((row) => [row.filter, row.operation, row.value].join('\t')).join('\n');
  return (
    <Block title={all.text.form} text={all.text.formText}>
      {rows.length === 0 ? (
        cannot.length === 0 && <p className="text-muted">{all.text.formEmpty}</p>
      ) : (
        <table className="w-full text-left">
          <thead>
            <tr className="border-b border-line text-xs text-muted">
              <th className="py-1 pr-2 font-medium">{all.filter.field}</th>
              <th className="py-1 pr-2 font-medium">{all.filter.operation}</th>
              <th className="py-1 font-medium">{all.filter.value}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={`${row.filter} ${row.operation} ${row.value}`}
                className="border-b border-line align-top"
              >
                <td className="py-1 pr-2">{row.filter}</td>
                <td className="py-1 pr-2">{row.operation}</td>
                <td className="py-1">
                  <span className="font-mono">{row.value}</span>{' '}
                  <span className="text-xs text-muted">{row.meaning}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cannot.map((sentence) => (
        <p key={sentence} className="text-xs text-warn">
          {sentence}
        </p>
      ))}
      {rows.length > 0 && <CopyButton label={all.text.copyForm} text={copied} actions={actions} />}
    </Block>
  );
}

function Json({ filter, actions }: { filter: CompanyFilter; actions: Actions }) {
  const texts = useTexts().companies.text;
  const json = JSON.stringify({ filter: toAutotaskFilter(filter) }, null, 2);
  return (
    <Block title={texts.json} text={texts.jsonText}>
      <pre className="w-full rounded-lg bg-sunken p-3 font-mono text-xs whitespace-pre-wrap">{json}</pre>
      <div className="flex flex-wrap gap-2">
        <CopyButton label={texts.copyJson} text={json} actions={actions} />
        <Button icon={Download} onClick={() => saveFile('autotask-company-filter.json', `${json}\n`)}>
          {texts.saveJson}
        </Button>
      </div>
    </Block>
  );
}

function CopyButton({ label, text, actions }: { label: string; text: string; actions: Actions }) {
  const texts = useTexts();
  const [copied, setCopied] = useState<{ of: string; done: boolean }>();
  return (
    <div className="flex items-center gap-2">
      <Button
        icon={Copy}
        onClick={() => void actions.copy(text).then((done) => setCopied({ of: text, done }))}
      >
        {label}
      </Button>
      <span role="status" className="text-xs font-semibold">
        {copied?.of === text && (copied.done ? texts.common.copied : texts.common.notCopied)}
      </span>
    </div>
  );
}

function Paste({ fields, source, onPasted }: Pick<Props, 'fields' | 'source' | 'onPasted'>) {
  const texts = useTexts().companies.text;
  const words = companyWords(useLanguage());
  const [text, setText] = useState('');
  const [pasted, setPasted] = useState<PastedFilter>();
  const take = () => {
    const read = parseFilterJson(text, fields, words);
    setPasted(read);
    if (!read.filter) return;
    onPasted(read.filter);
    setText('');
  };
  // What is wrong with the rows stands at the rows; here is what could not be taken as it was.
  const said = pasted?.problems.filter(({ code }) =>
    pasted.filter ? OF_PASTING.has(code) && (source === 'tenant' || code !== 'unknown-field') : true,
  );
  return (
    <section aria-label={texts.paste} className="flex flex-col items-start gap-2">
      <div className="w-full">
        <TextArea label={texts.paste} help={texts.pasteHelp} value={text} onValue={setText} />
      </div>
      <Button disabled={text.trim() === ''} onClick={take}>
        {texts.take}
      </Button>
      {pasted && (
        <div role="status" className="flex flex-col gap-1 text-xs">
          {pasted.filter && <p className="font-semibold text-ok">{texts.taken}</p>}
          {said?.map(({ sentence, severity }) => (
            <p key={sentence} className={severity === 'error' ? 'font-medium text-bad' : 'text-warn'}>
              {sentence}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

const OF_PASTING: ReadonlySet<string> = new Set([
  'not-json',
  'not-a-filter',
  'unknown-operator',
  'ignored-operator',
  'too-deep',
  'unknown-field',
  'too-large',
]);
