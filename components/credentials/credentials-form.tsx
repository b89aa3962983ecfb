import { type ClipboardEvent, type FormEvent, useState } from 'react';
import type { Actions } from '../actions.ts';
import { useTexts } from '../context.tsx';
import { Announce } from '../primitives/announce.tsx';
import { Button } from '../primitives/button.tsx';
import { Field, SecretField } from '../primitives/field.tsx';
import { useAsk } from '../use-ask.ts';
import { readPastedBlock } from './paste/pasted-block.ts';

interface Props {
  binding?: 'vendor' | 'custom';
  userName: string;
  holdsAny: boolean;
  actions: Actions;
  onUsed(): void;
}

/** Typing or pasting the credentials. What was typed leaves the page's memory as soon as it is handed over. */
export function CredentialsForm({ binding, userName: held, holdsAny, actions, onUsed }: Props) {
  const texts = useTexts();
  const asking = useAsk();
  const [userName, setUserName] = useState(held);
  const [secret, setSecret] = useState('');
  const [trackingIdentifier, setTracking] = useState('');
  const [wrong, setWrong] = useState<string>();
  const [spread, setSpread] = useState(false);
  const eye = { show: texts.credentials.revealTyped, hide: texts.credentials.concealTyped };

  const paste = (event: ClipboardEvent) => {
    const block = readPastedBlock(event.clipboardData.getData('text'));
    if (!block) return;
    event.preventDefault();
    if (block.userName) setUserName(block.userName);
    if (block.secret) setSecret(block.secret);
    if (block.trackingIdentifier) setTracking(block.trackingIdentifier);
    setSpread(true);
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const body = { userName: userName.trim(), secret, trackingIdentifier: trackingIdentifier.trim() };
    if (!body.userName && !body.secret && !body.trackingIdentifier) {
      setWrong(texts.credentials.nothingTyped);
      return;
    }
    setWrong(undefined);
    const answer = await asking.run(() => actions.ask('credentials.set', body));
    if (!answer?.ok) return;
    setSecret('');
    setTracking('');
    onUsed();
  };

  return (
    <form className="flex flex-col gap-3" autoComplete="off" onSubmit={submit} onPaste={paste}>
      <Field
        label={texts.credentials.userName}
        help={texts.credentials.userNameHelp}
        value={userName}
        maxLength={200}
        onValue={setUserName}
      />
      <SecretField
        label={texts.credentials.secret}
        value={secret}
        maxLength={500}
        eye={eye}
        onValue={setSecret}
      />
      {binding !== 'vendor' && (
        <SecretField
          label={texts.credentials.tracking}
          help={texts.credentials.trackingHelp}
          note={binding === undefined ? texts.common.optional : undefined}
          value={trackingIdentifier}
          maxLength={100}
          eye={eye}
          onValue={setTracking}
        />
      )}
      {holdsAny && <p className="text-xs text-muted">{texts.credentials.keepHelp}</p>}
      {spread && <p className="text-xs text-muted">{texts.credentials.pasted}</p>}
      <Announce text={spread ? texts.credentials.pasted : ''} />
      {(wrong ?? asking.failure) && (
        <p role="alert" className="font-medium text-bad">
          {wrong ?? asking.failure}
        </p>
      )}
      <Button type="submit" kind="primary" busy={asking.running}>
        {texts.credentials.use}
      </Button>
    </form>
  );
}
