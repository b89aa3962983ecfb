/** Reads organizations, companies and mappings from the background, for the mapping page. */
import type { Company } from '../../../utils/mapping/table/types.ts';
import type { Answer } from '../../../utils/messages/requests.ts';
import type { Actions } from '../../actions.ts';

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
    const page = await actions.ask('mapping.companies', {
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
