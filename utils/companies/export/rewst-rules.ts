import { readDomain } from '../organizations/domain.ts';
import { sameName } from '../organizations/organization.ts';

/** A row of Rewst's organization file (destinations.md 1.6). */
export interface RewstOrganization {
  organizationName: string;
  managingOrgId?: string;
  domain?: string;
  orgSlug?: string;
  isEnabled?: boolean;
  tagNames?: readonly string[];
}

/** Rewst's own codes, so that what we say and what its summary says can be compared. */
export type RewstCode =
  | 'REQUIRED_FIELD'
  | 'MAX_LENGTH_EXCEEDED'
  | 'DUPLICATE_IN_FILE'
  | 'DUPLICATE_IN_DATABASE'
  | 'RESERVED_NAME'
  | 'INVALID_FORMAT'
  | 'DUPLICATE_DOMAIN_IN_FILE'
  | 'DUPLICATE_DOMAIN_IN_DATABASE'
  | 'INVALID_SLUG'
  | 'INVALID_TAGS';

export interface RewstKnowledge {
  /** Names that are taken under the managing organization, when known. */
  existingNames?: readonly string[];
  existingDomains?: readonly string[];
  /** Tags that exist; without the list tags are not checked, because they "must exist" and nothing tells which do. */
  tags?: readonly string[];
  /** Rewst says that some names are reserved and not which: give those that an upload refused. */
  reservedNames?: readonly string[];
}

export interface RewstFinding {
  column: keyof RewstOrganization;
  code: RewstCode;
  sentence: string;
}

const LONGEST = 255;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Checks rows one after the other as Rewst's upload would, and remembers which names and domains came before. */
export class RewstRules {
  /** Row of the organization with a name, and with a domain. */
  readonly #names = new Map<string, number>();
  readonly #domains = new Map<string, number>();
  readonly #existingNames: ReadonlySet<string>;
  readonly #existingDomains: ReadonlySet<string>;
  readonly #reserved: ReadonlySet<string>;
  readonly #tags: ReadonlySet<string> | undefined;

  constructor(known: RewstKnowledge) {
    this.#existingNames = new Set(known.existingNames?.map(sameName));
    this.#existingDomains = new Set(known.existingDomains?.map((domain) => domain.toLowerCase()));
    this.#reserved = new Set(known.reservedNames?.map(sameName));
    this.#tags = known.tags && new Set(known.tags.map(sameName));
  }

  /**
   * @param row as a spreadsheet counts
   * @returns what Rewst would refuse the row for; nothing when it would take it
   */
  check(organization: RewstOrganization, row: number): RewstFinding[] {
    const { organizationName, domain = '', tagNames = [] } = organization;
    const findings = [
      ...this.#name(organizationName),
      ...this.#domain(domain),
      ...checkForm(organization),
      ...this.#tagNames(tagNames),
    ];
    // A row that is left out takes nobody's name or domain.
    if (findings.length === 0) {
      this.#names.set(sameName(organizationName), row);
      if (domain.trim() !== '') this.#domains.set(domain.trim().toLowerCase(), row);
    }
    return findings;
  }

  #name(name: string): RewstFinding[] {
    const column = 'organizationName';
    if (name.trim() === '') return [{ column, code: 'REQUIRED_FIELD', sentence: 'The name is missing.' }];
    const findings: RewstFinding[] = tooLong(column, name.trim());
    const key = sameName(name);
    const other = this.#names.get(key);
    if (other !== undefined)
      findings.push({
        column,
        code: 'DUPLICATE_IN_FILE',
        sentence: `"${shown(name)}" stands in row ${other} already. Rewst's names are unique, whatever their case.`,
      });
    if (this.#existingNames.has(key))
      findings.push({
        column,
        code: 'DUPLICATE_IN_DATABASE',
        sentence: `Rewst has "${shown(name)}" already and would skip it.`,
      });
    if (this.#reserved.has(key))
      findings.push({ column, code: 'RESERVED_NAME', sentence: `Rewst keeps "${shown(name)}" for itself.` });
    return findings;
  }

  #domain(domain: string): RewstFinding[] {
    const column = 'domain';
    const key = domain.trim().toLowerCase();
    if (key === '') return [];
    const findings: RewstFinding[] = tooLong(column, key);
    if (readDomain(key) === undefined)
      findings.push({ column, code: 'INVALID_FORMAT', sentence: `"${shown(domain)}" is no domain.` });
    const other = this.#domains.get(key);
    if (other !== undefined)
      findings.push({
        column,
        code: 'DUPLICATE_DOMAIN_IN_FILE',
        sentence: `The domain ${shown(domain)} stands in row ${other} already. Leave it out in one of them.`,
      });
    if (this.#existingDomains.has(key))
      findings.push({
        column,
        code: 'DUPLICATE_DOMAIN_IN_DATABASE',
        sentence: `Rewst has an organization with the domain ${shown(domain)} already.`,
      });
    return findings;
  }

  #tagNames(tags: readonly string[]): RewstFinding[] {
    const column = 'tagNames';
    const unusable = tags.find((tag) => tag.trim() === '' || tag.includes(','));
    if (unusable !== undefined)
      return [
        { column, code: 'INVALID_TAGS', sentence: `"${shown(unusable)}" cannot be the name of a tag.` },
      ];
    const unknown = tags.find((tag) => this.#tags && !this.#tags.has(sameName(tag)));
    if (unknown === undefined) return [];
    return [
      {
        column,
        code: 'INVALID_TAGS',
        sentence: `Rewst has no tag "${shown(unknown)}". Create it there first.`,
      },
    ];
  }
}

function checkForm({ managingOrgId = '', orgSlug = '' }: RewstOrganization): RewstFinding[] {
  const findings: RewstFinding[] = tooLong('orgSlug', orgSlug);
  if (managingOrgId !== '' && !UUID.test(managingOrgId.trim()))
    findings.push({
      column: 'managingOrgId',
      code: 'INVALID_FORMAT',
      sentence: `"${shown(managingOrgId)}" is no UUID. It stands in the address of the organization's page in Rewst.`,
    });
  if (orgSlug !== '' && !SLUG.test(orgSlug))
    findings.push({
      column: 'orgSlug',
      code: 'INVALID_SLUG',
      sentence: `"${shown(orgSlug)}" is no slug: small letters, digits and hyphens. Leave it out, Rewst makes one.`,
    });
  return findings;
}

function tooLong(column: keyof RewstOrganization, text: string): RewstFinding[] {
  if (text.length <= LONGEST) return [];
  return [
    { column, code: 'MAX_LENGTH_EXCEEDED', sentence: `${text.length} characters; Rewst takes ${LONGEST}.` },
  ];
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
