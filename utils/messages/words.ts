/** What a page is told when a request could not be answered at all, in the product's languages. */
import type { Language } from '../guide/types.ts';

export type Unanswered = 'gone' | 'mistake' | 'misfit';

const WORDS: Record<Language, Record<Unanswered, string>> = {
  en: {
    gone: 'Onramp’s background did not answer: the browser stopped it, or Onramp was updated. Nothing was lost. Look at what is shown here, close this window and open it again if it stays the same.',
    mistake:
      'Something went wrong inside Onramp. Nothing was lost; try again, and report it if it happens twice.',
    misfit: 'One of these values cannot be used. Check them for length and form.',
  },
  de: {
    gone: 'Onramps Hintergrund hat nicht geantwortet: Der Browser hat ihn beendet, oder Onramp wurde aktualisiert. Nichts ging verloren. Sehen Sie hier nach; schließen Sie dieses Fenster und öffnen Sie es neu, wenn es so bleibt.',
    mistake:
      'In Onramp ist etwas schiefgegangen. Nichts ging verloren; versuchen Sie es noch einmal, und melden Sie es, wenn es zweimal geschieht.',
    misfit: 'Einer dieser Werte lässt sich nicht verwenden. Prüfen Sie Länge und Form.',
  },
  es: {
    gone: 'El fondo de Onramp no respondió: el navegador lo detuvo, o Onramp se actualizó. No se perdió nada. Mire lo que se muestra aquí; si sigue igual, cierre esta ventana y ábrala de nuevo.',
    mistake:
      'Algo salió mal dentro de Onramp. No se perdió nada; inténtelo de nuevo, y avise si ocurre dos veces.',
    misfit: 'Uno de estos valores no se puede usar. Compruebe su longitud y su forma.',
  },
};

export function unanswered(language: Language, why: Unanswered): string {
  return WORDS[language][why];
}
