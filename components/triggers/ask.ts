import type { Answer, RequestBody } from '../../utils/messages/requests.ts';
import type { TriggerAnswers } from '../../utils/messages/requests-triggers.ts';
import type { Actions } from '../actions.ts';

/** Asks the background about triggers. The answer's type is the background's promise, held by its `Handlers`. */
export async function askTriggers<N extends keyof TriggerAnswers>(
  actions: Actions,
  name: N,
  body: RequestBody<N>,
): Promise<Answer<TriggerAnswers[N]>> {
  return (await actions.ask(name, body)) as Answer<TriggerAnswers[N]>;
}
