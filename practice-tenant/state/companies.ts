import { FORMS, NAMES, PLACES, STREETS, TRADES } from './company-words.ts';
import { CLASSIFICATIONS, COMPANY_TYPES, MARKET_SEGMENTS, TERRITORIES } from './picklists.ts';
import { seededRandom } from './random.ts';
import { RowTable } from './row-table.ts';
import type { Row } from './types.ts';

/** Names of the user-defined fields that companies have in the practice tenant. */
export const COMPANY_UDFS = ['Customer Number', 'Contract End', 'Onboarding Status'] as const;

const DAY_MS = 24 * 60 * 60 * 1000;
/** Share of each type in hundredths: mostly customers, some of everything. */
const TYPE_SHARES = [64, 10, 9, 5, 4, 5, 3];

/**
 * The same companies for the same number and seed: id 0 is the service provider's own company, then `count - 1` others
 * with gaps between their ids as in a tenant that has lived.
 *
 * @param count number of rows with the own company; at least 1
 * @param seed another seed gives other companies
 * @param ownerIds resources who own the companies
 */
export function seededCompanies(
  count: number,
  seed: number,
  ownerIds: readonly number[],
  ownName: string,
): RowTable {
  const random = seededRandom(seed);
  const choose = <T>(list: readonly T[], fallback: T): T =>
    list[Math.floor(random() * list.length)] ?? fallback;
  const rows: Row[] = [ownCompany(ownName, ownerIds[0] ?? 4)];
  const seen = new Map<string, number>();
  const start = Date.UTC(2016, 0, 4, 9);
  let id = 173;

  while (rows.length < Math.max(1, count)) {
    id += 1 + (random() < 0.12 ? Math.floor(random() * 4) : 0);
    const place = choose(PLACES, { city: 'Albany', state: 'NY', code: '12207', country: 237 });
    const core = `${choose(NAMES, 'Harbor')} ${choose(TRADES, 'Supply')}`;
    const form = choose(FORMS, '');
    const plain = form === '' ? core : form.startsWith(',') ? `${core}${form}` : `${core} ${form}`;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    // The second of a name is a branch in a town; further ones are numbered, as imports leave them.
    const name =
      times === 1 ? plain : times === 2 ? `${plain} (${place.city})` : `${plain} - ${place.city} ${times}`;
    const created = start + Math.floor(random() * 3_900) * DAY_MS;
    const touched = created + Math.floor(random() * 300 * DAY_MS);
    const type = typeFor(random());
    rows.push({
      id,
      companyName: name.slice(0, 100),
      companyNumber: random() < 0.7 ? `C${String(10_000 + id)}` : '',
      companyType: type,
      classification:
        random() < 0.8 ? choose(CLASSIFICATIONS.slice(0, 6), { value: 4, label: '' }).value : null,
      isActive: type !== 4 && random() < 0.94,
      parentCompanyID:
        random() < 0.03 && rows.length > 5 ? (rows[1 + Math.floor(random() * 4)]?.id ?? null) : null,
      ownerResourceID: choose(ownerIds, 4),
      phone: phone(random, place.country),
      webAddress: random() < 0.75 ? `https://www.${slug(core)}${times > 1 ? times : ''}.example` : '',
      address1: `${1 + Math.floor(random() * 2_400)} ${choose(STREETS, 'Main St')}`,
      city: place.city,
      state: place.state,
      postalCode: place.code,
      countryID: place.country,
      territoryID: choose(TERRITORIES, { value: 29682778, label: '' }).value,
      marketSegmentID: random() < 0.6 ? choose(MARKET_SEGMENTS, { value: 29683004, label: '' }).value : null,
      createDate: iso(created),
      lastActivityDate: iso(touched),
      lastTrackedModifiedDateTime: iso(touched),
      userDefinedFields: [
        { name: 'Customer Number', value: random() < 0.5 ? String(500_000 + id) : null },
        { name: 'Contract End', value: random() < 0.4 ? iso(created + 900 * DAY_MS) : null },
        { name: 'Onboarding Status', value: choose(['1', '2', null], null) },
      ],
    });
  }
  return new RowTable(rows);
}

function typeFor(draw: number): number {
  let left = draw * 100;
  for (const [index, share] of TYPE_SHARES.entries()) {
    left -= share;
    if (left < 0) return COMPANY_TYPES[index]?.value ?? 1;
  }
  return 1;
}

function ownCompany(name: string, owner: number): Row {
  return {
    id: 0,
    companyName: name,
    companyNumber: '',
    companyType: 1,
    classification: null,
    isActive: true,
    parentCompanyID: null,
    ownerResourceID: owner,
    phone: '5185550100',
    webAddress: 'https://www.practice-msp.example',
    address1: '26 Tech Valley Dr',
    city: 'Albany',
    state: 'NY',
    postalCode: '12207',
    countryID: 237,
    territoryID: null,
    marketSegmentID: null,
    createDate: '2015-11-02T14:00:00Z',
    lastActivityDate: '2026-10-30T08:15:00.123Z',
    lastTrackedModifiedDateTime: '2026-10-30T08:15:00.123Z',
    userDefinedFields: [
      { name: 'Customer Number', value: null },
      { name: 'Contract End', value: null },
      { name: 'Onboarding Status', value: null },
    ],
  };
}

function phone(random: () => number, country: number): string {
  const digits = (count: number) => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  if (country === 237 || country === 39) return `(${200 + Math.floor(random() * 700)}) 555-${digits(4)}`;
  if (country === 236) return `+44 20 7946 0${digits(3)}`;
  return `+${country === 82 ? 49 : country === 209 ? 34 : 61} 30 ${digits(7)}`;
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
}

/** Dates are UTC, "sometimes without Z" (6.1): whole seconds are written without it. */
function iso(time: number): string {
  const text = new Date(time).toISOString();
  return text.endsWith('.000Z') ? text.slice(0, -5) : text;
}
