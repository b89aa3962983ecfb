import { z } from 'zod';
import { addressProblem, choice, issue, text, token } from '../fields.ts';
import { regionOfApp, regionOfEngine } from '../rewst-regions.ts';
import type { Word } from '../words/word.ts';

/** How one webhook trigger is reached and what it gets. */
export interface RewstWebhookSettings {
  url: string;
  secretKey: string;
  /** `rest`: user name, secret and tracking identifier are entered in Rewst by hand. */
  content: 'all' | 'rest';
  /** `checked`: the receiver workflow drops a delivery whose key it knows already. */
  repeats: 'unchecked' | 'checked';
  /** The host that the admin has vouched for, when it is none of Rewst's known ones. */
  confirmedHost: string;
}

/** `/webhooks/custom/trigger/{trigger ID}/{organization ID}`, both UUIDs. */
const PATH = /^\/webhooks\/custom\/trigger\/[0-9a-f-]{36}\/[0-9a-f-]{36}\/?$/i;

const url = text('rewstUrlMissing', 2000).transform((typed, context) => {
  const parsed = URL.canParse(typed) ? new URL(typed) : undefined;
  const problem = addressProblem(parsed) ?? (parsed && shapeProblem(parsed));
  if (parsed && !problem) return `${parsed.origin}${parsed.pathname.replace(/\/$/, '')}`;
  context.addIssue(issue(problem ?? 'addressIncomplete'));
  return z.NEVER;
});

function shapeProblem({ hostname, pathname }: URL): Word | undefined {
  if (regionOfApp(hostname)) return 'rewstUrlOfApp';
  return PATH.test(pathname) ? undefined : 'rewstUrlPath';
}

/** Reads the form; the messages of its issues are words. */
export const RewstWebhookSettings: z.ZodType<RewstWebhookSettings> = z
  .object({
    url,
    secretKey: token('rewstKeyMissing'),
    content: choice(['all', 'rest']),
    repeats: choice(['unchecked', 'checked']),
    confirmedHost: z.string().default(''),
  })
  .superRefine((settings, context) => {
    if (!URL.canParse(settings.url)) return;
    const { host, hostname } = new URL(settings.url);
    if (regionOfEngine(hostname) || settings.confirmedHost === host) return;
    context.addIssue({ ...issue('rewstHostUnknown', { host, confirm: host }), path: ['confirmedHost'] });
  });
