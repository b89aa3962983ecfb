import type { LucideIcon } from 'lucide-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { Answer } from '../../utils/messages/requests.ts';
import { useTexts } from '../context.tsx';
import { Button } from '../primitives/button.tsx';
import { SecretField } from '../primitives/field.tsx';
import { useAsk } from '../use-ask.ts';
import { type Advice, adviceOn, LONGEST_PASSPHRASE } from './passphrase-advice.ts';

interface Props {
  /** What the button says and does. */
  run: string;
  icon?: LucideIcon;
  /** A new passphrase: advice is given while it is typed. */
  fresh?: boolean;
  disabled?: boolean;
  onPassphrase(passphrase: string): Promise<Answer>;
  onDone?(answer: Answer): void;
  /** More buttons beside. */
  children?: ReactNode;
}

/** Asks for a passphrase. It leaves the page's memory as soon as it is handed over and taken. */
export function PassphraseForm({ run, icon, fresh, disabled, onPassphrase, onDone, children }: Props) {
  const texts = useTexts();
  const asking = useAsk();
  const [passphrase, setPassphrase] = useState('');
  const advice = adviceOn(passphrase);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await asking.run(() => onPassphrase(passphrase));
    if (!answer?.ok) return;
    setPassphrase('');
    onDone?.(answer);
  };
  return (
    <form className="flex flex-col gap-2" autoComplete="off" onSubmit={submit}>
      <SecretField
        label={texts.vault.passphrase}
        value={passphrase}
        maxLength={LONGEST_PASSPHRASE}
        eye={{ show: texts.vault.show, hide: texts.vault.hide }}
        wrong={asking.failure}
        onValue={setPassphrase}
      />
      {fresh && passphrase !== '' && <Strength advice={advice} />}
      <div className="flex flex-wrap gap-2">
        <Button
          type="submit"
          kind="primary"
          icon={icon}
          busy={asking.running}
          disabled={disabled || passphrase === '' || (fresh && advice === 'short')}
        >
          {run}
        </Button>
        {children}
      </div>
    </form>
  );
}

const BARS: Record<Advice, { filled: number; colour: string }> = {
  short: { filled: 1, colour: 'bg-bad' },
  weak: { filled: 1, colour: 'bg-bad' },
  fair: { filled: 2, colour: 'bg-warn' },
  good: { filled: 3, colour: 'bg-ok' },
};

function Strength({ advice }: { advice: Advice }) {
  const texts = useTexts();
  const { filled, colour } = BARS[advice];
  return (
    <div className="flex items-center gap-2">
      <span aria-hidden className="flex shrink-0 gap-1">
        {[1, 2, 3].map((bar) => (
          <span key={bar} className={`h-1.5 w-6 rounded-full ${bar <= filled ? colour : 'bg-line-strong'}`} />
        ))}
      </span>
      <p role="status" className="text-xs text-muted">
        {texts.vault.advice[advice]}
      </p>
    </div>
  );
}
