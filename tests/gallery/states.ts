/** Every state worth looking at, as the background would send it. Shared by gallery, unit tests and axe. */
import { type Zone, zoneOfUiHost } from '../../utils/autotask/zones.ts';
import type { Language } from '../../utils/guide/types.ts';
import { OPEN_PAGE, TROUBLE } from '../../utils/guide/words.ts';
import type { Delivery } from '../../utils/instances/schema.ts';
import type { AppState, CredentialState } from '../../utils/messages/state.ts';
import { COMPANY_STAGES } from './company-states.ts';
import { copyStates } from './copy-states.ts';
import { destinationStates } from './destination-states.ts';
import { ago, delivery, destination, guides, NOW, type Places, run } from './parts.ts';
import { TRIGGER_STAGES } from './trigger-states.ts';
import { WORDS } from './words.ts';

const START: Places = { 'security-level': 'open-admin', 'api-user': 'open-resources' };
const END: Places = { 'security-level': 'end', 'api-user': 'end' };

function zone(host: string): Zone {
  const found = zoneOfUiHost(`${host}.autotask.net`);
  if (!found) throw new Error(`No zone ${host}`);
  return found;
}

const held: CredentialState = {
  userName: 'onramp.api7x2k@northwind.example',
  hasSecret: true,
  hasTrackingIdentifier: true,
  source: 'captured',
  at: ago(4),
  expiresAt: NOW + 26 * 60_000,
};

/** Zone known, nothing done yet, a destination set up. */
function base(language: Language): AppState {
  return {
    version: '0.1.0',
    language: { used: language },
    access: true,
    tab: { tabId: 1, host: 'ww5.autotask.net' },
    zone: { detected: zone('ww5') },
    instances: [
      { id: 'a', label: 'Northwind', uiHost: 'ww5.autotask.net', current: true },
      { id: 'b', label: 'Sandbox', current: false },
    ],
    instance: {
      version: 2,
      id: 'a',
      label: 'Northwind',
      zone: { uiHost: 'ww5.autotask.net', restBase: zone('ww5').restBase, source: 'tab' },
      binding: { kind: 'custom' },
      plannedTriggers: 50,
      levelName: 'Onramp API User',
      evidence: {},
      deliveries: [],
      createdAt: ago(300),
    },
    credentials: { hasSecret: false, hasTrackingIdentifier: false },
    canCapture: false,
    clipboard: { mayClear: true },
    guides: guides(language, START),
    destinations: [destination(language)],
  };
}

/** Guides finished, credentials captured. */
function captured(language: Language): AppState {
  return { ...base(language), guides: guides(language, END), credentials: held };
}

function tested(language: Language): AppState {
  const passed = run(language, ['passed', 'passed', 'passed', 'passed', 'passed'], 'passed');
  return { ...captured(language), test: passed };
}

function sent(language: Language, ...deliveries: Delivery[]): AppState {
  const state = tested(language);
  return { ...state, instance: { ...state.instance, deliveries } };
}

const running = (language: Language, current: Parameters<typeof guides>[2]): AppState => ({
  ...base(language),
  activeGuide: 'security-level',
  guides: guides(language, { ...START, 'security-level': 'allow-webhooks' }, current),
});

