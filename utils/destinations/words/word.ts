import { en } from './en/index.ts';

/** The name of something that destinations say. */
export type Word = keyof typeof en;

/** What every language must say. */
export type DestinationWords = Record<Word, string>;

/** Says one of the destinations' sentences in the admin's language. */
export type Say = (word: Word, values?: Record<string, string | number>) => string;

/** True for the message of an issue that one of our schemas made. */
export function isWord(text: string): text is Word {
  return Object.hasOwn(en, text);
}
