import { ClipboardCheck, ClipboardX } from 'lucide-react';
import type { AppState } from '../../utils/messages/state.ts';
import type { Texts } from '../../utils/texts/index.ts';
import { useFormat, useNow, useTexts } from '../context.tsx';
import { Announce } from '../primitives/announce.tsx';

interface Props {
  /** The browser did not take the text. */
  refused: boolean;
  /** The admin or the browser said no to clearing. */
  stays: boolean;
  copied: AppState['clipboard']['copied'];
}

/** What became of a copy: counted down, cleared, left alone, or for the admin to clear. */
export function CopiedNote({ refused, stays, copied }: Props) {
  const texts = useTexts();
  const format = useFormat();
  const watched = !refused && !stays && copied?.state === 'watched' ? copied : undefined;
  useNow(watched && 1000);
  const text = watched
    ? texts.clipboard.clears(format.left(watched.until))
    : endOf(texts, refused, stays, copied);
  const bad = refused || (copied?.state === 'ended' && copied.how === 'failed');
  const Icon = bad ? ClipboardX : ClipboardCheck;
  return (
    <>
      <p className={`flex gap-1.5 text-left text-xs ${bad ? 'font-medium text-bad' : 'text-muted'}`}>
        <Icon aria-hidden className="mt-0.5 size-3.5 shrink-0" />
        <span className="min-w-0">{text}</span>
      </p>
      {/* Not every second of the countdown is news. */}
      <Announce text={watched ? texts.clipboard.copied : text} />
    </>
  );
}

function endOf({ clipboard }: Texts, refused: boolean, stays: boolean, copied: Props['copied']): string {
  if (refused) return clipboard.refused;
  if (stays) return clipboard.stays;
  return copied?.state === 'ended' ? clipboard[copied.how] : clipboard.copied;
}
