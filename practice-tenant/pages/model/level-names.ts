import type { SecurityLevel } from '../../state/types.ts';
import type { Wording } from '../texts/wording.ts';

const API_ONLY = /\s*\(API-only\)\s*$/i;

/** A level's name as a list shows it: "(API-only)" behind API levels, system names in the page's language. */
export function shownLevelName(level: SecurityLevel, words: Wording, apiOnlyShown = true): string {
  const bare = bareLevelName(level, words);
  if (!level.apiOnly || !apiOnlyShown) return bare;
  return `${bare} ${words.plain('apiOnly')}`;
}

/** The name without "(API-only)", as the editor shows it. */
export function bareLevelName(
  level: Pick<SecurityLevel, 'name' | 'system' | 'apiOnly'>,
  words: Wording,
): string {
  const name = level.apiOnly ? level.name.replace(API_ONLY, '') : level.name;
  if (!level.system) return name;
  const own = words.plain('apiOnly');
  const translated = (key: 'levelApiUser' | 'levelApiUserNoCosts') =>
    words.plain(key).replace(own, '').replace(/\s+/g, ' ').trim();
  if (/^API User \(system\)$/i.test(name)) return translated('levelApiUser');
  if (/^API User \(system\) Can't Read Costs$/i.test(name)) return translated('levelApiUserNoCosts');
  return name.replace('(system)', words.plain('systemSuffix'));
}
