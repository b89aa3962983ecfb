/** Comparing names that the admin gave with what the page shows. */
import { labelsOf } from '../page/labels/match.ts';
import { norm } from '../page/labels/norm.ts';

/** "Rewst API User (API-only)" and "rewst api user" name the same level. */
export function sameLevel(shown: string | undefined, name: string): boolean {
  const plain = (text: string) => norm(text).replace(/ ?\([^()]*api[^()]*\)$/, '');
  return shown !== undefined && name.trim() !== '' && plain(shown) === plain(name);
}

/** A list of levels does not offer the one of this name. A list that is not known lacks nothing. */
export const isMissingFrom = (offered: readonly string[] | undefined, name: string): boolean =>
  !!offered && !offered.some((level) => sameLevel(level, name));

/** The list holds the system level of API users, as every list of levels for them does: it is one, and unfiltered. */
export const offersSystemLevel = (offered: readonly string[] = []): boolean =>
  offered.some((level) => labelsOf(norm(level)).includes('apiUserSystemLevel'));

export const sameText = (shown: string | undefined, text: string): boolean =>
  shown !== undefined && norm(shown) === norm(text);

/** A name that a person chose: not empty, not the prefilled "Copy of …", not the system level's. */
export function isOwnName(name: string | undefined): name is string {
  if (!name?.trim()) return false;
  const labels = labelsOf(norm(name));
  return !labels.includes('copyPrefix') && !labels.includes('apiUserSystemLevel');
}
