/** Pieces of route descriptions that many routes share. */
import { z } from 'zod';
import { IdempotencyKey, InstanceId, Problem } from '../../utils/contract/instance.ts';

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: Problem } },
});

const ALL = {
  400: problem('Not JSON, or a needed header is missing.'),
  401: problem('No token, or one that is not valid.'),
  404: problem('There is no such thing.'),
  409: problem('Not now: something is still running or has changed.'),
  412: problem('Somebody else changed it meanwhile.'),
  413: problem('The body is too large.'),
  415: problem('The body is not application/json.'),
  422: problem('The values were refused; `errors` says which.'),
  428: problem('The header If-Match is needed.'),
  502: problem('Autotask did not answer or answered nonsense.'),
} as const;

/** The problem answers of a route, by status. */
export function problems<Status extends keyof typeof ALL>(...statuses: Status[]): Pick<typeof ALL, Status> {
  return Object.fromEntries(statuses.map((status) => [status, ALL[status]])) as Pick<typeof ALL, Status>;
}

export const bearer = [{ bearer: [] }];
export const instanceParams = z.object({ id: InstanceId });
export const idempotencyHeaders = z.object({ 'idempotency-key': IdempotencyKey });
export const json = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } });
