/** The part about companies in every state worth looking at: what the background answers, and what is pressed first. */

import { sentence } from '../../utils/background/words/index.ts';
import type { CompanyFilter } from '../../utils/companies/filter/company-filter.ts';
import { estimateRefresh } from '../../utils/companies/filter/estimate.ts';
import { FieldsAnswer, filterFields } from '../../utils/companies/filter/fields.ts';
import { STANDARD_FIELDS } from '../../utils/companies/filter/standard-fields.ts';
import { fieldsIn } from '../../utils/companies/words/field-names.ts';
import { type CompanyWords, companyWords } from '../../utils/companies/words/index.ts';
import type { Language } from '../../utils/guide/types.ts';
import type { Answer } from '../../utils/messages/requests.ts';
import type { CompanyAnswers, RefreshView } from '../../utils/messages/requests-companies.ts';
import { FIELDS_ANSWER, UDFS_ANSWER } from '../unit/companies/tenant-fields.ts';
import { ago } from './parts.ts';

interface CompanyStage {
  answers: Partial<{ [N in keyof CompanyAnswers]: Answer<CompanyAnswers[N]> }>;
  filter?: CompanyFilter;
  /** Buttons, as selectors, that are pressed one after the other. */
  press?: string[];
}

const good = <T>(value: T) => ({ ok: true as const, value });
const FIELDS = filterFields(FieldsAnswer.parse(FIELDS_ANSWER), FieldsAnswer.parse(UDFS_ANSWER));
const tenant = (language: Language) =>
  good({ fields: fieldsIn(language, FIELDS), source: 'tenant' as const, at: ago(2) });
const standard = (language: Language, why: string) =>
  good({ fields: fieldsIn(language, STANDARD_FIELDS), source: 'standard' as const, why });

const NAMES = [
  'Northwind Traders',
  'Löwen-Apotheke am Markt',
  'Smith & Sons Plumbing, Heating and Air',
  'Contoso',
];
const counted = (count: number, language: Language) =>
  good({
    count,
    samples: Array.from({ length: Math.min(10, count) }, (_, at) => ({
      id: at === 0 ? 0 : 29_683_500 + at,
      companyName: NAMES[at % NAMES.length],
      companyType: at % 3 === 0 ? 1 : 7,
      city: at % 2 === 0 ? 'Rensselaer' : '',
    })),
    estimate: estimateRefresh(count, 210, companyWords(language)),
  });

const CUSTOMERS: CompanyFilter = {
  version: 1,
  join: 'and',
  items: [
    { field: 'isActive', op: 'eq', value: true },
    { field: 'companyType', op: 'eq', value: 1 },
  ],
};
const GROUPED: CompanyFilter = {
  version: 1,
  join: 'and',
  items: [
    { field: 'companyType', op: 'in', value: [1, 7] },
    {
      join: 'or',
      rows: [
        { field: 'lastActivityDate', op: 'gt', value: '2026-01-01T00:00:00.000Z' },
        { field: 'Onboarding Status', udf: true, op: 'eq', value: '1' },
      ],
    },
    { field: 'ownerResourceID', op: 'notExist' },
  ],
};
const WRONG: CompanyFilter = {
  version: 1,
  join: 'or',
  items: [
    { field: 'companyType', op: 'eq', value: 5 },
    { field: 'territory', op: 'eq', value: 2 },
  ],
};

const SAMPLES = '[data-part="4"] details summary';
const TEXTS = '[data-part="4"] section > div > details:last-child > summary';

const HOST = 'integrations.example.com';
const reading = (language: Language, more: Partial<RefreshView>): CompanyStage['answers'] => ({
  'filter.fields': tenant(language),
  'filter.count': counted(100_000, language),
  'refresh.look': good({
    host: HOST,
    last: {
      state: 'running' as const,
      scope: 'all' as const,
      delivered: 41_500,
      total: 100_000,
      requests: 92,
      startedAt: ago(1),
      updatedAt: ago(0),
      stored: 41_500,
      ...more,
    },
  }),
});
const why = (language: Language, code: keyof CompanyWords['refresh']) => companyWords(language).refresh[code];

export const COMPANY_STAGES: Record<string, (language: Language) => CompanyStage> = {
  'companies-empty': (language) => ({
    answers: { 'filter.fields': tenant(language), 'filter.count': counted(1284, language) },
  }),
  'companies-filtered': (language) => ({
    answers: { 'filter.fields': tenant(language), 'filter.count': counted(612, language) },
    filter: CUSTOMERS,
    press: ['[data-count]', SAMPLES],
  }),
  'companies-grouped': (language) => ({
    answers: { 'filter.fields': tenant(language), 'filter.count': counted(100_000, language) },
    filter: GROUPED,
    press: ['[data-count]', TEXTS],
  }),
  'companies-wrong': (language) => ({
    answers: { 'filter.fields': tenant(language) },
    filter: WRONG,
  }),
  'companies-counting-failed': (language) => ({
    answers: {
      'filter.fields': tenant(language),
      'filter.count': { ok: false, reason: companyWords(language).failure.threshold },
    },
    filter: CUSTOMERS,
    press: ['[data-part="4"] [data-row] button'],
  }),
  'companies-vendor': (language) => ({
    answers: { 'filter.fields': standard(language, sentence(language, 'askVendor')) },
    filter: CUSTOMERS,
  }),
  'companies-no-secret': (language) => ({
    answers: { 'filter.fields': good({ ...tenant(language).value, why: sentence(language, 'askSecret') }) },
    filter: CUSTOMERS,
  }),
  'companies-locked': (language) => ({
    answers: { 'filter.fields': standard(language, sentence(language, 'lockedTwice')) },
  }),
  'companies-reading': (language) => ({ answers: reading(language, {}) }),
  'companies-paused': (language) => ({
    answers: reading(language, {
      state: 'paused',
      reason: why(language, 'nearly-at-threshold'),
      resumeAt: ago(-14),
    }),
  }),
  'companies-read': (language) => ({
    answers: reading(language, {
      state: 'complete',
      scope: 'changes',
      delivered: 12,
      stored: 100_000,
      updatedAt: ago(3),
    }),
    filter: CUSTOMERS,
  }),
  'companies-broken-off': (language) => ({
    answers: reading(language, { state: 'failed', reason: why(language, 'login-refused') }),
  }),
  'companies-here': (language) => ({
    answers: {
      ...reading(language, {}),
      'refresh.look': good({
        last: {
          state: 'complete' as const,
          scope: 'all' as const,
          delivered: 1_284,
          total: 1_284,
          requests: 11,
          startedAt: ago(5),
          updatedAt: ago(4),
          stored: 1_284,
          otherFilter: true as const,
        },
      }),
    },
  }),
};
