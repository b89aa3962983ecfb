/** Findings for answers that say nothing about credentials or rights: network, proxies, limits. Never "wrong credentials". */
import { causeOf, saysThreadLimit } from '../autotask/causes.ts';
import { readThreshold } from '../autotask/metadata.ts';
import type { Outcome } from '../autotask/outcome.ts';
import { type Context, timeoutOf } from './context.ts';
import type { Certainty, Finding } from './types.ts';

export type Trouble = Exclude<Outcome, { kind: 'ok' | 'refused' }>;

const FOREIGN = {
  html: 'html-instead-of-data',
  redirect: 'redirected',
  'not-json': 'not-json',
  empty: 'empty-answer',
  'too-large': 'answer-too-large',
  'proxy-login': 'proxy-login',
} as const;

/**
 * @param host that was asked, for the text
 * @param outcome anything but a plain answer or a 401
 */
export function troubleFinding(context: Context, outcome: Trouble, host: string): Finding {
  const say = (
    code: Parameters<Context['finding']>[0],
    certainty: Certainty,
    more: Record<string, string | number> = {},
  ) => context.finding(code, certainty, { host, ...more });

  switch (outcome.kind) {
    case 'silent':
      if (outcome.what === 'timeout')
        return say('timeout', 'certain', { seconds: Math.round(timeoutOf(context.input) / 1000) });
      return say(outcome.what, outcome.what === 'unreachable' ? 'likely' : 'certain');
    case 'untrusted':
      return say('untrusted-address', 'certain', { host: outcome.host });
    case 'unsendable': {
      const how = context.phrase('unsendable');
      return outcome.field === 'trackingIdentifier'
        ? say('tracking-identifier-mangled', 'certain', { how })
        : outcome.field === 'secret'
          ? say('secret-mangled', 'certain', { how })
          : say('user-name-wrong', 'certain', { user: context.input.userName });
    }
    case 'foreign':
    case 'error':
      return answered(context, outcome, say);
  }
}

/** True when asking on would only repeat the trouble. */
export function endsTheRun(outcome: Outcome): boolean {
  if (outcome.kind === 'silent' || outcome.kind === 'untrusted' || outcome.kind === 'unsendable') return true;
  return outcome.kind === 'error' && causeOf(outcome) === 'threshold';
}

function answered(
  context: Context,
  outcome: Extract<Trouble, { kind: 'foreign' | 'error' }>,
  say: (
    code: Parameters<Context['finding']>[0],
    certainty: Certainty,
    more?: Record<string, string | number>,
  ) => Finding,
): Finding {
  const { status } = outcome;
  const wait =
    outcome.retryAfterSeconds === undefined
      ? context.phrase('aMinute')
      : context.phrase('seconds', { count: outcome.retryAfterSeconds });
  const cause = causeOf(outcome);
  if (cause === 'threads')
    return say('thread-limit', saysThreadLimit(outcome) ? 'certain' : 'likely', { status, wait });
  if (cause === 'threshold') return say('threshold-exceeded', 'certain', { figures: figuresOf(context) });
  if (cause === 'service-unavailable') return say('service-unavailable', 'likely', { status, wait });
  if (outcome.kind === 'foreign')
    return say(FOREIGN[outcome.what], outcome.what === 'proxy-login' ? 'likely' : 'certain', { status });
  // Its words are there to read; what they are due to is not ours to say.
  return say('autotask-error', 'unknown', { status, text: outcome.messages.join(' ') || `HTTP ${status}` });
}

function figuresOf(context: Context): string {
  const known = context.threshold?.kind === 'ok' ? readThreshold(context.threshold.data) : undefined;
  return known ? context.phrase('usedUp', { used: known.used, limit: known.limit }) : '';
}
