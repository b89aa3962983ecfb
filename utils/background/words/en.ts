/** Sentences that the background itself says: reasons, notices, advice. No text ever holds a secret. */
import { companies } from './companies-en.ts';
import { outbox } from './outbox-en.ts';

export const en = {
  storageFull:
    'The browser could not store this: its storage is full or switched off. Free some space and try again; what you typed is still on the screen.',
  noZone: 'This is not one of Autotask’s zones.',

  lookupUnknown: 'Autotask’s lookup does not know this user name. It is misspelt, or belongs to no API user.',
  lookupNonsense: 'The lookup answered with an address that is not Autotask’s. The page’s zone is used.',
  lookupFailed: 'The lookup could not be asked: {why}',
  lookupOffline: 'this computer is offline.',
  lookupSilent: 'no answer came.',
  lookupForeign: 'something else than Autotask answered.',
  lookupError: 'Autotask answered with an error (status {status}).',
  disagreeTab:
    'This page is on {tab}, but Autotask’s lookup says that {user} belongs to {lookup}. Either the page is another database, such as a sandbox, or the user name is another one’s.',
  disagreeTabInstance:
    'This page is on {tab}, but the instance “{label}” is on {zone}. Choose the instance of this page, or open {zone}.',
  disagreeChosen:
    'You chose {zone}, but Autotask’s lookup says {lookup}. A wrong zone answers every login with 401, so the other one is tried as well.',

  captureNoPage:
    'No open page shows the API user’s credentials. Open the page of the API user in Autotask, generate key and secret, and press Capture there.',
  captureNotAutotask:
    'The page has moved on to another address. Go back to the API user’s page and press Capture again.',
  captureNoAnswer:
    'The page did not answer. Reload it (a new user’s values must be generated again) and press Capture again.',
  captureNoUserName: 'Username (Key) is still empty. Press Generate Key first.',
  captureNoSecret: 'Password (Secret) is still empty. Press Generate Secret first.',
  captureMasked:
    'The secret is hidden on this page: Autotask never shows it again after saving. Generate a new one; every program that uses the old one must get the new one.',
  captureOdd: 'The page gave values of an unknown form. Type them instead.',
  capturedOther:
    'Captured. The page says “{page}”, which differs from your plan; the plan was changed to fit, since Autotask never changes it for a user.',
  bindingCustom: 'Custom (Internal Integration)',

  nothingHeld: 'Nothing is held.',
  imported: 'Taken over: {labels}.',
  importedKnown: 'Already here, unchanged: {labels}.',
  clipboardFailed:
    'The browser did not let Onramp clear the clipboard. Clear it yourself: copy something else.',
  nothingKept: 'No copy is kept for this instance.',
  openedInto: 'The credentials are in memory now, in the instance “{label}”.',
  structureNoPage: 'There is no Autotask page open that can be described. Open it, then press again.',
  testRunning: 'The test is running already.',
  proofNeedsTest:
    'Test first: a webhook is made only with values that have just logged in. Then press “Prove it by writing” again.',
  proofLeftFirst: 'A test webhook may still be in Autotask. Delete it first.',
  proofNeedsSecret: 'The secret is no longer in memory. Enter it again, then delete the test webhook.',
  lockedBefore:
    'Autotask refused exactly these values. Trying them again brings the user nearer to being locked. Change a value, or insist.',
  lockedTwice:
    'Autotask refused this user twice in a row. It locks a user after some refusals, so the test waits until a value changes. Insist only if you know that the cause is gone.',
  lockedNew:
    'The user is new, and Autotask may take until {time} to know it. Test again then with the same values.',

  guideNoTab: 'No Autotask page is open. Open Autotask; the guide goes on there.',
  ...outbox,
  ...companies,
};

export type Sentence = keyof typeof en;
