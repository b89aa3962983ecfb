import { RotateCw } from 'lucide-react';
import type { Counted } from '../../utils/companies/filter/count.ts';
import type { FilterField } from '../../utils/companies/filter/fields.ts';
import type { LiveCountState } from '../../utils/companies/filter/live-count.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';
import { Notice } from '../primitives/notice.tsx';

interface Props {
  state: LiveCountState<Counted> | undefined;
  fields: readonly FilterField[];
  onAgain(): void;
}

/** How many companies the filter lets through, and some of them. */
export function CountBox({ state, fields, onAgain }: Props) {
  const texts = useTexts().companies.count;
  if (state?.state === 'failed')
    return (
      <Notice
        tone="bad"
        actions={
          <Button icon={RotateCw} onClick={onAgain}>
            {texts.again}
          </Button>
        }
      >
        {state.reason}
      </Notice>
    );
  return (
    <section
      aria-label={texts.title}
      aria-busy={state?.state === 'counting'}
      className="flex flex-col gap-1.5 rounded-lg bg-sunken p-3"
    >
      {state?.state === 'counted' ? (
        <CountedBox counted={state.value} fields={fields} />
      ) : (
        <p role="status" className="text-muted">
          {state ? texts.counting : texts.waiting}
        </p>
      )}
    </section>
  );
}

function CountedBox({ counted, fields }: { counted: Counted; fields: readonly FilterField[] }) {
  const texts = useTexts().companies.count;
  const format = useFormat();
  const { count, samples, estimate } = counted;
  const types = fields.find(({ name, udf }) => name === 'companyType' && !udf)?.choices ?? [];
  return (
    <>
      <div role="status">
        <p data-count={count} className={`text-base font-semibold ${count === 0 ? 'text-warn' : ''}`}>
          {count === 0 ? texts.none : texts.many(format.count(count), count === 1)}
        </p>
        {count > 0 && <p className="text-xs text-muted">{texts.read(estimate.sentence)}</p>}
      </div>
      {samples.length > 0 && (
        <Disclosure title={texts.samples}>
          <ul className="flex flex-col divide-y divide-line">
            {samples.map((sample) => {
              const type = types.find(({ value }) => value === sample.companyType)?.label;
              const about = [textOf(sample.city), type, texts.number(sample.id)].filter(Boolean).join(' · ');
              return (
                <li key={sample.id} data-sample={sample.id} className="py-1">
                  <span className="block font-medium">{textOf(sample.companyName) || '?'}</span>
                  <span className="block text-xs text-muted">{about}</span>
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
