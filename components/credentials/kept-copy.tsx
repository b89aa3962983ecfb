import { Lock, LockOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { CredentialState } from '../../utils/messages/state.ts';
import type { Actions } from '../actions.ts';
import { useFormat, useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { Confirm } from '../primitives/confirm.tsx';
import { Disclosure } from '../primitives/disclosure.tsx';
import { PassphraseForm } from './passphrase-form.tsx';

interface Props {
  credentials: CredentialState;
  actions: Actions;
}

/** The locked copy on this computer: made on request, opened with its passphrase, deleted on a click. */
export function KeptCopy({ credentials, actions }: Props) {
  const { kept, hasSecret, hasTrackingIdentifier } = credentials;
  if (hasSecret || hasTrackingIdentifier) return <Keep kept={kept} actions={actions} />;
  return kept ? <Locked at={kept.at} actions={actions} /> : null;
}

function Locked({ at, actions }: { at: number; actions: Actions }) {
  const texts = useTexts();
  const format = useFormat();
  return (
    <div className="flex flex-col gap-3 rounded-lg border border-accent/25 bg-accent-soft p-3">
      <div className="flex gap-2.5">
        <Lock aria-hidden className="mt-0.5 size-4 shrink-0 text-accent" />
        <div>
          <p className="font-semibold text-accent">{texts.vault.locked}</p>
          <p>{texts.vault.lockedText(format.clock(at))}</p>
        </div>
      </div>
      <PassphraseForm
        run={texts.vault.unlock}
        icon={LockOpen}
        onPassphrase={(passphrase) => actions.ask('vault.unlock', { passphrase })}
      >
        <Deletion actions={actions} />
      </PassphraseForm>
    </div>
  );
}

function Keep({ kept, actions }: { kept: CredentialState['kept']; actions: Actions }) {
  const texts = useTexts();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const form = (
    <Disclosure title={kept ? texts.vault.keepAgain : texts.vault.keep} open={open} onToggle={setOpen}>
      {open && (
        <>
          <p className="text-xs text-muted">{texts.vault.keepText}</p>
          <PassphraseForm
            fresh
            run={texts.vault.keepRun}
            icon={Lock}
            onPassphrase={(passphrase) => actions.ask('vault.keep', { passphrase })}
            onDone={() => setOpen(false)}
          />
        </>
      )}
    </Disclosure>
  );
  if (!kept) return form;
  return (
    <div className="flex flex-col gap-2 border-t border-line pt-3">
      <p className="flex items-start gap-2">
        <Lock aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
        <span>{texts.vault.kept(format.clock(kept.at))}</span>
      </p>
      {kept.old && <p className="font-medium text-warn">{texts.vault.keptOld}</p>}
      {kept.old && form}
      <div className="flex">
        <Deletion actions={actions} />
      </div>
    </div>
  );
}

function Deletion({ actions }: { actions: Actions }) {
  const texts = useTexts();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <Button kind="quiet" icon={Trash2} onClick={() => setAsked(true)}>
        {texts.vault.unkeep}
      </Button>
    );
  }
  return (
    <div className="basis-full">
      <Confirm
        question={texts.vault.unkeepAsk}
        yes={texts.vault.unkeepYes}
        onCancel={() => setAsked(false)}
        onYes={async () => {
          await actions.ask('vault.unkeep', {});
          setAsked(false);
        }}
      />
    </div>
  );
}
