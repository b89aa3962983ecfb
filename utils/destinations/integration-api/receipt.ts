/** What the integration API's answers mean to the admin. */
import { InstanceOut, Problem } from '../../contract/instance.ts';
import { troubleOf } from '../trouble.ts';
import type { Receipt, ReceiptRow, Say } from '../types.ts';
import type { Reply } from '../wire.ts';

type Answer = Extract<Reply, { kind: 'answer' }>;

/** @returns what became of the delivery; never quotes the answer's text beyond the contract's own fields */
export function receiptOf(reply: Reply, host: string, say: Say): Receipt {
  if (reply.kind !== 'answer') return waitingOrRefused(reply, host, say);
  if (reply.status >= 200 && reply.status < 300) return deliveredOf(reply, host, say);
  const problem = Problem.safeParse(reply.document);
  if (!problem.success) return withoutProblem(reply, host, say);
  const { code, detail, title, errors } = problem.data;
  const said = (detail ?? title).slice(0, 300);
  if (code.startsWith('token-') || reply.status === 401 || reply.status === 403) {
    return { outcome: 'refused', reason: say('apiTokenRefused', { host }), fix: say('apiNewToken') };
  }
  if (code === 'idempotency-key-reused') {
    return { outcome: 'refused', reason: say('apiChanged'), fix: say('sendAgain') };
  }
  if (code === 'superseded') {
    return { outcome: 'refused', reason: say('apiSuperseded', { host }), fix: say('laterOneCounts') };
  }
  if (reply.status === 429 || reply.status === 409 || reply.status >= 500) {
    return {
      outcome: 'waiting',
      reason: say('apiNotNow', { host, said }),
      fix: say('againByItself'),
      ...waitOf(reply),
    };
  }
  const fields = (errors ?? []).slice(0, 5).map(({ path, message }) => `${path}: ${message}`);
  return {
    outcome: 'refused',
    reason: say('apiNotAccepted', { host, said: [said, ...fields].join(' ') }).slice(0, 900),
    fix: say('correctAndSend'),
  };
}

/** @returns a row for the receipt; or a receipt of its own when sending all again is the way on */
export function mappingsRow(
  reply: Reply,
  count: number,
  host: string,
  say: Say,
): ReceiptRow | Exclude<Receipt, { outcome: 'delivered' }> {
  const trouble = troubleOf(reply, { host, say, repeatable: true });
  if (!trouble) return { title: say('mappings'), ok: true, text: say('mappingsSaved', { count }) };
  if (trouble.outcome === 'waiting') return trouble;
  const problem = reply.kind === 'answer' ? Problem.safeParse(reply.document) : undefined;
  const said = problem?.success ? (problem.data.detail ?? problem.data.title) : trouble.reason;
  return { title: say('mappings'), ok: false, text: say('mappingsRefused', { said: said.slice(0, 300) }) };
}

function waitingOrRefused(reply: Exclude<Reply, Answer>, host: string, say: Say): Receipt {
  const trouble = troubleOf(reply, { host, say, repeatable: true });
  return trouble ?? { outcome: 'refused', reason: say('apiForeign', { host }), fix: say('apiForeignFix') };
}

function deliveredOf(answer: Answer, host: string, say: Say): Receipt {
  const stored = InstanceOut.safeParse(answer.document);
  if (!stored.success) {
    return { outcome: 'refused', reason: say('apiForeign', { host }), fix: say('apiForeignFix') };
  }
  const { id, validation } = stored.data;
  const words = {
    validated: 'apiValidated',
    failed: 'apiFailed',
    unreachable: 'apiUnreachable',
    pending: 'apiPending',
  } as const;
  return {
    outcome: 'delivered',
    id,
    ...(validation.status === 'pending' ? {} : { validated: validation.status === 'validated' }),
    summary: say(words[validation.status]),
    rows: validation.rows.slice(0, 29).map((row) => ({
      title: row.title.slice(0, 100),
      ok: row.state === 'passed' || row.state === 'warning' || row.state === 'skipped',
      text: [row.summary, row.fix].filter(Boolean).join(' ').slice(0, 500),
    })),
  };
}

function withoutProblem(answer: Answer, host: string, say: Say): Receipt {
  if (answer.status === 429 || answer.status >= 500) {
    return {
      outcome: 'waiting',
      reason: say('outOfOrder', { host, status: answer.status }),
      fix: say('againByItself'),
      ...waitOf(answer),
    };
  }
  return {
    outcome: 'refused',
    reason: say('apiForeignStatus', { host, status: answer.status }),
    fix: say('apiForeignFix'),
  };
}

function waitOf({ retryAfterSeconds }: Answer): { retryAfterSeconds?: number } {
  return retryAfterSeconds === undefined ? {} : { retryAfterSeconds };
}
