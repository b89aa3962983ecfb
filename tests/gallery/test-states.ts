/** Every kind of finding as the admin sees it: real runs of the test against answers that are made up. */
import type { CheckInput } from '../../utils/checks/input.ts';
import { runChecks } from '../../utils/checks/run.ts';
import { interrupted } from '../../utils/checks/stored.ts';
import type { CheckRow, TestRun } from '../../utils/checks/types.ts';
import { proveByWriting } from '../../utils/checks/webhook-proof.ts';
import type { Language } from '../../utils/guide/types.ts';
import type { AppState } from '../../utils/messages/state.ts';
import { ago, NOW } from './parts.ts';
import { STATES } from './states.ts';

/** An answer: a document, or status, body and headers, or a failure of the network. */
type Answered = { status?: number; body?: string; headers?: Record<string, string> } | 'silent' | 'broken';

const json = (document: unknown): Answered => ({ body: JSON.stringify(document) });
const errors = (text: string, status = 500): Answered => ({
  status,
  body: JSON.stringify({ errors: [text] }),
});
const REFUSED: Answered = {
  status: 401,
  headers: { 'WWW-Authenticate': 'Basic Realm="webservices5.autotask.net"' },
};
const DENIED = 'The logged in Resource does not have the adequate permissions to query this entity type.';

const GOOD: Record<string, Answered> = {
  zoneInformation: json({
    zoneName: 'America West',
    url: 'https://webservices5.autotask.net/ATServicesRest/',
    webUrl: 'https://ww5.autotask.net/',
  }),
  ThresholdInformation: json({
    externalRequestThreshold: 10_000,
    requestThresholdTimeframe: 60,
    currentTimeframeRequestCount: 1_240,
  }),
  'Companies/query/count': json({ queryCount: 812 }),
  'CompanyWebhooks/entityInformation': json({ info: { userAccessForCreate: 'All' } }),
  'CompanyWebhooks/query/count': json({ queryCount: 0 }),
  'Companies/entityInformation': json({ info: { userAccessForQuery: 'Restricted' } }),
  EntityInformation: json({
    entityDescriptions: ['Company', 'Contact', 'ConfigurationItem', 'Ticket', 'TicketNote'].map((name) => ({
      info: { name, userAccessForQuery: 'All' },
    })),
  }),
  'CompanyWebhookFields/entityInformation/fields': json({ fields: [] }),
  CompanyWebhooks: json({ itemId: 17 }),
  'CompanyWebhooks/17': json({ itemId: 17 }),
};

const USER = '7jb9cpkjgd7ff6c@northwind.example';
const SECRET = 'Xy7pQ2mN8vL4kJ6hG3fD1sA9z';
const TICKED: CheckInput['page'] = {
  level: { webhooksAllowed: true, maximumWebhooks: 50, saved: true, seenAt: ago(20) },
};

function input(language: Language, answers: Record<string, Answered>, more: Partial<CheckInput>): CheckInput {
  const all = { ...GOOD, ...answers };
  const answer: typeof fetch = async (address, init) => {
    const path = new URL(String(address)).pathname.replace('/ATServicesRest/V1.0/', '');
    const found = all[path] ?? errors('Not found', 404);
    if (found === 'broken') throw new TypeError('fetch failed');
    if (found === 'silent')
      return new Promise((_resolve, reject) =>
        init?.signal?.addEventListener('abort', () => reject(new TypeError('aborted'))),
      );
    const { status = 200, body = null, headers = {} } = found;
    return new Response(body, { status, headers });
  };
  return {
    userName: USER,
    secret: SECRET,
    trackingIdentifier: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ2',
    binding: { kind: 'custom' },
    zone: {
      uiHost: 'ww5.autotask.net',
      restBase: 'https://webservices5.autotask.net/ATServicesRest/',
      source: 'lookup',
    },
    tabHost: 'ww5.autotask.net',
    plannedTriggers: 50,
    page: TICKED,
    origin: { source: 'typed' },
    fetch: answer,
    language,
    now: () => NOW,
    timeoutMs: 1000,
    ...more,
  };
}

function shown(language: Language, test: TestRun, more: Partial<AppState> = {}): AppState {
  const state = STATES.captured?.(language);
  if (!state) throw new Error('The gallery has no state "captured".');
  return {
    ...state,
    test: {
      ...test,
      rows: test.rows.map((row, at) => (row.state === 'skipped' ? row : { ...row, took: 90 + 37 * at })),
    },
    ...more,
  };
}

