import type { ColumnName, Columns } from './columns.ts';
import { readDomain } from './domain.ts';
import {
  cleanText,
  MOST_ORGANIZATIONS,
  type Organization,
  type OrganizationProblem,
  type ReadOrganizations,
  sameName,
} from './organization.ts';

interface SourceRow {
  cells: readonly string[];
  /** As a spreadsheet counts. */
  row: number;
}

/** Makes organizations of rows; what is wrong with a row is said, and the others go on. */
export function collectOrganizations(rows: readonly SourceRow[], columns: Columns): ReadOrganizations {
  const collector = new Collector(columns);
  for (const row of rows) if (!collector.take(row)) break;
  return { organizations: collector.organizations, problems: collector.problems };
}

class Collector {
  readonly organizations: Organization[] = [];
  readonly problems: OrganizationProblem[] = [];
  readonly #columns: Columns;
  /** Row of the first organization with a name, and with an id. */
  readonly #names = new Map<string, number>();
  readonly #ids = new Map<string, number>();

  constructor(columns: Columns) {
    this.#columns = columns;
  }

  /** @returns false when no more are taken */
  take({ cells, row }: SourceRow): boolean {
    if (cells.every((cell) => cell.trim() === '')) return true;
    if (this.organizations.length === MOST_ORGANIZATIONS) {
      const most = MOST_ORGANIZATIONS.toLocaleString('en-US');
      this.#error(row, 'too-many-rows', `Only the first ${most} organizations were read.`);
      return false;
    }
    const name = this.#cell(cells, 'name');
    if (name === '') {
      this.#error(row, 'name-missing', `Row ${row} has no name and was left out.`);
      return true;
    }
    const key = sameName(name);
    const ownId = this.#cell(cells, 'id') || this.#cell(cells, 'slug');
    const sameId = this.#ids.get(ownId);
    if (ownId !== '' && sameId !== undefined) {
      this.#error(row, 'duplicate-id', `Row ${row} has the id of row ${sameId} and was left out.`);
      return true;
    }
    const sameNameRow = this.#names.get(key);
    if (sameNameRow === undefined) this.#names.set(key, row);
    else
      this.#warn(
        row,
        'duplicate-name',
        `"${name}" stands in rows ${sameNameRow} and ${row}: they will not be matched without you.`,
      );

    const id = ownId || this.#madeId(key);
    this.#ids.set(id, row);
    this.organizations.push({ id, name, ...this.#details(cells, row) });
    return true;
  }

  #details(cells: readonly string[], row: number): Partial<Organization> {
    const written = this.#cell(cells, 'domain');
    const domain = readDomain(written);
    if (written !== '' && !domain)
      this.#warn(row, 'odd-domain', `"${written.slice(0, 60)}" in row ${row} is no domain and was left out.`);
    const phone = this.#cell(cells, 'phone');
    const city = this.#cell(cells, 'city');
    const slug = this.#cell(cells, 'slug');
    const managingOrgId = this.#cell(cells, 'managingOrgId');
    const enabled = this.#enabled(cells, row);
    const tags = this.#cell(cells, 'tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    return {
      ...(domain ? { domain } : {}),
      ...(phone ? { phone } : {}),
      ...(city ? { city } : {}),
      ...(slug ? { slug } : {}),
      ...(managingOrgId ? { managingOrgId } : {}),
      ...(enabled === undefined ? {} : { enabled }),
      ...(tags.length > 0 ? { tags } : {}),
    };
  }

  #enabled(cells: readonly string[], row: number): boolean | undefined {
    const text = this.#cell(cells, 'enabled');
    if (text === '') return undefined;
    const yes = /^(true|yes|y|1|ja|s[ií])$/i.test(text);
    if (!yes && !/^(false|no|n|0|nein)$/i.test(text)) {
      this.#warn(row, 'odd-value', `"${text.slice(0, 60)}" in row ${row} is neither yes nor no.`);
      return undefined;
    }
    return yes;
  }

  #cell(cells: readonly string[], column: ColumnName): string {
    const at = this.#columns[column];
    return at === undefined ? '' : cleanText(cells[at] ?? '');
  }

  /** From the name, so that reading a longer list again keeps what was mapped. */
  #madeId(key: string): string {
    const base = `name:${key}`;
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? base : `${base}#${number}`;
      if (!this.#ids.has(id)) return id;
    }
  }

  #error(row: number, code: OrganizationProblem['code'], sentence: string): void {
    this.problems.push({ row, code, severity: 'error', sentence });
  }

  #warn(row: number, code: OrganizationProblem['code'], sentence: string): void {
    this.problems.push({ row, code, severity: 'warning', sentence });
  }
}
