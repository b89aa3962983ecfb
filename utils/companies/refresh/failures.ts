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
export function judgeFailure(failure: RequestFailure): Verdict {
  const { status, text } = failure;
  if (failure.hopeless) return stop('cannot-ask', text);
  const own = text.trim() === '' ? '' : ` Autotask says: ${text.trim().slice(0, 300)}`;

  if (/thread threshold/i.test(text))
    return slower('Other requests of this integration use the three threads that Autotask allows.');
  if (/request threshold|api access .*suspended/i.test(text))
    return {
      kind: 'pause',
      code: 'request-threshold',
      sentence:
        'The requests that Autotask allows per hour are used up, by all integrations of this database together. ' +
        'Go on later: nothing that was read is lost.',
    };
  if (status === 429) return slower('Autotask asks for fewer requests at once.');
  if (status === 401)
    // Never again with the same values: Autotask locks the user (3.4).
    return stop(
      'login-refused',
      'Autotask refused the login (401). Run the credential test, then try again.',
    );
  if (/adequate permissions/i.test(text) || status === 403)
    return stop(
      'no-permission',
      `The API user may not read companies. Its security level needs Companies: View All.${own}`,
    );
  const unknown = /unable to find (\S+) in the/i.exec(text)?.[1];
  if (unknown)
    return stop('unknown-field', `Autotask has no company field "${unknown}". Take it out of the filter.`);
  if (
    /invalid query syntax|unexpected character|correct format|not recognized as|must be between/i.test(text)
  )
    return stop('bad-query', `Autotask cannot read the filter.${own}`);
  if (status === undefined)
    return { kind: 'again', code: 'unreachable', sentence: `Autotask cannot be reached.${detail(text)}` };
  if (status >= 500 || status === 408)
    return { kind: 'again', code: 'server-error', sentence: `Autotask failed (${status}).${own}` };
  return stop('bad-query', `Autotask refused the query (${status}).${own}`);
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
