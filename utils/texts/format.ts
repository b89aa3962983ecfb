/** Times and durations as people read them, in their language. Pure. */
import type { Language } from '../guide/types.ts';

/**
 * A moment as a time of day; with the date when it was not today.
 *
 * @param at milliseconds since the epoch
 * @param now the present, to tell today from other days
 */
export function clock(at: number, now: number, language: Language): string {
  const sameDay = new Date(at).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(language, {
    ...(sameDay ? {} : { day: 'numeric', month: 'short' }),
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/**
 * How long until something happens: whole minutes, seconds in the last minute.
 *
 * @param milliseconds may be negative, then it counts as nothing left
 */
export function timeLeft(milliseconds: number, language: Language): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [value, unit] =
    seconds < 60
      ? [seconds, 'second' as const]
      : seconds < 5400
        ? [Math.ceil(seconds / 60), 'minute' as const]
        : [Math.round(seconds / 3600), 'hour' as const];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' }).format(value);
}

/**
 * How long something took: "320 ms", "1.4 s".
 *
 * @param milliseconds not negative
 */
export function took(milliseconds: number, language: Language): string {
  const short = milliseconds < 1000;
  const value = new Intl.NumberFormat(language, { maximumFractionDigits: short ? 0 : 1 }).format(
    short ? milliseconds : milliseconds / 1000,
  );
  // The units' symbols are the same in every language; the space must not break.
  return `${value}\u00a0${short ? 'ms' : 's'}`;
}
