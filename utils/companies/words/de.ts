import type { CompanyWords } from './en.ts';

export const de: CompanyWords = {
  count: (many) => many.toLocaleString('de-DE'),
  yes: 'ja',
  no: 'nein',
  and: 'und',
  or: 'oder',
  all: 'alle Unternehmen',
  operation: {
    exist: 'hat einen Wert',
    notExist: 'ist leer',
    is: 'ist',
    isNot: 'ist nicht',
    oneOf: 'ist eines von',
    noneOf: 'ist keines von',
    equals: 'ist gleich',
    notEquals: 'ist ungleich',
    greater: 'ist größer als',
    atLeast: 'ist mindestens',
    less: 'ist kleiner als',
    atMost: 'ist höchstens',
    after: 'liegt nach',
    onOrAfter: 'liegt ab',
    before: 'liegt vor',
    onOrBefore: 'liegt bis',
    exactly: 'ist genau',
    notExactly: 'ist nicht genau',
    contains: 'enthält',
    begins: 'beginnt mit',
    ends: 'endet mit',
  },
  value: {
    missing: (field) => `Geben Sie einen Wert für „${field}“ an.`,
    noneChosen: (field) => `Geben Sie mindestens einen Wert für „${field}“ an.`,
    yesOrNo: (field) => `„${field}“ ist ja oder nein.`,
    date: (field) => `„${field}“ braucht ein Datum wie 2026-10-31.`,
    number: (field, value) => `„${field}“ braucht eine Zahl, nicht „${value}“.`,
    whole: (field, value) => `„${field}“ braucht eine ganze Zahl, nicht ${value}.`,
    unsendable: (field) => `Der Wert für „${field}“ enthält Zeichen, die nicht gesendet werden können.`,
  },
  check: {
    unchecked: (name) =>
      `„${name}“ gehört nicht zu den üblichen Unternehmensfeldern und kann hier nicht geprüft werden. Prüfen Sie Namen und Wert in Autotask.`,
    unknownField: (name) =>
      `Dieses Autotask hat kein Unternehmensfeld „${name}“, nach dem gefiltert werden kann. Wählen Sie ein anderes.`,
    operation: (field, op) => `„${field}“ lässt sich nicht mit „${op}“ filtern.`,
    notInPicklist: (field, value) =>
      `„${field}“ hat in diesem Autotask keinen Wert ${value}. Wählen Sie einen seiner Werte.`,
    inactive: (label, field) => `„${label}“ von „${field}“ ist inaktiv: Nur ältere Unternehmen haben es.`,
    emptyGroup: 'Eine Gruppe ohne Zeilen wird weggelassen.',
    userDefined:
      'Autotask kann nur nach einem benutzerdefinierten Feld auf einmal filtern. Behalten Sie eines davon.',
    tooMany: (most, these) => `Autotask nimmt ${most} Alternativen in einer Abfrage; das sind ${these}.`,
    fitsNothing: (field) =>
      `Kein Unternehmen hat zwei Werte von „${field}“ zugleich. Verbinden Sie diese Zeilen mit „oder“, oder nehmen Sie „ist eines von“.`,
  },
  companyType: {
    unknown: (value) => `Dieses Autotask hat keinen Unternehmenstyp ${value}. Wählen Sie einen seiner Typen.`,
    told: (value, label) => `Die Anleitung des Anbieters von 2024 nennt ${value} „${label}“`,
    right: (label, value) => `; in Autotask hat „${label}“ die Nummer ${value}`,
    wrong: (told, value, right) =>
      `${told}, und das ist falsch: Dieses Autotask hat keinen Unternehmenstyp ${value}${right}.`,
    check: (value, label, told, right) => `${value} heißt hier „${label}“. ${told}${right}.`,
  },
  vendorForm: {
    noOr: 'Ob das Formular „oder“ kennt, ist nicht bekannt. Nehmen Sie den Filter als JSON, oder bleiben Sie bei Zeilen, die alle gelten.',
    noBrackets: (rows) =>
      `Das Formular kennt keine Klammern: Eine Gruppe von ${rows} Zeilen mit „oder“ wird weggelassen.`,
    wantsValue: (row) => `„${row}“: Das Formular will zu jeder Operation einen Wert.`,
    oneValue: (row, values) => `„${row}“: Das Formular nimmt einen Wert je Zeile, nicht ${values}.`,
    wholeOnly: (row) => `„${row}“: Das Formular nimmt nur ganze Zahlen.`,
  },
  paste: {
    tooLarge: 'Dieser Text ist zu lang für einen Unternehmensfilter.',
    notJson: 'Das ist kein JSON. Kopieren Sie den Filter mit allen Klammern.',
    notAFilter: 'Das ist JSON, aber kein Filter: Es fehlt ein „filter“ mit Bedingungen.',
    wrongValue: 'Ein Wert des Filters ist zu lang oder von falscher Art.',
    tooDeep: 'Gruppen in Gruppen in Gruppen werden weggelassen: Eine Ebene von Klammern bleibt.',
    noCondition: 'Eine Bedingung ohne „op“ oder „field“ wird weggelassen.',
    ignored: (op, field, meant) =>
      `Autotask übergeht „${op}“ bei „${field}“ wortlos und würde alle Unternehmen liefern. Daraus wurde „${meant}“.`,
    unknownOperator: (op, field) =>
      `Autotask kennt keinen Operator wie „${op}“ bei „${field}“: Es würde die Bedingung übergehen und alle Unternehmen liefern. Die Bedingung wird weggelassen; ergänzen Sie sie von Hand.`,
    unknownField: (name, hint) => `Dieses Autotask hat kein Unternehmensfeld „${name}“.${hint}`,
    unknownUdf: (name, hint) =>
      `Dieses Autotask hat kein benutzerdefiniertes Unternehmensfeld „${name}“.${hint}`,
    isOwn: ' Es ist ein Feld von Autotask selbst: Lassen Sie „udf“ weg.',
    isUdf: ' Es ist ein benutzerdefiniertes Feld: Ergänzen Sie "udf": true.',
    near: (name) => ` Meinten Sie „${name}“?`,
  },
  estimate: {
    second: 'Etwa eine Sekunde',
    seconds: (many) => `Etwa ${many} Sekunden`,
    minutes: (many) => `Etwa ${many} Minuten`,
    sentence: (time, requests, hourly) =>
      `${time}, ${requests} der ${hourly} Anfragen, die Autotask je Stunde erlaubt.`,
    quietHour: ' Andere Integrationen teilen sie sich: Wählen Sie eine ruhige Stunde.',
  },
  failure: {
    says: (text) => ` Autotask sagt: ${text}`,
    threads: 'Andere Anfragen dieser Integration belegen die drei Threads, die Autotask erlaubt.',
    threshold:
      'Die Anfragen, die Autotask je Stunde erlaubt, sind verbraucht, von allen Integrationen dieser Datenbank zusammen. Machen Sie später weiter: Was gelesen wurde, bleibt.',
    fewer: 'Autotask bittet um weniger Anfragen zugleich.',
    login:
      'Autotask hat die Anmeldung abgelehnt (401). Testen Sie die Zugangsdaten, dann versuchen Sie es noch einmal.',
    permission: (says) =>
      `Der API-Benutzer darf keine Unternehmen lesen. Sein Zugriffsrecht braucht Unternehmen: Alle anzeigen.${says}`,
    field: (name) => `Autotask hat kein Unternehmensfeld „${name}“. Nehmen Sie es aus dem Filter.`,
    filter: (says) => `Autotask kann den Filter nicht lesen.${says}`,
    unreachable: (detail) => `Autotask ist nicht erreichbar.${detail}`,
    server: (status, says) => `Autotask hat versagt (${status}).${says}`,
    refused: (status, says) => `Autotask hat die Abfrage abgelehnt (${status}).${says}`,
    unreadable:
      'Autotask hat auf eine Abfrage von Unternehmen etwas geantwortet, das keine Liste von Unternehmen ist.',
    fieldsUnreadable: 'Autotask hat seine Unternehmensfelder in unbekannter Form geliefert.',
    unsendable:
      'Die Zugangsdaten enthalten Zeichen, die nicht gesendet werden können. Übernehmen Sie sie noch einmal.',
    untrusted: (host) =>
      `An ${host} werden keine Zugangsdaten gesendet: Es ist keiner der REST-Server von Autotask.`,
    late: 'keine Antwort zur rechten Zeit',
    offline: 'dieser Computer ist offline',
    foreign: (what) => `etwas anderes als Autotask hat geantwortet: ${what}`,
  },
  /** Why a reading of companies did not come to its end, by code. */
  refresh: {
    'request-threshold':
      'Die Anfragen, die Autotask je Stunde erlaubt, sind verbraucht, von allen Integrationen dieser Datenbank zusammen. Was gelesen wurde, bleibt.',
    'nearly-at-threshold':
      'Alle Integrationen zusammen haben fast alle Anfragen dieser Stunde verbraucht. Das Einlesen macht eine Pause, damit die anderen weiterarbeiten. Was gelesen wurde, bleibt.',
    'login-refused':
      'Autotask hat die Anmeldung abgelehnt (401). Testen Sie die Zugangsdaten, dann machen Sie weiter.',
    'no-permission':
      'Der API-Benutzer darf keine Unternehmen lesen. Sein Zugriffsrecht braucht Unternehmen: Alle anzeigen.',
    'unknown-field':
      'Der Filter enthält ein Unternehmensfeld, das Autotask nicht kennt. Nehmen Sie es heraus, speichern Sie den Filter, und senden Sie ihn.',
    'bad-query': 'Autotask kann den Filter nicht lesen. Sehen Sie seine Zeilen noch einmal an.',
    unreachable: 'Autotask ist nicht erreichbar. Machen Sie weiter, wenn es das wieder ist.',
    'cannot-ask':
      'Mit diesen Zugangsdaten kann Autotask nicht gefragt werden. Testen Sie sie, dann machen Sie weiter.',
    'server-error': 'Autotask hat mehrmals hintereinander versagt. Machen Sie später weiter.',
    'too-many-threads':
      'Andere Anfragen dieser Integration belegen die drei Threads, die Autotask erlaubt. Machen Sie später weiter.',
    'condition-ignored':
      'Autotask hat eine Bedingung der Abfrage weggelassen, darum sind seine Antworten nicht brauchbar.',
    'unusable-answer': 'Autotask hat etwas geantwortet, das sich nicht als Unternehmen lesen lässt.',
    'other-checkpoint': 'Das unterbrochene Einlesen galt einem anderen Filter. Lesen Sie neu ein.',
    receiver:
      'Die gelesenen Unternehmen ließen sich nicht speichern. Schaffen Sie Platz, dann machen Sie weiter.',
    doubtful:
      'Autotask zeigt keines der Unternehmen mehr. Vielleicht hat der API-Benutzer das Recht verloren, sie zu sehen, oder der Filter passt auf nichts. Es wurde nichts herausgenommen.',
    incomplete:
      'Autotask zählt mehr Unternehmen, als gelesen werden konnten. Gerade werden viele geändert, oder Autotask lässt welche aus. Machen Sie später weiter.',
    'encryption-key-missing':
      'Die Integrations-API kann das gespeicherte Passwort nicht entschlüsseln. Senden Sie die Konfiguration noch einmal.',
    'stored-secret-damaged':
      'Die Integrations-API kann das gespeicherte Passwort nicht entschlüsseln. Senden Sie die Konfiguration noch einmal.',
    'vendor-not-held':
      'Die Integrations-API hat keinen Tracking-Identifikator dieses Anbieters und kann sich nicht als dieser Benutzer anmelden.',
    'untrusted-address':
      'Die gespeicherte Adresse gehört nicht zu Autotask. Senden Sie die Konfiguration noch einmal.',
  },
};
