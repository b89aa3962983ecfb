import { ShieldCheck } from 'lucide-react';
import type { TriggerEvent, TriggerOut } from '../../utils/contract/triggers.ts';
import type { Texts } from '../../utils/texts/index.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Badge, type Tone } from '../primitives/badge.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';

const TONES: Record<TriggerEvent['state'], Tone> = {
  kept: 'neutral',
  waiting: 'accent',
  delivered: 'ok',
  'given-up': 'bad',
};

/** One event: what was saved, when, that it is genuine, and what became of handing it on. */
export function EventRow({ event, trigger }: { event: TriggerEvent; trigger: TriggerOut }) {
  const texts = useTexts();
  const format = useFormat();
  const headline = headlineOf(event.fields);
  const fields = Object.entries(event.fields);
  return (
    <li
      data-event={event.id}
      data-state={event.state}
      className="flex flex-col gap-1.5 border-t border-line pt-2.5 first:border-t-0 first:pt-0"
    >
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <p className="min-w-0 font-semibold">{nameOf(event, trigger, texts)}</p>
        <time className="text-xs text-muted" dateTime={event.receivedAt}>
          {format.clock(Date.parse(event.receivedAt))}
        </time>
      </div>
      {headline && <p>{headline}</p>}
      <div className="flex flex-wrap items-center gap-1.5">
        <Badge tone="ok">
          <ShieldCheck aria-hidden className="size-3.5 shrink-0" />
          {texts.triggers.live.verified}
        </Badge>
        {event.action !== 'Deactivated' && trigger.subscriberUrl && (
          <Badge tone={TONES[event.state]}>{texts.triggers.live.handedOn[event.state]}</Badge>
        )}
      </div>
      <Trouble event={event} />
      {fields.length > 0 && (
        <Disclosure title={namesOf(fields)}>
          <dl className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-3 gap-y-1 text-xs">
            {fields.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-muted">{name}</dt>
                <dd className="line-clamp-4">{shown(value)}</dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </li>
  );
}

/** Attempts that failed, the reason of the last one, and when the next follows. */
function Trouble({ event }: { event: TriggerEvent }) {
  const texts = useTexts();
  const format = useFormat();
  if (!event.lastProblem || event.state === 'delivered') return null;
  const parts = [
    event.lastProblem,
    texts.triggers.live.attempts(event.attempts),
    event.nextAttemptAt && texts.triggers.live.nextAttempt(format.clock(Date.parse(event.nextAttemptAt))),
  ];
  return <p className="text-xs text-muted">{parts.filter(Boolean).join(' · ')}</p>;
}

/** "Ticket 8123 updated", in Autotask's own word where it is none that we know. */
export function nameOf(event: TriggerEvent, trigger: TriggerOut, texts: Texts): string {
  const actions: Record<string, string> = texts.triggers.live.action;
  const action = Object.hasOwn(actions, event.action) ? actions[event.action] : event.action;
  if (event.action === 'Deactivated') return action ?? event.action;
  const entity = texts.triggers.entity[trigger.on];
  return [entity, event.entityId, action].filter((part) => part !== undefined).join(' ');
}

/** What a person would call the saved thing. Field names come as Autotask writes them, in any case. */
function headlineOf(fields: Record<string, unknown>): string | undefined {
  const byName = new Map(Object.entries(fields).map(([name, value]) => [name.toLowerCase(), value]));
  const text = (name: string) => {
    const value = byName.get(name);
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const person = [text('firstname'), text('lastname')].filter(Boolean).join(' ');
  return text('title') ?? text('companyname') ?? (person || undefined) ?? text('referencetitle');
}

/** The first names, as a title of the list. */
function namesOf(fields: [string, unknown][]): string {
  return fields
    .slice(0, 3)
    .map(([name]) => name)
    .join(', ')
    .concat(fields.length > 3 ? ' …' : '');
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
