import type { TenantState } from '../state/store.ts';
import { ok, wrongVerb } from './answers.ts';
import type { RestAnswer, RestCall, Session } from './call.ts';
import { allEntityInformation } from './entity-information.ts';
import type { RequestCounter } from './limits.ts';

/**
 * The calls that need a login but no right to an entity.
 *
 * @returns `undefined` when the call is none of them
 */
export function answerSession(
  state: TenantState,
  session: Session,
  call: RestCall,
  requests: RequestCounter,
): RestAnswer | undefined {
  const endpoints: Record<string, () => RestAnswer> = {
    version: () =>
      ok({ majorVersion: '2026', minorVersion: '4', build: '2026.4.0.118', customerType: 'Production' }),
    authenticate: () =>
      ok({
        authToken: Buffer.from(`practice-${session.user.id}`).toString('base64'),
        expiration: new Date(state.now() + 60 * 60 * 1000).toISOString(),
      }),
    modules: () =>
      ok({
        modules: [
          { key: 1, value: true },
          { key: 2, value: true },
        ],
      }),
    entityinformation: () => allEntityInformation(state, session),
    thresholdinformation: () =>
      ok({
        externalRequestThreshold: state.switches.requestThreshold,
        requestThresholdTimeframe: 60,
        currentTimeframeRequestCount: requests.count(state),
      }),
  };
  const [, word = '', ...rest] = call.path;
  const answer = rest.length === 0 ? endpoints[word.toLowerCase()] : undefined;
  if (!answer) return undefined;
  return call.method === 'GET' ? answer() : wrongVerb(call.method);
}
