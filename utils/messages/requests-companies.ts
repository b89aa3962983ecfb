/** Requests about the company filter and the reading of companies; and what they answer. */
import { z } from 'zod';
import { CompanyFilter } from '../companies/filter/company-filter.ts';
import type { Counted } from '../companies/filter/count.ts';
import type { FilterField } from '../companies/filter/fields.ts';

/** Where companies are read to: the integration API that the configuration was sent to, or this browser. */
const Place = z.enum(['server', 'browser']);
export type Place = z.infer<typeof Place>;

const page = <S extends z.ZodType>(body: S) => ({ from: 'page' as const, body });

export const COMPANY_REQUESTS = {
  /** What can be filtered by. `again`: ask Autotask although the fields are known. */
  'filter.fields': page(z.strictObject({ again: z.boolean() })),
  /** Counts what a filter lets through; what was asked before is cancelled. */
  'filter.count': page(z.strictObject({ filter: CompanyFilter })),
  'filter.save': page(z.strictObject({ filter: CompanyFilter })),
  /** How far the last reading of companies is. */
  'refresh.look': page(z.strictObject({ place: Place })),
  /** Reads, or goes on where it broke off. `changes`: only what changed, where that can be told. */
  'refresh.start': page(z.strictObject({ place: Place, scope: z.enum(['all', 'changes']) })),
  'refresh.cancel': page(z.strictObject({ place: Place })),
  /** Removes the companies that lie in this browser. */
  'refresh.forget': page(z.strictObject({})),
} as const;

/** How far a reading of companies is. */
export interface RefreshView {
  state: 'waiting' | 'running' | 'paused' | 'complete' | 'incomplete' | 'failed' | 'cancelled';
  scope: 'all' | 'changes';
  /** Companies read in this one. */
  delivered: number;
  /** What Autotask counted. */
  total?: number;
  requests: number;
  /** Milliseconds since the epoch, as are the others. */
  startedAt: number;
  updatedAt: number;
  /** When a paused one goes on by itself. */
  resumeAt?: number;
  /** Why it is not complete, in the admin's language. */
  reason?: string;
  /** Companies that are there now, of all readings. */
  stored: number;
  /** What is there was read with another filter than the one that is kept now. */
  otherFilter?: true;
}

/** What a place knows: its host, and the last reading; none before the first. */
export interface RefreshLook {
  host?: string;
  last?: RefreshView;
}

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
  'refresh.look': RefreshLook;
}
