/** The mapping page in every state worth looking at: what the background answers, and what is pressed first. */
import type { MappingDraft, MappingPorts } from '../../components/mapping/ports.ts';
import { type FromMatcherWorker, matcherSession } from '../../utils/mapping/worker.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { MappingAnswers } from '../../utils/messages/requests-mapping.ts';
import { ago } from './parts.ts';

const HOST = 'integrations.example.com';
const SAVED = { at: new Date(ago(72)).toISOString(), by: 'Ana' };

const COMPANIES: [id: number, name: string, city?: string, phone?: string, webAddress?: string][] = [
  [0, 'Northwind IT Services', 'Hamburg'],
  [174, 'Acme Fabrication, Inc.', 'Dayton', '+1 937 555 0134', 'acmefab.example'],
  [175, 'Alpine Dental Group LLC', 'Denver'],
  [176, 'Alpine Dental Group - Boulder', 'Boulder'],
  [177, 'Birch & Sons Roofing', 'Portland', undefined, 'birchroof.example'],
  [178, 'Cedar Valley School District', 'Cedar Falls'],
  [179, 'Dr. Müller & Kollegen Steuerberatung GmbH', 'München'],
  [180, 'First National Insurance Brokerage', 'Omaha'],
  [181, 'Greenfield Veterinary Clinic', 'Greenfield'],
  [182, 'Harbor Logistics Intl.', 'Tacoma'],
  [183, 'Kowalski Law Offices PLLC', 'Chicago', undefined, 'kowalski-law.example'],
  [184, 'Lakeside Community Church', 'Madison'],
  [185, 'Meridian Engineering Consultants', 'Boise'],
  [186, 'North Shore Medical Associates', 'Evanston'],
  [187, 'Ørsted Møbler ApS', 'Aarhus'],
  [188, 'Pinnacle Property Management', 'Tampa'],
  [189, 'Quarry Stone Works', 'Barre'],
  [190, 'Riverside Auto Body', 'Riverside'],
  [191, 'Riverside Auto Body #2', 'Corona'],
  [192, 'St. Mary’s Hospital Foundation', 'Troy'],
];
const ORGANIZATIONS: [name: string, city?: string, domain?: string][] = [
  ['ACME Fabrication', undefined, 'acmefab.example'],
  ['Alpine Dental'],
  ['Birch and Sons Roofing Co'],
  ['Cedar Valley Schools'],
  ['Müller und Kollegen Steuerberatung'],
  ['First Natl Insurance Brokers'],
  ['Greenfield Vet'],
  ['Harbor Logistics International'],
  ['Kowalski Law', undefined, 'kowalski-law.example'],
  ['Lakeside Community Church'],
  ['Meridian Consulting Engineers'],
  ['NSMA'],
  ['Orsted Mobler'],
  ['Pinnacle Properties'],
  ['Quary Stone Works'],
  ['Riverside Auto Body'],
  ['Saint Marys Hospital Foundation'],
  ['Tidewater Marine Supply', 'Norfolk'],
];

const good = <T>(value: T): Answer<T> => ({ ok: true, value });
type Answers = Partial<{ [N in keyof MappingAnswers]: Answer<MappingAnswers[N]> }>;

export interface MappingStage {
  answers: Answers;
  draft?: MappingDraft;
  /** The matcher never answers, or breaks. */
  matcher?: 'slow' | 'broken';
  /** Selectors that are pressed one after the other. */
  press?: string[];
}

