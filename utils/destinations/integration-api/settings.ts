import { z } from 'zod';
import { token, webAddress } from '../fields.ts';

/** How the integration API is reached. */
export interface IntegrationApiSettings {
  /** Without a slash at its end. */
  baseUrl: string;
  token: string;
}

/** Reads the form; the messages of its issues are words. */
export const IntegrationApiSettings: z.ZodType<IntegrationApiSettings> = z.object({
  baseUrl: webAddress('apiAddressMissing').transform((address) => address.replace(/\/v1$/, '')),
  token: token('apiTokenMissing'),
});
