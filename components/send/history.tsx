import type { Delivery } from '../../utils/instances/schema.ts';
import { useTexts } from '../context.tsx';
import { Badge, type Tone } from '../primitives/badge.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';
import type { NoticeTone } from '../primitives/notice.tsx';
import { DeliveryLine, verdictOf } from './receipt.tsx';

const TONES: Record<NoticeTone, Tone> = { info: 'accent', ok: 'ok', warn: 'warn', bad: 'bad' };

/** Deliveries before the latest, newest first, without secrets. */
export function History({
  deliveries,
  titleOf,
}: {
  deliveries: Delivery[];
  titleOf(destination: string): string | undefined;
}) {
  const texts = useTexts();
  if (deliveries.length === 0) return null;
  return (
    <Disclosure title={`${texts.send.history} (${deliveries.length})`}>
      <ul className="divide-y divide-line">
        {deliveries.map((delivery) => {
          const { tone, word } = verdictOf(delivery, texts);
          return (
            <li key={delivery.id} className="py-2">
              <Badge tone={TONES[tone]}>{word}</Badge>
              <DeliveryLine delivery={delivery} title={titleOf(delivery.destination)} />
              {delivery.reason && <p className="text-xs text-muted">{delivery.reason}</p>}
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
