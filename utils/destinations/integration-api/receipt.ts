/** What the integration API's answers mean to the admin. */
import { InstanceOut, Problem } from '../../contract/instance.ts';
import type { Receipt } from '../types.ts';

/** One answer, read within bounds. */
export interface ReadAnswer {
  status: number;
  /** Parsed JSON, or undefined when it was none. */
  document: unknown;
  retryAfterSeconds?: number;
}

const AGAIN = 'Onramp tries again by itself. Nothing you entered is lost.';
const NOT_ONE =
  'Check the address: something answers there, but it is not an Onramp integration API. Nothing you entered is lost.';

/** @returns what became of the delivery; never quotes the answer's text beyond the contract's own fields */
export function receiptOf(answer: ReadAnswer, host: string): Receipt {
  if (answer.status >= 200 && answer.status < 300) return deliveredOf(answer, host);
  const problem = Problem.safeParse(answer.document);
  if (!problem.success) return withoutProblem(answer, host);
  const { code, detail, title, errors } = problem.data;
  const said = (detail ?? title).slice(0, 300);
  if (code.startsWith('token-') || answer.status === 401 || answer.status === 403) {
    return {
      outcome: 'refused',
      reason: `${host} does not accept the token.`,
      fix: 'Ask whoever runs the integration API for a new token, enter it under Change settings, and send again.',
    };
  }
  if (code === 'superseded') {
    return {
      outcome: 'refused',
      reason: `${host} has taken a later configuration of this instance meanwhile.`,
      fix: 'Nothing is to be done: the later one counts.',
    };
  }
  if (answer.status === 429 || answer.status === 409 || answer.status >= 500) {
    return {
      outcome: 'waiting',
      reason: `${host} could not take it just now: ${said}`,
      fix: AGAIN,
      ...(answer.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: answer.retryAfterSeconds }),
    };
  }
  const fields = (errors ?? []).slice(0, 5).map(({ path, message }) => `${path}: ${message}`);
  return {
    outcome: 'refused',
    reason: `${host} did not accept the configuration: ${[said, ...fields].join(' ')}`.slice(0, 900),
    fix: 'Correct what it names, and send again. Nothing you entered is lost.',
  };
}

function deliveredOf(answer: ReadAnswer, host: string): Receipt {
  const stored = InstanceOut.safeParse(answer.document);
  if (!stored.success) {
    return {
      outcome: 'refused',
      reason: `${host} answered, but not in the words of an integration API, so nothing proves that it was stored.`,
      fix: NOT_ONE,
    };
  }
  const { id, validation } = stored.data;
  const words = {
    validated: 'Stored, and the server signed in to Autotask with it.',
    failed: 'Stored, but the server found something wrong when it used it.',
    unreachable: 'Stored. The server could not reach Autotask, so it is not validated yet.',
    pending: 'Stored. The server has not validated it yet.',
  };
  return {
    outcome: 'delivered',
    id,
    ...(validation.status === 'pending' ? {} : { validated: validation.status === 'validated' }),
    summary: words[validation.status],
    rows: validation.rows.slice(0, 30).map((row) => ({
      title: row.title.slice(0, 100),
      ok: row.state === 'passed' || row.state === 'warning' || row.state === 'skipped',
      text: [row.summary, row.fix].filter(Boolean).join(' ').slice(0, 500),
    })),
  };
}

function withoutProblem(answer: ReadAnswer, host: string): Receipt {
  if (answer.status === 429 || answer.status >= 500) {
    return {
      outcome: 'waiting',
      reason: `${host} is out of order just now (status ${answer.status}).`,
      fix: AGAIN,
      ...(answer.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: answer.retryAfterSeconds }),
    };
  }
  return {
    outcome: 'refused',
    reason: `${host} answered with status ${answer.status} and not in the words of an integration API.`,
    fix: NOT_ONE,
  };
}
