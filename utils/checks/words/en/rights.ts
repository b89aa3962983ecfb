/** Findings about rights, webhooks and the request threshold. */
import type { Words } from '../shape.ts';

export const rights = {
  'companies-right-missing': {
    saw: '{seen}',
    means: 'The security level has no view right for companies (CRM).',
    fix: 'Give the user a level copied from API User (system), or set CRM > Companies > View to All in its level.',
  },
  'companies-hidden': {
    saw: 'Autotask answered with no company at all, and without an error.',
    means: '{why}',
    fix: 'Set Company access to All in the level’s section CRM. If lines of business are in use, associate them with the user.',
  },
  'companies-few': {
    saw: 'Only one company is visible.',
    means:
      'Other companies may be hidden by row-level rights or lines of business: the only visible one is usually your own.',
    fix: 'If you have more companies, set Company access to All in the level’s section CRM, or associate the lines of business.',
  },
  'webhook-right-missing': {
    saw: '{seen}',
    means:
      'The security level does not allow webhooks: Autotask switches that off for every level until someone ticks it. Triggers then fail with “the webhook could not be created”.',
    fix: 'In the security level open Other, tick “Can create Webhooks”, enter {planned} and save. Then give this level to the user.',
  },
  'webhook-right-unclear': {
    saw: '{seen}',
    means: 'Whether this user may create webhooks cannot be told from here.',
    fix: 'Look at the security level, section Other: “Can create Webhooks” must be ticked.',
  },
  'webhook-right-unproven': {
    saw: '{seen}',
    means:
      'This user seems to be allowed to create webhooks. Certain it is only by the saved box on the level’s page, or by making a webhook.',
    fix: 'Look at the level, section Other. With your consent, Onramp’s test can also prove it by making a webhook and deleting it.',
  },
  'webhook-right-conflict': {
    saw: '{seen}',
    means: 'The box was not saved, or the user has another level than the one that was edited.',
    fix: 'Save the level, then choose it on the API user’s page.',
  },
  'webhook-number-low': {
    saw: 'The level allows {maximum} {maximum|webhook|webhooks}; {planned} {planned|trigger is|triggers are} planned{inUse}.',
    means:
      'The level allows too few webhooks: each trigger needs at least one, and the ones beyond the number fail with “the webhook could not be created”.',
    fix: 'Enter {needed} or more at Maximum number of Webhooks in the level and save.',
  },
  'webhook-number-used': {
    saw: 'Autotask refused to make a webhook for this user: {text}',
    means: 'The words speak of a number: the level’s maximum is used up. Deleted webhooks may count as well.',
    fix: 'Enter a greater number at Maximum number of Webhooks in the level and save.',
  },
  'webhook-proof-refused': {
    saw: 'Autotask refused to make a webhook for this user: {text}',
    means:
      'The box is not ticked, the number is used up, or the level is not assigned: these words do not say which.',
    fix: 'In the security level open Other, look at “Can create Webhooks” and its number, and give this level to the user.',
  },
  'webhook-proof-left': {
    saw: 'The test webhook “{name}” could not be deleted, or it is not known whether it was made: {why}',
    means: 'It is inactive and calls nobody, but it may still be there and count against the level’s number.',
    fix: 'Press “Delete the test webhook”. If that fails as well, delete it by this name in Autotask.',
  },
  'webhooks-left-behind': {
    saw: 'There {count|is|are} {count} company {count|webhook|webhooks} already{detail}.',
    means:
      'Another user made these webhooks, for this one is new. A removed user’s webhooks stay, go on calling, and the same address cannot be used twice.',
    fix: 'If they belong to a user that is gone, remove them before you create the same triggers again.',
  },
  'entity-right-missing': {
    saw: 'Autotask says that this user may not see: {entities}.',
    means:
      'View rights are missing: triggers about these never fire, although their webhook exists, and reading them fails.',
    fix: 'If you need them, give the user a level copied from API User (system), or set View to All for them in its level.',
  },
  'threshold-near': {
    saw: '{used} of {limit} requests are used in the last {minutes} minutes ({percent} %).',
    means:
      'The request threshold comes near: Autotask slows everyone down from half on, and refuses everyone when it is used up.',
    fix: 'Find the busy integration under Admin > Extensions & Integrations > API Activity by Hour.',
  },
  interrupted: {
    saw: 'The browser stopped Onramp’s background in the middle of this row.',
    means: 'The test broke off here: whether Autotask got the question is not known.',
    fix: 'Test again.',
  },
} satisfies Record<string, Words>;
