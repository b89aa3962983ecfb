import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Confirm } from '../primitives/confirm.tsx';
import { Section } from './section.tsx';

interface Props {
  destinations: AppState['destinations'];
  actions: Actions;
}

/** What is kept where, what leaves the browser, and how to get rid of it all. */
export function PrivacySection({ destinations, actions }: Props) {
  const texts = useTexts();
  return (
    <Section id="privacy" title={texts.options.privacy} intro={texts.options.privacyIntro}>
      <table className="w-full border-separate border-spacing-0 overflow-hidden rounded-xl border border-line bg-surface text-left shadow-card max-sm:block">
        <thead className="max-sm:sr-only">
          <tr className="text-xs text-muted">
            {[texts.options.privacyWhat, texts.options.privacyWhere, texts.options.privacyLong].map(
              (head) => (
                <th key={head} scope="col" className="px-4 py-2.5 font-semibold">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody className="max-sm:block">
          {texts.options.privacyRows.map((row) => (
            <tr
              key={row.what}
              className="align-top max-sm:block max-sm:p-4 max-sm:not-first:border-t max-sm:border-line"
            >
              <th scope="row" className={`${CELL} font-medium`}>
                {row.what}
              </th>
              <td className={`${CELL} text-muted`}>{row.where}</td>
              <td className={`${CELL} text-muted`}>{row.long}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div>
        <h3 className="mb-1 font-semibold">{texts.options.leaves}</h3>
        <ul className="list-disc pl-5 text-muted">
          {texts.options.leavesRows.map((row) => (
            <li key={row}>{row}</li>
          ))}
        </ul>
      </div>
      <ForgetEverything destinations={destinations} actions={actions} />
    </Section>
  );
}

const CELL = 'px-4 py-3 sm:border-t sm:border-line max-sm:block max-sm:p-0 max-sm:pb-1';

function ForgetEverything({ destinations, actions }: Props) {
  const texts = useTexts();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState<string>();
  const forget = async () => {
    const answers = [await actions.ask('instances.forget', {})];
    for (const { id, settings } of destinations) {
      if (settings) answers.push(await actions.ask('destination.forget', { destination: id }));
    }
    const refusal = answers.find((answer) => !answer.ok);
    setSaid(refusal && !refusal.ok ? refusal.reason : texts.options.forgotten);
    setAsking(false);
  };
  return (
    <div className="flex flex-col gap-2 rounded-xl border border-line bg-surface p-4 shadow-card">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <div className="min-w-48 flex-1">
          <h3 className="font-semibold">{texts.options.forgetAll}</h3>
          <p className="text-muted">{texts.options.forgetAllText}</p>
        </div>
        {!asking && (
          <Button kind="danger" icon={Trash2} onClick={() => setAsking(true)}>
            {texts.options.forgetAll}
          </Button>
        )}
      </div>
      {asking && (
        <Confirm
          question={texts.options.forgetAllAsk}
          yes={texts.options.forgetAllYes}
          onYes={forget}
          onCancel={() => setAsking(false)}
        />
      )}
      <p role="status" className="font-medium empty:sr-only">
        {said}
      </p>
    </div>
  );
}
