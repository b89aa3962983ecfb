import { z } from 'zod';

/**
 * Where public sources disagree, or say nothing, a switch chooses the reading (autotask-rest-api.md sections 3.2 and
 * 10). Each can be set at start and, by the control port, at run time. The defaults are the newest measured answer
 * where one exists. Numbers in milliseconds are real time, so that tests can set them to nothing.
 */
export const Switches = z.strictObject({
  /** Database's place: the UI host that the zone lookup answers with. Changing it "moves" the tenant. */
  uiHost: z
    .string()
    .regex(/^(ww[1-9]\d{0,3}|prde|pres)\.autotask\.net$/)
    .default('ww5.autotask.net'),

  /** An entity call by a user name that nobody has: 401 empty (2026) or 500 with text (2023). */
  unknownUser: z.enum(['401', '500']).default('401'),
  /** Whether the zone lookup knows the user's name, or only the domain behind its `@`. */
  zoneLookupBy: z.enum(['user', 'domain']).default('user'),
  /** No tracking identifier at all: 401 empty (measured), or 500 `Integration code required with this version`. */
  missingTrackingIdentifier: z.enum(['401', '500']).default('401'),
  /** Wrong tracking identifier: 500 `IntegrationCode is invalid.` or 401 empty. */
  wrongTrackingIdentifier: z.enum(['500', '401']).default('500'),
  /** No right to an entity: 500 or 403, with the permission text. */
  missingPermission: z.enum(['500', '403']).default('500'),
  /** Locked, inactive or expired user: 401 empty as everything else, or 403 with a text. */
  unusableUser: z.enum(['401', '403']).default('401'),
  /** A picklist number that does not exist: 400 or 500, with text. */
  badPicklistValue: z.enum(['400', '500']).default('500'),
  /** GET of an id that does not exist: 200 `{"item":null}` or 404. */
  missingId: z.enum(['nullItem', '404']).default('nullItem'),

  /** How `userAccessForCreate` and its kin are written. */
  accessLevels: z.enum(['name', 'number', 'numericString']).default('name'),
  /** Whether `userAccessForCreate` of a webhook entity follows the box on the security level. */
  accessFollowsWebhookBox: z.boolean().default(true),
  /** `info.name` of CompanyWebhooks: the REST word or the SOAP word. */
  webhookInfoName: z.enum(['CompanyWebhook', 'AccountWebhook']).default('CompanyWebhook'),

  /** Creating a webhook without the right: 500 or 403. */
  missingWebhookRight: z.enum(['500', '403']).default('500'),
  /** Creating one webhook more than the level allows: 500 or 403. */
  webhookNumberUsedUp: z.enum(['500', '403']).default('500'),
  /** Whether deleted webhooks count against the level's number ("during the lifespan of the account"). */
  deletedWebhooksCount: z.boolean().default(false),
  /** `isReady` of a webhook created without a word about it. */
  newWebhookReady: z.boolean().default(false),
  /** Whose webhooks a query shows. */
  webhooksVisible: z.enum(['all', 'own']).default('all'),

  /** Requests at once per tracking identifier and endpoint; 0 switches the limit off. */
  threads: z.number().int().min(0).default(3),
  /** Answer to one request too many at once: 429 with `Retry-After`, or 500 with the product's text. */
  threadLimit: z.enum(['429', '500']).default('429'),
  /** Requests allowed in the rolling hour. */
  requestThreshold: z.number().int().min(1).default(10_000),
  /** Requests of the hour that other integrations made: added to the count. */
  requestsByOthers: z.number().int().min(0).default(0),
  /** Added from 50 % of the threshold; from 75 % twice as much. The product adds 500 ms. */
  slowdownMs: z.number().int().min(0).default(500),
  /** Answer when the threshold is used up. The body is not known publicly. */
  suspended: z.enum(['500', '429', '403']).default('500'),
  /** Added to every REST answer: the distance to the server. */
  latencyMs: z.number().int().min(0).default(0),

  /** A user saved on the page works only after this time (up to 5 minutes in the product). */
  activationDelayMs: z.number().int().min(0).default(0),
  /** Wrong secrets in a row that lock a user; 0 never locks. */
  lockAfterFailures: z.number().int().min(0).default(5),

  /** What a level whose view right for companies is restricted sees: no company, or customers only. */
  restrictedCompanies: z.enum(['none', 'customers']).default('none'),

  /** How long a callout's receiver may take to answer. */
  calloutTimeoutMs: z.number().int().min(1).default(10_000),
  /** Time between two attempts of a callout. */
  calloutRetryMs: z.number().int().min(0).default(30_000),
  /** Attempts before a callout goes to the error log. */
  calloutAttempts: z.number().int().min(1).default(5),
  /** Callouts that failed for good in a row and disable their webhook. */
  calloutFailuresToDisable: z.number().int().min(1).default(25),
  /** Whether callouts may go to plain http and to loopback (the product allows neither). */
  calloutToLoopback: z.boolean().default(true),
});
export type Switches = z.infer<typeof Switches>;
export type SwitchesInput = z.input<typeof Switches>;

/** All switches at their default. */
export function defaultSwitches(): Switches {
  return Switches.parse({});
}

/**
 * The switches after a change.
 *
 * @param current the switches in force
 * @param change what the control port was sent: only the switches to change
 * @returns the new switches, or sentences that say what is wrong with the change
 */
export function changeSwitches(current: Switches, change: unknown): Switches | string[] {
  if (typeof change !== 'object' || change === null || Array.isArray(change)) {
    return ['The body must be an object of switches.'];
  }
  const parsed = Switches.safeParse({ ...current, ...change });
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'switches'}: ${issue.message}`);
}
