import { Copy, Eye, EyeOff, Timer, Trash2 } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppState, CredentialState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useCopy } from '../clipboard/use-copy.tsx';
import { useFormat, useNow, useTexts } from '../context.tsx';
import { Badge } from '../primitives/badge.tsx';
import { Button, IconButton } from '../primitives/button.tsx';
import { useAsk } from '../use-ask.ts';

/** How long a revealed secret stays on the screen. */
const REVEALED_FOR = 20_000;

interface Props {
  credentials: CredentialState;
  clipboard: AppState['clipboard'];
  binding?: 'vendor' | 'custom';
  actions: Actions;
}

/** What is held, since when and for how long. The values themselves stay with the background. */
export function CredentialsSummary({ credentials, clipboard, binding, actions }: Props) {
  const texts = useTexts();
  const format = useFormat();
  const forgetting = useAsk();
  const copying = useCopy(clipboard, actions);
  const { userName, source, at, expiresAt, hasSecret, hasTrackingIdentifier } = credentials;
  const locked = credentials.kept !== undefined && !hasSecret && !hasTrackingIdentifier;
  const copy = (field: 'secret' | 'trackingIdentifier', label: string) => (
    <IconButton
      icon={Copy}
      label={label}
      disabled={copying.running}
      onClick={() => copying.copy(() => actions.ask('credentials.copy', { field }))}
    />
  );
  return (
    <>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-1.5">
        <div className="col-span-2">
          <dt className="text-xs text-muted">{texts.credentials.userName}</dt>
          <dd className="font-semibold">
            {userName ? <Breakable name={userName} /> : <Missing locked={locked} />}
          </dd>
        </div>
        <Line term={texts.credentials.secret}>
          {hasSecret ? (
            <HeldSecret actions={actions}>{copy('secret', texts.clipboard.copySecret)}</HeldSecret>
          ) : (
            <Missing locked={locked} />
          )}
        </Line>
        <Line term={texts.credentials.tracking}>
          {binding === 'vendor' ? (
            <span className="text-muted">{texts.credentials.notNeeded}</span>
          ) : hasTrackingIdentifier ? (
            <span className="inline-flex items-center gap-1">
              <Badge tone="ok">{texts.credentials.held}</Badge>
              {copy('trackingIdentifier', texts.clipboard.copyTracking)}
            </span>
          ) : (
            <Missing locked={locked} />
          )}
        </Line>
      </dl>
      {copying.below}
      {copying.failure && (
        <p role="alert" className="font-medium text-bad">
          {copying.failure}
        </p>
      )}
      {(hasSecret || hasTrackingIdentifier) && (
        <div className="flex flex-wrap items-center justify-between gap-x-3 gap-y-2 border-t border-line pt-3">
          <div className="text-xs text-muted">
            {source && at !== undefined && <p>{texts.credentials[source](format.clock(at))}</p>}
            {expiresAt !== undefined && <Expiry at={expiresAt} />}
          </div>
          <Button
            icon={Trash2}
            busy={forgetting.running}
            onClick={() => forgetting.run(() => actions.ask('credentials.forget', {}))}
          >
            {texts.credentials.forget}
          </Button>
        </div>
      )}
      {forgetting.failure && (
        <p role="alert" className="font-medium text-bad">
          {forgetting.failure}
        </p>
      )}
      {!credentials.kept && <p className="text-xs text-muted">{texts.credentials.where}</p>}
    </>
  );
}

function Line({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="col-span-2 flex flex-wrap items-center gap-x-3 gap-y-0.5">
      <dt className="text-muted">{term}</dt>
      <dd className="ml-auto min-w-0 text-right">{children}</dd>
    </div>
  );
}

/** A long user name breaks before its @, not one letter before its end. */
function Breakable({ name }: { name: string }) {
  const at = name.lastIndexOf('@');
  if (at <= 0) return name;
  return (
    <>
      {name.slice(0, at)}
      <wbr />
      {name.slice(at)}
    </>
  );
}

/** Nothing is in memory. What a locked copy holds nobody knows before it is opened. */
function Missing({ locked }: { locked: boolean }) {
  const texts = useTexts();
  if (locked) return <Badge tone="neutral">{texts.vault.perhaps}</Badge>;
  return <Badge tone="warn">{texts.credentials.missing}</Badge>;
}

function Expiry({ at }: { at: number }) {
  const texts = useTexts();
  const format = useFormat();
  const now = useNow(at - Date.now() < 90_000 ? 1000 : 15_000);
  return (
    <p className="flex items-center gap-1">
      <Timer aria-hidden className="size-3.5 shrink-0" />
      {at > now ? texts.credentials.expires(format.left(at)) : texts.credentials.expired}
    </p>
  );
}

/** Dots, and on a click the secret itself for a short while. */
function HeldSecret({ actions, children }: { actions: Actions; children: ReactNode }) {
  const texts = useTexts();
  const asking = useAsk();
  const [value, setValue] = useState<string>();
  useEffect(() => {
    if (value === undefined) return;
    const timer = setTimeout(() => setValue(undefined), REVEALED_FOR);
    return () => clearTimeout(timer);
  }, [value]);
  const reveal = async () => {
    const answer = await asking.run(() => actions.ask('credentials.reveal', { field: 'secret' }));
    if (answer?.ok && typeof answer.value === 'string') setValue(answer.value);
  };
  return (
    <span className="inline-flex max-w-full items-center justify-end gap-1">
      {value === undefined ? (
        <Badge tone="ok">{texts.credentials.held}</Badge>
      ) : (
        <code className="min-w-0 rounded bg-sunken px-1.5 py-0.5 font-mono text-xs break-all">{value}</code>
      )}
      <IconButton
        icon={value === undefined ? Eye : EyeOff}
        label={value === undefined ? texts.credentials.reveal : texts.credentials.conceal}
        disabled={asking.running}
        onClick={() => (value === undefined ? void reveal() : setValue(undefined))}
      />
      {children}
      {asking.failure && (
        <span role="alert" className="text-xs font-medium text-bad">
          {asking.failure}
        </span>
      )}
    </span>
  );
}
