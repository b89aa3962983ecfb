import type { VaultTexts } from './en.ts';

/** Zugangsdaten aufbewahren und mitnehmen, Instanzen in Dateien, und die Sprache. */
export const vault: VaultTexts = {
  keep: 'Mit einer Passphrase aufbewahren',
  keepText:
    'Onramp legt eine verschlossene Kopie auf diesem Rechner ab und fragt nach der Passphrase, wenn der Browser geschlossen war. Eine verlorene Passphrase kann niemand wiederherstellen.',
  keepRun: 'Verschließen und aufbewahren',
  passphrase: 'Passphrase',
  show: 'Zeigen',
  hide: 'Verbergen',
  advice: {
    short: 'Zu kurz: mindestens 8 Zeichen.',
    weak: 'Leicht zu erraten. Vier oder fünf zufällige Wörter sind besser.',
    fair: 'Mittel. Ein weiteres Wort macht sie schwer zu erraten.',
    good: 'Schwer zu erraten.',
  },
  perhaps: 'Vielleicht in der verschlossenen Kopie',
  locked: 'Eine verschlossene Kopie liegt auf diesem Rechner',
  lockedText: (time) => `Verschlossen ${time}. Öffnen Sie sie mit Ihrer Passphrase.`,
  unlock: 'Öffnen',
  kept: (time) => `Verschlossene Kopie auf diesem Rechner, von ${time}`,
  keptOld: 'Sie ist älter als das, was im Speicher ist: Verschließen Sie neu, um sie zu ersetzen.',
  keepAgain: 'Neu verschließen',
  unkeep: 'Kopie löschen',
  unkeepAsk:
    'Die verschlossene Kopie dieser Instanz löschen? Was im Speicher ist, bleibt, bis seine Zeit abläuft.',
  unkeepYes: 'Ja, löschen',
  carry: 'Zugangsdaten mitnehmen',
  carryIntro:
    'Die Zugangsdaten der aktuellen Instanz in einer verschlüsselten Datei. Sie öffnet sich auf jedem Rechner mit Onramp und der Passphrase und weist jede Veränderung ab.',
  export: 'Verschlüsselte Datei sichern',
  exportNone:
    'Für die aktuelle Instanz ist nichts im Speicher. Übernehmen, tippen oder öffnen Sie zuerst Zugangsdaten.',
  exported:
    'Die Datei liegt in Ihren Downloads. Schicken Sie die Passphrase auf einem anderen Weg als die Datei.',
  import: 'Verschlüsselte Datei öffnen',
  choose: 'Datei wählen',
  chosen: (name) => `Gewählt: ${name}`,
  open: 'Öffnen',
  unreadable: 'Die Datei ließ sich nicht lesen.',
  duplicate: 'Duplizieren',
  removed: (label) => `„${label}“ wurde entfernt.`,
  removedText: 'Rückgängig bringt alles zurück außer dem Geheimnis.',
  undo: 'Rückgängig',
  instancesExport: 'Alle als Datei sichern',
  instancesImport: 'Aus einer Datei hinzufügen',
  instancesFile: 'Zone, Plan und Fortschritt, ohne Geheimnisse und Lieferungen.',
  language: 'Sprache',
  languageIntro:
    'Für diese Seiten, die Anleitungen und die Hinweise in Autotask. Die Sprache von Autotask selbst bleibt, wie sie ist.',
  languageAuto: 'Wie der Browser',
};
