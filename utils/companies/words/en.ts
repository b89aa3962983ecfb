/** What the company filter and the refresh say. Its shape is the contract for the other languages. */
export const en = {
  count: (many: number) => many.toLocaleString('en-US'),
  yes: 'yes',
  no: 'no',
  and: 'and',
  or: 'or',
  all: 'all companies',
  operation: {
    exist: 'has a value',
    notExist: 'is empty',
    is: 'is',
    isNot: 'is not',
    oneOf: 'is one of',
    noneOf: 'is none of',
    equals: 'equals',
    notEquals: 'does not equal',
    greater: 'is greater than',
    atLeast: 'is at least',
    less: 'is less than',
    atMost: 'is at most',
    after: 'is after',
    onOrAfter: 'is on or after',
    before: 'is before',
    onOrBefore: 'is on or before',
    exactly: 'is exactly',
    notExactly: 'is not exactly',
    contains: 'contains',
    begins: 'begins with',
    ends: 'ends with',
  },
  value: {
    missing: (field: string) => `Say a value for "${field}".`,
    noneChosen: (field: string) => `Say at least one value for "${field}".`,
    yesOrNo: (field: string) => `"${field}" is yes or no.`,
    date: (field: string) => `"${field}" needs a date such as 2026-10-31.`,
    number: (field: string, value: string) => `"${field}" needs a number, not "${value}".`,
    whole: (field: string, value: string) => `"${field}" needs a whole number, not ${value}.`,
    unsendable: (field: string) => `The value for "${field}" holds characters that cannot be sent.`,
  },
  check: {
    unchecked: (name: string) =>
      `"${name}" is none of the usual company fields, so it cannot be checked here. Check name and value in Autotask.`,
    unknownField: (name: string) =>
      `This Autotask has no company field "${name}" that can be filtered by. Choose another one.`,
    operation: (field: string, op: string) => `"${field}" cannot be filtered with "${op}".`,
    notInPicklist: (field: string, value: string) =>
      `"${field}" has no value ${value} in this Autotask. Choose one of its values.`,
    inactive: (label: string, field: string) =>
      `"${label}" of "${field}" is inactive: only older companies have it.`,
    emptyGroup: 'A group without rows is left out.',
    userDefined: 'Autotask can filter by one user-defined field at a time. Keep one of them.',
    tooMany: (most: string, these: string) =>
      `Autotask takes ${most} alternatives in a query; these are ${these}.`,
    fitsNothing: (field: string) =>
      `No company has two values of "${field}" at once. Join these rows with "or", or use "is one of".`,
  },
  companyType: {
    unknown: (value: string) => `This Autotask has no company type ${value}. Choose one of its types.`,
    told: (value: string, label: string) => `The vendor's guide of 2024 calls ${value} "${label}"`,
    right: (label: string, value: string) => `; in Autotask "${label}" is ${value}`,
    wrong: (told: string, value: string, right: string) =>
      `${told}, which is wrong: this Autotask has no company type ${value}${right}.`,
    check: (value: string, label: string, told: string, right: string) =>
      `${value} is "${label}" here. ${told}${right}.`,
  },
  vendorForm: {
    noOr: 'The form is not known to offer "or". Use the filter as JSON, or keep to rows that must all hold.',
    noBrackets: (rows: string) =>
      `The form has no brackets: a group of ${rows} rows joined by "or" is left out.`,
    wantsValue: (row: string) => `"${row}": the form wants a value with every operation.`,
    oneValue: (row: string, values: string) => `"${row}": the form takes one value a row, not ${values}.`,
    wholeOnly: (row: string) => `"${row}": the form takes whole numbers only.`,
  },
  paste: {
    tooLarge: 'This text is too long for a filter of companies.',
    notJson: 'This is not JSON. Copy the filter with all its brackets.',
    notAFilter: 'This is JSON, but no filter: it needs a "filter" with conditions.',
    wrongValue: 'A value of the filter is too long or of a wrong kind.',
    tooDeep: 'Groups within groups within groups are left out: one level of brackets is kept.',
    noCondition: 'A condition without "op" or "field" is left out.',
    ignored: (op: string, field: string, meant: string) =>
      `Autotask ignores "${op}" on "${field}" without a word and would answer every company. It was changed to "${meant}".`,
    unknownOperator: (op: string, field: string) =>
      `Autotask has no operator like "${op}" on "${field}": it would ignore the condition and answer every company. The condition is left out; add it by hand.`,
    unknownField: (name: string, hint: string) => `This Autotask has no company field "${name}".${hint}`,
    unknownUdf: (name: string, hint: string) =>
      `This Autotask has no user-defined company field "${name}".${hint}`,
    isOwn: ' It is a field of Autotask\'s own: leave out "udf".',
    isUdf: ' It is a user-defined field: add "udf": true.',
    near: (name: string) => ` Did you mean "${name}"?`,
  },
  estimate: {
    second: 'About a second',
    seconds: (many: string) => `About ${many} seconds`,
    minutes: (many: string) => `About ${many} minutes`,
    sentence: (time: string, requests: string, hourly: string) =>
      `${time}, ${requests} of the ${hourly} requests that Autotask allows per hour.`,
    quietHour: ' Other integrations share them: choose a quiet hour.',
  },
  failure: {
    says: (text: string) => ` Autotask says: ${text}`,
    threads: 'Other requests of this integration use the three threads that Autotask allows.',
    threshold:
      'The requests that Autotask allows per hour are used up, by all integrations of this database together. Go on later: nothing that was read is lost.',
    fewer: 'Autotask asks for fewer requests at once.',
    login: 'Autotask refused the login (401). Run the credential test, then try again.',
    permission: (says: string) =>
      `The API user may not read companies. Its security level needs Companies: View All.${says}`,
    field: (name: string) => `Autotask has no company field "${name}". Take it out of the filter.`,
    filter: (says: string) => `Autotask cannot read the filter.${says}`,
    unreachable: (detail: string) => `Autotask cannot be reached.${detail}`,
    server: (status: string, says: string) => `Autotask failed (${status}).${says}`,
    refused: (status: string, says: string) => `Autotask refused the query (${status}).${says}`,
    unreadable: 'Autotask answered a query of companies with something that is not a list of companies.',
    fieldsUnreadable: 'Autotask answered its company fields in an unknown form.',
    unsendable: 'The stored credentials hold characters that cannot be sent. Capture them again.',
    untrusted: (host: string) =>
      `Credentials are not sent to ${host}: it is not one of Autotask's REST hosts.`,
    late: 'no answer in time',
    offline: 'this computer is offline',
    foreign: (what: string) => `something else than Autotask answered: ${what}`,
  },
  /** Why a reading of companies did not come to its end, by code. */
  refresh: {
    'request-threshold':
      'The requests that Autotask allows per hour are used up, by all integrations of this database together. Nothing that was read is lost.',
    'nearly-at-threshold':
      'All integrations together have used nearly all requests of this hour. The reading pauses, so that the others keep working. Nothing that was read is lost.',
    'login-refused': 'Autotask refused the login (401). Run the credential test, then go on.',
    'no-permission': 'The API user may not read companies. Its security level needs Companies: View All.',
    'unknown-field':
      'The filter has a company field that Autotask does not know. Take it out, save the filter and send it.',
    'bad-query': 'Autotask cannot read the filter. Look at its rows again.',
    unreachable: 'Autotask cannot be reached. Go on when it can.',
    'cannot-ask': 'Autotask cannot be asked with these credentials. Test them, then go on.',
    'server-error': 'Autotask failed several times in a row. Go on later.',
    'too-many-threads':
      'Other requests of this integration use the three threads that Autotask allows. Go on later.',
    'condition-ignored': 'Autotask left out a condition of the query, so its answers cannot be used.',
    'unusable-answer': 'Autotask answered something that cannot be read as companies.',
    'other-checkpoint': 'The interrupted reading was for another filter. Read anew.',
    receiver: 'The companies that were read could not be stored. Free some space, then go on.',
    doubtful:
      'Autotask shows none of the companies any more. The API user may have lost the right to see them, or the filter fits nothing. Nothing was taken out.',
    incomplete:
      'Autotask counts more companies than could be read. Many are being changed right now, or Autotask leaves some out. Go on later.',
    'encryption-key-missing':
      'The integration API cannot decrypt the stored password. Send the configuration again.',
    'stored-secret-damaged':
      'The integration API cannot decrypt the stored password. Send the configuration again.',
    'vendor-not-held':
      'The integration API holds no tracking identifier of this vendor, so it cannot log in as this user.',
    'untrusted-address': 'The stored address is not one of Autotask. Send the configuration again.',
  },
};

export type CompanyWords = typeof en;
