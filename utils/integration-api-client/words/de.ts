import type { ClientWords } from './en.ts';

export const de: ClientWords = {
  silent:
    '{host} ist nicht erreichbar: Der Server läuft nicht, die Adresse ist falsch, oder er leitet anderswohin um, was Onramp ablehnt.',
  late: '{host} hat nicht rechtzeitig geantwortet. Sehen Sie in einer Minute noch einmal nach: Vielleicht ist es geschehen.',
  cancelled: 'Es wurde abgebrochen.',
  foreign:
    '{host} hat mit Status {status} geantwortet und nicht in den Worten einer Integrations-API. Prüfen Sie die Adresse.',
  busyServer: '{host} ist gerade gestört (Status {status}). Versuchen Sie es in einer Minute noch einmal.',
  token:
    '{host} nimmt das Token nicht an. Bitten Sie den Betreiber der Integrations-API um ein neues, und geben Sie es dort ein, wo Sie senden.',
  'instance-not-found': '{host} kennt diese Instanz nicht. Senden Sie zuerst die Konfiguration.',
  'changed-meanwhile': 'Jemand anderes hat inzwischen gespeichert. {said}',
  'refresh-not-found': 'Die Unternehmen wurden noch nicht gelesen.',
  'trigger-not-found': 'Diesen Trigger gibt es nicht mehr.',
  'trigger-busy': 'An diesem Trigger wird gerade gearbeitet. Versuchen Sie es gleich noch einmal.',
  'public-url-needed':
    '{host} kennt die Adresse nicht, die Autotask aufrufen kann. Der Betreiber muss seine öffentliche https-Adresse eintragen.',
  'subscriber-refused':
    'An diese Adresse dürfen keine Ereignisse weitergegeben werden. Nehmen Sie eine https-Adresse ohne Benutzername und Kennwort.',
  'fields-unknown': 'Autotask bietet diese Felder für Webhooks nicht an. {said}',
  'login-impossible': '{host} kann sich bei Autotask nicht als dieser Benutzer anmelden. {said}',
  'login-refused':
    'Autotask hat die Anmeldung des gesendeten Benutzers abgelehnt. Testen Sie die Zugangsdaten, und senden Sie sie noch einmal.',
  'webhook-right-missing':
    'Der API-Benutzer darf keine Webhooks anlegen: „Can create WebHooks“ ist in seinem Zugriffsrecht nicht angekreuzt, oder der Benutzer hat ein anderes Zugriffsrecht.',
  'webhook-number-used-up':
    'Der API-Benutzer hat keinen Webhook mehr frei: „Maximum number of Webhooks“ seines Zugriffsrechts ist aufgebraucht. Gelöschte zählen vielleicht weiter.',
  'autotask-refused': 'Autotask hat es abgelehnt. {said}',
  'autotask-unreachable':
    'Autotask hat {host} nicht geantwortet. Verlangen Sie dasselbe noch einmal: Begonnenes wird fortgesetzt.',
  other: '{host} hat es nicht getan: {said}',
};
