/** Befunde zu Rechten, Webhooks und der Anfragengrenze. */
import type { Words } from '../shape.ts';

export const rights = {
  'companies-right-missing': {
    saw: '{seen}',
    means: 'Das Zugriffsrecht hat kein Leserecht für Unternehmen (CRM).',
    fix: 'Geben Sie dem Benutzer eine Kopie von API User (system), oder setzen Sie in seinem Zugriffsrecht CRM > Companies > View auf All.',
  },
  'companies-hidden': {
    saw: 'Autotask hat gar kein Unternehmen geliefert, und keinen Fehler.',
    means: '{why}',
    fix: 'Setzen Sie im Abschnitt CRM des Zugriffsrechts Company access auf All. Sind Lines of Business in Gebrauch, ordnen Sie sie dem Benutzer zu.',
  },
  'companies-few': {
    saw: 'Nur ein Unternehmen ist sichtbar.',
    means:
      'Andere Unternehmen sind vielleicht durch Zeilenrechte oder Lines of Business verborgen: Das einzige sichtbare ist meist Ihr eigenes.',
    fix: 'Haben Sie mehr Unternehmen, setzen Sie im Abschnitt CRM des Zugriffsrechts Company access auf All, oder ordnen Sie die Lines of Business zu.',
  },
  'webhook-right-missing': {
    saw: '{seen}',
    means:
      'Das Zugriffsrecht erlaubt keine Webhooks: Autotask schaltet das überall aus, bis jemand es ankreuzt. Trigger scheitern dann mit „the webhook could not be created“.',
    fix: 'Öffnen Sie im Zugriffsrecht den Abschnitt Sonstige, kreuzen Sie „Can create Webhooks“ an, tragen Sie {planned} ein und speichern Sie. Geben Sie dem Benutzer dann dieses Zugriffsrecht.',
  },
  'webhook-right-unclear': {
    saw: '{seen}',
    means: 'Ob dieser Benutzer Webhooks anlegen darf, lässt sich von hier nicht sagen.',
    fix: 'Sehen Sie im Zugriffsrecht unter Sonstige nach: „Can create Webhooks“ muss angekreuzt sein.',
  },
  'webhook-right-unproven': {
    saw: '{seen}',
    means:
      'Dieser Benutzer darf wohl Webhooks anlegen. Gewiss ist es erst, wenn das gespeicherte Kreuz auf der Seite des Zugriffsrechts zu sehen war oder ein Webhook angelegt wurde.',
    fix: 'Sehen Sie im Zugriffsrecht unter Sonstige nach. Mit Ihrer Zustimmung kann der Test von Onramp es auch beweisen, indem er einen Webhook anlegt und wieder löscht.',
  },
  'webhook-right-conflict': {
    saw: '{seen}',
    means:
      'Das Kreuz wurde nicht gespeichert, oder der Benutzer hat ein anderes Zugriffsrecht als das bearbeitete.',
    fix: 'Speichern Sie das Zugriffsrecht, und wählen Sie es auf der Seite des API-Benutzers.',
  },
  'webhook-number-low': {
    saw: 'Das Zugriffsrecht erlaubt {maximum} {maximum|Webhook|Webhooks}; {planned} Trigger {planned|ist|sind} geplant{inUse}.',
    means:
      'Das Zugriffsrecht erlaubt zu wenige Webhooks: Jeder Trigger braucht mindestens einen, und was über die Zahl hinausgeht, scheitert mit „the webhook could not be created“.',
    fix: 'Tragen Sie im Zugriffsrecht bei Maximum number of Webhooks {needed} oder mehr ein und speichern Sie.',
  },
  'webhook-number-used': {
    saw: 'Autotask hat für diesen Benutzer keinen Webhook angelegt: {text}',
    means:
      'Die Worte sprechen von einer Zahl: Die des Zugriffsrechts ist verbraucht. Vielleicht zählen gelöschte Webhooks mit.',
    fix: 'Tragen Sie im Zugriffsrecht bei Maximum number of Webhooks eine größere Zahl ein und speichern Sie.',
  },
  'webhook-proof-refused': {
    saw: 'Autotask hat für diesen Benutzer keinen Webhook angelegt: {text}',
    means:
      'Das Kreuz fehlt, die Zahl ist verbraucht, oder das Zugriffsrecht ist nicht zugewiesen: Diese Worte sagen nicht, was davon.',
    fix: 'Sehen Sie im Zugriffsrecht unter Sonstige nach „Can create Webhooks“ und seiner Zahl, und geben Sie dem Benutzer dieses Zugriffsrecht.',
  },
  'webhook-proof-left': {
    saw: 'Der Test-Webhook „{name}“ ließ sich nicht löschen, oder es ist nicht bekannt, ob er angelegt wurde: {why}',
    means:
      'Er ist inaktiv und ruft niemanden auf, ist aber vielleicht noch da und zählt zur Zahl des Zugriffsrechts.',
    fix: 'Drücken Sie „Test-Webhook löschen“. Gelingt auch das nicht, löschen Sie ihn unter diesem Namen in Autotask.',
  },
  'webhooks-left-behind': {
    saw: 'Es gibt schon {count} Unternehmens-{count|Webhook|Webhooks}{detail}.',
    means:
      'Ein anderer Benutzer hat diese Webhooks angelegt, denn dieser ist neu. Webhooks eines gelöschten Benutzers bleiben, rufen weiter auf, und dieselbe Adresse lässt sich nicht zweimal verwenden.',
    fix: 'Gehören sie einem Benutzer, den es nicht mehr gibt, löschen Sie sie, bevor Sie dieselben Trigger neu anlegen.',
  },
  'entity-right-missing': {
    saw: 'Autotask sagt, dass dieser Benutzer nicht sehen darf: {entities}.',
    means:
      'Rechte zum Sehen fehlen: Trigger dazu lösen nie aus, obwohl es ihren Webhook gibt, und das Lesen scheitert.',
    fix: 'Brauchen Sie sie, geben Sie dem Benutzer eine Kopie von API User (system), oder setzen Sie in seinem Zugriffsrecht View dafür auf All.',
  },
  'threshold-near': {
    saw: '{used} von {limit} Anfragen der letzten {minutes} Minuten sind verbraucht ({percent} %).',
    means:
      'Die Anfragengrenze ist nahe: Ab der Hälfte bremst Autotask alle, und ist alles verbraucht, weist es alle ab.',
    fix: 'Suchen Sie die Integration mit den vielen Anfragen unter Admin > Extensions & Integrations > API Activity by Hour.',
  },
  interrupted: {
    saw: 'Der Browser hat Onramp mitten in dieser Zeile angehalten.',
    means: 'Hier brach der Test ab: Ob Autotask die Frage erhielt, ist nicht bekannt.',
    fix: 'Testen Sie noch einmal.',
  },
} satisfies Record<string, Words>;
