/** Reads organizations, companies and mappings from the background, for the mapping page. */
import type { Company } from '../../../utils/mapping/table/types.ts';
import type { Answer, RequestBody } from '../../../utils/messages/requests.ts';
import type { MappingAnswers } from '../../../utils/messages/requests-mapping.ts';
import type { Actions } from '../../actions.ts';

/** Asks the background. The answer's type is the background's promise, held by its `Handlers`. */
export async function askMapping<N extends keyof MappingAnswers>(
  actions: Actions,
  name: N,
  body: RequestBody<N>,
): Promise<Answer<MappingAnswers[N]>> {
  return (await actions.ask(name, body)) as Answer<MappingAnswers[N]>;
}

/**
 * All companies that were read last, page after page.
 *
 * @param progress told how many there are so far
 */
export async function loadCompanies(
  actions: Actions,
  instance: string,
  progress: (count: number) => void,
): Promise<Answer<Company[]>> {
  const companies: Company[] = [];
  let after: number | undefined;
  do {
    const page = await askMapping(actions, 'mapping.companies', {
      instance,
      ...(after === undefined ? {} : { after }),
    });
    if (!page.ok) return page;
    for (const company of page.value.companies) companies.push(company);
    progress(companies.length);
    after = page.value.nextAfter;
  } while (after !== undefined);
  return { ok: true, value: companies };
}