export const STATES: Record<string, (language: Language) => AppState> = {
  'no-access': (language) => ({ ...base(language), access: false, tab: undefined, zone: {} }),
  'no-tab': (language) => {
    const state = base(language);
    const fresh = { ...state.instance, zone: undefined, binding: undefined };
    const blank = destination(language, { ready: false, granted: false, settings: undefined, hosts: [] });
    return { ...state, tab: undefined, zone: {}, instance: fresh, destinations: [blank] };
  },
  'copy-locked': (language) => ({
    ...captured(language),
    credentials: {
      userName: held.userName,
      hasSecret: false,
      hasTrackingIdentifier: false,
      kept: { at: ago(1500), old: false },
    },
    removed: { label: 'Contoso' },
    language: { used: language, chosen: language },
  }),
  'copy-old': (language) => ({
    ...captured(language),
    credentials: { ...held, kept: { at: ago(1500), old: true } },
  }),
  'zone-found': base,
  'zone-unknown': (language) => ({ ...base(language), zone: { detected: zone('ww77') } }),
  disagreement: (language) => ({
    ...captured(language),
    zone: {
      detected: zone('ww5'),
      lookup: { state: 'found', zone: zone('ww14') },
      disagreement: WORDS[language].disagreement,
    },
  }),
  'ring-shown': (language) => running(language, { target: 'shown' }),
  'ring-missing': (language) => running(language, { target: 'missing' }),
  'ring-ambiguous': (language) => running(language, { target: 'ambiguous' }),
  'ring-hidden': (language) => running(language, { target: 'hidden' }),
  'page-elsewhere': (language) =>
    running(language, {
      target: 'elsewhere',
      openPage: { text: OPEN_PAGE.shell[language], url: 'https://ww5.autotask.net/' },
    }),
  trouble: (language) => ({
    ...base(language),
    activeGuide: 'security-level',
    guides: guides(
      language,
      { ...START, 'security-level': 'open-security-levels' },
      { target: 'missing' },
      { kind: 'access-denied', text: TROUBLE['access-denied'][language] },
    ),
  }),
  'binding-question': (language) => {
    const state = base(language);
    return {
      ...state,
      instance: { ...state.instance, binding: undefined },
      guides: guides(language, { ...START, 'security-level': 'end' }),
    };
  },
  'capture-ready': (language) => ({
    ...base(language),
    activeGuide: 'api-user',
    canCapture: true,
    guides: guides(language, { ...END, 'api-user': 'capture' }, { target: 'missing' }),
  }),
  captured,
  'test-running': (language) => ({
    ...captured(language),
    test: run(language, ['passed', 'passed', 'running', 'pending', 'pending'], 'running'),
  }),
  'all-green': tested,
  'test-warning': (language) => ({
    ...captured(language),
    test: run(
      language,
      ['passed', 'passed', 'passed', 'warning', 'passed'],
      'warning',
      WORDS[language].findings.visibility,
    ),
  }),
  'wrong-secret': (language) => ({
    ...captured(language),
    test: run(
      language,
      ['passed', 'failed', 'skipped', 'skipped', 'skipped'],
      'failed',
      WORDS[language].findings.secret,
    ),
  }),
  'unknown-user': (language) => ({
    ...captured(language),
    test: run(
      language,
      ['failed', 'skipped', 'skipped', 'skipped', 'skipped'],
      'failed',
      WORDS[language].findings.zone,
    ),
  }),
  'right-missing': (language) => ({
    ...captured(language),
    test: run(
      language,
      ['passed', 'passed', 'passed', 'passed', 'failed'],
      'failed',
      WORDS[language].findings.right,
    ),
  }),
  offline: (language) => ({
    ...captured(language),
    test: run(
      language,
      ['failed', 'skipped', 'skipped', 'skipped', 'skipped'],
      'failed',
      WORDS[language].findings.offline,
    ),
  }),
  interrupted: (language) => ({
    ...captured(language),
    test: run(language, ['passed', 'passed', 'skipped', 'skipped', 'skipped'], 'interrupted'),
  }),
  vendor: (language) => {
    const state = captured(language);
    return {
      ...state,
      instance: { ...state.instance, binding: { kind: 'vendor', vendor: 'Rewst - Automation' } },
      credentials: { ...held, hasTrackingIdentifier: false },
      test: run(
        language,
        ['passed', 'skipped', 'skipped', 'skipped', 'passed'],
        'passed',
        undefined,
        WORDS[language].skippedByVendor,
      ),
    };
  },
  locked: (language) => ({
    ...captured(language),
    credentials: { ...held, locked: WORDS[language].locked },
    test: run(
      language,
      ['passed', 'failed', 'skipped', 'skipped', 'skipped'],
      'failed',
      WORDS[language].findings.secret,
    ),
  }),
  'destination-blank': (language) => ({
    ...tested(language),
    destinations: [destination(language, { ready: false, granted: false, settings: undefined, hosts: [] })],
  }),
  'destination-withheld': (language) => ({
    ...tested(language),
    destinations: [destination(language, { granted: false })],
  }),
  'sent-validated': (language) => {
    const words = WORDS[language];
    const rows = Object.values(words.checks).map(({ title, fine }) => ({ title, ok: true, text: fine }));
    const receipt = { id: 'northwind', validated: true, at: ago(2), summary: words.validated, rows };
    return sent(
      language,
      delivery({ receipt }),
      delivery({
        id: 'delivery-0',
        state: 'refused',
        createdAt: ago(1500),
        updatedAt: ago(1500),
        ...words.refused,
      }),
    );
  },
  'sent-unvalidated': (language) => {
    const words = WORDS[language];
    const rows = [
      { title: words.checks.zone.title, ok: true, text: words.checks.zone.fine },
      { title: words.checks.login.title, ok: false, text: words.unvalidated.text },
    ];
    const receipt = {
      id: 'northwind',
      validated: false,
      at: ago(2),
      summary: words.unvalidated.summary,
      rows,
    };
    return sent(language, delivery({ receipt }));
  },
  'token-refused': (language) => sent(language, delivery({ state: 'refused', ...WORDS[language].refused })),
  waiting: (language) =>
    sent(
      language,
      delivery({
        state: 'waiting',
        attempts: 3,
        nextAttemptAt: NOW + 4 * 60_000,
        reason: WORDS[language].waiting,
      }),
    ),
  ...destinationStates(tested),
  ...copyStates(tested),
  ...Object.fromEntries(
    Object.keys(TRIGGER_STAGES).map((name) => [
      name,
      (language: Language) => (name === 'triggers-unsent' ? tested(language) : sent(language, delivery({}))),
    ]),
  ),
  ...Object.fromEntries(
    Object.entries(COMPANY_STAGES).map(([name, stage]) => [
      name,
      (language: Language) => {
        const { filter } = stage(language);
        // These are not sent yet: a vendor's user is read by nobody then, one's own into this browser.
        const unsent = name === 'companies-vendor' || name === 'companies-here';
        const state = unsent ? tested(language) : sent(language, delivery({}));
        const kept = filter ? { companyFilter: filter, companyFilterAt: ago(1) } : {};
        const binding =
          name === 'companies-vendor'
            ? { binding: { kind: 'vendor' as const, vendor: 'Rewst - Automation' } }
            : {};
        return { ...state, instance: { ...state.instance, ...kept, ...binding } };
      },
    ]),
  ),
  notice: (language) => ({ ...base(language), notice: { tone: 'error', text: WORDS[language].waiting } }),
};
