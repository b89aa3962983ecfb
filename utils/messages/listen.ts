/** The background's one ear. Every message is checked here: sender class, schema, default deny. */
import { browser, type Runtime } from '../browser.ts';
import type { Language } from '../guide/types.ts';
import type { AnswerOf } from './answers.ts';
import { type Answer, REQUESTS, type RequestBody, type RequestName } from './requests.ts';
import { classify, type FrameAddress, frameOf, type Sender } from './sender.ts';
import { type Unanswered, unanswered } from './words.ts';

type From<N extends RequestName> = (typeof REQUESTS)[N]['from'];

/** One function per request: pages get an answer or a reason, frames get what the table promises them. */
export type Handlers = {
  [N in RequestName]: From<N> extends 'page'
    ? (body: RequestBody<N>) => Promise<Answer<AnswerOf<N>>>
    : (body: RequestBody<N>, frame: FrameAddress) => Promise<unknown>;
};

export interface Voice {
  /** Told the request's name and the error's class when a handler throws; never its text. */
  onMistake(name: RequestName, error: string): void;
  /** In which a page is told so. Never rejects. */
  language(): Promise<Language>;
}

/**
 * Registers the root listener. Call it once, synchronously, when the background starts.
 *
 * @param handlers what to do for each request
 * @param voice what is said when something cannot be answered
 */
export function listen(handlers: Handlers, voice: Voice): void {
  // Not async, and answering by `sendResponse`: an async listener would answer every message, also those that
  // belong to nobody, and swallow it for all other listeners.
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: unknown) => void) => {
    const work = dispatch(handlers, message, sender, voice);
    if (!work) return undefined;
    void work.then(sendResponse);
    return true;
  };
  // The types know no listener that answers some messages and leaves others alone.
  browser.runtime.onMessage.addListener(listener as Runtime.OnMessageListenerCallback);
}

/**
 * Decides what a message may do.
 *
 * @returns the answer to come, or undefined when the message is dropped
 */
export function dispatch(
  handlers: Handlers,
  message: unknown,
  sender: Sender,
  { onMistake, language }: Voice,
): Promise<unknown> | undefined {
  const no = async (why: Unanswered): Promise<Answer> => ({
    ok: false,
    reason: unanswered(await language(), why),
  });
  const envelope = quietly(() => readEnvelope(message));
  if (!envelope) return undefined;
  const { name } = envelope;
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL('').replace(/\/$/, '') };
  const rule = REQUESTS[name];
  if (classify(sender, self) !== rule.from) return undefined;
  const body = quietly(() => rule.body.safeParse(envelope.body));
  // Values of our own page that do not fit, for example a text that is too long.
  if (!body?.success) return rule.from === 'page' ? no('misfit') : undefined;
  const handler = handlers[name] as (body: unknown, frame?: FrameAddress) => Promise<unknown>;
  const frame = rule.from === 'content' ? frameOf(sender) : undefined;
  return handler(body.data, frame).catch((error: unknown) => {
    onMistake(name, error instanceof Error ? error.name : typeof error);
    return rule.from === 'page' ? no('mistake') : null;
  });
}

/** What a hostile object throws while it is read is no reason to fail: such a message is dropped like any other misfit. */
function quietly<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** The name and the unchecked body, or nothing when this is no request of ours. Touches no inherited property. */
function readEnvelope(message: unknown): { name: RequestName; body: unknown } | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  if (!Object.hasOwn(message, 'onramp') || !Object.hasOwn(message, 'body')) return undefined;
  const { onramp, body } = message as { onramp: unknown; body: unknown };
  return typeof onramp === 'string' && isRequestName(onramp) ? { name: onramp, body } : undefined;
}

function isRequestName(name: string): name is RequestName {
  return Object.hasOwn(REQUESTS, name);
}
