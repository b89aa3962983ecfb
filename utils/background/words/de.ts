/** Die Sätze des Hintergrunds auf Deutsch. */

import { companies } from './companies-de.ts';
import type { Sentence } from './en.ts';
import { outbox } from './outbox-de.ts';

export const de: Record<Sentence, string> = {
  storageFull:
    'Der Browser konnte das nicht speichern: Sein Speicher ist voll oder abgeschaltet. Schaffen Sie Platz und versuchen Sie es noch einmal; was Sie eingegeben haben, steht noch da.',
  noZone: 'Das ist keine Zone von Autotask.',

  lookupUnknown:
    'Die Zonensuche von Autotask kennt diesen Benutzernamen nicht. Er ist falsch geschrieben oder gehört keinem API-Benutzer.',
  lookupNonsense:
    'Die Zonensuche hat eine Adresse genannt, die nicht Autotask gehört. Es gilt die Zone der Seite.',
  lookupFailed: 'Die Zonensuche ließ sich nicht befragen: {why}',
  lookupOffline: 'dieser Computer ist offline.',
  lookupSilent: 'es kam keine Antwort.',
  lookupForeign: 'etwas anderes als Autotask hat geantwortet.',
  lookupError: 'Autotask hat mit einem Fehler geantwortet (Status {status}).',
  disagreeTab:
    'Diese Seite ist auf {tab}, aber laut Zonensuche gehört {user} zu {lookup}. Entweder ist die Seite eine andere Datenbank, etwa eine Sandbox, oder der Benutzername gehört zu einer anderen.',
  disagreeTabInstance:
    'Diese Seite ist auf {tab}, die Instanz „{label}“ aber auf {zone}. Wählen Sie die Instanz dieser Seite, oder öffnen Sie {zone}.',
  disagreeChosen:
    'Sie haben {zone} gewählt, die Zonensuche sagt {lookup}. Eine falsche Zone weist jede Anmeldung mit 401 ab, darum wird auch die andere versucht.',

  captureNoPage:
    'Keine offene Seite zeigt die Zugangsdaten des API-Benutzers. Öffnen Sie in Autotask die Seite des API-Benutzers, erzeugen Sie Schlüssel und Geheimnis und drücken Sie dort auf Übernehmen.',
  captureNotAutotask:
    'Die Seite hat die Adresse gewechselt. Gehen Sie zur Seite des API-Benutzers zurück und drücken Sie noch einmal auf Übernehmen.',
  captureNoAnswer:
    'Die Seite hat nicht geantwortet. Laden Sie sie neu (die Werte eines neuen Benutzers müssen Sie neu erzeugen) und drücken Sie noch einmal auf Übernehmen.',
  captureNoUserName:
    'Der Benutzername (Schlüssel) ist noch leer. Drücken Sie zuerst auf „Schlüssel generieren“.',
  captureNoSecret:
    'Das Kennwort (Geheimnis) ist noch leer. Drücken Sie zuerst auf „Geheimen Schlüssel generieren“.',
  captureMasked:
    'Das Geheimnis ist auf dieser Seite verdeckt: Autotask zeigt es nach dem Speichern nie wieder. Erzeugen Sie ein neues; jedes Programm mit dem alten braucht dann das neue.',
  captureOdd: 'Die Seite hat Werte in unbekannter Form geliefert. Tippen Sie sie stattdessen ein.',
  capturedOther:
    'Übernommen. Die Seite sagt „{page}“, anders als Ihr Plan; der Plan wurde angepasst, weil Autotask das bei einem Benutzer nie ändert.',
  bindingCustom: 'Benutzerdefiniert (interne Integration)',

  nothingHeld: 'Es liegt nichts im Speicher.',
  imported: 'Übernommen: {labels}.',
  importedKnown: 'Schon vorhanden, unverändert: {labels}.',
  clipboardFailed:
    'Der Browser ließ Onramp die Zwischenablage nicht leeren. Leeren Sie sie selbst: Kopieren Sie etwas anderes.',
  nothingKept: 'Für diese Instanz ist keine Kopie aufbewahrt.',
  openedInto: 'Die Zugangsdaten sind jetzt im Speicher, in der Instanz „{label}“.',
  structureNoPage:
    'Es ist keine Autotask-Seite offen, die sich beschreiben lässt. Öffnen Sie sie und drücken Sie noch einmal.',
  testRunning: 'Der Test läuft schon.',
  proofNeedsTest:
    'Testen Sie zuerst: Ein Webhook wird nur mit Werten angelegt, die sich gerade angemeldet haben. Drücken Sie dann noch einmal „Durch Schreiben beweisen“.',
  proofLeftFirst: 'Vielleicht ist noch ein Test-Webhook in Autotask. Löschen Sie ihn zuerst.',
  proofNeedsSecret:
    'Das Geheimnis ist nicht mehr im Speicher. Geben Sie es noch einmal ein, und löschen Sie dann den Test-Webhook.',
  lockedBefore:
    'Autotask hat genau diese Werte abgewiesen. Jeder weitere Versuch bringt den Benutzer näher an die Sperre. Ändern Sie einen Wert, oder bestehen Sie darauf.',
  lockedTwice:
    'Autotask hat diesen Benutzer zweimal nacheinander abgewiesen. Nach einigen Abweisungen sperrt es ihn; darum wartet der Test, bis sich ein Wert ändert. Bestehen Sie nur darauf, wenn die Ursache behoben ist.',
  lockedNew:
    'Der Benutzer ist neu, und Autotask kennt ihn vielleicht erst um {time}. Testen Sie dann mit denselben Werten noch einmal.',

  guideNoTab: 'Keine Autotask-Seite ist offen. Öffnen Sie Autotask; dort geht es weiter.',
  ...outbox,
  ...companies,
};
