/** Sentences for the admin about what the integration API did not do. */
import type { Language } from '../../guide/types.ts';
import type { ClientProblem } from '../types.ts';
import { de } from './de.ts';
import { type ClientWords, en } from './en.ts';
import { es } from './es.ts';

const WORDS: Record<Language, ClientWords> = { en, de, es };

/**
 * @param host of the integration API, for the sentence
 * @returns cause and what to do, in the language; the server's own words stay English
 */
export function clientSentence(problem: ClientProblem, host: string, language: Language): string {
  const words = WORDS[language];
  const said = problem.kind === 'problem' ? saidBy(problem) : '';
  const values: Record<string, string> = {
    host,
    said,
    status: 'status' in problem ? `${problem.status}` : '',
  };
  return words[wordOf(problem, words)]
    .replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)
    .trim();
}

function wordOf(problem: ClientProblem, words: ClientWords): keyof ClientWords {
  if (problem.kind === 'silent') return problem.late ? 'late' : 'silent';
  if (problem.kind === 'foreign') return problem.status >= 500 ? 'busyServer' : 'foreign';
  if (problem.kind !== 'problem') return problem.kind;
  if (isWord(problem.code, words)) return problem.code;
  return problem.status >= 500 ? 'busyServer' : 'other';
}

function isWord(code: string, words: ClientWords): code is keyof ClientWords {
  return Object.hasOwn(words, code);
}

function saidBy(problem: Extract<ClientProblem, { kind: 'problem' }>): string {
  const fields = (problem.errors ?? []).slice(0, 5).map(({ message }) => message);
  return [problem.detail ?? (fields.length > 0 ? '' : `${problem.title}.`), ...fields]
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 900);
}
