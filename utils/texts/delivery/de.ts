import type { DeliveryTexts } from './en.ts';

export const delivery: DeliveryTexts = {
  remove: 'Einstellungen entfernen',
  removeAsk: (title) => `Einstellungen von ${title} samt Schlüssel entfernen?`,
  removeYes: 'Ja, entfernen',
  keyGone:
    'Der Schlüssel ist nicht mehr im Speicher: Der Browser wurde geschlossen, oder die Frist ist um. Geben Sie ihn noch einmal ein.',
  vouch: 'Ja, verwenden',
  save: 'Speichern',
  check: 'Prüfen',
  checkAgain: 'Noch einmal prüfen',
  checked: (time) => `Geprüft um ${time}`,
  checkFailed: 'Bei der Prüfung war etwas zu ändern',
  checkFirst: 'Vor der ersten Lieferung prüft Onramp es mit einem harmlosen Aufruf.',
  fill: 'Formular ausfüllen',
  filling: 'Wird ausgefüllt …',
  passphrase: 'Passphrase',
  passphraseHelp: 'Mindestens 8 Zeichen; gut sind fünf zufällige Wörter. Onramp hebt sie nicht auf.',
  saveFile: 'Datei speichern',
  fileSaved: 'Bei Ihren Downloads gespeichert.',
  copy: 'Kopieren',
  copied:
    'Kopiert. Onramp leert die Zwischenablage noch nicht: Kopieren Sie etwas anderes, sobald Sie es eingefügt haben.',
  copyRefused: 'Der Browser hat das Kopieren nicht erlaubt.',
  ended: 'Beendet',
  unsure: 'Unklar, ob es angekommen ist',
  sending: 'Wird gesendet …',
  arrived: 'Es ist angekommen',
  again: 'Noch einmal senden',
  end: 'Beenden',
  here: 'auf diesem Rechner',
};
