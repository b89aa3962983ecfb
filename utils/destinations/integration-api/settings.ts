import { z } from 'zod';

/** How the integration API is reached. */
export interface IntegrationApiSettings {
  /** Without a slash at its end. */
  baseUrl: string;
  token: string;
}

const LOOPBACK = /^(127(?:\.\d{1,3}){3}|localhost|\[::1\])$/;

const baseUrl = z
  .string({ error: 'Enter the address of the integration API.' })
  .trim()
  .min(1, 'Enter the address of the integration API.')
  .transform((text, context) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const problem = problemOf(url);
    if (url && !problem) return `${url.origin}${url.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}`;
    context.addIssue({ code: 'custom', message: problem ?? '' });
    return z.NEVER;
  });

const token = z
  .string({ error: 'Enter the token.' })
  .trim()
  .min(1, 'Enter the token of the integration API.')
  .regex(/^[\x21-\x7e]+$/, 'The token holds characters that no token has. Copy it again as a whole.');

/** Reads the form; its messages are sentences for the admin. */
export const IntegrationApiSettings: z.ZodType<IntegrationApiSettings> = z.object({ baseUrl, token });

function problemOf(url: URL | undefined): string | undefined {
  if (!url) return 'The address is not complete. It looks like https://integrations.example.com.';
  if (url.username !== '' || url.password !== '') return 'Leave user and password out of the address.';
  if (url.search !== '' || url.hash !== '') return 'Leave everything from ? or # on out of the address.';
  if (url.protocol === 'https:') return undefined;
  if (url.protocol === 'http:' && LOOPBACK.test(url.hostname)) return undefined;
  return 'The address must begin with https://, so that the secret travels encrypted. Plain http is for this computer only.';
}
