import { ExternalLink } from 'lucide-react';
import type { Zone } from '../../utils/autotask/zones.ts';
import type { AppState } from '../../utils/messages/state.ts';
import { type Actions, AUTOTASK_LOGIN } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Badge } from '../primitives/badge.tsx';
import { Button, LinkButton } from '../primitives/button.tsx';
import { Card } from '../primitives/card.tsx';
import { Notice } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';

interface Props {
  state: Pick<AppState, 'zone' | 'instance'>;
  actions: Actions;
}

/** Where the open Autotask tab lives, what Autotask's lookup says, and what to do when the two disagree. */
export function ZoneCard({ state, actions }: Props) {
  const texts = useTexts();
  const { detected, lookup, disagreement } = state.zone;
  return (
    <Card title={texts.zone.title} quiet>
      {detected ? <ZoneName zone={detected} /> : <NoTab last={state.instance.zone?.uiHost} />}
      {detected && !detected.known && (
        <p className="text-muted">{texts.zone.unknownText(new URL(detected.restBase).host)}</p>
      )}
      {lookup && !disagreement && <Lookup lookup={lookup} />}
      {disagreement && <Disagreement state={state} actions={actions} reason={disagreement} />}
    </Card>
  );
}

/** "ww5" of "ww5.autotask.net". */
export function shortHost(host: string): string {
  return host.split('.')[0] ?? host;
}

function KnownBadge({ zone }: { zone: Zone }) {
  const texts = useTexts();
  return zone.known ? (
    <Badge tone="ok">{texts.zone.known}</Badge>
  ) : (
    <Badge tone="warn">{texts.zone.unknown}</Badge>
  );
}

/** The zone's name as a road sign: number first. */
export function ZoneName({ zone }: { zone: Zone }) {
  const texts = useTexts();
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      <span className="rounded-lg border border-transparent bg-[#17509a] px-2.5 py-1.5 font-mono text-base font-bold text-white forced-color-adjust-none">
        {shortHost(zone.uiHost)}
      </span>
      <span className="min-w-32 flex-1">
        <span className="block text-base font-semibold">
          {zone.name ?? texts.zone.unnamed(shortHost(zone.uiHost))}
        </span>
        <span className="block text-muted">{zone.uiHost}</span>
      </span>
      <KnownBadge zone={zone} />
    </div>
  );
}

function NoTab({ last }: { last?: string }) {
  const texts = useTexts();
  return (
    <>
      <div>
        <p className="font-semibold">{texts.zone.none}</p>
        <p className="text-muted">{texts.zone.noneText}</p>
        {last && <p className="mt-1 text-muted">{texts.zone.last(last)}</p>}
      </div>
      <LinkButton href={AUTOTASK_LOGIN} kind="primary" icon={ExternalLink} wide>
        {texts.common.openAutotask}
      </LinkButton>
    </>
  );
}

function Lookup({ lookup }: { lookup: NonNullable<AppState['zone']['lookup']> }) {
  const texts = useTexts();
  if (lookup.state === 'running') return <p className="text-muted">{texts.zone.asking}</p>;
  if (lookup.state === 'found') return <p className="text-muted">{texts.zone.confirmed}</p>;
  return (
    <p className="text-warn">
      {texts.zone.lookupFailed} {lookup.reason}
    </p>
  );
}

function Disagreement({ state, actions, reason }: Props & { reason: string }) {
  const texts = useTexts();
  const asking = useAsk();
  const { detected, lookup } = state.zone;
  const choose = (uiHost: string) => asking.run(() => actions.ask('zone.choose', { uiHost }));
  return (
    <Notice
      tone="warn"
      title={texts.zone.disagree}
      actions={
        <>
          {lookup?.state === 'found' && (
            <Button busy={asking.running} onClick={() => choose(lookup.zone.uiHost)}>
              {texts.zone.takeLookup(shortHost(lookup.zone.uiHost))}
            </Button>
          )}
          {detected && (
            <Button busy={asking.running} onClick={() => choose(detected.uiHost)}>
              {texts.zone.takeTab(shortHost(detected.uiHost))}
            </Button>
          )}
        </>
      }
    >
      <p>{reason}</p>
      {asking.failure && <p className="mt-1 font-medium text-bad">{asking.failure}</p>}
    </Notice>
  );
}
