import { Check, RotateCw, X } from 'lucide-react';
import type { Delivery } from '../../utils/instances/schema.ts';
import type { Texts } from '../../utils/texts/index.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Announce } from '../primitives/announce.tsx';
import { Button } from '../primitives/button.tsx';
import { Notice, type NoticeTone } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';

/** How a delivery ended, in a word and its colour. */
export function verdictOf(delivery: Delivery, texts: Texts): { tone: NoticeTone; word: string } {
  if (delivery.unsure) return { tone: 'warn', word: texts.delivery.unsure };
  if (delivery.sendingSince !== undefined) return { tone: 'info', word: texts.delivery.sending };
  if (delivery.state === 'waiting') return { tone: 'warn', word: texts.send.waiting };
  if (delivery.withdrawn) return { tone: 'info', word: texts.delivery.ended };
  if (delivery.state === 'refused') return { tone: 'bad', word: texts.send.refused };
  const validated = delivery.receipt?.validated;
  if (validated === true) return { tone: 'ok', word: texts.send.validated };
  if (validated === false) return { tone: 'warn', word: texts.send.unvalidated };
  if (delivery.receipt?.partly) return { tone: 'warn', word: texts.delivery.partly };
  const lacking = delivery.receipt?.rows?.some(({ ok }) => !ok);
  return { tone: lacking ? 'warn' : 'ok', word: texts.send.delivered };
}

/** The latest delivery with the destination's own words. */
export function Receipt({
  delivery,
  title,
  actions,
}: {
  delivery: Delivery;
  title?: string;
  actions: Actions;
}) {
  const texts = useTexts();
  const { tone, word } = verdictOf(delivery, texts);
  const { receipt, reason, fix } = delivery;
  const waits = delivery.state === 'waiting' && delivery.sendingSince === undefined;
  const silent = delivery.state === 'delivered' && receipt?.validated === undefined;
  return (
    <div data-delivery={delivery.state} className="flex flex-col gap-2">
      <Notice tone={tone} title={word} actions={waits && <Decide delivery={delivery} actions={actions} />}>
        {receipt?.summary && <p>{receipt.summary}</p>}
        {silent && !receipt?.summary && <p>{texts.send.deliveredText}</p>}
        {reason && <p>{reason}</p>}
        {fix && <p className="mt-1 font-medium">{fix}</p>}
        <DeliveryLine delivery={delivery} title={title} />
      </Notice>
      {receipt?.rows && receipt.rows.length > 0 && (
        <ul className="divide-y divide-line">
          {receipt.rows.map((row) => (
            <li key={row.title} className="flex items-start gap-2.5 py-1.5">
              {row.ok ? (
                <Check aria-hidden className="mt-0.5 size-4 shrink-0 text-ok" />
              ) : (
                <X aria-hidden className="mt-0.5 size-4 shrink-0 text-bad" />
              )}
              <div className="min-w-0">
                <p className="font-medium">
                  {row.title}
                  <span className="sr-only">: {row.ok ? texts.send.rowOk : texts.send.rowBad}</span>
                </p>
                <p className="text-muted">{row.text}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      <Announce text={word} />
    </div>
  );
}

/** Where and when, how often it was tried, and the receipt's number. */
export function DeliveryLine({ delivery, title }: { delivery: Delivery; title?: string }) {
  const texts = useTexts();
  const format = useFormat();
  const parts = [
    title,
    delivery.host ? texts.send.to(delivery.host) : undefined,
    format.clock(delivery.receipt?.at ?? delivery.updatedAt),
    delivery.attempts > 1 ? texts.send.attempts(delivery.attempts) : undefined,
    delivery.state === 'waiting' && delivery.nextAttemptAt !== undefined
      ? texts.send.nextAttempt(format.clock(delivery.nextAttemptAt))
      : undefined,
    delivery.receipt?.id ? `${texts.send.reference}: ${delivery.receipt.id}` : undefined,
  ];
  return <p className="mt-1 text-xs text-muted">{parts.filter(Boolean).join(' · ')}</p>;
}

/** What can be done about a delivery that waits: try it, or, when nobody knows whether it arrived, say what is so. */
function Decide({ delivery, actions }: { delivery: Delivery; actions: Actions }) {
  const texts = useTexts();
  const asking = useAsk();
  const settle = (arrived: boolean) =>
    asking.run(() => actions.ask('delivery.settle', { delivery: delivery.id, arrived }));
  return (
    <>
      {delivery.unsure && (
        <Button icon={Check} disabled={asking.running} onClick={() => settle(true)}>
          {texts.delivery.arrived}
        </Button>
      )}
      <Button
        icon={RotateCw}
        busy={asking.running}
        onClick={() => asking.run(() => actions.ask('delivery.retry', { delivery: delivery.id }))}
      >
        {delivery.unsure ? texts.delivery.again : texts.send.retry}
      </Button>
      <Button kind="quiet" disabled={asking.running} onClick={() => settle(false)}>
        {texts.delivery.end}
      </Button>
      {asking.failure && (
        <p role="alert" className="w-full font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </>
  );
}
