/** An organization of the other side, in the form that suggestions take, with what its file said besides. */
export interface Organization {
  /** The file's own id, else its slug, else made from the name: the same name gives the same id next time. */
  id: string;
  name: string;
  /** Host name alone: `acme.example`. */
  domain?: string;
  phone?: string;
  city?: string;
  slug?: string;
  managingOrgId?: string;
  enabled?: boolean;
  tags?: string[];
}

export interface OrganizationProblem {
  /** Row as a spreadsheet counts: the header is 1. 0 for the whole file. */
  row: number;
  code:
    | 'empty'
    | 'no-name-column'
    | 'unreadable'
    | 'name-missing'
    | 'duplicate-name'
    | 'duplicate-id'
    | 'odd-domain'
    | 'odd-value'
    | 'too-many-rows';
  /** An error means that the row was left out. */
  severity: 'error' | 'warning';
  sentence: string;
}

export interface ReadOrganizations {
  organizations: Organization[];
  problems: OrganizationProblem[];
}

/** More than any customer list; a file beyond it is some other file. */
export const MOST_ORGANIZATIONS = 100_000;

/** A name as it is compared: case, accents' composition and runs of spaces do not matter. */
export function sameName(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Control characters become spaces: they come from cells with line breaks and would spoil lists and files. */
export function cleanText(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
