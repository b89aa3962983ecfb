import { z } from 'zod';

const Field = z.object({
  name: z.string(),
  label: z.string(),
  kind: z.enum(['picklist', 'reference', 'whole-number', 'number', 'boolean', 'date', 'text']),
  udf: z.boolean(),
  numeric: z.boolean(),
  choices: z.array(
    z.object({ value: z.union([z.number(), z.string()]), label: z.string(), active: z.boolean() }),
  ),
  entity: z.string().optional(),
});

/** Company fields as a tenant told them, by instance id. */
export const KnownFields = z.record(
  z.string(),
  z.object({
    at: z.number(),
    /** Where they were told: another zone is another tenant. */
    restBase: z.string(),
    fields: z.array(Field),
    withoutUdfs: z.literal(true).optional(),
  }),
);
export type KnownFields = z.infer<typeof KnownFields>;
