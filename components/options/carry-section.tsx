import { Download, FileKey, FolderOpen } from 'lucide-react';
import { useState } from 'react';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { PassphraseForm } from '../credentials/passphrase-form.tsx';
import { FileButton } from '../primitives/file-button.tsx';
import { saveFile } from '../save-file.ts';
import { Section } from './section.tsx';

interface Props {
  credentials: AppState['credentials'];
  actions: Actions;
}

/** Credentials in an encrypted file: written here, opened elsewhere. */
export function CarrySection({ credentials, actions }: Props) {
  const texts = useTexts();
  return (
    <Section id="carry" title={texts.vault.carry} intro={texts.vault.carryIntro}>
      <div className="grid gap-3 sm:grid-cols-2">
        <Export held={credentials.hasSecret || credentials.hasTrackingIdentifier} actions={actions} />
        <Import actions={actions} />
      </div>
    </Section>
  );
}

const BOX = 'flex flex-col gap-3 rounded-xl border border-line bg-surface p-4 shadow-card';

function Export({ held, actions }: { held: boolean; actions: Actions }) {
  const texts = useTexts();
  const [said, setSaid] = useState<string>();
  return (
    <div className={BOX}>
      <h3 className="font-semibold">{texts.vault.export}</h3>
      {held ? (
        <PassphraseForm
          fresh
          run={texts.vault.export}
          icon={Download}
          onPassphrase={(passphrase) => actions.ask('vault.export', { passphrase })}
          onDone={(answer) => {
            if (!answer.ok || typeof answer.value !== 'string') return;
            saveFile('onramp-credentials.json', answer.value);
            setSaid(texts.vault.exported);
          }}
        />
      ) : (
        <p className="text-muted">{texts.vault.exportNone}</p>
      )}
      <Said text={said} />
    </div>
  );
}

function Import({ actions }: { actions: Actions }) {
  const texts = useTexts();
  const [file, setFile] = useState<{ name: string; text: string }>();
  const [said, setSaid] = useState<string>();
  return (
    <div className={BOX}>
      <h3 className="font-semibold">{texts.vault.import}</h3>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <FileButton
          label={texts.vault.choose}
          icon={FolderOpen}
          accept=".json,application/json"
          onFile={(name, text) => {
            setFile(text === undefined ? undefined : { name, text });
            setSaid(text === undefined ? texts.vault.unreadable : undefined);
          }}
        />
        {file && <p className="min-w-0 text-muted break-all">{texts.vault.chosen(file.name)}</p>}
      </div>
      {file && (
        <PassphraseForm
          run={texts.vault.open}
          icon={FileKey}
          onPassphrase={(passphrase) => actions.ask('vault.import', { text: file.text, passphrase })}
          onDone={(answer) => {
            setFile(undefined);
            if (answer.ok && typeof answer.value === 'string') setSaid(answer.value);
          }}
        />
      )}
      <Said text={said} />
    </div>
  );
}

function Said({ text }: { text?: string }) {
  return (
    <p role="status" className="font-medium empty:sr-only">
      {text}
    </p>
  );
}
