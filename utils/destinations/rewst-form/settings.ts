import { z } from 'zod';
import { choice, isLoopback, issue } from '../fields.ts';
import { REWST_REGIONS, regionOfApp } from '../rewst-regions.ts';

/** Where the admin's Rewst is. */
export interface RewstFormSettings {
  region: string;
  /** Origin of the web app. */
  origin: string;
}

const other = z.string().trim().max(2000, 'tooLong').default('');

/** Reads the form; the messages of its issues are words. */
export const RewstFormSettings: z.ZodType<RewstFormSettings> = z
  .object({
    region: choice(['us', ...REWST_REGIONS.slice(1).map(({ id }) => id), 'other']),
    address: other,
    confirmedHost: z.string().default(''),
  })
  .transform(({ region, address, confirmedHost }, context) => {
    const known = REWST_REGIONS.find(({ id }) => id === region);
    if (known) return { region, origin: `https://${known.app}` };
    const url = URL.canParse(address) ? new URL(address) : undefined;
    const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback(url.hostname));
    if (!url || !secure) {
      context.addIssue({ ...issue(url ? 'addressNotHttps' : 'rewstAppMissing'), path: ['address'] });
      return z.NEVER;
    }
    if (!regionOfApp(url.hostname) && confirmedHost !== url.host) {
      context.addIssue({
        ...issue('rewstAppUnknown', { host: url.host, confirm: url.host }),
        path: ['confirmedHost'],
      });
      return z.NEVER;
    }
    return { region, origin: url.origin };
  });
