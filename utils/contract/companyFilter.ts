/** Which companies belong to an instance: Autotask's own filter, bounded in depth. */
import { z } from 'zod';
import { line } from './text.ts';

/** Autotask's operators (autotask-rest-api section 6.1). `ne` is not among them: it would be silently ignored there. */
export const FILTER_OPERATORS = [
  'eq',
  'noteq',
  'gt',
  'gte',
  'lt',
  'lte',
  'beginsWith',
  'endsWith',
  'contains',
  'exist',
  'notExist',
  'in',
  'notIn',
] as const;

const Single = z.union([z.string().max(1000), z.number(), z.boolean()]);

export const FilterCondition = z
  .strictObject({
    op: z.enum(FILTER_OPERATORS),
    field: line(100),
    value: z.union([Single, z.array(Single).max(500)]).optional(),
    /** The field is user-defined. */
    udf: z.literal(true).optional(),
  })
  .meta({ id: 'FilterCondition' });
export type FilterCondition = z.infer<typeof FilterCondition>;

const InnerGroup = z.strictObject({
  op: z.enum(['and', 'or']),
  items: z.array(FilterCondition).min(1).max(500),
});

export const FilterGroup = z
  .strictObject({
    op: z.enum(['and', 'or']),
    items: z
      .array(z.union([FilterCondition, InnerGroup]))
      .min(1)
      .max(500),
  })
  .meta({ id: 'FilterGroup' });

/** All of the entries must hold, as in Autotask's `filter`. */
export const CompanyFilter = z
  .array(z.union([FilterCondition, FilterGroup]))
  .min(1)
  .max(100)
  .meta({
    id: 'CompanyFilter',
    description: "Autotask's filter for Companies: all entries must hold, groups at most two deep.",
  });
export type CompanyFilter = z.infer<typeof CompanyFilter>;
