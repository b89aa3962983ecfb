import type { ProofTexts } from './en.ts';

export const proof: ProofTexts = {
  unproven: 'Noch ist nichts bewiesen: Die Zeilen sagen, warum.',
  others: (count) =>
    count === 1 ? 'Eine weitere Ursache ist möglich' : `${count} weitere Ursachen sind möglich`,
  gauge: (used, limit) => `${used} von ${limit} Anfragen verbraucht`,
  offer: 'Durch Schreiben beweisen\u00a0…',
  title: 'Einen Webhook anlegen und löschen?',
  what: 'Onramp legt einen inaktiven Unternehmens-Webhook mit dem Namen „Onramp test“ und einem Feld an und löscht ihn sofort wieder. Er ruft niemanden auf.',
  warning:
    'Vielleicht zählt Autotask gelöschte Webhooks zur Zahl des Zugriffsrechts. Ob es das tut, hat niemand veröffentlicht.',
  yes: 'Ja, anlegen und löschen',
  running: 'Wird angelegt und gelöscht …',
  leftTitle: 'Vielleicht ist ein Test-Webhook in Autotask geblieben',
  left: (name) => `„${name}“ ist inaktiv und ruft niemanden auf. Dass er weg ist, ist nicht gewiss.`,
  clean: 'Test-Webhook löschen',
};
