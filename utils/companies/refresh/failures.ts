import { type CompanyWords, en } from '../words/en.ts';
import type { FailureCode, PauseCode, RequestFailure } from './types.ts';

/** What a failed request means for the refresh. */
export type Verdict =
  /** Try again after a while. `code` is the cause when it never gets better. */
  | { kind: 'again'; code: FailureCode; sentence: string }
  /** Too many requests at once: fewer, and try again. */
  | { kind: 'slower'; code: FailureCode; sentence: string }
  /** The hour's requests are used up: stop and come back later. */
  | { kind: 'pause'; code: PauseCode; sentence: string }
  /** Trying again cannot help, or would lock the user. */
  | { kind: 'stop'; code: FailureCode; sentence: string };

/**
 * Reads a failed request (autotask-rest-api.md 3.2, 3.4, 3.5). The status alone says little: missing rights and bad
 * filters are mostly 500, the thread limit "may arrive with a non-429 status", so the text decides first.
 */
export function judgeFailure(failure: RequestFailure, words: CompanyWords = en): Verdict {
  const said = words.failure;
  const { status, text } = failure;
  if (failure.hopeless) return stop('cannot-ask', text);
  const own = text.trim() === '' ? '' : said.says(text.trim().slice(0, 300));

  if (/thread threshold/i.test(text)) return slower(said.threads);
  if (/request threshold|api access .*suspended/i.test(text))
    return {
      kind: 'pause',
      code: 'request-threshold',
      sentence: said.threshold,
    };
  if (status === 429) return slower(said.fewer);
  if (status === 401)
    // Never again with the same values: Autotask locks the user (3.4).
    return stop('login-refused', said.login);
  if (/adequate permissions/i.test(text) || status === 403)
    return stop('no-permission', said.permission(own));
  const unknown = /unable to find (\S+) in the/i.exec(text)?.[1];
  if (unknown) return stop('unknown-field', said.field(unknown));
  if (
    /invalid query syntax|unexpected character|correct format|not recognized as|must be between/i.test(text)
  )
    return stop('bad-query', said.filter(own));
  if (status === undefined)
    return { kind: 'again', code: 'unreachable', sentence: said.unreachable(detail(text)) };
  if (status >= 500 || status === 408)
    return { kind: 'again', code: 'server-error', sentence: said.server(String(status), own) };
  return stop('bad-query', said.refused(String(status), own));
}

function slower(sentence: string): Verdict {
  return { kind: 'slower', code: 'too-many-threads', sentence };
}

function stop(code: FailureCode, sentence: string): Verdict {
  return { kind: 'stop', code, sentence };
}

function detail(text: string): string {
  return text.trim() === '' ? '' : ` (${text.trim().slice(0, 200)})`;
}
