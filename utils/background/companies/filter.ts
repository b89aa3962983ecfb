/** The company filter of the current instance: what can be filtered by, what it lets through, and keeping it. */
import { toAutotaskFilter } from '../../companies/filter/company-filter.ts';
import { countCompanies } from '../../companies/filter/count.ts';
import type { FilterField } from '../../companies/filter/fields.ts';
import { readFilterFields } from '../../companies/filter/read-fields.ts';
import { STANDARD_FIELDS } from '../../companies/filter/standard-fields.ts';
import { companySource } from '../../companies/refresh/autotask-source.ts';
import { fieldsIn } from '../../companies/words/field-names.ts';
import { companyWords } from '../../companies/words/index.ts';
import { CompanyFilter } from '../../contract/companyFilter.ts';
import type { Instance } from '../../instances/schema.ts';
import type { Handlers } from '../../messages/listen.ts';
import type { FilterFieldsView } from '../../messages/requests-companies.ts';
import { type Core, DONE, no, theInstance, updateInstance } from '../core.ts';
import { wayToAutotask } from './ask-autotask.ts';

/** Fields of so many tenants are remembered: the session's memory is shared with everything else. */
const MOST_TENANTS = 3;

export function filterHandlers(core: Core): Pick<Handlers, 'filter.fields' | 'filter.count' | 'filter.save'> {
  let counting = new AbortController();
  return {
    async 'filter.fields'({ again }) {
      const view = await fieldsOf(core, await theInstance(core), again);
      return { ok: true, value: { ...view, fields: fieldsIn(core.language(), view.fields) } };
    },
    async 'filter.count'({ filter }) {
      counting.abort();
      counting = new AbortController();
      const { signal } = counting;
      const words = companyWords(core.language());
      const way = await wayToAutotask(core, await theInstance(core), signal);
      if (!way.ok) return way;
      const { query, count } = companySource(way.options, words);
      return countCompanies(filter, { query, count, words, signal });
    },
    async 'filter.save'({ filter }) {
      if (!CompanyFilter.safeParse(toAutotaskFilter(filter)).success) return no(core.say('filterUnsendable'));
      const { id } = await theInstance(core);
      await updateInstance(core, id, (now) => ({
        ...now,
        companyFilter: filter,
        companyFilterAt: core.now(),
      }));
      return DONE;
    },
  };
}

/** The tenant's own fields when they can be asked for or are known; else those that every Autotask has. */
async function fieldsOf(core: Core, instance: Instance, again: boolean): Promise<FilterFieldsView> {
  const way = await wayToAutotask(core, instance);
  const known = (await core.memory.companyFields.get())[instance.id];
  const here = known && (!way.ok || known.restBase === way.options.restBase) ? known : undefined;
  const knownView: FilterFieldsView = here
    ? {
        fields: here.fields.map(({ entity, ...field }) => ({ ...field, ...(entity ? { entity } : {}) })),
        source: 'tenant',
        at: here.at,
        ...(here.withoutUdfs ? { withoutUdfs: true } : {}),
      }
    : { fields: [...STANDARD_FIELDS], source: 'standard' };
  if (!way.ok) return { ...knownView, why: way.reason };
  if (here && !again) return knownView;

  const read = await readFilterFields(way.options, companyWords(core.language()));
  if (!read.ok) return { ...knownView, why: read.sentence };
  const { fields, withoutUdfs } = read;
  const at = core.now();
  await remember(core, instance.id, { at, restBase: way.options.restBase, fields, withoutUdfs });
  return { fields, source: 'tenant', at, ...(withoutUdfs ? { withoutUdfs } : {}) };
}

/** Where the session's memory is full they are asked for again next time. */
async function remember(
  core: Core,
  id: string,
  told: { at: number; restBase: string; fields: FilterField[]; withoutUdfs: true | undefined },
): Promise<void> {
  const { withoutUdfs, ...rest } = told;
  await core.memory.companyFields
    .update(({ [id]: _old, ...others }) =>
      Object.fromEntries([
        ...Object.entries(others).slice(1 - MOST_TENANTS),
        [id, { ...rest, ...(withoutUdfs ? { withoutUdfs } : {}) }],
      ]),
    )
    .catch(() => undefined);
}
