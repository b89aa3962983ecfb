/** Requests about the company filter and the reading of companies; and what they answer. */
import { z } from 'zod';
import { CompanyFilter } from '../companies/filter/company-filter.ts';
import type { Counted } from '../companies/filter/count.ts';
import type { FilterField } from '../companies/filter/fields.ts';

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });

export const COMPANY_REQUESTS = {
  /** What can be filtered by. `again`: ask Autotask although the fields are known. */
  'filter.fields': page(z.strictObject({ again: z.boolean() })),
  /** Counts what a filter lets through; what was asked before is cancelled. */
  'filter.count': page(z.strictObject({ filter: CompanyFilter })),
  'filter.save': page(z.strictObject({ filter: CompanyFilter })),
} as const;

export interface FilterFieldsView {
  fields: FilterField[];
  /** `tenant`: its own, with live picklists. `standard`: what every Autotask has, since the tenant could not be asked. */
  source: 'tenant' | 'standard';
  /** Milliseconds since the epoch, of the tenant's own. */
  at?: number;
  /** User-defined fields could not be read. */
  withoutUdfs?: true;
  /** Why Autotask cannot be asked now: then there is no count either. */
  why?: string;
}

export interface CompanyAnswers {
  'filter.fields': FilterFieldsView;
  'filter.count': Counted;
}
