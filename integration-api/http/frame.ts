/** What every request gets, whatever its route: a name, a log line, headers, and problem documents for what goes wrong. */
import { randomUUID } from 'node:crypto';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import type { Api } from './api.ts';
import { answerProblem, HttpProblem } from './problem.ts';

/** Far above any configuration, far below what could hurt. */
export const BODY_LIMIT = 64 * 1024;

export function frameRequests(app: Api, logger: Logger): void {
  app.use(async (c, next) => {
    const startedAt = performance.now();
    c.set('requestId', randomUUID());
    c.header('X-Request-Id', c.get('requestId'));
    c.header('Cache-Control', 'no-store');
    await next();
    const ms = Math.round(performance.now() - startedAt);
    // The path without its query; never headers or bodies.
    logger.info(
      {
        request: c.get('requestId'),
        method: c.req.method,
        path: c.req.path,
        status: c.res.status,
        ms,
        token: c.get('token')?.id,
      },
      'request',
    );
  });
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }));
  app.use(
    bodyLimit({
      maxSize: BODY_LIMIT,
      onError: (c) =>
        answerProblem(c, 'body-too-large', { detail: `At most ${BODY_LIMIT} bytes are accepted.` }),
    }),
  );
  app.onError((error, c) => {
    if (error instanceof HttpProblem) return answerProblem(c, error.code, error.extras);
    if (error instanceof HTTPException && error.status === 400) return answerProblem(c, 'body-not-json');
    if (error instanceof HTTPException && error.status === 415)
      return answerProblem(c, 'content-type-unsupported');
    logger.error({ request: c.get('requestId'), error }, 'request failed');
    return isDatabaseAway(error)
      ? answerProblem(c, 'database-unavailable', { retryAfter: 5 })
      : answerProblem(c, 'internal');
  });
}

/** Connection failures of node-postgres: by Node's codes, or SQLSTATE classes 08 and 57P. */
function isDatabaseAway(error: unknown): boolean {
  for (
    let cause: unknown = error, depth = 0;
    cause instanceof Error && depth < 5;
    cause = cause.cause, depth++
  ) {
    const code: unknown = Reflect.get(cause, 'code');
    if (typeof code === 'string' && /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE|08|57P)/.test(code)) return true;
    if (/^(timeout exceeded when trying to connect|Connection terminated)/.test(cause.message)) return true;
  }
  return false;
}
