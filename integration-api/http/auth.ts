import type { MiddlewareHandler } from 'hono';
import type { Database } from '../database/open.ts';
import { checkToken } from '../tokens/tokens.ts';
import type { ApiEnv } from './api.ts';
import { HttpProblem } from './problem.ts';

/** Lets only requests with a valid bearer token through. */
export function requireToken(db: Database): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const header = c.req.header('authorization');
    if (!header) throw new HttpProblem('token-missing');
    const [, token] = /^Bearer ([\x21-\x7e]{1,200})$/i.exec(header) ?? [];
    const owner = token ? await checkToken(db, token) : undefined;
    if (!owner) throw new HttpProblem('token-wrong');
    c.set('token', owner);
    await next();
  };
}
