/** Formulare, Ausfälle und Abweisungen, die jedes Ziel kennt. */
export const common = {
  address: 'Adresse',
  token: 'Token',
  mappings: 'Zuordnungen',
  mappingsCount: '{count} {count|Zuordnung|Zuordnungen} von Organisationen zu Unternehmen',

  tooLong: 'Einer der Werte ist zu lang.',
  choiceUnknown: 'Einer der Werte ist nicht zu gebrauchen. Prüfen Sie Länge und Form.',
  tokenMangled: 'Das Token enthält Zeichen, die kein Token hat. Kopieren Sie es noch einmal im Ganzen.',
  nameForm: 'Namen dürfen Buchstaben, Ziffern, Punkte, Unterstriche und Bindestriche enthalten.',
  addressIncomplete: 'Die Adresse ist nicht vollständig. Sie beginnt mit https:// und dem Namen des Servers.',
  addressWithUser: 'Lassen Sie Benutzer und Kennwort aus der Adresse weg.',
  addressWithQuery: 'Lassen Sie alles ab ? oder # aus der Adresse weg.',
  addressNotHttps:
    'Die Adresse muss mit https:// beginnen, damit das Geheimnis verschlüsselt reist. Einfaches http ist nur für diesen Rechner.',

  unreached:
    '{host} ist nicht zu erreichen: Der Server läuft nicht, die Adresse stimmt nicht, oder dieser Rechner ist offline. Es wurde nichts gesendet.',
  redirects: '{host} leitet woandershin um; das lehnt Onramp ab, denn ein Geheimnis darf nicht weiterreisen.',
  timedOut: '{host} hat nicht rechtzeitig geantwortet.',
  lostOrDown: '{host} ist nicht zu erreichen, oder die Verbindung endete, bevor eine Antwort kam.',
  lost: 'Die Verbindung zu {host} endete, bevor eine Antwort kam. Niemand weiß, ob es angekommen ist.',
  keyRefused: '{host} nimmt den Schlüssel oder das Token nicht an (Status {status}).',
  tooMany: '{host} nimmt gerade keine weiteren Anfragen an.',
  outOfOrder: '{host} ist gerade gestört (Status {status}).',
  notThere: '{host} antwortet, kennt aber nichts unter dieser Adresse (Status 404).',
  refusedStatus: '{host} hat es nicht angenommen (Status {status}).',
  storeForeign:
    '{host} hat anders geantwortet als erwartet; es ist also nicht belegt, dass gespeichert wurde.',

  againByItself: 'Onramp versucht es von selbst noch einmal. Nichts Eingegebenes ist verloren.',
  lookThere:
    'Sehen Sie bei {host} nach, ob es angekommen ist. Sagen Sie es dann hier, oder senden Sie noch einmal: Zweimal gesendet wirkt es vielleicht zweimal.',
  checkAddress: 'Prüfen Sie die Adresse. Nichts Eingegebenes ist verloren.',
  checkSettings: 'Prüfen Sie die Einstellungen dieses Ziels. Nichts Eingegebenes ist verloren.',
  newKey:
    'Tragen Sie unter „Einstellungen ändern“ einen gültigen ein, der dort schreiben darf, und senden Sie noch einmal.',
  correctAndSend:
    'Berichtigen Sie das Genannte und senden Sie noch einmal. Nichts Eingegebenes ist verloren.',
  laterOneCounts: 'Es ist nichts zu tun: Die spätere gilt.',
  tryLater: 'Versuchen Sie es später noch einmal.',
  tryIn: 'Versuchen Sie es in {seconds} {seconds|Sekunde|Sekunden} noch einmal.',
  valuesUnsendable: 'Diese Werte lassen sich nicht senden. {what}',
  mappingsSaved: '{count} {count|Zuordnung wurde|Zuordnungen wurden} gespeichert.',
  mappingsRefused: 'Die Konfiguration wurde gespeichert, die Zuordnungen nicht: {said}',
  mappingsUnsendable:
    'Die Konfiguration wurde gespeichert. Die Zuordnungen enthalten Werte, die der Vertrag nicht kennt.',
};
