/** How our own pages talk to the background. */
import { browser } from '../browser.ts';
import { languageOf } from '../texts/language.ts';
import type { AnswerOf } from './answers.ts';
import type { Answer, Envelope, RequestBody, RequestName } from './requests.ts';
import type { AppState } from './state.ts';
import { unanswered } from './words.ts';

/** Sent to all pages whenever the state changed. It carries nothing: whoever cares asks with `state.get`. */
export const STATE_CHANGED = 'state.changed';

/** Between two looks while something runs. */
const LOOK_AGAIN_MS = 1_500;

/** In the language that the page has, since the background cannot be asked. */
function gone(): { ok: false; reason: string } {
  const lang = typeof document === 'undefined' ? '' : document.documentElement.lang;
  return { ok: false, reason: unanswered(languageOf([lang]), 'gone') };
}

/**
 * Sends one request to the background.
 *
 * @returns the answer, or a sentence for the admin; never throws
 */
export async function send<N extends RequestName>(
  name: N,
  body: RequestBody<N>,
): Promise<Answer<AnswerOf<N>>> {
  const envelope: Envelope<N> = { onramp: name, body };
  try {
    const answer: unknown = await browser.runtime.sendMessage(envelope);
    return isAnswer<AnswerOf<N>>(answer) ? answer : gone();
  } catch {
    return gone();
  }
}

/**
 * Calls `listener` with the state now and after every change.
 *
 * The nudge `state.changed` is never trusted with content: content scripts can send to pages as well,
 * so the state itself is always asked from the background.
 *
 * @param onLost called with a sentence when the background does not answer; the next nudge tries again
 * @returns a function that ends the subscription
 */
export function onState(listener: (state: AppState) => void, onLost?: (reason: string) => void): () => void {
  let ended = false;
  let asking = false;
  let again = false;

  let later: ReturnType<typeof setTimeout> | undefined;

  const ask = async () => {
    clearTimeout(later);
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    do {
      again = false;
      const answer = await send('state.get', {});
      if (ended) return;
      if (answer.ok) listener(answer.value);
      else onLost?.(answer.reason);
      // A background that dies in the middle cannot say so: whoever looks asks again, which also wakes it.
      clearTimeout(later);
      if (!answer.ok || isBusy(answer.value)) later = setTimeout(() => void ask(), LOOK_AGAIN_MS);
    } while (again);
    asking = false;
  };
  const onMessage = (message: unknown): undefined => {
    if (isNudge(message)) void ask();
    return undefined;
  };

  browser.runtime.onMessage.addListener(onMessage);
  void ask();
  return () => {
    ended = true;
    clearTimeout(later);
    browser.runtime.onMessage.removeListener(onMessage);
  };
}

/** While something runs, its end is awaited; it may have been torn off. */
function isBusy({ test, instance }: AppState): boolean {
  return (
    test?.verdict === 'running' ||
    (instance?.deliveries ?? []).some(({ sendingSince }) => sendingSince !== undefined)
  );
}

function isNudge(message: unknown): boolean {
  return (
    typeof message === 'object' && message !== null && 'onramp' in message && message.onramp === STATE_CHANGED
  );
}

function isAnswer<T>(answer: unknown): answer is Answer<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer)) return false;
  return (
    answer.ok === true || (answer.ok === false && 'reason' in answer && typeof answer.reason === 'string')
  );
}
