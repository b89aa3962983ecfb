/** The words of the mapping table, for its model and its screen. */
import type { Party } from '../types.ts';

/** Place of a company in the book, or one of {@link CHOICE}. */
export type Choice = number;

export const CHOICE = {
  /** Nothing decided. */
  open: -1,
  /** The admin said that no company belongs to it. */
  none: -2,
} as const;

export interface Company extends Party {
  id: number;
  /** A saved mapping names it, but it is not among the companies that were read. */
  unread?: true;
}

export interface SavedMapping {
  organizationId: string;
  companyId: number;
}

/** An unsaved choice: a company's id, `null` for no company, `undefined` for open. */
export type DraftChoice = [organizationId: string, companyId: number | null | undefined];

/**
 * `mapped`: has a company. `safe`: the suggestion may be accepted unseen. `unsure`: a suggestion to look at.
 * `none`: the admin said there is none. `unmatched`: nothing resembles it.
 */
export type RowState = 'mapped' | 'safe' | 'unsure' | 'none' | 'unmatched';

export const ROW_STATES: readonly RowState[] = ['mapped', 'safe', 'unsure', 'unmatched', 'none'];

export type Coverage = Record<RowState, number> & {
  all: number;
  /** Rows that saving would change. */
  changed: number;
  /** Saved mappings of organizations that are not in the list. */
  elsewhere: number;
};

/**
 * Below this score a candidate is not shown in the table; the row's own view shows it all the same. On the bench's sets 98 to
 * 100 % of the right companies are above it, and 3 to 15 % of the best ones for organizations that have none.
 */
export const WORTH_A_LOOK = 0.04;
