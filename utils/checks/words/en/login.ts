/** Findings about the zone and the login. */
import type { Words } from '../shape.ts';

export const login = {
  'user-name-missing': {
    saw: 'There is no user name yet.',
    means: 'The user name is missing: without it neither zone nor login can be asked for.',
    fix: 'Capture the credentials from the API user page, or type them.',
  },
  'user-name-unknown': {
    saw: 'Autotask’s zone lookup does not know {user}.',
    means:
      'The user name seems wrong: misspelt, with another domain behind the @, or not an API user’s. Rarely the lookup has a gap.',
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
    means: 'The zone is not known: without it there is no address to log in to.',
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
      'Your choice or the lookup is out of date. A wrong zone answers with 401 although everything else is right.',
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
    means: 'The secret is missing: without it no login can be tried.',
    fix: 'Capture the credentials from the API user page, or type them.',
  },
  'secret-mangled': {
    saw: 'The secret was changed on its way: {how}.',
    means:
      'Copying changed the secret: characters were added, lost or replaced. Autotask then answers with 401.',
    fix: 'Capture it from the page. If it is no longer shown there, generate a new one.',
  },
  'secret-differs': {
    saw: 'The secret is not the one that was captured from the page{how}.',
    means: 'The secret may be an old one or another user’s: it was typed or pasted over.',
    fix: 'Capture the credentials again, or generate a new secret.',
  },
  'secret-length': {
    saw: 'The secret has {length} characters; Autotask generates 25.',
    means:
      'The secret may be incomplete: copying lost or added characters, unless somebody chose a secret of their own.',
    fix: 'Capture it from the page. If it is no longer shown there, generate a new one.',
  },
  'wrong-secret': {
    saw: 'Autotask refused the login with 401.',
    means:
      'The secret may be wrong: it is what goes wrong most often. Autotask answers a wrong user name, tracking identifier or zone, and a locked or inactive user, in the same way, so which one it is cannot be seen.',
    fix: 'Generate a new secret on the API user page, capture it, and test again. Do not repeat the same values: Autotask locks the user.',
  },
  'user-name-wrong': {
    saw: 'Autotask refused the login with 401.',
    means: 'The user name may be misspelt: the lookup may know only the part behind the @.',
    fix: 'Compare {user} with Username (Key) on the API user page.',
  },
  'personal-login': {
    saw: 'The user name {user} does not look like a generated key.',
    means: 'This may be a person’s login, and the API refuses those: it takes API-only users alone.',
    fix: 'Create an API user under Resources (Users) > New > New API User.',
  },
  'user-locked': {
    saw: '{seen}',
    means:
      'The user may be locked: it is then refused with the same 401 as with a wrong secret. Repeated wrong secrets lock a user; Autotask then sends a mail with the address they came from.',
    fix: 'Clear Locked on the user’s page. Update every program that still uses an old secret; one user per integration avoids this.',
  },
  'user-inactive': {
    saw: '{seen}',
    means: 'The user may be inactive: it is then refused with the same 401 as with a wrong secret.',
    fix: 'Tick Active on the user’s page and save.',
  },
  'user-unusable': {
    saw: 'Autotask answered: {text}',
    means: 'The user is locked, inactive or expired.',
    fix: 'Look at Active and Locked on the user’s page, and at the level’s box “Not required to change password”.',
  },
  'user-too-new': {
    saw: '{seen}',
    means:
      'The user may be too new: it can take up to five minutes to work. Until then it is refused as with a wrong secret.',
    fix: '{wait}',
  },
  'password-expired': {
    saw: '{seen}',
    means:
      'The password may have expired: without that box it does after some weeks, and the login is then refused as with a wrong secret.',
    fix: 'Tick “Not required to change password” in the security level, then generate a new secret.',
  },
  'wrong-zone': {
    saw: 'The login was tried on {zone}; {why}.',
    means: 'The zone may be wrong: a wrong zone answers with the same 401 although everything else is right.',
    fix: 'Check which zone the user belongs to: open the API user’s page and look at the address.',
  },
  'vendor-bound': {
    saw: '{seen}',
    means:
      'Only the vendor has the tracking identifier that this user needs, so only the vendor can log in as it. A login from here would fail although everything is right.',
    fix: 'Send the configuration: the destination’s own validation decides. For tests of your own create a user with Custom (Internal Integration).',
  },
  'binding-undecided': {
    saw: 'There is no tracking identifier, and it is not chosen yet who will use this API user.',
    means:
      'Who will use this API user is not chosen yet: a user of your own integration (Custom) has its tracking identifier on its page and can be tested here; that of a vendor’s user only the vendor has.',
    fix: 'Answer “Who will use this API user?” in the side panel, or enter the tracking identifier.',
  },
  'binding-differs': {
    saw: '{seen}; planned is {planned}.',
    means:
      'The planned product could not log in: a user works only with the tracking identifier of what was chosen on its page, and that cannot be changed later.',
    fix: 'Create a new API user with the planned choice under API Tracking Identifier, or change the plan.',
  },
  'tracking-identifier-missing': {
    saw: 'There is no tracking identifier.',
    means: 'The tracking identifier is missing: every call but the zone lookup needs one.',
    fix: 'Copy the identifier that the API user page shows for Custom (Internal Integration), or capture it.',
  },
  'tracking-identifier-mangled': {
    saw: 'The tracking identifier was changed on its way: {how}.',
    means: 'The tracking identifier is not exact, and is refused.',
    fix: 'Copy it again from the API user page.',
  },
  'wrong-tracking-identifier': {
    saw: '{seen}',
    means: 'The tracking identifier belongs to another integration or is not exact.',
    fix: 'Use the one that this user’s page shows. If the user is bound to a vendor, only the vendor has it.',
  },
} satisfies Record<string, Words>;
