/** Forms, outages and refusals that every destination knows. */
export const common = {
  address: 'Address',
  token: 'Token',
  mappings: 'Mappings',
  mappingsCount: '{count} {count|mapping|mappings} of organizations to companies',

  tooLong: 'One of the values is too long.',
  choiceUnknown: 'One of the values cannot be used. Check them for length and form.',
  tokenMangled: 'The token holds characters that no token has. Copy it again as a whole.',
  nameForm: 'Names may hold letters, digits, points, underscores and hyphens.',
  addressIncomplete: 'The address is not complete. It begins with https:// and the name of the server.',
  addressWithUser: 'Leave user and password out of the address.',
  addressWithQuery: 'Leave everything from ? or # on out of the address.',
  addressNotHttps:
    'The address must begin with https://, so that the secret travels encrypted. Plain http is for this computer only.',

  unreached:
    '{host} cannot be reached: it is down, the address is wrong, or this computer is offline. Nothing was sent.',
  redirects: '{host} redirects elsewhere, which Onramp refuses: a secret must not travel on.',
  timedOut: '{host} did not answer in time.',
  lostOrDown: '{host} cannot be reached, or the connection ended before an answer came.',
  lost: 'The connection to {host} ended before an answer came. Nobody knows whether it arrived.',
  keyRefused: '{host} does not accept the key or token (status {status}).',
  tooMany: '{host} takes no more requests just now.',
  outOfOrder: '{host} is out of order just now (status {status}).',
  notThere: '{host} answers, but knows nothing at this address (status 404).',
  refusedStatus: '{host} did not accept it (status {status}).',
  storeForeign: '{host} answered, but not as expected, so nothing proves that it was stored.',

  againByItself: 'Onramp tries again by itself. Nothing you entered is lost.',
  lookThere:
    'Look at {host} whether it arrived. Then say so here, or send it again: sent twice, it may take effect twice.',
  checkAddress: 'Check the address. Nothing you entered is lost.',
  checkSettings: 'Check the settings of this destination. Nothing you entered is lost.',
  newKey: 'Enter a valid one under Change settings, with the rights to write there, and send again.',
  correctAndSend: 'Correct what it names, and send again. Nothing you entered is lost.',
  laterOneCounts: 'Nothing is to be done: the later one counts.',
  tryLater: 'Try again later.',
  tryIn: 'Try again in {seconds} {seconds|second|seconds}.',
  valuesUnsendable: 'These values cannot be sent. {what}',
  mappingsSaved: '{count} {count|mapping was|mappings were} saved.',
  mappingsRefused: 'The configuration was stored, the mappings were not: {said}',
  mappingsUnsendable:
    'The configuration was stored. The mappings hold values that the contract does not know.',
};
