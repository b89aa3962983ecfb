import { ClipboardCopy, FileLock2, PencilLine, Send, Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { AppState, DestinationState } from '../../utils/messages/state.ts';
import type { Texts } from '../../utils/texts/index.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Announce } from '../primitives/announce.tsx';
import { Button, IconButton } from '../primitives/button.tsx';
import { SecretField } from '../primitives/field.tsx';
import { Notice } from '../primitives/notice.tsx';
import { useAsk } from '../use-ask.ts';
import { Preview } from './preview.tsx';
import { saveFile } from './save-file.ts';
import { TrialResult } from './trial.tsx';

interface Props {
  destination: DestinationState;
  state: Pick<AppState, 'credentials' | 'instance' | 'test' | 'zone'>;
  actions: Actions;
  onChange(): void;
}

/** A destination that is set up: its check, what would be sent, and the button that does it. */
export function ReadyTarget({ destination, state, actions, onChange }: Props) {
  const texts = useTexts();
  return (
    <>
      <div className="flex items-center justify-between gap-2">
        <p className="min-w-0">
          <span className="block font-medium">{destination.title}</span>
          <span className="block truncate text-muted">{destination.host || texts.delivery.here}</span>
        </p>
        {destination.fields.length > 0 && (
          <IconButton icon={Settings2} label={texts.send.change} data-opener="form" onClick={onChange} />
        )}
      </div>
      {destination.granted ? (
        <>
          {destination.hasTrial && <TrialResult destination={destination} actions={actions} />}
          <Preview destination={destination.id} actions={actions} />
          <Doing destination={destination} state={state} actions={actions} />
        </>
      ) : (
        <Notice
          tone="warn"
          actions={
            <Button kind="primary" onClick={() => void actions.grant(destination.hosts)}>
              {texts.send.allow}
            </Button>
          }
        >
          {texts.send.needsAccess}
        </Notice>
      )}
    </>
  );
}

const ICONS = { send: Send, fill: PencilLine, copy: ClipboardCopy, file: FileLock2 };

function Doing({ destination, state, actions }: Omit<Props, 'onChange'>) {
  const texts = useTexts();
  const asking = useAsk();
  const [said, setSaid] = useState<{ ok: boolean; text: string }>();
  const [passphrase, setPassphrase] = useState('');
  const { id, manner, trial } = destination;
  const blocked = whyNot(state, texts);
  const doubt = blocked ? undefined : doubtOf(state, texts);
  const words = {
    send: [texts.send.run, texts.send.sending],
    fill: [texts.delivery.fill, texts.delivery.filling],
    copy: [texts.delivery.copy, texts.delivery.copy],
    file: [texts.delivery.saveFile, texts.delivery.saveFile],
  }[manner];
  const run = async () => {
    setSaid(undefined);
    const answer = await asking.run(() => {
      if (manner === 'send' || manner === 'fill') return actions.ask('send.run', { destination: id });
      return actions.ask('delivery.take', {
        destination: id,
        ...(manner === 'file' ? { passphrase } : {}),
      });
    });
    if (!answer?.ok || !isHanded(answer.value)) return;
    const { text, fileName } = answer.value;
    if (fileName !== undefined) {
      saveFile(fileName, text);
      setPassphrase('');
      setSaid({ ok: true, text: texts.delivery.fileSaved });
      return;
    }
    const copied = await actions.copy(text);
    setSaid({ ok: copied, text: copied ? texts.delivery.copied : texts.delivery.copyRefused });
  };
  return (
    <>
      {manner === 'file' && (
        <SecretField
          label={texts.delivery.passphrase}
          help={texts.delivery.passphraseHelp}
          value={passphrase}
          maxLength={500}
          onValue={setPassphrase}
          eye={{ show: texts.credentials.revealTyped, hide: texts.credentials.concealTyped }}
        />
      )}
      {doubt && <p className="text-xs text-warn">{doubt}</p>}
      <Button
        kind={blocked || doubt || trial?.ok === false || settled(state, id) ? 'secondary' : 'primary'}
        icon={ICONS[manner]}
        wide
        busy={asking.running}
        disabled={blocked !== undefined}
        aria-describedby={blocked ? 'send-blocked' : undefined}
        onClick={() => void run()}
      >
        {words[asking.running ? 1 : 0]}
      </Button>
      {blocked && (
        <p id="send-blocked" className="text-xs text-muted">
          {blocked}
        </p>
      )}
      {said && <p className={said.ok ? 'text-xs text-muted' : 'font-medium text-bad'}>{said.text}</p>}
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      <Announce text={said?.text ?? ''} />
    </>
  );
}

function isHanded(value: unknown): value is { text: string; fileName?: string } {
  return typeof value === 'object' && value !== null && 'text' in value && typeof value.text === 'string';
}

/** The latest delivery there arrived and nothing is wrong with it, or is on its way: doing it again is not the next thing to do. */
function settled(state: Props['state'], destination: string): boolean {
  const latest = state.instance.deliveries
    .filter((one) => one.destination === destination)
    .toSorted((a, b) => b.createdAt - a.createdAt)[0];
  if (latest?.state === 'waiting') return true;
  return latest?.state === 'delivered' && latest.receipt?.validated !== false;
}

function whyNot(state: Props['state'], texts: Texts): string | undefined {
  if (!state.credentials.hasSecret || !state.credentials.userName) return texts.send.needsSecret;
  if (!state.instance.zone && !state.zone.detected) return texts.send.needsZone;
  return undefined;
}

function doubtOf(state: Props['state'], texts: Texts): string | undefined {
  if (!state.test || state.test.verdict === 'interrupted' || state.test.verdict === 'running') {
    return texts.send.notTested;
  }
  return state.test.verdict === 'failed' ? texts.send.testFailed : undefined;
}
