/** What the admin is told when the stored instances could not be read as a whole, in the product's languages. */
import type { Language } from '../guide/types.ts';

/** Why it could not be read. */
export type Damage = 'no-version' | 'newer' | 'not-carried' | 'other-form';

interface Words {
  because: Record<Damage, string>;
  kept(count: number): string;
  none: string;
  aside(name: string): string;
}

const WORDS: Record<Language, Words> = {
  en: {
    because: {
      'no-version': 'The stored instances could not be read as a whole: they have no version.',
      newer: 'The stored instances could not be read as a whole: a newer Onramp wrote them.',
      'not-carried': 'The stored instances of an older Onramp could not be carried over as a whole.',
      'other-form':
        'The stored instances could not be read as a whole: a part of them has another form than expected.',
    },
    kept: (count) => (count === 1 ? 'One of them was kept.' : `${count} of them were kept.`),
    none: 'Onramp starts anew.',
    aside: (name) => `A copy of what was there is in the browser’s storage as “${name}”.`,
  },
  de: {
    because: {
      'no-version': 'Die gespeicherten Instanzen waren nicht ganz lesbar: Ihnen fehlt die Version.',
      newer: 'Die gespeicherten Instanzen waren nicht ganz lesbar: Ein neueres Onramp hat sie geschrieben.',
      'not-carried': 'Die gespeicherten Instanzen eines älteren Onramp ließen sich nicht ganz übernehmen.',
      'other-form':
        'Die gespeicherten Instanzen waren nicht ganz lesbar: Ein Teil hat eine andere Form als erwartet.',
    },
    kept: (count) => (count === 1 ? 'Eine davon blieb erhalten.' : `${count} davon blieben erhalten.`),
    none: 'Onramp beginnt neu.',
    aside: (name) => `Eine Kopie dessen, was da war, liegt im Speicher des Browsers als „${name}“.`,
  },
  es: {
    because: {
      'no-version': 'Las instancias guardadas no se pudieron leer por completo: no tienen versión.',
      newer: 'Las instancias guardadas no se pudieron leer por completo: las escribió un Onramp más nuevo.',
      'not-carried': 'Las instancias guardadas por un Onramp anterior no se pudieron traspasar por completo.',
      'other-form':
        'Las instancias guardadas no se pudieron leer por completo: una parte tiene otra forma de la esperada.',
    },
    kept: (count) => (count === 1 ? 'Se conservó una.' : `Se conservaron ${count}.`),
    none: 'Onramp empieza de nuevo.',
    aside: (name) => `Una copia de lo que había está en el almacenamiento del navegador como «${name}».`,
  },
};

/**
 * @param kept how many could be read by themselves
 * @param aside where the copy of all of it lies
 */
export function damageSentence(language: Language, damage: Damage, kept: number, aside: string): string {
  const words = WORDS[language];
  return [words.because[damage], kept > 0 ? words.kept(kept) : words.none, words.aside(aside)].join(' ');
}
