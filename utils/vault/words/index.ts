/** What the vault says: why something cannot be sealed or opened, in the product's languages. */
import type { Language } from '../../guide/types.ts';
import type { SealProblem } from '../sealed.ts';

const WORDS: Record<Language, Record<SealProblem, string>> = {
  en: {
    'passphrase-short':
      'This passphrase is too short. Use at least 8 characters, best four or five random words.',
    'not-opened':
      'It could not be opened: the passphrase is wrong, or the file was changed since it was written. Nothing was taken over.',
    foreign: 'This is not an encrypted file of Onramp. Nothing was taken over.',
    'too-large': 'This file is far larger than Onramp writes them. It was not opened.',
    'rounds-low':
      'This file is protected more weakly than Onramp ever does, so somebody changed it or made it by other means. It was not opened.',
    'rounds-high':
      'Opening this file would keep your computer busy for minutes; Onramp does not write such files. It was not opened.',
    newer: 'A newer version of Onramp wrote this. Update Onramp, then open it again.',
  },
  de: {
    'passphrase-short':
      'Diese Passphrase ist zu kurz. Nehmen Sie mindestens 8 Zeichen, am besten vier oder fünf zufällige Wörter.',
    'not-opened':
      'Es ließ sich nicht öffnen: Die Passphrase ist falsch, oder die Datei wurde seit dem Schreiben verändert. Nichts wurde übernommen.',
    foreign: 'Das ist keine verschlüsselte Datei von Onramp. Nichts wurde übernommen.',
    'too-large': 'Diese Datei ist weit größer, als Onramp sie schreibt. Sie wurde nicht geöffnet.',
    'rounds-low':
      'Diese Datei ist schwächer geschützt, als Onramp es je tut; jemand hat sie verändert oder anders hergestellt. Sie wurde nicht geöffnet.',
    'rounds-high':
      'Diese Datei zu öffnen würde Ihren Rechner minutenlang beschäftigen; solche Dateien schreibt Onramp nicht. Sie wurde nicht geöffnet.',
    newer:
      'Das hat eine neuere Version von Onramp geschrieben. Aktualisieren Sie Onramp und öffnen Sie es dann erneut.',
  },
  es: {
    'passphrase-short':
      'Esta frase de contraseña es demasiado corta. Use al menos 8 caracteres, mejor cuatro o cinco palabras al azar.',
    'not-opened':
      'No se pudo abrir: la frase de contraseña no es correcta o el archivo cambió desde que se escribió. No se tomó nada.',
    foreign: 'No es un archivo cifrado de Onramp. No se tomó nada.',
    'too-large': 'Este archivo es mucho mayor de lo que escribe Onramp. No se abrió.',
    'rounds-low':
      'Este archivo está protegido con menos fuerza de la que usa Onramp; alguien lo cambió o lo creó de otra forma. No se abrió.',
    'rounds-high':
      'Abrir este archivo tendría ocupado su equipo durante minutos; Onramp no escribe archivos así. No se abrió.',
    newer: 'Lo escribió una versión más nueva de Onramp. Actualice Onramp y ábralo de nuevo.',
  },
};

/** The sentence for the admin about a problem with sealing or opening. */
export function sealSentence(language: Language, problem: SealProblem): string {
  return WORDS[language][problem];
}
