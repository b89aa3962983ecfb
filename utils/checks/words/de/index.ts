import type { CheckWords } from '../shape.ts';
import { login } from './login.ts';
import { rights } from './rights.ts';
import { wire } from './wire.ts';

export const de: CheckWords = {
  titles: {
    zone: 'Zone',
    login: 'Anmeldung',
    trackingIdentifier: 'Tracking-Identifikator',
    readCompanies: 'Unternehmen lesen',
    companyVisibility: 'Sichtbare Unternehmen',
    webhookRight: 'Recht, Webhooks anzulegen',
    webhooksInUse: 'Vorhandene Webhooks',
    entityRights: 'Rechte je Entität',
    requestThreshold: 'Anfragengrenze',
  },
  summaries: {
    zone: '{zone}, von der Zonensuche bestätigt',
    zoneUnlisted: '{zone} (neuer als unsere Liste), von der Zonensuche bestätigt',
    zoneNotLookedUp: '{zone}, aus der Adresse der Seite',
    login: 'Autotask hat die Zugangsdaten angenommen.',
    loginSlow:
      'Autotask hat die Zugangsdaten angenommen, aber langsam: Die Anfragen der Stunde sind halb verbraucht.',
    tracking: 'Autotask hat den Tracking-Identifikator angenommen.',
    trackingVendor: 'Autotask hat den Identifikator des Anbieters {vendor} angenommen.',
    companies: 'Unternehmen lassen sich lesen.',
    companiesVisible: '{count} Unternehmen {count|ist|sind} sichtbar.',
    webhooksMay: 'Autotask sagt, dass dieser Benutzer Webhooks anlegen darf.',
    webhooksSeen: 'Auf der Seite des Zugriffsrechts war das Kreuz gesetzt, Zahl {number}.',
    webhooksInUse:
      '{count} Unternehmens-{count|Webhook|Webhooks} gibt es; {planned} Trigger {planned|ist|sind} geplant.',
    entitiesVisible: 'Unternehmen, Kontakte, Konfigurationselemente, Tickets und ihre Notizen sind zu sehen.',
    entitiesRestricted: 'Zu sehen, eingeschränkt bei: {entities}.',
    entitiesUnsaid: 'Ausgelassen: Autotask hat es nicht in einer Form gesagt, die wir kennen.',
    threshold: '{used} von {limit} Anfragen in den letzten {minutes} Minuten verbraucht.',
    thresholdSlow:
      '{used} von {limit} Anfragen in den letzten {minutes} Minuten verbraucht. Ab der Hälfte antwortet Autotask langsamer.',
    thresholdUsedUp: 'Die Anfragen der Stunde sind verbraucht: Autotask weist zurzeit alle ab.',
    webhooksProven:
      'Durch Schreiben bewiesen: Autotask hat für diesen Benutzer einen inaktiven Webhook angelegt und wieder gelöscht.',
    webhooksMade:
      'Durch Schreiben bewiesen: Autotask hat für diesen Benutzer einen Webhook angelegt. Ihn wieder zu löschen gelang nicht.',
    skippedUndecided:
      'Ausgelassen: Es ist noch nicht gewählt, ob dieser Benutzer für einen Anbieter oder eine eigene Integration ist.',
    skippedVendor: 'Ausgelassen: Nur {vendor} kann sich als dieser Benutzer anmelden.',
    skippedLogin: 'Ausgelassen: Dafür muss die Anmeldung gelingen.',
    skippedIdentifier: 'Ausgelassen: Jede Anmeldung braucht einen Tracking-Identifikator.',
    loginByIdentifier: 'Autotask hat die Anmeldung wegen des Tracking-Identifikators abgewiesen.',
    skippedRight: 'Ausgelassen: Dafür fehlt das Recht.',
    skippedUncounted: 'Ausgelassen: Die Unternehmen ließen sich nicht zählen.',
    skippedStopped: 'Ausgelassen: Autotask ließ sich nicht befragen, wie eine frühere Zeile sagt.',
  },
  phrases: {
    lockedSeen: 'Auf der Seite des Benutzers war Locked angekreuzt.',
    lockedAfterSuccess: 'Dieselben Werte gingen vorher und werden jetzt mit einer leeren 401 abgewiesen.',
    lockedUnseen:
      'Autotask hat die Anmeldung mit einer leeren 401 abgewiesen, und die Seite des Benutzers war nicht zu sehen.',
    inactiveSeen: 'Auf der Seite des Benutzers war Active nicht angekreuzt.',
    inactiveUnseen:
      'Autotask hat die Anmeldung abgewiesen, und ob der Benutzer aktiv ist, war nicht zu sehen.',
    vendorUnseen:
      'Autotask hat die Anmeldung abgewiesen, und die Seite des Benutzers, die seinen Anbieter nennt, war nicht zu sehen.',
    expiryUnseen:
      'Autotask hat die Anmeldung abgewiesen, und „Not required to change password“ im Zugriffsrecht war nicht zu sehen.',
    newSeen: 'Der Benutzer wurde vor {minutes} {minutes|Minute|Minuten} gespeichert.',
    newUnseen:
      'Autotask hat die Anmeldung abgewiesen, und wann der Benutzer angelegt wurde, war nicht zu sehen.',
    waitUntil: 'Warten Sie bis {until} und testen Sie dann noch einmal mit denselben Werten.',
    waitFive: 'Ist der Benutzer so neu, warten Sie fünf Minuten und testen Sie dann noch einmal.',
    plannedVendor: 'der Anbieter {vendor}',
    customSeen: 'Die Seite des Benutzers zeigte Custom (Internal Integration)',
    otherVendorSeen: 'Die Seite des Benutzers zeigte den Anbieter „{vendor}“',
    readRefused: 'Autotask meldet, dass dieser Benutzer keine Unternehmen lesen darf.',
    readForbidden:
      'Autotask hat beim Lesen der Unternehmen mit 403 (verboten) geantwortet, ohne einen Grund zu nennen.',
    vendorSeen: 'Die Seite des Benutzers zeigte den Anbieter {vendor}.',
    vendorChosen: 'Geplant ist der Anbieter {vendor}, und hier gibt es keinen Tracking-Identifikator.',
    expirySeen: 'Im Zugriffsrecht war „Not required to change password“ nicht angekreuzt.',
    identifierRefused: 'Autotask hat geantwortet: {text}',
    identifierSilent: 'Autotask hat die Anmeldung mit einer leeren 401 abgewiesen.',
    zoneOpenPage: 'die offene Seite ist auf {zone}',
    zoneLookupSilent: 'die Zonensuche hat sie nicht bestätigt',
    spaceAround: 'am Anfang oder Ende steht ein Leerzeichen',
    spaceInside: 'darin steht ein Leerzeichen',
    quotes: 'es steht in Anführungszeichen',
    entities: 'es enthält einen HTML-Code wie &amp;',
    curly: 'es enthält typografische Anführungszeichen oder Striche',
    invisible: 'es enthält unsichtbare Zeichen',
    unsendable: 'es enthält Zeichen, die sich nicht senden lassen',
    length: 'er hat {length} Zeichen; ein Identifikator hat 27',
    shorter: ': Es ist um {count} Zeichen kürzer',
    longer: ': Es ist um {count} Zeichen länger',
    onlySpaces: ': Nur Leer- oder Anführungszeichen sind anders',
    visibilityNone: 'Das Recht, Unternehmen zu sehen, steht im Zugriffsrecht auf None.',
    visibilityRestricted:
      'Das Recht, Unternehmen zu sehen, ist eingeschränkt; Zeilenrechte oder Lines of Business verbergen sie.',
    visibilityUnknown:
      'Zeilenrechte oder Lines of Business verbergen Unternehmen ohne ein Wort. Eine Datenbank ohne Unternehmen sieht genauso aus.',
    rightNone: 'Autotask sagt, dass dieser Benutzer keine Webhooks anlegen darf (None).',
    rightRefused: 'Autotask hat geantwortet, dass diesem Benutzer das Recht auf Webhooks fehlt.',
    rightForbidden:
      'Autotask hat auf die Frage nach Webhooks mit 403 (verboten) geantwortet, ohne einen Grund zu nennen.',
    rightWriteRefused: 'Autotask hat für diesen Benutzer keinen Webhook angelegt: {text}',
    rightAllAlone:
      'Autotask nennt das Recht, Webhooks anzulegen, „All“; das Kreuz auf der Seite des Zugriffsrechts war nicht zu sehen.',
    boxUnsaved:
      'Auf der Seite des Zugriffsrechts war „Can create Webhooks“ angekreuzt; dass es gespeichert wurde, war nicht zu sehen.',
    conflictSaid:
      'Auf der Seite war „Can create Webhooks“ angekreuzt; Autotask sagt, dass dieser Benutzer keine Webhooks anlegen darf.',
    conflictLevels:
      'Angekreuzt war „Can create Webhooks“ im Zugriffsrecht {edited}; die Seite des Benutzers zeigte {has}.',
    boxUnticked: 'Auf der Seite des Zugriffsrechts war „Can create Webhooks“ nicht angekreuzt.',
    rightRestricted: 'Autotask nennt das Recht, Webhooks anzulegen, „Restricted“.',
    rightAbsent: 'Die Antwort von Autotask sagt nicht, ob dieser Benutzer Webhooks anlegen darf.',
    rightUnseen: 'Die Seite des Zugriffsrechts war noch nicht zu sehen.',
    inUse: ', und {count} gibt es schon',
    behind: 'nach',
    ahead: 'vor',
    aMinute: 'eine Minute',
    seconds: '{count} {count|Sekunde|Sekunden}',
    usedUp: ' ({used} von {limit})',
  },
  findings: { ...wire, ...login, ...rights },
};
