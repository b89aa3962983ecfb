import { ClipboardCopy, FileLock2, PencilLine, Send, Settings2 } from 'lucide-react';
import { useState } from 'react';
import type { AppState, DestinationState } from '../../utils/messages/state.ts';
import type { Texts } from '../../utils/texts/index.ts';
import type { Actions } from '../actions.ts';
import { useCopy } from '../clipboard/use-copy.tsx';
import { useTexts } from '../context.tsx';
import { Announce } from '../primitives/announce.tsx';
import { Button, IconButton } from '../primitives/button.tsx';
import { SecretField } from '../primitives/field.tsx';
import { Notice } from '../primitives/notice.tsx';
import { saveFile } from '../save-file.ts';
import { useAsk } from '../use-ask.ts';
import { Preview } from './preview.tsx';
import { TrialResult } from './trial.tsx';

interface Props {
  destination: DestinationState;
  state: Pick<AppState, 'credentials' | 'instance' | 'test' | 'zone' | 'clipboard'>;
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
  const copying = useCopy(state.clipboard, actions);
  const [saved, setSaved] = useState(false);
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
    if (manner !== 'file') {
      await asking.run(() => actions.ask('send.run', { destination: id }));
      return;
    }
    setSaved(false);
    const answer = await asking.run(() => actions.ask('delivery.take', { destination: id, passphrase }));
    if (!answer?.ok || !isFile(answer.value)) return;
    saveFile(answer.value.fileName, answer.value.text);
    setPassphrase('');
    setSaved(true);
  };
  const running = asking.running || copying.running;
  const failure = asking.failure ?? copying.failure;
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
        busy={running}
        disabled={blocked !== undefined}
        aria-describedby={blocked ? 'send-blocked' : undefined}
        onClick={() =>
          manner === 'copy'
            ? copying.copy(() => actions.ask('delivery.take', { destination: id }))
            : void run()
        }
      >
        {words[running ? 1 : 0]}
      </Button>
      {blocked && (
        <p id="send-blocked" className="text-xs text-muted">
          {blocked}
        </p>
      )}
      {copying.below}
      {saved && <p className="text-xs text-muted">{texts.delivery.fileSaved}</p>}
      {failure && (
        <p role="alert" className="font-medium text-bad">
          {failure}
        </p>
      )}
      <Announce text={saved ? texts.delivery.fileSaved : ''} />
    </>
  );
}

function isFile(value: unknown): value is { text: string; fileName: string } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'text' in value &&
    typeof value.text === 'string' &&
    'fileName' in value &&
    typeof value.fileName === 'string'
  );
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
  if (state.test?.verdict === 'running') return texts.send.stillTesting;
  if (!state.test || state.test.verdict === 'interrupted') return texts.send.notTested;
  return state.test.verdict === 'failed' ? texts.send.testFailed : undefined;
}
