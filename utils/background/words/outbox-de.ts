/** Die Sätze des Postausgangs, und was vor dem Senden gelten muss. */
import type { outbox as words } from './outbox-en.ts';

export const outbox: Record<keyof typeof words, string> = {
  noDestination: 'Dieses Ziel gibt es in dieser Version von Onramp nicht.',
  zoneUnknown:
    'Die Zone ist noch nicht bekannt. Öffnen Sie Autotask in einem Tab, oder wählen Sie die Zone von Hand.',
  userNameMissing: 'Der Benutzername fehlt. Übernehmen Sie die Zugangsdaten, oder tippen Sie sie ein.',
  secretGone:
    'Das Geheimnis ist nicht mehr im Speicher. Geben Sie es noch einmal ein, und drücken Sie dann auf „Jetzt versuchen“.',
  filterUnsendable:
    'Der Unternehmensfilter ist zu groß zum Senden. Öffnen Sie Unternehmensfilter, und nehmen Sie Zeilen heraus.',
  identifierMissing:
    'Der Tracking-Identifikator fehlt. Eine eigene Integration braucht den von der Seite des API-Benutzers; für die eines Anbieters wählen Sie den Anbieter in Teil 2.',
  noAccess: 'Ihr Browser erlaubt {host} noch nicht. Drücken Sie zuerst auf „Zugriff erlauben“.',
  allowFirst: 'Drücken Sie auf „Zugriff erlauben“, dann auf „Jetzt versuchen“.',
  completeSettings: 'Ergänzen Sie die Einstellungen des Ziels, und drücken Sie dann auf „Jetzt versuchen“.',
  thenTryNow: 'Drücken Sie dann auf „Jetzt versuchen“.',
  thenSend: 'Drücken Sie dann auf Senden.',
  sendingAlready: 'Es wird gerade gesendet.',
  deliveryGone: 'Diese Lieferung ist nicht mehr da.',
  overtaken: 'Eine spätere Lieferung an dasselbe Ziel hat sie ersetzt.',
  overtakenInDoubt:
    'Ob sie angekommen ist, blieb unklar; eine spätere Lieferung an dasselbe Ziel hat sie ersetzt.',
  torn: 'Der Browser hat Onramp beim Senden angehalten. Niemand weiß, ob es angekommen ist.',
  tornFix:
    'Sehen Sie bei {host} nach, ob es angekommen ist. Sagen Sie es dann hier, oder senden Sie noch einmal: Zweimal gesendet wirkt es vielleicht zweimal.',
  saidArrived: 'Sie haben festgestellt, dass es angekommen ist.',
  givenUp: 'Sie haben diese Lieferung beendet.',
  endUnwritten:
    'Es wurde gesendet und endete so: {end} Der Speicher des Browsers ist voll, darum ließ sich das noch nicht festhalten. Schaffen Sie Platz; Onramp versucht es noch einmal.',
  noTrial: 'Dieses Ziel hat keine Prüfung.',
  noApi:
    'Die Integrations-API ist nicht eingerichtet. Richten Sie sie unter Senden ein, und senden Sie die Konfiguration.',
  noApiToken:
    'Das Token der Integrations-API ist nicht mehr im Speicher. Geben Sie es unter Senden, Einstellungen ändern, neu ein.',
};
