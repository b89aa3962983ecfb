/** Sentences of the outbox and of what must hold before something is sent. */
export const outbox = {
  noDestination: 'There is no such destination in this version of Onramp.',
  zoneUnknown: 'The zone is not known yet. Open Autotask in a tab, or choose the zone by hand.',
  userNameMissing: 'The user name is missing. Capture the credentials, or type them.',
  secretGone: 'The secret is no longer in memory. Enter it again, then press Try now.',
  filterUnsendable: 'The company filter is too large to be sent. Open Company filter and take rows out.',
  identifierMissing:
    'The tracking identifier is missing. A custom integration needs the one that the API user page shows; for a vendor’s integration, choose the vendor in part 2.',
  noAccess: 'Your browser does not allow {host} yet. Press Allow access first.',
  allowFirst: 'Press Allow access, then Try now.',
  completeSettings: 'Complete the settings of the destination, then press Try now.',
  thenTryNow: 'Then press Try now.',
  thenSend: 'Then press Send.',
  sendingAlready: 'It is being sent already.',
  deliveryGone: 'This delivery is no longer there.',
  overtaken: 'A later delivery to the same destination took its place.',
  overtakenInDoubt:
    'It stayed unclear whether this arrived; a later delivery to the same destination took its place.',
  torn: 'The browser stopped Onramp while this was being sent. Nobody knows whether it arrived.',
  tornFix:
    'Look at {host} whether it arrived. Then say so here, or send it again: sent twice, it may take effect twice.',
  saidArrived: 'You found that it arrived.',
  givenUp: 'You ended this delivery.',
  endUnwritten:
    'It was sent and ended so: {end} The browser’s storage is full, so this could not be written down yet. Free some space; Onramp tries again.',
  noTrial: 'This destination has no check.',
  noApi: 'The integration API is not set up. Set it up under Send, and send the configuration.',
  noApiToken:
    'The token of the integration API is no longer in memory. Enter it again under Send, Change settings.',
};
