/** Rewst: Webhook-Trigger und Formular der Integrationsseite. Felder und Knöpfe behalten Rewsts englische Namen. */
export const rewst = {
  rewstWebhookTitle: 'Rewst: Webhook-Trigger',
  rewstWebhookAbout:
    'Startet in Rewst einen Workflow von Ihnen, der Konfiguration und Zuordnungen entgegennimmt.',
  rewstUrl: 'Webhook URL',
  rewstUrlMissing: 'Fügen Sie die Webhook URL des Triggers ein.',
  rewstUrlHelp: 'In Rewst: Automations > Workflows > Ihr Workflow > der Trigger der Art „Core - Webhook“.',
  rewstUrlOfApp:
    'Das ist eine Adresse der Webseiten von Rewst. Kopieren Sie die Webhook URL, die der Trigger zeigt; sie beginnt mit https://engine.',
  rewstUrlPath:
    'Das ist keine Webhook URL von Rewst. Eine solche sieht aus wie https://engine.rewst.io/webhooks/custom/trigger/… mit zwei Kennungen am Ende.',
  rewstHostUnknown:
    '{host} gehört nicht zu den Servern von Rewst, die Onramp kennt. Wer ihn betreibt, bekommt das Kennwort. Ist es Ihrer oder der von Rewst?',
  rewstKey: 'Secret Key',
  rewstKeyMissing:
    'Geben Sie den Secret Key des Triggers ein. Ohne einen sendet Onramp nicht: Sonst könnte jeder den Trigger aufrufen.',
  rewstKeyHelp: 'Der Parameter „Secret Key“ des Triggers. Er reist als Kopfzeile x-rewst-secret.',
  rewstContent: 'Was gesendet wird',
  rewstContentHelp:
    'Was ein Trigger empfängt, liegt in den Ergebnissen des Laufs. „Von Hand“ hält die Zugangsdaten dort heraus.',
  rewstContentAll: 'Alles, samt Zugangsdaten',
  rewstContentRest: 'Rest; Zugangsdaten von Hand',
  rewstRepeats: 'Eine Lieferung, die zweimal kommt',
  rewstRepeatsHelp:
    'Davon hängt ab, ob Onramp nach einer abgerissenen Verbindung von selbst noch einmal sendet. Zum Verwerfen prüft der Workflow CTX.body.key.',
  rewstRepeatsUnchecked: 'Sie wirkt zweimal: erst fragen',
  rewstRepeatsChecked: 'Workflow verwirft die zweite',
  rewstRegion: 'Region von Rewst: {region}',

  rewstWaits:
    'Der Trigger hat mit einer Umleitung geantwortet. Bei Rewst heißt das: Wait For Results ist True. Er schickt den Aufrufer zu den Ergebnissen weiter, und ein Aufruf mit einem Geheimnis darf dem nicht folgen.',
  rewstWaitsFix:
    'Stellen Sie im Trigger Wait For Results auf False, drücken Sie Save Trigger, und prüfen Sie noch einmal.',
  rewstWaitsAfter:
    'Rewst hat wahrscheinlich einen Lauf begonnen: Sehen Sie dort nach. Stellen Sie Wait For Results auf False, bevor Sie noch einmal senden.',
  rewstEchoes:
    'Der Trigger gibt alles zurück, was er empfängt: Das Kennwort stünde also in seiner Antwort und in den Protokollen dazwischen.',
  rewstEchoFix:
    'Ersetzen Sie im Trigger den Response Body durch einen festen Text, zum Beispiel {"received": true}, drücken Sie Save Trigger, und prüfen Sie noch einmal.',
  rewstEchoTitle: 'Response Body',
  rewstEchoedSecret:
    'Die Antwort enthielt das Gesendete samt Geheimnis, obwohl die Prüfung nichts gefunden hatte. Ersetzen Sie Response Body durch einen festen Text, und betrachten Sie das Kennwort als gesehen von allem, was dazwischenliegt.',
  rewstLongAnswer:
    'Die Antwort des Triggers ist zu lang, um sie ganz anzusehen; vielleicht gibt er zurück, was er empfängt.',
  rewstPage: '{host} hat mit einer Webseite geantwortet statt mit der Antwort eines Triggers.',
  rewstTrialFine:
    'Der Trigger antwortet, nimmt den Secret Key an, gibt nichts zurück und wartet nicht auf Ergebnisse. Die Prüfung hat einen Lauf mit „test“: true begonnen.',
  rewstTrialAgain: 'Prüfen Sie noch einmal. Der harmlose Aufruf hat vielleicht einen Lauf begonnen.',
  rewstKeyRefused: 'Der Trigger nimmt den Secret Key nicht an (401).',
  rewstKeyFix:
    'Kopieren Sie den Secret Key dieses Triggers noch einmal, tragen Sie ihn unter „Einstellungen ändern“ ein, und prüfen Sie noch einmal.',
  rewstNoTrigger: 'Rewst kennt keinen Trigger dieser Adresse (404).',
  rewstNoTriggerFix:
    'Kopieren Sie die Webhook URL noch einmal; drücken Sie Save Trigger und veröffentlichen Sie den Workflow, falls das noch fehlt.',
  rewstMethod: 'Der Trigger erlaubt kein POST.',
  rewstMethodFix:
    'Stellen Sie im Trigger Allowed Methods auf POST, drücken Sie Save Trigger, und prüfen Sie noch einmal.',
  rewstAccepted:
    'Vom Trigger angenommen. Das heißt nicht, dass der Workflow etwas damit getan hat: Sehen Sie sich den Lauf in Rewst an.',

  rewstFormTitle: 'Rewst: Formular ausfüllen',
  rewstFormAbout: 'Tippt die Werte in Rewsts Seite der Autotask-Integration. Sie prüfen und speichern.',
  rewstFormRegion: 'Wo Ihr Rewst ist',
  rewstFormOther: 'Eine andere Adresse',
  rewstAppMissing: 'Geben Sie die Adresse Ihres Rewst ein, wie sie in der Adresszeile steht.',
  rewstAppUnknown:
    '{host} gehört nicht zu den Servern von Rewst, die Onramp kennt. Das Kennwort wird in seine Seite getippt. Ist es Ihrer oder der von Rewst?',
  rewstFormPreview: 'In die Felder der Seite auf {host}:',
  rewstField_name: 'Name der Konfiguration',
  rewstField_platform: 'Platform',
  rewstField_userName: 'Username (Key)',
  rewstField_password: 'API User Password',
  rewstField_trackingIdentifier: 'API Tracking Identifier',
  rewstFormNoPage: 'Es ist keine Seite von {host} offen.',
  rewstFormMoved: 'Die Seite von {host} ging in diesem Augenblick woandershin. Es wurde nichts ausgefüllt.',
  rewstFormNotAllowed: 'Der Browser hat Onramp nicht in die Seite von {host} gelassen.',
  rewstFormNotIt: 'Die offene Seite hat weder ein Feld für den Benutzernamen noch eines für das Kennwort.',
  rewstFormNoPageFix:
    'Öffnen Sie in Rewst Marketplace > Integrations > Autotask PSA, sodass das Formular zu sehen ist, und versuchen Sie es noch einmal.',
  rewstFormFilled:
    'Ausgefüllt. Sehen Sie es durch und drücken Sie in Rewst Save Configuration: Geklappt hat es, wenn darunter Organization Mapping erscheint.',
  rewstFormPartly:
    'Ausgefüllt, aber nicht ganz: siehe unten. Ergänzen Sie es, und drücken Sie dann in Rewst Save Configuration.',
  rewstFormPlatform: 'Rewsts Liste enthält {value} nicht. Wählen Sie von Hand, oder bitten Sie Rewst darum.',
  pageField_filled: 'Ausgefüllt.',
  pageField_kept: 'Hat schon einen Wert; der blieb.',
  pageField_missing: 'Auf der Seite nicht gefunden. Tragen Sie es von Hand ein.',
  pageField_absent: 'Dieses Formular hat es nicht.',
  pageField_several: 'Mehrere Felder heißen so, darum wurde keines angefasst. Tragen Sie es von Hand ein.',
  'pageField_not-offered': 'Die Liste enthält diesen Wert nicht.',
  pageField_refused: 'Das Feld nimmt keinen Wert an oder hat ihn geändert. Sehen Sie nach.',
};
