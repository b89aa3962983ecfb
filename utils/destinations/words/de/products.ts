/** Integrations-API, n8n, Speicher für Geheimnisse, beliebige HTTP-Adresse, und was auf diesem Rechner bleibt. */
export const products = {
  apiTitle: 'Integrations-API',
  apiAbout:
    'Onramps eigener Empfänger. Er prüft die Zugangsdaten bei Autotask, bevor er sagt, dass sie gelten.',
  apiAddressHelp: 'Unter der Ihre Integrations-API antwortet.',
  apiTokenHelp: 'Macht, wer sie betreibt, mit ihrem Befehl „token create“.',
  apiAddressMissing: 'Geben Sie die Adresse der Integrations-API ein.',
  apiTokenMissing: 'Geben Sie das Token der Integrations-API ein.',
  apiTokenRefused: '{host} nimmt das Token nicht an.',
  apiNewToken:
    'Bitten Sie den Betreiber der Integrations-API um ein neues Token, tragen Sie es unter „Einstellungen ändern“ ein und senden Sie noch einmal.',
  apiSuperseded: '{host} hat inzwischen eine spätere Konfiguration dieser Instanz angenommen.',
  apiChanged: 'Einige Werte wurden geändert, nachdem diese Lieferung begonnen hatte.',
  sendAgain: 'Drücken Sie auf Senden: Die neuen Werte gehen als neue Lieferung hinaus.',
  apiNotNow: '{host} konnte es gerade nicht annehmen: {said}',
  apiNotAccepted: '{host} hat die Konfiguration nicht angenommen: {said}',
  apiForeign:
    '{host} hat geantwortet, aber nicht in den Worten einer Integrations-API; es ist also nicht belegt, dass gespeichert wurde.',
  apiForeignStatus:
    '{host} hat mit Status {status} geantwortet und nicht in den Worten einer Integrations-API.',
  apiForeignFix:
    'Prüfen Sie die Adresse: Dort antwortet etwas, aber keine Integrations-API von Onramp. Nichts Eingegebenes ist verloren.',
  apiValidated: 'Gespeichert, und der Server hat sich damit bei Autotask angemeldet.',
  apiFailed: 'Gespeichert, aber bei der Benutzung fand der Server einen Fehler.',
  apiUnreachable: 'Gespeichert. Der Server konnte Autotask nicht erreichen; es ist also noch nicht geprüft.',
  apiPending: 'Gespeichert. Der Server hat es noch nicht geprüft.',

  n8nAbout: 'Legt in n8n Zugangsdaten an und hält genau diese aktuell, wenn Sie noch einmal senden.',
  n8nAddressMissing: 'Geben Sie die Adresse Ihres n8n ein.',
  n8nAddressHelp:
    'Wie in der Adresszeile, wenn n8n offen ist, ohne das, was auf den Namen des Servers folgt.',
  n8nKey: 'API-Schlüssel',
  n8nKeyMissing: 'Geben Sie einen API-Schlüssel von n8n ein.',
  n8nKeyHelp: 'In n8n unter Settings > n8n API. Er muss Zugangsdaten anlegen und ändern dürfen.',
  n8nType: 'Art der Zugangsdaten',
  n8nTypeHelp:
    'Der Autotask-Node ist ein Community-Node; ohne ihn benutzt der HTTP-Request-Node Custom Auth.',
  n8nTypeAuto: 'Autotask-Node, sonst Custom Auth',
  n8nTypeAutotask: 'Autotask API (Community-Node)',
  n8nTypeCustom: 'Custom Auth (HTTP-Request-Node)',
  n8nPreviewAuto: 'Hat dieses n8n den Autotask-Node nicht: Custom Auth mit denselben Werten.',
  n8nTrialAutotask: 'n8n antwortet, nimmt den Schlüssel an und hat den Autotask-Node.',
  n8nTrialCustom: 'n8n antwortet und nimmt den Schlüssel an. Es wird Custom Auth angelegt.',
  n8nVendor:
    'n8n kann diesen Benutzer nicht benutzen: Er gehört einem Integrationsanbieter, und nur der kennt den Tracking-Identifikator.',
  n8nVendorFix: 'Legen Sie für n8n einen API-Benutzer der Art „Benutzerdefiniert (interne Integration)“ an.',
  n8nKeyRefused: '{host} nimmt den API-Schlüssel nicht an.',
  n8nScope: 'Der API-Schlüssel gilt, aber {host} lässt ihn keine Zugangsdaten anlegen oder ändern.',
  n8nKeyFix:
    'Machen Sie in n8n unter Settings > n8n API einen neuen Schlüssel, der Zugangsdaten anlegen und ändern darf, und tragen Sie ihn unter „Einstellungen ändern“ ein.',
  n8nNoNode: 'Dieses n8n kennt die Zugangsdaten des Autotask-Nodes nicht.',
  n8nNoNodeFix:
    'Installieren Sie dort den Community-Node n8n-nodes-autotask, oder wählen Sie unter „Einstellungen ändern“ Custom Auth.',
  n8nForm: '{host} hat die Form der Zugangsdaten nicht angenommen.',
  n8nWants: 'Dieses n8n verlangt einen Wert, den Onramp nicht kennt: {property}.',
  n8nWantsFix:
    'Wählen Sie unter „Einstellungen ändern“ Custom Auth, und melden Sie es: Die Form von n8n hat sich geändert.',
  n8nOld: 'Dieses n8n kann über seine API keine Zugangsdaten ändern.',
  n8nOldFix: 'Aktualisieren Sie n8n; oder löschen Sie dort die früheren und senden Sie noch einmal.',
  n8nForeign: '{host} hat geantwortet, aber nicht in den Worten der öffentlichen API von n8n.',
  n8nApiOff:
    'Prüfen Sie die Adresse, und ob dort die öffentliche API eingeschaltet ist. Nichts Eingegebenes ist verloren.',
  n8nCreated: 'n8n hat die Zugangsdaten „{name}“ angelegt: {kind}. Geprüft werden sie von n8n nicht.',
  n8nUpdated: 'n8n hat die Zugangsdaten „{name}“ geändert: {kind}. Geprüft werden sie von n8n nicht.',

  storeAddressMissing: 'Geben Sie die Adresse ein.',
  storeTokenMissing: 'Geben Sie das Token ein.',
  storeNameMissing: 'Geben Sie den Namen des Geheimnisses ein.',
  storeName: 'Name des Geheimnisses',
  storeExisting: 'Wenn es schon da ist',
  storeExists: '„{name}“ ist schon da, und Sie wollten Vorhandenes behalten.',
  storeExistsFix:
    'Wählen Sie einen anderen Pfad, oder erlauben Sie unter „Einstellungen ändern“ neue Versionen.',
  storeWritten: 'Nach {name} geschrieben. Bei Autotask prüft der Speicher nichts.',
  storePrefix: 'Anfang der Namen',
  storePrefixHelp: 'Aus AUTOTASK werden AUTOTASK_USER_NAME, AUTOTASK_SECRET und so weiter.',
  prefixForm: 'Der Anfang der Namen darf Großbuchstaben, Ziffern und Unterstriche enthalten.',
  shortTokenHelp: 'Am besten ein kurzlebiges, das nur dieses Geheimnis schreiben darf.',

  vaultAbout: 'Schreibt ein Geheimnis mit allen Werten in eine Engine der Art KV Version 2.',
  vaultTokenHelp: 'Mit einer Richtlinie, die auf diesem Pfad create und update erlaubt. Am besten kurzlebig.',
  vaultMount: 'Mount',
  vaultMountHelp: 'Wo die Engine KV Version 2 eingehängt ist, oft „secret“ oder „kv“.',
  vaultMountMissing: 'Geben Sie den Mount der KV-Engine ein.',
  vaultPath: 'Pfad',
  vaultPathMissing: 'Geben Sie den Pfad des Geheimnisses ein.',
  vaultPathForm:
    'Mount, Pfad und Namespace sind Namen zwischen Schrägstrichen, ohne einen am Anfang oder Ende.',
  vaultNamespace: 'Namespace',
  vaultNewVersion: 'Neue Version schreiben',
  vaultKeep: 'Behalten und ablehnen',
  vaultForbidden: 'Das Token gilt nicht, oder seine Richtlinie erlaubt das Schreiben nach {path} nicht.',
  vaultNoMount: 'Unter „{mount}“ gibt es keine Engine der Art KV Version 2.',
  vaultNoMountFix:
    'Prüfen Sie Mount und Namespace. Eine Engine der Version 1 hat andere Adressen und wird nicht unterstützt.',
  vaultWritten: 'Nach {path} geschrieben, Version {version}. Bei Autotask prüft der Speicher nichts.',

  infisicalAbout: 'Schreibt ein Geheimnis, das alle Werte als JSON enthält.',
  infisicalAddressHelp: 'us.infisical.com, eu.infisical.com oder Ihre eigene.',
  infisicalProject: 'Projekt-ID',
  infisicalProjectMissing: 'Geben Sie die Projekt-ID ein. Sie steht in den Einstellungen des Projekts.',
  infisicalEnvironment: 'Umgebung',
  infisicalEnvironmentMissing: 'Geben Sie die Umgebung ein, zum Beispiel prod.',
  infisicalPath: 'Ordner',
  infisicalPathMissing: 'Geben Sie den Ordner ein; / ist der oberste.',
  infisicalPathForm:
    'Der Ordner beginnt mit einem Schrägstrich und besteht aus Namen zwischen Schrägstrichen.',
  infisicalApproval:
    'Infisical hat es angenommen. Müssen Änderungen dort genehmigt werden, wartet es auf die Genehmigung.',

  azureAbout: 'Schreibt ein Geheimnis, das alle Werte als JSON enthält.',
  azureNameForm: 'Nur Buchstaben, Ziffern und Bindestriche.',
  azureTokenHelp: 'Ein kurzlebiges: az account get-access-token --resource https://vault.azure.net',
  azureToken: 'Der Tresor nimmt das Token nicht an. Solche Token leben etwa eine Stunde.',
  azureForbidden:
    'Das Token gilt, darf aber keine Geheimnisse setzen, oder die Firewall des Tresors weist diesen Rechner ab.',
  azureForbiddenFix:
    'Geben Sie die Rolle „Key Vault Secrets Officer“, oder lassen Sie dieses Netz zu, und senden Sie noch einmal.',
  azureDeleted: 'Ein gelöschtes Geheimnis dieses Namens liegt noch im Tresor.',
  azureDeletedFix:
    'Stellen Sie es dort wieder her, löschen Sie es endgültig, oder wählen Sie einen anderen Namen.',

  dopplerAbout: 'Schreibt für jeden Wert ein Geheimnis, in einem Aufruf.',
  dopplerTokenHelp: 'Ein Service-Token, das in diese Konfiguration schreiben darf.',
  dopplerProject: 'Projekt',
  dopplerProjectMissing: 'Geben Sie das Projekt ein.',
  dopplerConfig: 'Config',
  dopplerConfigMissing: 'Geben Sie die Config ein, zum Beispiel prd.',
  dopplerPrefixMissing: 'Geben Sie ein, womit die Namen beginnen sollen.',

  httpTitle: 'Beliebige HTTP-Adresse',
  httpAbout:
    'Eine Anfrage, die Sie beschreiben: Methode, Adresse, Kopfzeilen und ein Text mit Lücken für die Werte.',
  httpMethod: 'Methode',
  httpAddressHelp: 'Lücken: {{name}}, {{instanceId}}, {{key}}. Zugangsdaten gehören in keine Adresse.',
  httpAddressGap:
    'Eine Adresse darf {{{gap}}} nicht enthalten: Adressen landen in Protokollen. Erlaubt sind name, instanceId und key.',
  httpHostGap: 'Der Name des Servers darf keine Lücken haben.',
  httpHeader: 'Kopfzeile',
  httpHeaderContent: 'Ihr Wert',
  httpSecondHeader: 'Zweite Kopfzeile',
  httpSecondHeaderContent: 'Wert der zweiten Kopfzeile',
  httpHeaderName: 'Der Name einer Kopfzeile enthält weder Leerzeichen noch Doppelpunkt.',
  httpHeaderOwn: 'Diese Kopfzeile setzt der Browser oder Onramp. Wählen Sie eine andere.',
  httpHeaderValue: 'Der Wert einer Kopfzeile darf nur einfache Buchstaben, Ziffern und Zeichen enthalten.',
  httpHeaderHalf: 'Eine Kopfzeile braucht Namen und Wert.',
  httpFormat: 'Format des Inhalts',
  httpFormatForm: 'Formular (URL-kodiert)',
  httpFormatText: 'Einfacher Text',
  httpBody: 'Inhalt',
  httpBodyMissing: 'Geben Sie den Inhalt ein.',
  httpBodyHelp:
    'Lücken: {{name}}, {{instanceId}}, {{userName}}, {{secret}}, {{trackingIdentifier}}, {{integrationVendor}}, {{webUrl}}, {{apiUrl}}, {{plannedTriggers}}, {{key}}; in JSON auch {{json companyFilter}} und {{json mappings}}.',
  httpBodyGap: 'Einen Wert namens „{gap}“ gibt es nicht. Die Liste steht unter dem Inhalt.',
  httpBodyJson:
    'Der Inhalt ist kein JSON. Texte stehen in doppelten Anführungszeichen, auch die Lücken: "{{name}}".',
  httpSuccess: 'Status, die Erfolg bedeuten',
  httpSuccessMissing: 'Geben Sie ein, welcher Status Erfolg bedeutet, zum Beispiel 2xx.',
  httpSuccessForm: 'Erfolg schreibt man als 2xx, 201 oder 200-204, durch Kommas getrennt.',
  httpSuccessHelp: '2xx, 201 oder 200-204, durch Kommas getrennt.',
  httpContains: 'Die Antwort muss enthalten',
  httpContainsHelp: 'Leer lassen, wenn der Status genügt.',
  httpNotSuccess: 'Die Antwort hatte Status {status}; Erfolg bedeutet bei Ihnen {wanted}.',
  httpTaken: 'Die Antwort hatte Status {status}, der bei Ihnen Erfolg bedeutet. Mehr ist nicht bekannt.',

  fileTitle: 'Verschlüsselte Datei',
  fileAbout:
    'Eine Datei, die sich mit einer Passphrase öffnen lässt, um alle Werte auf einen anderen Rechner zu tragen.',
  filePreview:
    'Mit Ihrer Passphrase verschlossen (AES-256-GCM); von außen lesbar sind nur Zone und Benutzername:',
  fileShort: 'Die Passphrase ist zu kurz: Sie braucht mindestens 8 Zeichen. Es wurde nichts geschrieben.',
  fileTooLarge: 'Es ist zu viel für eine Datei. Es wurde nichts geschrieben.',
  fileDone:
    'Als Datei auf diesen Rechner gegeben. Ohne die Passphrase kann niemand sie öffnen, auch Sie nicht.',

  clipboardTitle: 'Zwischenablage',
  clipboardAbout: 'Kopiert alle Werte als Text, für einen Ort, an den Onramp nicht senden kann.',
  clipboardFormat: 'Format',
  clipboardDone: 'In die Zwischenablage dieses Rechners gegeben.',
};