type Made = (language: Language) => Promise<AppState>;

const found =
  (answers: Record<string, Answered>, more: Partial<CheckInput> = {}): Made =>
  async (language) =>
    shown(language, (await runChecks(input(language, answers, more))).run);

const login = (answer: Answered, more: Partial<CheckInput> = {}) =>
  found({ ThresholdInformation: answer }, more);
const user = (more: NonNullable<CheckInput['page']>['user']) => ({ page: { ...TICKED, user: more } });
const level = (more: object) => ({
  page: { level: { webhooksAllowed: true, maximumWebhooks: 50, saved: true, seenAt: ago(20), ...more } },
});

/** The test, and then its proof by writing. */
const proof =
  (answers: Record<string, Answered>): Made =>
  async (language) => {
    const name = 'Onramp test 1a2b3c4d (delete me)';
    const given = input(language, answers, { page: {} });
    const { run } = await runChecks(given);
    const { state, summary, findings, left } = await proveByWriting(given, name, () => undefined);
    const proven = state === 'passed' ? { proven: true as const } : {};
    const rows = run.rows.map((row) =>
      row.id === 'webhookRight' ? { ...row, state, summary, findings, ...proven } : row,
    );
    const verdict = state === 'passed' ? 'passed' : state === 'failed' ? 'failed' : 'warning';
    return shown(language, { ...run, rows, verdict }, left ? { leftWebhook: { name } } : {});
  };

