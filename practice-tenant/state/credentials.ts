import { randomInt } from 'node:crypto';

/** Draws a whole number in [0, limit). Tests pass their own to get the same credentials every time. */
export type Draw = (limit: number) => number;

/** The draw that the running practice tenant uses. */
export const secureDraw: Draw = (limit) => randomInt(limit);

const KEY_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const SECRET_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789#$*@~!%&<>';
const IDENTIFIER_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/**
 * What *Generate Key* writes: 15 characters, `@`, the tenant's domain
 * (autotask-rest-api.md 3.4: "15 characters + @domain").
 */
export function generateKey(domain: string, draw: Draw = secureDraw): string {
  return `${pick(KEY_LETTERS, 15, draw)}@${domain}`;
}

/**
 * What *Generate Secret* writes: 25 characters (3.4). It always holds characters that careless copying mangles
 * (`&`, `<`, `#`), since "some products mangle special characters of a secret".
 */
export function generateSecret(draw: Draw = secureDraw): string {
  const letters = pick(SECRET_LETTERS, 25, draw).split('');
  const marks = ['#', '&', '<'];
  marks.forEach((mark, index) => {
    letters[index * 8 + 1 + draw(7)] = mark;
  });
  return letters.join('');
}

/** A tracking identifier: 27 characters (3.3). */
export function generateTrackingIdentifier(draw: Draw = secureDraw): string {
  return pick(IDENTIFIER_LETTERS, 27, draw);
}

function pick(letters: string, length: number, draw: Draw): string {
  let text = '';
  for (let index = 0; index < length; index += 1) text += letters[draw(letters.length)] ?? '';
  return text;
}
