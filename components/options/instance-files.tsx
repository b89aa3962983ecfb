import { Download, FolderOpen, Undo2 } from 'lucide-react';
import { useState } from 'react';
import type { AppState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { FileButton } from '../primitives/file-button.tsx';
import { Notice } from '../primitives/notice.tsx';
import { saveFile } from '../save-file.ts';
import { useAsk } from '../use-ask.ts';

/** The instance removed last, and the way back. */
export function RemovedInstance({ removed, actions }: { removed: AppState['removed']; actions: Actions }) {
  const texts = useTexts();
  const asking = useAsk();
  if (!removed) return null;
  return (
    <Notice
      tone="info"
      actions={
        <Button
          icon={Undo2}
          busy={asking.running}
          onClick={() => asking.run(() => actions.ask('instance.undo', {}))}
        >
          {texts.vault.undo}
        </Button>
      }
    >
      <p role="status">
        <span className="font-medium">{texts.vault.removed(removed.label)}</span> {texts.vault.removedText}
      </p>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
    </Notice>
  );
}

/** All instances in a file without secrets, and back from one. */
export function InstanceFiles({ actions }: { actions: Actions }) {
  const texts = useTexts();
  const asking = useAsk();
  const [said, setSaid] = useState<string>();
  const save = async () => {
    const answer = await asking.run(() => actions.ask('instances.export', {}));
    if (answer?.ok && typeof answer.value === 'string') saveFile('onramp-instances.json', answer.value);
  };
  const take = async (text: string | undefined) => {
    setSaid(undefined);
    if (text === undefined) return setSaid(texts.vault.unreadable);
    const answer = await asking.run(() => actions.ask('instances.import', { text }));
    if (answer?.ok && typeof answer.value === 'string') setSaid(answer.value);
  };
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-4">
      <div className="flex flex-wrap items-center gap-2">
        <Button icon={Download} busy={asking.running} onClick={save}>
          {texts.vault.instancesExport}
        </Button>
        <FileButton
          label={texts.vault.instancesImport}
          icon={FolderOpen}
          accept=".json,application/json"
          onFile={(_name, text) => void take(text)}
        />
        <p className="min-w-0 text-xs text-muted">{texts.vault.instancesFile}</p>
      </div>
      {asking.failure && (
        <p role="alert" className="font-medium text-bad">
          {asking.failure}
        </p>
      )}
      <p role="status" className="font-medium empty:sr-only">
        {said}
      </p>
    </div>
  );
}
