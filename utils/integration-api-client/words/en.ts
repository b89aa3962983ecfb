/** Why the integration API did not do what was asked. `{host}`, `{status}` and `{said}` are filled in. */
export const en = {
  silent:
    '{host} cannot be reached: it is down, the address is wrong, or it redirects elsewhere, which Onramp refuses.',
  late: '{host} did not answer in time. Look again in a minute: it may have been done.',
  cancelled: 'It was cancelled.',
  foreign:
    '{host} answered with status {status} and not in the words of an integration API. Check the address.',
  busyServer: '{host} is out of order just now (status {status}). Try again in a minute.',
  token:
    '{host} does not accept the token. Ask whoever runs the integration API for a new one, and enter it where you send.',
  'instance-not-found': '{host} does not know this instance. Send the configuration first.',
  'changed-meanwhile': 'Somebody else saved it meanwhile. {said}',
  'refresh-not-found': 'The companies have not been read yet.',
  'trigger-not-found': 'This trigger is no longer there.',
  'trigger-busy': 'This trigger is being worked on. Try again in a moment.',
  'public-url-needed':
    '{host} does not know the address that Autotask can call. Whoever runs it must set its public https address.',
  'subscriber-refused':
    'Events may not be handed on to this address. Use an https address without user name and password.',
  'fields-unknown': 'Autotask does not offer these fields to webhooks. {said}',
  'login-impossible': '{host} cannot log in to Autotask as this user. {said}',
  'login-refused':
    'Autotask refused the login of the user that was sent. Test the credentials, and send them again.',
  'webhook-right-missing':
    'The API user may not create webhooks: “Can create WebHooks” is not ticked in its security level, or the user has another level.',
  'webhook-number-used-up':
    'The API user has no webhook left: the “Maximum number of Webhooks” of its security level is used up. Deleted ones may still count.',
  'autotask-refused': 'Autotask refused it. {said}',
  'autotask-unreachable':
    'Autotask did not answer {host}. Ask for the same again: what was begun is taken up.',
  other: '{host} did not do it: {said}',
};

export type ClientWords = Record<keyof typeof en, string>;
