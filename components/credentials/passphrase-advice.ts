/** Advice on a passphrase while it is typed. Pure, and a guess: it can call a bad one bad, never a good one good. */

/** As the vault has them (utils/vault/sealed.ts), which components do not reach into; a test holds them together. */
export const SHORTEST_PASSPHRASE = 8;
export const LONGEST_PASSPHRASE = 500;

export type Advice =
  /** Refused: shorter than SHORTEST_PASSPHRASE. */
  | 'short'
  /** Guessed within hours by someone who has the file. */
  | 'weak'
  | 'fair'
  | 'good';

const COMMON =
  /correct horse battery staple|passwor[dt]|kennwort|contraseña|qwert[yz]|asdf|letmein|welcome|willkommen|admin|autotask|onramp|rewst|123|abc|secret|geheim|summer|winter|sommer/gi;

/** Bits that an attacker must guess at least; 600,000 rounds add about 19 more to each guess. */
const FAIR_BITS = 45;
/** Five words drawn from a list of 7,776. */
const GOOD_BITS = 64;

/**
 * Estimates how hard a passphrase is to guess.
 *
 * @returns advice for the person typing; only 'short' is refused
 */
export function adviceOn(passphrase: string): Advice {
  if ([...passphrase].length < SHORTEST_PASSPHRASE) return 'short';
  const bits = estimate(passphrase);
  return bits < FAIR_BITS ? 'weak' : bits < GOOD_BITS ? 'fair' : 'good';
}

function estimate(passphrase: string): number {
  // What everybody tries first counts as one character; so does what is repeated or goes on as in the alphabet.
  const rest = collapse(passphrase.replace(COMMON, ' '));
  const pool =
    (/\p{Ll}/u.test(rest) ? 26 : 0) +
    (/\p{Lu}/u.test(rest) ? 26 : 0) +
    (/\d/.test(rest) ? 10 : 0) +
    (/[^\p{L}\d ]/u.test(rest) ? 20 : 0);
  const byCharacter = [...rest].length * Math.log2(Math.max(pool, 2));
  const words = new Set(
    rest
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= 3),
  );
  const letters = [...words].join('').length;
  // Mostly words: each is worth one of a list of 7,776 words, not its letters.
  const mostlyWords = words.size > 1 && letters > [...rest].length * 0.6;
  return mostlyWords ? words.size * 12.9 : byCharacter;
}

function collapse(text: string): string {
  const characters = [...text];
  return characters
    .filter((character, index) => {
      const before = characters[index - 1];
      if (before === undefined) return true;
      const step = (character.codePointAt(0) ?? 0) - (before.codePointAt(0) ?? 0);
      return Math.abs(step) > 1;
    })
    .join('');
}