export const TEST_STATES: Record<string, Made> = {
  'real-all-green': found({}),
  'real-refused': login(REFUSED),
  'real-refused-pristine': login(REFUSED, { origin: { source: 'captured', capturedSecret: SECRET } }),
  'real-refused-otherwise': login({ status: 401, body: '{"message":"Sign in to the web filter first."}' }),
  'real-locked-seen': login(
    REFUSED,
    user({ locked: true, active: true, tracking: 'custom', seenAt: ago(3) }),
  ),
  'real-new-user': login(REFUSED, { page: { ...TICKED, userSavedAt: ago(2) } }),
  'real-expired': login(REFUSED, { ...level({ passwordNeverExpires: false }), lastPassedAt: ago(60_000) }),
  'real-mangled': login(REFUSED, { secret: `"${SECRET}"` }),
  'real-differs': login(REFUSED, {
    secret: SECRET.slice(0, 22),
    origin: { source: 'typed', capturedSecret: SECRET },
  }),
  'real-identifier': login(errors('IntegrationCode is invalid.')),
  'real-unknown-user': found({
    zoneInformation: errors('Zone information could not be determined'),
    ThresholdInformation: REFUSED,
  }),
  'real-zone-chosen': found(
    {},
    {
      zone: {
        uiHost: 'ww3.autotask.net',
        restBase: 'https://webservices3.autotask.net/ATServicesRest/',
        source: 'admin',
      },
    },
  ),
  'real-personal': login(REFUSED, { userName: 'jane.doe@northwind.example' }),
  'real-vendor': found(
    {},
    { trackingIdentifier: '', binding: { kind: 'vendor', vendor: 'Rewst - Automation' } },
  ),
  'real-vendor-differs': found(
    {},
    {
      trackingIdentifier: '',
      binding: { kind: 'vendor', vendor: 'Rewst - Automation' },
      ...user({ tracking: 'vendor', vendor: 'Rewst', seenAt: ago(3) }),
    },
  ),
  'real-undecided': found({}, { trackingIdentifier: '', binding: { kind: 'undecided' } }),
  'real-companies-right': found({ 'Companies/query/count': errors(DENIED) }),
  'real-companies-hidden': found({ 'Companies/query/count': json({ queryCount: 0 }) }),
  'real-right-missing': found(
    { 'CompanyWebhooks/entityInformation': json({ info: { userAccessForCreate: 'None' } }) },
    level({ webhooksAllowed: false }),
  ),
  'real-right-unproven': found({}, { page: {} }),
  'real-right-conflict': found({
    'CompanyWebhooks/entityInformation': json({ info: { userAccessForCreate: 0 } }),
  }),
  'real-number-low': found({}, level({ maximumWebhooks: 10 })),
  'real-entity-right': found({
    EntityInformation: json({ entityDescriptions: [{ info: { name: 'Ticket', userAccessForQuery: 0 } }] }),
  }),
  'real-left-behind': found(
    { 'CompanyWebhooks/query/count': json({ queryCount: 3 }) },
    { page: { ...TICKED, userSavedAt: ago(30) } },
  ),
  'real-threshold-near': found({
    ThresholdInformation: json({ externalRequestThreshold: 10_000, currentTimeframeRequestCount: 8_120 }),
  }),
  'real-threshold-used': login(
    errors('The Autotask API request threshold of 10000 requests has been exceeded.'),
  ),
  'real-thread-limit': login({
    status: 429,
    body: '{"errors":["Too many requests."]}',
    headers: { 'Retry-After': '7' },
  }),
  'real-service': login({ status: 503, body: '<html></html>' }),
  'real-portal': login({ body: '<!DOCTYPE html><title>Guest Wi-Fi</title>' }),
  'real-redirect': login({ status: 302, headers: { Location: 'https://portal.example/' } }),
  'real-proxy': login({ status: 407 }),
  'real-timeout': login('silent'),
  'real-unreachable': login('broken'),
  'real-error-text': login(errors('Object reference not set to an instance of an object.')),
  'real-midway': found({ 'Companies/query/count': REFUSED }),
  'real-clock': found({
    zoneInformation: {
      ...(GOOD.zoneInformation as object),
      headers: { Date: new Date(NOW + 3_600_000).toUTCString() },
    },
  }),
  'real-name-missing': found({}, { userName: '', zone: undefined, tabHost: undefined }),
  'real-secret-missing': found({}, { secret: '' }),
  'real-identifier-missing': found({}, { trackingIdentifier: '' }),
  'real-identifier-mangled': login(REFUSED, { trackingIdentifier: 'ABCDEFGHIJKLMNOPQRSTUVWXY' }),
  'real-secret-length': login(REFUSED, { secret: SECRET.slice(0, 23) }),
  'real-unusable': login(errors('The user is locked or inactive.', 401)),
  'real-lookup-gap': found({ zoneInformation: errors('Zone information could not be determined') }),
  'real-lookup-nonsense': found({
    zoneInformation: json({
      zoneName: 'America West',
      url: 'https://portal.example/',
      webUrl: 'https://portal.example/',
    }),
  }),
  'real-zone-moved': found(
    {},
    {
      zone: {
        uiHost: 'ww3.autotask.net',
        restBase: 'https://webservices3.autotask.net/ATServicesRest/',
        source: 'lookup',
      },
    },
  ),
  'real-zone-disagrees': found({}, { tabHost: 'ww14.autotask.net', zone: undefined }),
  'real-zone-tried': found(
    { ThresholdInformation: REFUSED },
    {
      zone: {
        uiHost: 'ww3.autotask.net',
        restBase: 'https://webservices3.autotask.net/ATServicesRest/',
        source: 'admin',
      },
    },
  ),
  'real-no-zone': found({ zoneInformation: 'broken' }, { zone: undefined, tabHost: undefined }),
  'real-too-large': login({ body: `"${'x'.repeat(20_000_000)}"` }),
  'real-interrupted': async (language) => {
    const { run } = await runChecks(input(language, {}, {}));
    const rows = run.rows.map(
      (row, at): CheckRow =>
        at < 3
          ? row
          : { id: row.id, title: row.title, state: at === 3 ? 'running' : 'pending', findings: [] },
    );
    return shown(language, interrupted({ ...run, verdict: 'running', rows }, language));
  },
  'real-empty': login({ body: '' }),
  'real-not-json': login({ body: '{"externalRequest' }),
  'real-unexpected': found({ 'Companies/query/count': json({ number: 'many' }) }),
  'real-companies-few': found({ 'Companies/query/count': json({ queryCount: 1 }) }),
  'real-right-unclear': found({ 'CompanyWebhooks/entityInformation': json({ info: {} }) }, { page: {} }),
  'real-offline': found({}, { isOnline: () => false }),
  'proof-passed': proof({}),
  'proof-left': proof({ 'CompanyWebhooks/17': { status: 503, body: '<html></html>' } }),
  'proof-used': proof({ CompanyWebhooks: errors('The maximum number of webhooks has been reached.') }),
  'proof-refused': proof({ CompanyWebhooks: errors('The webhook could not be created.') }),
};
