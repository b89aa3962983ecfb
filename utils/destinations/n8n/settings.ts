import { z } from 'zod';
import { choice, token, webAddress } from '../fields.ts';

/** How n8n's public API is reached, and which kind of credential is made. */
export interface N8nSettings {
  /** Without `/api/v1`. */
  baseUrl: string;
  apiKey: string;
  /** `auto`: the community node's own type where n8n offers it, else the built-in one. */
  type: 'auto' | 'autotaskApi' | 'httpCustomAuth';
}

/** Reads the form; the messages of its issues are words. */
export const N8nSettings: z.ZodType<N8nSettings> = z.object({
  baseUrl: webAddress('n8nAddressMissing').transform((address) => address.replace(/\/api(\/v1)?$/, '')),
  apiKey: token('n8nKeyMissing'),
  type: choice(['auto', 'autotaskApi', 'httpCustomAuth']),
});
