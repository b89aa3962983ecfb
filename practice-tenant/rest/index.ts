import { setTimeout as wait } from 'node:timers/promises';
import type { Tenant } from '../state/tenant.ts';
import { notFound, wrongVerb } from './answers.ts';
import { authenticate } from './authentication.ts';
import type { RestAnswer, RestCall } from './call.ts';
import { answerEntity } from './entities.ts';
import { RequestCounter, ThreadCounter } from './limits.ts';
import { answerOpen } from './open-endpoints.ts';
import { answerSession } from './session-endpoints.ts';

/** The REST face of a tenant. */
export interface RestFace {
  answer(call: RestCall): Promise<RestAnswer>;
  readonly requests: RequestCounter;
  readonly threads: ThreadCounter;
}

/**
 * The REST face: takes calls one by one through verb, login, threshold and threads to the endpoint, in the order in
 * which autotask-rest-api.md sections 2 to 4 describe them.
 */
export function createRest(tenant: Tenant): RestFace {
  const requests = new RequestCounter();
  const threads = new ThreadCounter();

  const answer = async (call: RestCall): Promise<RestAnswer> => {
    const { state, switches } = tenant;
    // No CORS: a preflight is refused like any verb that an address does not have (section 7).
    if (call.method === 'OPTIONS' || call.method === 'HEAD') return wrongVerb(call.method);
    const open = answerOpen(state, call);
    if (open) {
      await pause(switches.latencyMs);
      return open;
    }
    if (call.path[0]?.toLowerCase() !== 'v1.0') return notFound(call.url);

    const authenticated = authenticate(state, call);
    if (!authenticated.ok) {
      await pause(switches.latencyMs);
      return authenticated.answer;
    }
    const { session } = authenticated;
    const suspended = requests.take(state);
    if (suspended) return suspended;
    const endpoint = (call.path[1] ?? '').toLowerCase();
    const thread = threads.take(state, `${session.trackingIdentifier}|${endpoint}`);
    if ('answer' in thread) return thread.answer;
    try {
      await pause(switches.latencyMs + requests.slowdownMs(state));
      return answerSession(state, session, call, requests) ?? answerEntity(tenant, session, call);
    } finally {
      thread.done();
    }
  };
  return { answer, requests, threads };
}

async function pause(milliseconds: number): Promise<void> {
  if (milliseconds > 0) await wait(milliseconds);
}
