/** What each finding says. `{name}` is filled in; no text ever holds a secret. */
import type { FindingCode } from '../codes.ts';

export interface Words {
  saw: string;
  means: string;
  fix: string;
}

export interface CheckWords {
  titles: Record<
    | 'zone'
    | 'login'
    | 'trackingIdentifier'
    | 'readCompanies'
    | 'companyVisibility'
    | 'webhookRight'
    | 'webhooksInUse'
    | 'requestThreshold',
    string
  >;
  summaries: {
    zone: string;
    zoneUnlisted: string;
    zoneNotLookedUp: string;
    login: string;
    loginSlow: string;
    tracking: string;
    trackingVendor: string;
    companies: string;
    companiesVisible: string;
    webhooksMay: string;
    webhooksSeen: string;
    webhooksInUse: string;
    threshold: string;
    thresholdSlow: string;
    skippedVendor: string;
    skippedLogin: string;
    skippedIdentifier: string;
    loginByIdentifier: string;
    skippedRight: string;
    skippedStopped: string;
  };
  /** Pieces that fill the findings' gaps. */
  phrases: Record<Phrase, string>;
  findings: Record<FindingCode, Words>;
}

export type Phrase =
  | 'lockedSeen'
  | 'lockedAfterSuccess'
  | 'lockedUnseen'
  | 'inactiveSeen'
  | 'vendorSeen'
  | 'vendorChosen'
  | 'expirySeen'
  | 'identifierRefused'
  | 'identifierSilent'
  | 'zoneOpenPage'
  | 'zoneLookupSilent'
  | 'spaceAround'
  | 'spaceInside'
  | 'quotes'
  | 'entities'
  | 'curly'
  | 'invisible'
  | 'unsendable'
  | 'length'
  | 'shorter'
  | 'longer'
  | 'onlySpaces'
  | 'visibilityNone'
  | 'visibilityRestricted'
  | 'visibilityUnknown'
  | 'rightNone'
  | 'rightRefused'
  | 'boxUnticked'
  | 'rightRestricted'
  | 'rightAbsent'
  | 'rightUnseen'
  | 'otherLevel'
  | 'inUse'
  | 'behind'
  | 'ahead'
  | 'aMinute'
  | 'seconds'
  | 'usedUp';

const BUCKET =
  'Autotask answers a wrong user name, secret, tracking identifier or zone, and a locked or inactive user, all in the same way.';

