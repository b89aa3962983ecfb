/** Schemas for values of forms. The message of an issue is a word of `words/`, never a sentence. */
import { z } from 'zod';
import type { Word } from './words/word.ts';

const LOOPBACK = /^(127(?:\.\d{1,3}){3}|localhost|\[::1\])$/;

/** Plain http is for this computer only. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/** A problem as zod carries it: the word, and what fills its gaps. */
export function issue(word: Word, values: Record<string, string | number> = {}) {
  return { code: 'custom' as const, message: word, params: values };
}

/** Text that must be there, trimmed. */
export function text(missing: Word, most = 300) {
  return z.string({ error: missing }).trim().min(1, missing).max(most, 'tooLong');
}

/** Text that may be left out. */
export function optionalText(most = 300) {
  return z.string().trim().max(most, 'tooLong').default('');
}

/** A token for a header: printable ASCII without spaces. */
export function token(missing: Word) {
  return text(missing, 4000).regex(/^[\x21-\x7e]+$/, 'tokenMangled');
}

/** One of a drop-down's values; the first stands for none. */
export function choice<const V extends [string, ...string[]]>(values: V) {
  return z.enum(values, { error: 'choiceUnknown' }).catch(values[0]);
}

/** A web address that secrets may travel to: https, or http on this computer; without user, query and fragment. */
export function webAddress(missing: Word) {
  return text(missing, 2000).transform((typed, context) => {
    const url = URL.canParse(typed) ? new URL(typed) : undefined;
    const problem = addressProblem(url);
    if (url && !problem) return `${url.origin}${url.pathname.replace(/\/+$/, '')}`;
    context.addIssue(issue(problem ?? 'addressIncomplete'));
    return z.NEVER;
  });
}

/** @returns the word for what is wrong with an address that secrets shall travel to */
export function addressProblem(url: URL | undefined): Word | undefined {
  if (!url) return 'addressIncomplete';
  if (url.username !== '' || url.password !== '') return 'addressWithUser';
  if (url.search !== '' || url.hash !== '') return 'addressWithQuery';
  if (url.protocol === 'https:') return undefined;
  return url.protocol === 'http:' && isLoopback(url.hostname) ? undefined : 'addressNotHttps';
}

/** The match pattern that permission is asked for. Match patterns carry no port. */
export function patternOf(address: string): string {
  const { protocol, hostname } = new URL(address);
  return `${protocol}//${hostname}/*`;
}
