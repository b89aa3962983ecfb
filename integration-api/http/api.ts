/** The kind of Hono app that all routes use: refusals by schema become problem documents. */
import { OpenAPIHono } from '@hono/zod-openapi';
import { answerProblem, issuesOf } from './problem.ts';

/** What the middleware leaves for the handlers. */
export interface ApiEnv {
  Variables: {
    requestId: string;
    /** Whose token the request carried; absent on public addresses. */
    token?: { id: string; name: string };
  };
}

export type Api = OpenAPIHono<ApiEnv>;

export function newApi(): Api {
  return new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const keyMissing = result.error.issues.some((issue) => issue.path[0] === 'idempotency-key');
      if (keyMissing) return answerProblem(c, 'idempotency-key-missing', { errors: issuesOf(result.error) });
      const code = result.target === 'json' ? 'body-invalid' : 'parameter-invalid';
      return answerProblem(c, code, { errors: issuesOf(result.error) });
    },
  });
}
