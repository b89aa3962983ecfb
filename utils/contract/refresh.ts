/** Companies that the server itself reads from Autotask, and how far it is. */
import { z } from 'zod';

/** Body of POST /v1/autotask/instances/{id}/refresh; may be left out. */
export const RefreshIn = z
  .object({
    /** `changes`: only what changed since the last complete refresh with the same filter, when there was one. */
    scope: z.enum(['all', 'changes']).default('changes'),
  })
  .meta({ id: 'RefreshIn' });
export type RefreshIn = z.infer<typeof RefreshIn>;

export const RefreshOut = z
  .object({
    /** `paused`: Autotask's requests of the hour are used up; it goes on by itself at `resumeAt`. */
    state: z.enum(['waiting', 'running', 'paused', 'complete', 'incomplete', 'failed', 'cancelled']),
    scope: z.enum(['all', 'changes']),
    /** Companies read so far. */
    delivered: z.number().int(),
    /** What Autotask counted. */
    total: z.number().int().optional(),
    requests: z.number().int(),
    /** Stable cause when it did not complete. */
    code: z.string().optional(),
    sentence: z.string().optional(),
    startedAt: z.iso.datetime(),
    updatedAt: z.iso.datetime(),
    resumeAt: z.iso.datetime().optional(),
    /** Companies that are stored now. */
    stored: z.number().int(),
  })
  .meta({ id: 'RefreshOut' });
export type RefreshOut = z.infer<typeof RefreshOut>;

export const Company = z
  .object({
    id: z.number().int(),
    name: z.string(),
    companyType: z.number().int().optional(),
    isActive: z.boolean().optional(),
    phone: z.string().optional(),
    webAddress: z.string().optional(),
    city: z.string().optional(),
  })
  .meta({ id: 'Company' });
export type Company = z.infer<typeof Company>;

/** By id; `nextAfter` is absent on the last page. */
export const CompanyPage = z
  .object({ items: z.array(Company), nextAfter: z.number().int().optional() })
  .meta({ id: 'CompanyPage' });
