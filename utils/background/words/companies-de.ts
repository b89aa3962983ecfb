/** Warum Autotask nicht nach Unternehmen gefragt werden kann, und was hilft. */
import type { companies as words } from './companies-en.ts';

export const companies: Record<keyof typeof words, string> = {
  askVendor:
    'Nur der Anbieter kann sich als dieser API-Benutzer anmelden, darum kann Onramp Autotask nicht fragen. Angeboten werden die üblichen Unternehmensfelder; prüfen Sie Nummern in Autotask.',
  askUserName: 'Der Benutzername fehlt. Geben Sie die Zugangsdaten in Teil 3 ein.',
  askSecret:
    'Das Geheimnis ist nicht im Speicher. Übernehmen Sie es, oder geben Sie es in Teil 3 ein, damit Autotask gefragt werden kann.',
  askIdentifier: 'Der Tracking-Identifikator fehlt. Geben Sie ihn in Teil 3 ein.',
  askZone: 'Die Zone ist noch nicht bekannt. Öffnen Sie Autotask in einem Tab.',
  askAccess: 'Ihr Browser lässt Onramp nicht zu Autotask. Erlauben Sie es oben.',
};
