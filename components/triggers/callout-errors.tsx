import { useState } from 'react';
import type { CalloutError } from '../../utils/contract/triggers.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';

/** Autotask's own log of callouts that it could not deliver; asked for when it is opened. */
export function CalloutErrors({ trigger, actions }: { trigger: string; actions: Actions }) {
  const texts = useTexts();
  const [answer, setAnswer] = useState<Answer<CalloutError[]>>();
  const onToggle = (open: boolean) => {
    if (open) void actions.ask('triggers.errors', { trigger }).then(setAnswer);
  };
  return (
    <Disclosure title={texts.triggers.errors.title} onToggle={onToggle}>
      {!answer && <p className="text-muted">{texts.triggers.loading}</p>}
      {answer && !answer.ok && (
        <p role="alert" className="font-medium text-bad">
          {answer.reason}
        </p>
      )}
      {answer?.ok && <Lines errors={answer.value} />}
    </Disclosure>
  );
}

function Lines({ errors }: { errors: CalloutError[] }) {
  const texts = useTexts();
  const format = useFormat();
  if (errors.length === 0) return <p className="text-muted">{texts.triggers.errors.none}</p>;
  return (
    <>
      <p className="text-xs text-muted">{texts.triggers.errors.text}</p>
      <ul className="flex flex-col gap-2">
        {errors.map(({ id, at, message, sequenceNumber }) => {
          const time = Date.parse(at);
          const about = [
            Number.isNaN(time) ? at : format.clock(time),
            sequenceNumber === undefined ? undefined : texts.triggers.errors.number(sequenceNumber),
          ];
          return (
            <li key={id} data-callout-error={id}>
              <p>{message}</p>
              <p className="text-xs text-muted">{about.filter(Boolean).join(' · ')}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
