/** Every refusal: one table of stable codes, answered as RFC 9457 problem documents. */
import type { Context } from 'hono';
import type { Problem } from '../../utils/contract/instance.ts';

/** Stable code -> status and title. What clients may rely on; documented in README.md. */
const PROBLEMS = {
  'token-missing': [401, 'A bearer token is needed'],
  'token-wrong': [401, 'The bearer token is not valid'],
  'not-found': [404, 'There is nothing at this address'],
  'method-not-allowed': [405, 'This address does not know the method'],
  'instance-not-found': [404, 'There is no such instance'],
  'idempotency-key-missing': [400, 'The header Idempotency-Key is needed'],
  'idempotency-key-reused': [422, 'This Idempotency-Key was used for another request'],
  'idempotency-in-progress': [409, 'The same request is still being worked on'],
  superseded: [409, 'A later change has replaced this one'],
  'body-not-json': [400, 'The body is not JSON'],
  'body-too-large': [413, 'The body is too large'],
  'content-type-unsupported': [415, 'The body must be application/json'],
  'body-invalid': [422, 'The body does not have the right form'],
  'parameter-invalid': [422, 'A parameter does not have the right form'],
  'zone-refused': [422, 'Credentials may not be sent to this host'],
  'if-match-missing': [428, 'The header If-Match is needed'],
  'changed-meanwhile': [412, 'Somebody else saved it meanwhile'],
  'triggers-exist': [409, 'The instance still has triggers'],
  'trigger-not-found': [404, 'There is no such trigger'],
  'trigger-busy': [409, 'This trigger is being worked on'],
  'public-url-needed': [409, 'This server does not know the address that Autotask can call'],
  'subscriber-refused': [422, 'Events may not be handed on to this address'],
  'fields-unknown': [422, 'Autotask does not offer these fields to webhooks'],
  'login-impossible': [409, 'This server cannot log in to Autotask as this user'],
  'login-refused': [409, 'Autotask refused the login'],
  'webhook-right-missing': [409, 'The API user may not create webhooks'],
  'webhook-number-used-up': [409, 'The API user has no webhook left'],
  'autotask-refused': [409, 'Autotask refused the change'],
  'autotask-unreachable': [502, 'Autotask did not answer'],
  'refresh-not-found': [404, 'There is no refresh'],
  'hook-unknown': [404, 'There is no such hook'],
  'signature-missing': [401, 'The header X-Hook-Signature is needed'],
  'signature-wrong': [401, 'The signature does not fit the body'],
  'validation-running': [409, 'A validation is already running'],
  'validation-locked': [409, 'Autotask refused these values twice'],
  'database-unavailable': [503, 'The database does not answer'],
  internal: [500, 'Something went wrong on the server'],
} as const satisfies Record<string, readonly [number, string]>;

export type ProblemCode = keyof typeof PROBLEMS;

export interface ProblemExtras {
  detail?: string;
  errors?: { path: string; message: string }[];
  /** Seconds after which the same request may be sent again. */
  retryAfter?: number;
}

/** Thrown by handlers, answered by `answerProblem`. Carries nothing that a client sent. */
export class HttpProblem extends Error {
  readonly code: ProblemCode;
  readonly extras: ProblemExtras;

  constructor(code: ProblemCode, extras: ProblemExtras = {}) {
    super(code);
    this.code = code;
    this.extras = extras;
  }
}

/** The answer to a refused request. `instance` names the request, as it stands in the log. */
export function answerProblem(c: Context, code: ProblemCode, extras: ProblemExtras = {}): Response {
  const [status, title] = PROBLEMS[code];
  const requestId: unknown = c.get('requestId');
  const problem: Problem = {
    type: `urn:onramp:problem:${code}`,
    title,
    status,
    ...(extras.detail ? { detail: extras.detail } : {}),
    ...(typeof requestId === 'string' ? { instance: `urn:uuid:${requestId}` } : {}),
    code,
    ...(extras.errors ? { errors: extras.errors } : {}),
  };
  if (code.startsWith('token-')) c.header('WWW-Authenticate', 'Bearer realm="onramp-integration-api"');
  // The rest of the body is not read, so the connection cannot serve another request.
  if (status === 413) c.header('Connection', 'close');
  if (extras.retryAfter !== undefined)
    c.header('Retry-After', String(Math.max(1, Math.ceil(extras.retryAfter))));
  return c.body(JSON.stringify(problem), status, { 'Content-Type': 'application/problem+json' });
}

/** zod's issues as paths and messages: never the values. */
export function issuesOf(error: {
  issues: readonly { path: PropertyKey[]; message: string }[];
}): ProblemExtras['errors'] {
  return error.issues
    .slice(0, 20)
    .map((issue) => ({ path: issue.path.map(String).join('.'), message: issue.message }));
}