export const en: CheckWords = {
  titles: {
    zone: 'Zone',
    login: 'Login',
    trackingIdentifier: 'Tracking identifier',
    readCompanies: 'Read companies',
    companyVisibility: 'Company visibility',
    webhookRight: 'Right to create webhooks',
    webhooksInUse: 'Webhooks in use',
    requestThreshold: 'Request threshold',
  },
  summaries: {
    zone: '{zone}, confirmed by Autotask’s lookup',
    zoneUnlisted: '{zone} (a zone newer than our list), confirmed by Autotask’s lookup',
    zoneNotLookedUp: '{zone}, taken from the page’s address',
    login: 'Autotask accepted the credentials.',
    loginSlow: 'Autotask accepted the credentials, slowly: the request threshold is half used.',
    tracking: 'Autotask accepted the tracking identifier.',
    trackingVendor: 'Autotask accepted the identifier of the vendor {vendor}.',
    companies: 'Companies can be read.',
    companiesVisible: '{count} companies are visible.',
    webhooksMay: 'Autotask says that this user may create webhooks.',
    webhooksSeen: 'The security level page showed the box ticked, number {number}.',
    webhooksInUse: '{count} company webhooks exist; {planned} triggers are planned.',
    threshold: '{used} of {limit} requests used in the last {minutes} minutes.',
    thresholdSlow:
      '{used} of {limit} requests used in the last {minutes} minutes. Autotask answers more slowly from half on.',
    skippedVendor: 'Left out: only {vendor} can log in as this user.',
    skippedLogin: 'Left out: it needs a login that works.',
    skippedIdentifier: 'Left out: every login needs a tracking identifier.',
    loginByIdentifier: 'Autotask refused the login because of the tracking identifier.',
    skippedRight: 'Left out: it needs the right that is missing.',
    skippedStopped: 'Left out: Autotask could not be asked, as an earlier row says.',
  },
  phrases: {
    lockedSeen: 'The user’s page showed Locked ticked.',
    lockedAfterSuccess: 'The same values worked before, and are refused now with an empty 401.',
    lockedUnseen: 'Autotask refused the login with an empty 401, and the user’s page was not seen.',
    inactiveSeen: 'The user’s page showed Active not ticked.',
    vendorSeen: 'The user’s page showed the integration vendor {vendor}.',
    vendorChosen: 'This user is set up for the integration vendor {vendor}.',
    expirySeen: 'The level’s box “Not required to change password” was seen unticked.',
    identifierRefused: 'Autotask answered: {text}',
    identifierSilent: 'Autotask refused the login with an empty 401.',
    zoneOpenPage: 'the open page is on {zone}',
    zoneLookupSilent: 'the lookup did not confirm it',
    spaceAround: 'it has white space at its beginning or end',
    spaceInside: 'it has white space inside',
    quotes: 'it stands in quotes',
    entities: 'it holds an HTML code such as &amp;',
    curly: 'it holds typographic quotes or dashes',
    invisible: 'it holds invisible characters',
    unsendable: 'it holds characters that cannot be sent',
    length: 'it has {length} characters; an identifier has 27',
    shorter: ': it is shorter by {count}',
    longer: ': it is longer by {count}',
    onlySpaces: ': only white space or quotes differ',
    visibilityNone: 'The level’s right to view companies is None.',
    visibilityRestricted:
      'The level’s right to view companies is restricted, so row-level rights or lines of business hide them.',
    visibilityUnknown:
      'Row-level rights of the level or lines of business hide companies without a word. A database without companies looks the same.',
    rightNone: 'Autotask says that this user’s right to create webhooks is None.',
    rightRefused: 'Autotask answered that this user lacks the permission for webhooks.',
    boxUnticked: 'The security level page showed “Can create Webhooks” not ticked.',
    rightRestricted: 'Autotask calls this user’s right to create webhooks “Restricted”.',
    rightAbsent: 'Autotask’s answer does not say whether this user may create webhooks.',
    rightUnseen: 'The security level’s page was not seen yet.',
    otherLevel: ' (the user has {has}, edited was {edited})',
    inUse: ', and {count} exist already',
    behind: 'behind',
    ahead: 'ahead of',
    aMinute: 'a minute',
    seconds: '{count} seconds',
    usedUp: ' ({used} of {limit})',
  },
  findings: {
    offline: {
      saw: 'The browser says that this computer is offline.',
      means: 'Nothing was sent. It says nothing about the credentials.',
      fix: 'Connect to the internet and test again.',
    },
    timeout: {
      saw: '{host} did not finish its answer within {seconds} seconds.',
      means: 'Autotask or the network is slow or stuck. It says nothing about the credentials.',
      fix: 'Wait a minute and test again.',
    },
    unreachable: {
      saw: 'No connection to {host}.',
      means:
        'The network, a firewall, a proxy, the name service or an untrusted certificate stands in the way. It says nothing about the credentials.',
      fix: 'Open https://{host}/ in a tab: the browser’s own message there names the reason. Then test again.',
    },
    cancelled: {
      saw: 'The test was stopped.',
      means: 'Nothing can be said about what was not asked.',
      fix: 'Test again.',
    },
    redirected: {
      saw: '{host} sent us to another address instead of answering.',
      means:
        'Autotask’s API never does that: a proxy, a sign-in page of the network (hotel, guest Wi-Fi) or a filter stands in between. The credentials were not passed on and are not in question.',
      fix: 'Sign in to the network or ask its administrator to let {host} through, then test again.',
    },
    'html-instead-of-data': {
      saw: '{host} answered with a web page (status {status}) instead of data.',
      means:
        'A sign-in page of the network, a proxy or a maintenance page answered in Autotask’s place. It says nothing about the credentials.',
      fix: 'Open https://{host}/ in a tab to see the page, clear it out of the way, then test again.',
    },
    'empty-answer': {
      saw: '{host} answered with nothing (status {status}).',
      means: 'Autotask or something in between broke off. It says nothing about the credentials.',
      fix: 'Test again in a minute.',
    },
    'not-json': {
      saw: '{host} answered with something that is no JSON (status {status}).',
      means:
        'A device in between changed the answer, or it was cut off. It says nothing about the credentials.',
      fix: 'Test again, best from another network.',
    },
    'answer-too-large': {
      saw: '{host} sent far more than this question needs; reading was stopped.',
      means: 'Something else than Autotask’s API answered. It says nothing about the credentials.',
      fix: 'Test again, best from another network.',
    },
    'unexpected-answer': {
      saw: 'Autotask answered, but not in a form that we know.',
      means: 'Its API may have changed. This row cannot be judged from here.',
      fix: 'Copy the details for support and report them.',
    },
    'service-unavailable': {
      saw: '{host} answered that it is not available (status {status}).',
      means: 'Autotask is under maintenance or overloaded. It says nothing about the credentials.',
      fix: 'Wait {wait} and test again. Autotask’s status page tells of maintenance.',
    },
    'thread-limit': {
      saw: 'Autotask answered that too many requests run at once.',
      means:
        'Another program is using the same tracking identifier right now; three requests at a time are allowed. It says nothing about the credentials.',
      fix: 'Wait {wait} and test again.',
    },
    'threshold-exceeded': {
      saw: 'Autotask says that the request threshold is used up{figures}.',
      means:
        'All integrations of the database together made too many requests within the hour. Until it falls, Autotask refuses everyone.',
      fix: 'Find the busy integration under Admin > Extensions & Integrations > API Activity by Hour, then test again in an hour.',
    },
    'autotask-error': {
      saw: 'Autotask answered with an error (status {status}): {text}',
      means: 'Autotask names this reason itself.',
      fix: 'Follow its text. If it says nothing, test again in a few minutes.',
    },
    'untrusted-address': {
      saw: 'The address {host} is not one of Autotask’s.',
      means: 'Credentials go to Autotask’s own hosts only, so nothing was sent.',
      fix: 'Open the Autotask page of your zone, or choose the zone by hand.',
    },
    'clock-wrong': {
      saw: 'This computer’s clock is {minutes} minutes {direction} Autotask’s.',
      means: 'A wrong clock breaks secure connections and makes all times shown here wrong.',
      fix: 'Let the computer set its clock by itself.',
    },
    'user-name-missing': {
      saw: 'There is no user name yet.',
      means: 'Without it neither zone nor login can be asked for.',
      fix: 'Capture the credentials from the API user page, or type them.',
    },
    'user-name-unknown': {
      saw: 'Autotask’s zone lookup does not know {user}.',
      means:
        'The name is misspelt, has another domain behind the @, or is not an API user’s. Rarely the lookup has a gap.',
      fix: 'Copy Username (Key) exactly as the API user page shows it, including what stands behind the @.',
    },
    'lookup-gap': {
      saw: 'Autotask’s zone lookup does not know {user}, yet the login works.',
      means: 'The lookup has a gap. The credentials are right.',
      fix: 'Nothing to do here. Products that rely on the lookup must be given the zone {zone} by hand.',
    },
    'lookup-outdated': {
      saw: 'The lookup names {lookup}, but the login works on {zone}.',
      means: 'The database moved and the lookup has not followed yet.',
      fix: 'Use {zone}. Products that rely on the lookup must be given the zone by hand.',
    },
    'lookup-nonsense': {
      saw: 'The zone lookup answered with an address that is not Autotask’s ({saw}).',
      means:
        'Something in between changed the answer, or Autotask changed its form. No credentials were sent there.',
      fix: 'Test again, best from another network. Until then the zone of the open page is used.',
    },
    'zone-missing': {
      saw: 'No zone is known: no Autotask page is open and the lookup gave none.',
      means: 'Without a zone there is no address to log in to.',
      fix: 'Open an Autotask page, or choose the zone by hand.',
    },
    'zone-moved': {
      saw: 'Autotask’s lookup says {lookup}; we had {zone}.',
      means:
        'The database moved, or the zone was chosen wrongly. The old zone answers with 401 although everything else is right.',
      fix: 'We go on with {lookup}. Tell the other products that use this user.',
    },
    'zone-chosen-differs': {
      saw: 'You chose {zone}; Autotask’s lookup says {lookup}.',
      means:
        'One of the two is out of date. A wrong zone answers with 401 although everything else is right.',
      fix: 'We try {zone} first. If the login fails there, {lookup} is tried once.',
    },
    'zone-disagrees': {
      saw: 'The open page is on {zone}; Autotask’s lookup says {lookup} for this user.',
      means:
        'The page belongs to another database than the user, for example a sandbox or another customer’s Autotask.',
      fix: 'We go on with {lookup}. If that is wrong, check the user name.',
    },
    'secret-missing': {
      saw: 'There is no secret yet.',
      means: 'Without it no login can be tried.',
      fix: 'Capture the credentials from the API user page, or type them.',
    },
    'secret-mangled': {
      saw: 'The secret was changed on its way: {how}.',
      means: 'Copying added, lost or replaced characters. Autotask then answers with 401.',
      fix: 'Capture it from the page. If it is no longer shown there, generate a new one.',
    },
    'secret-differs': {
      saw: 'The secret is not the one that was captured from the page{how}.',
      means: 'It was typed or pasted over, so it may be an old one or another user’s.',
      fix: 'Capture the credentials again, or generate a new secret.',
    },
    'wrong-secret': {
      saw: 'Autotask refused the login with an empty 401.',
      means: `${BUCKET} The zone is known for this user name, so the secret is the first to look at.`,
      fix: 'Generate a new secret on the API user page, capture it, and test again. Do not repeat the same values: Autotask locks the user.',
    },
    'user-name-wrong': {
      saw: 'Autotask refused the login with an empty 401.',
      means: 'The lookup may know only the part behind the @, so the name itself can still be misspelt.',
      fix: 'Compare {user} with Username (Key) on the API user page.',
    },
    'personal-login': {
      saw: 'The user name {user} does not look like a generated key.',
      means: 'If this is a person’s login, Autotask refuses it: the API takes API-only users alone.',
      fix: 'Create an API user under Resources (Users) > New > New API User.',
    },
    'user-locked': {
      saw: '{seen}',
      means:
        'A locked user is refused with the same 401 as a wrong secret. Repeated wrong secrets lock a user; Autotask then sends a mail with the address they came from.',
      fix: 'Clear Locked on the user’s page. Update every program that still uses an old secret; one user per integration avoids this.',
    },
    'user-inactive': {
      saw: '{seen}',
      means: 'An inactive user is refused with the same 401 as a wrong secret.',
      fix: 'Tick Active on the user’s page and save.',
    },
    'user-unusable': {
      saw: 'Autotask answered: {text}',
      means: 'The user is locked, inactive or expired.',
      fix: 'Look at Active and Locked on the user’s page, and at the level’s box “Not required to change password”.',
    },
    'user-too-new': {
      saw: 'The user was saved {minutes} minutes ago.',
      means: 'A new user can take up to five minutes to work. Until then it is refused like a wrong secret.',
      fix: 'Wait until {until}, then test once more with the same values.',
    },
    'password-expired': {
      saw: '{seen}',
      means:
        'The password of such a level expires after some weeks, and the login is then refused like a wrong secret.',
      fix: 'Tick “Not required to change password” in the security level, then generate a new secret.',
    },
    'wrong-zone': {
      saw: 'The login was tried on {zone}; {why}.',
      means: 'A wrong zone answers with the same 401 although everything else is right.',
      fix: 'Check which zone the user belongs to: open the API user’s page and look at the address.',
    },
    'vendor-bound': {
      saw: '{seen}',
      means:
        'Only the vendor has the tracking identifier that this user needs, so only the vendor can log in as it. A login from here would fail although everything is right.',
      fix: 'Send the configuration: the destination’s own validation decides. For tests of your own create a user with Custom (Internal Integration).',
    },
    'tracking-identifier-missing': {
      saw: 'There is no tracking identifier.',
      means: 'Every call but the zone lookup needs one.',
      fix: 'Copy the identifier that the API user page shows for Custom (Internal Integration), or capture it.',
    },
    'tracking-identifier-mangled': {
      saw: 'The tracking identifier was changed on its way: {how}.',
      means: 'An identifier that is not exact is refused.',
      fix: 'Copy it again from the API user page.',
    },
    'wrong-tracking-identifier': {
      saw: '{seen}',
      means: 'The tracking identifier belongs to another integration or is not exact.',
      fix: 'Use the one that this user’s page shows. If the user is bound to a vendor, only the vendor has it.',
    },
    'companies-right-missing': {
      saw: 'Autotask answered that this user may not read companies.',
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
        'That is usually your own company: the others may be hidden by row-level rights or lines of business.',
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
    'webhook-right-conflict': {
      saw: 'The page showed “Can create Webhooks” ticked; Autotask says that this user may not create webhooks.',
      means: 'The box was not saved, or the user has another level than the one that was edited{level}.',
      fix: 'Save the level, then choose it on the API user’s page.',
    },
    'webhook-number-low': {
      saw: 'The level allows {maximum} webhooks; {planned} triggers are planned{inUse}.',
      means:
        'Each trigger needs at least one webhook. The ones beyond the number fail with “the webhook could not be created”.',
      fix: 'Enter {needed} or more at Maximum number of Webhooks in the level and save.',
    },
    'webhooks-left-behind': {
      saw: 'There are {count} company webhooks already{detail}.',
      means:
        'This user is new, so another user made them. A removed user’s webhooks stay, go on calling, and the same address cannot be used twice.',
      fix: 'If they belong to a user that is gone, remove them before you create the same triggers again.',
    },
    'threshold-near': {
      saw: '{used} of {limit} requests are used in the last {minutes} minutes ({percent} %).',
      means: 'Autotask slows everyone down from half on, and refuses everyone when it is used up.',
      fix: 'Find the busy integration under Admin > Extensions & Integrations > API Activity by Hour.',
    },
    interrupted: {
      saw: 'The browser stopped Onramp’s background in the middle of this row.',
      means: 'Whether Autotask got the question is not known. Nothing was changed there.',
      fix: 'Test again.',
    },
  },
};