const organizations = ORGANIZATIONS.map(([name, city, domain], at) => ({
  id: `org-${at}`,
  name,
  ...(city ? { city } : {}),
  ...(domain ? { domain } : {}),
}));
const mapped = [
  { organizationId: 'org-9', companyId: 184 },
  { organizationId: 'org-6', companyId: 181 },
];
const ALL: Answers = {
  'mapping.organizations': good({ host: HOST, organizations, etag: '"v3"', saved: SAVED }),
  'mapping.companies': good({
    companies: COMPANIES.map(([id, name, city, phone, webAddress]) => ({
      id,
      name,
      ...(city ? { city } : {}),
      ...(phone ? { phone } : {}),
      ...(webAddress ? { domain: webAddress } : {}),
    })),
  }),
  'mapping.load': good({ host: HOST, mappings: mapped, etag: '"v7"', saved: SAVED }),
};
const DONE = '[data-suggest="done"]';
const ROW = (name: string) => `[data-row="${name}"]`;
const SAVE = '[role="toolbar"] button:last-child:enabled';

export const MAPPING_STAGES: Record<string, MappingStage> = {
  'mapping-suggested': { answers: ALL, press: [DONE, ROW('Alpine Dental')] },
  'mapping-accepted': {
    answers: ALL,
    press: [DONE, '[data-tool="accept-safe"]', ROW('Riverside Auto Body'), '[data-tool="keys"]'],
  },
  'mapping-saved': {
    answers: {
      ...ALL,
      'mapping.save': good({ outcome: 'saved', host: HOST, mappings: mapped, etag: '"v8"', saved: SAVED }),
    },
    press: [DONE, '[data-tool="accept-safe"]', SAVE],
  },
  'mapping-conflict': {
    answers: {
      ...ALL,
      'mapping.save': good({
        outcome: 'conflict',
        host: HOST,
        mappings: [...mapped, { organizationId: 'org-0', companyId: 189 }],
        etag: '"v8"',
        saved: { at: new Date(ago(1)).toISOString(), by: 'Ana' },
      }),
    },
    press: [DONE, '[data-tool="accept-safe"]', SAVE, ROW('ACME Fabrication')],
  },
  'mapping-comparing': { answers: ALL, matcher: 'slow' },
  'mapping-broken': { answers: ALL, matcher: 'broken' },
  'mapping-empty': {
    answers: {
      'mapping.organizations': good({ host: HOST, organizations: [], etag: '"v0"' }),
      'mapping.companies': good({ companies: [] }),
      'mapping.load': good({ host: HOST, mappings: [], etag: '"v0"' }),
    },
  },
  'mapping-no-api': {
    answers: {
      'mapping.organizations': { ok: false, reason: 'Set up an integration API first, where you send.' },
      'mapping.companies': { ok: false, reason: 'Set up an integration API first, where you send.' },
      'mapping.load': { ok: false, reason: 'Set up an integration API first, where you send.' },
    },
    draft: { organizations, choices: [] },
  },
  'mapping-elsewhere': {
    answers: {
      ...ALL,
      'mapping.load': good({
        host: HOST,
        mappings: [
          ...mapped,
          { organizationId: 'gone', companyId: 188 },
          { organizationId: 'org-17', companyId: 4711 },
        ],
        etag: '"v7"',
        saved: SAVED,
      }),
    },
    draft: {
      choices: [
        ['org-0', 174],
        ['org-11', null],
      ],
    },
    press: [DONE, ROW('ACME Fabrication')],
  },
};

/** Ports that pretend: the matcher runs in the page itself. */
export function mappingPorts({ draft, matcher }: MappingStage): MappingPorts {
  return {
    instance: 'a',
    startMatcher: (hear, onFailure) => {
      let ended = false;
      const later = (answer: FromMatcherWorker) => queueMicrotask(() => !ended && hear(answer));
      const take = matcherSession(later);
      if (matcher === 'broken') setTimeout(onFailure);
      return {
        tell: (message) => {
          if (!matcher || message.kind === 'rank') take(message);
          else if (matcher === 'slow' && message.kind === 'index') later({ kind: 'indexed', companies: 20 });
        },
        end: () => {
          ended = true;
        },
      };
    },
    drafts: {
      load: async () => draft,
      keep: async () => undefined,
      keepOrganizations: async () => undefined,
      dropFrom: async () => undefined,
    },
  };
}
