import { ExternalLink } from 'lucide-react';
import type { TriggerOut } from '../../utils/contract/triggers.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Announce } from '../primitives/announce.tsx';
import { Button, LinkButton } from '../primitives/button.tsx';
import { useAsk } from '../use-ask.ts';
import { CalloutErrors } from './callout-errors.tsx';
import { EventRow, nameOf } from './event-row.tsx';
import { useEvents } from './use-events.ts';

interface Props {
  trigger: TriggerOut;
  /** Where the admin's Autotask is, when that is known. */
  uiHost?: string;
  actions: Actions;
}

/** The test of a trigger: what to do in Autotask, and what arrives, as it arrives. */
export function LiveEvents({ trigger, uiHost, actions }: Props) {
  const texts = useTexts();
  const { events, failure, hasMore, more } = useEvents(trigger.id, actions);
  const asking = useAsk();
  const latest = events?.[0];
  const name = texts.triggers.on[trigger.on];
  return (
    <section
      aria-label={`${texts.triggers.live.title}: ${name}`}
      className="flex flex-col gap-3 rounded-lg bg-sunken/60 p-3"
    >
      <p>{texts.triggers.live[trigger.on]}</p>
      {uiHost && (
        <div>
          <LinkButton href={`https://${uiHost}/`} icon={ExternalLink}>
            {texts.common.openAutotask}
          </LinkButton>
        </div>
      )}
      <p className="flex items-start gap-2 text-xs text-muted">
        <span
          aria-hidden
          className={`mt-1 size-2 shrink-0 rounded-full ${failure ? 'bg-bad' : 'bg-ok motion-safe:animate-pulse'}`}
        />
        <span>
          <span className="font-semibold text-ink">
            {failure ? texts.triggers.live.lost : texts.triggers.live.listening}
          </span>
          {' · '}
          {failure ?? texts.triggers.live.listeningText}
        </span>
      </p>
      {events && events.length > 0 && (
        <ol data-events className="flex flex-col gap-2.5 rounded-lg border border-line bg-surface p-3">
          {events.map((event) => (
            <EventRow key={event.id} event={event} trigger={trigger} />
          ))}
        </ol>
      )}
      {events?.length === 0 && <p className="font-medium">{texts.triggers.live.waiting}</p>}
      {hasMore && (
        <Button
          kind="quiet"
          busy={asking.running}
          onClick={() => asking.run(() => more().then(() => ({ ok: true, value: undefined })))}
        >
          {texts.triggers.live.more}
        </Button>
      )}
      <CalloutErrors trigger={trigger.id} actions={actions} />
      <Announce text={latest ? texts.triggers.live.arrived(nameOf(latest, trigger, texts)) : ''} />
    </section>
  );
}
