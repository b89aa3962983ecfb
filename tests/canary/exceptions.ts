/**
 * Every place where a value of the journey may be found, one by one, with the reason. What is found elsewhere is a leak.
 */
export interface Exception {
  what: RegExp;
  where: RegExp;
  why: string;
  /** Page or browser fill it by themselves: a run without the extension must show it too. */
  byItself?: boolean;
}

const LOGIN = /^(secret|tracking identifier|typed secret)$/;
const ANY = /./;

export const EXCEPTIONS: Exception[] = [
  // what it was meant for
  {
    what: LOGIN,
    where:
      /^(GET|POST) webservices5\.autotask\.net\/ATServicesRest\/.*: header (secret|apiintegrationcode)$/i,
    why: 'The login to Autotask’s API: the header that Autotask asks for.',
  },
  {
    what: /^(secret|tracking identifier)$/,
    where: /^PUT 127\.0\.0\.1\/v1\/autotask\/instances\/\*: body$/,
    why: 'The hand-over to the destination that the admin chose.',
  },
  {
    what: /^token$/,
    where: /^(PUT|GET) 127\.0\.0\.1\/v1\/autotask\/instances.*: header authorization$/,
    why: 'The destination’s own token, to the destination.',
  },
  ...[
    ['Rewst’s trigger', 'POST', '/webhooks/custom/trigger/\\*/[0-9a-f-]+', 'trigger key', 'x-rewst-secret'],
    ['n8n', '(GET|POST|PATCH)', '/api/v1/credentials(/schema/\\w+)?', 'n8n key', 'x-n8n-api-key'],
    ['Vault', 'POST', '/v1/secret/data/autotask', 'store token', 'x-vault-token'],
    ['Infisical', '(POST|PATCH)', '/api/v4/secrets/AUTOTASK', 'store token', 'authorization'],
    ['Azure Key Vault', 'PUT', '/secrets/autotask', 'store token', 'authorization'],
    ['Doppler', 'POST', '/v3/configs/config/secrets', 'store token', 'authorization'],
    ['any HTTP address', 'POST', '/hook', 'store token', 'x-key'],
  ].flatMap(([name = '', verb = '', path = '', key = '', header = '']): Exception[] => [
    {
      what: /^(secret|tracking identifier)$/,
      where: new RegExp(`^(POST|PUT|PATCH) 127\\.0\\.0\\.1${path}: body$`),
      why: `The hand-over to ${name}, which the admin chose.`,
    },
    {
      what: new RegExp(`^${key}$`),
      where: new RegExp(`^${verb} 127\\.0\\.0\\.1${path}: header ${header}$`),
      why: `The key of ${name}, to ${name}.`,
    },
  ]),
  {
    what: ANY,
    where: /^(extension\/\w+\.html|service worker): storage\.session$/,
    why: 'The browser’s session memory, where secrets are held until they are forgotten; never on disk.',
  },
  // what Autotask's own page does
  {
    what: /^(secret|tracking identifier)$/,
    where: /^POST ww5\.autotask\.net\/Mvc\/Framework\/Form\.mvc\/Save: body$/,
    why: 'Autotask’s own form saves the user with the secret that it generated.',
    byItself: true,
  },
];

/** The exception that covers a place, if any. */
export function exceptionFor(what: string, where: string): Exception | undefined {
  return EXCEPTIONS.find((one) => one.what.test(what) && one.where.test(where));
}
