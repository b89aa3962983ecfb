/** Why the list of instances could not be changed, in the product's languages. */
import type { Language } from '../guide/types.ts';

/** `label` is the name in question. */
export type InstanceProblem =
  | { problem: 'name-empty' | 'gone' | 'too-many' | 'nothing-removed' }
  | { problem: 'name-taken'; label: string }
  | { problem: 'file-foreign' | 'file-damaged' | 'file-newer' | 'file-too-large' };

type Code = InstanceProblem['problem'];

/** The form has room for this many; more are a sign of a script. */
export const MOST_INSTANCES = 50;

const WORDS: Record<Language, Record<Code, string>> = {
  en: {
    'name-empty': 'Give the instance a name.',
    'name-taken': 'There is an instance named {label} already. Choose another name.',
    'too-many': `There is room for ${MOST_INSTANCES} instances. Remove one first.`,
    gone: 'This instance is no longer there.',
    'nothing-removed': 'There is nothing to bring back any more.',
    'file-foreign': 'This is not a file of Onramp’s instances. Nothing was changed.',
    'file-damaged':
      'A part of this file has another form than expected. Nothing was taken over, and nothing was changed.',
    'file-newer':
      'A newer version of Onramp wrote this file. Update Onramp, then import it again. Nothing was changed.',
    'file-too-large': 'This file is far larger than Onramp writes them. Nothing was changed.',
  },
  de: {
    'name-empty': 'Geben Sie der Instanz einen Namen.',
    'name-taken': 'Es gibt schon eine Instanz namens {label}. Wählen Sie einen anderen Namen.',
    'too-many': `Es ist Platz für ${MOST_INSTANCES} Instanzen. Entfernen Sie zuerst eine.`,
    gone: 'Diese Instanz gibt es nicht mehr.',
    'nothing-removed': 'Es gibt nichts mehr zurückzuholen.',
    'file-foreign': 'Das ist keine Datei mit Instanzen von Onramp. Nichts wurde geändert.',
    'file-damaged':
      'Ein Teil dieser Datei hat eine andere Form als erwartet. Nichts wurde übernommen, nichts geändert.',
    'file-newer':
      'Diese Datei hat eine neuere Version von Onramp geschrieben. Aktualisieren Sie Onramp und importieren Sie sie dann erneut. Nichts wurde geändert.',
    'file-too-large': 'Diese Datei ist weit größer, als Onramp sie schreibt. Nichts wurde geändert.',
  },
  es: {
    'name-empty': 'Dé un nombre a la instancia.',
    'name-taken': 'Ya hay una instancia llamada {label}. Elija otro nombre.',
    'too-many': `Hay sitio para ${MOST_INSTANCES} instancias. Quite una primero.`,
    gone: 'Esta instancia ya no existe.',
    'nothing-removed': 'Ya no hay nada que recuperar.',
    'file-foreign': 'No es un archivo de instancias de Onramp. No se cambió nada.',
    'file-damaged':
      'Una parte de este archivo tiene otra forma de la esperada. No se tomó ni se cambió nada.',
    'file-newer':
      'Lo escribió una versión más nueva de Onramp. Actualice Onramp e impórtelo de nuevo. No se cambió nada.',
    'file-too-large': 'Este archivo es mucho mayor de lo que escribe Onramp. No se cambió nada.',
  },
};

/** The sentence for the admin about a problem with the list of instances. */
export function instanceSentence(language: Language, problem: InstanceProblem): string {
  return WORDS[language][problem.problem].replace('{label}', () =>
    problem.problem === 'name-taken' ? problem.label : '',
  );
}
