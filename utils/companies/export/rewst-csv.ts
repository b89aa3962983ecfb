import { readDomain } from '../organizations/domain.ts';
import type { Organization } from '../organizations/organization.ts';
import { csvText, type ExportProblem, formulaProblems } from './csv-text.ts';
import { type RewstKnowledge, type RewstOrganization, RewstRules } from './rewst-rules.ts';

/** Header of Rewst's template (destinations.md 1.6). Compare it with the one that can be downloaded there. */
export const REWST_HEADER = [
  'organizationName',
  'managingOrgId',
  'domain',
  'orgSlug',
  'isEnabled',
  'tagNames',
] as const;

/** Rows that Rewst takes per upload. */
export const REWST_ROWS_PER_FILE = 1_000;

export interface RewstExport {
  files: { name: string; text: string; rows: number }[];
  /** Errors keep a row out of the files; warnings do not. In the order of rows. */
  problems: ExportProblem[];
  /** Rows that were left out. */
  leftOut: number;
}

/**
 * Organizations as files for *Settings > Organizations > Upload > Upload CSV*, 1,000 rows each. Rows that Rewst would
 * refuse are left out and named with its own codes, because its summary is shown once only.
 *
 * @param known what is known of the Rewst side; the more, the more is found before uploading
 */
export function rewstOrganizationFiles(
  organizations: readonly RewstOrganization[],
  known: RewstKnowledge = {},
): RewstExport {
  const rules = new RewstRules(known);
  const problems: ExportProblem[] = [];
  const good: string[][] = [];
  for (const [index, organization] of organizations.entries()) {
    const row = index + 2;
    const cells = cellsOf(organization);
    const findings = rules.check(organization, row);
    problems.push(
      ...findings.map(({ column, code, sentence }) => ({
        row,
        column,
        code,
        severity: 'error' as const,
        sentence,
      })),
      ...formulaProblems(REWST_HEADER, cells, row),
    );
    if (findings.length === 0) good.push(cells);
  }

  const parts = Math.ceil(good.length / REWST_ROWS_PER_FILE);
  const files = Array.from({ length: parts }, (_, part) => {
    const rows = good.slice(part * REWST_ROWS_PER_FILE, (part + 1) * REWST_ROWS_PER_FILE);
    const name = parts === 1 ? 'rewst-organizations.csv' : `rewst-organizations-${part + 1}-of-${parts}.csv`;
    return { name, text: csvText(REWST_HEADER, rows), rows: rows.length };
  });
  return { files, problems, leftOut: organizations.length - good.length };
}

/** A company or an organization as a row of the file. An address of a site becomes its domain. */
export function asRewstOrganization(organization: Omit<Organization, 'id'>): RewstOrganization {
  const { name, domain, managingOrgId, slug, enabled, tags } = organization;
  const bare = domain === undefined ? undefined : readDomain(domain);
  return {
    organizationName: name,
    ...(managingOrgId ? { managingOrgId } : {}),
    ...(bare ? { domain: bare } : {}),
    ...(slug ? { orgSlug: slug } : {}),
    ...(enabled === undefined ? {} : { isEnabled: enabled }),
    ...(tags ? { tagNames: tags } : {}),
  };
}

function cellsOf(organization: RewstOrganization): string[] {
  const { organizationName, managingOrgId, domain, orgSlug, isEnabled, tagNames } = organization;
  return [
    organizationName.trim(),
    managingOrgId?.trim() ?? '',
    domain?.trim() ?? '',
    orgSlug?.trim() ?? '',
    isEnabled === undefined ? '' : String(isEnabled),
    tagNames?.map((tag) => tag.trim()).join(',') ?? '',
  ];
}
