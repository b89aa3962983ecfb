/** What every request gets, whatever its route: a name, a log line, headers, and problem documents for what goes wrong. */
import { randomUUID } from 'node:crypto';
import { bodyLimit } from 'hono/body-limit';
import { HTTPException } from 'hono/http-exception';
import { routePath } from 'hono/route';
import { secureHeaders } from 'hono/secure-headers';
import type { Logger } from 'pino';
import type { Metrics } from '../metrics.ts';
import type { Api } from './api.ts';
import { answerProblem, HttpProblem } from './problem.ts';

/** Far above any configuration, far below what could hurt. */
const BODY_LIMIT = 64 * 1024;
/** A list of 100,000 entries, or the callout of a ticket with a long description. */
const LARGER_LIMITS: [RegExp, number][] = [
  [/^\/v1\/organizations$|\/mappings$/, 32 * 1024 * 1024],
  [/^\/hooks\//, 1024 * 1024],
];

export function frameRequests(app: Api, logger: Logger, metrics: Metrics): void {
  app.use(async (c, next) => {
    const startedAt = performance.now();
    c.set('requestId', randomUUID());
    c.header('X-Request-Id', c.get('requestId'));
    c.header('Cache-Control', 'no-store');
    await next();
    const ms = Math.round(performance.now() - startedAt);
    // The route's pattern, not the path: ids would make a series each.
    metrics.requests.observe(
      { method: c.req.method, route: routePath(c, -1), status: c.res.status },
      (performance.now() - startedAt) / 1000,
    );
    // The path without its query; never headers or bodies.
    logger.info(
      {
        request: c.get('requestId'),
        method: c.req.method,
        path: shownPath(c.req.path),
        status: c.res.status,
        ms,
        token: c.get('token')?.id,
      },
      'request',
    );
  });
  app.use(secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }));
  const limits = new Map(
    [BODY_LIMIT, ...LARGER_LIMITS.map(([, limit]) => limit)].map((limit) => [limit, limitTo(limit)]),
  );
  app.use(async (c, next) => {
    const limit = LARGER_LIMITS.find(([path]) => path.test(c.req.path))?.[1] ?? BODY_LIMIT;
    return (limits.get(limit) ?? limitTo(BODY_LIMIT))(c, next);
  });
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

/** A hook's address is a secret between Autotask and this server. */
function shownPath(path: string): string {
  return path.replace(/^\/hooks\/[^/]{6,}/, (hook) => `${hook.slice(0, 13)}…`);
}

function limitTo(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: (c) => answerProblem(c, 'body-too-large', { detail: `At most ${maxSize} bytes are accepted.` }),
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
