import type { Answer, RequestBody } from '../../utils/messages/requests.ts';
import type { CompanyAnswers } from '../../utils/messages/requests-companies.ts';
import type { Actions } from '../actions.ts';

/** Asks the background about companies. The answer's type is the background's promise, held by its `Handlers`. */
export async function askCompanies<N extends keyof CompanyAnswers>(
  actions: Actions,
  name: N,
  body: RequestBody<N>,
): Promise<Answer<CompanyAnswers[N]>> {
  return (await actions.ask(name, body)) as Answer<CompanyAnswers[N]>;
}
