/** Befunde zu Zone und Anmeldung. */
import type { Words } from '../shape.ts';

const REFUSED = 'Autotask hat die Anmeldung mit 401 abgewiesen.';

export const login = {
  'user-name-missing': {
    saw: 'Es gibt noch keinen Benutzernamen.',
    means: 'Der Benutzername fehlt: Ohne ihn lässt sich weder nach der Zone noch nach der Anmeldung fragen.',
    fix: 'Übernehmen Sie die Zugangsdaten von der Seite des API-Benutzers, oder tippen Sie sie ein.',
  },
  'user-name-unknown': {
    saw: 'Die Zonensuche von Autotask kennt {user} nicht.',
    means:
      'Der Benutzername ist wohl falsch: verschrieben, mit einer anderen Domain hinter dem @, oder nicht der eines API-Benutzers. Selten hat die Suche eine Lücke.',
    fix: 'Kopieren Sie Username (Key) genau so, wie die Seite des API-Benutzers ihn zeigt, mit allem hinter dem @.',
  },
  'lookup-gap': {
    saw: 'Die Zonensuche von Autotask kennt {user} nicht, aber die Anmeldung gelingt.',
    means: 'Die Suche hat eine Lücke. Die Zugangsdaten stimmen.',
    fix: 'Hier ist nichts zu tun. Produkten, die sich auf die Suche verlassen, müssen Sie die Zone {zone} von Hand nennen.',
  },
  'lookup-outdated': {
    saw: 'Die Zonensuche nennt {lookup}, aber die Anmeldung gelingt auf {zone}.',
    means: 'Die Datenbank ist umgezogen, und die Suche ist noch nicht gefolgt.',
    fix: 'Verwenden Sie {zone}. Produkten, die sich auf die Suche verlassen, müssen Sie die Zone von Hand nennen.',
  },
  'lookup-nonsense': {
    saw: 'Die Zonensuche hat eine Adresse genannt, die nicht Autotask gehört ({saw}).',
    means:
      'Etwas dazwischen hat die Antwort verändert, oder Autotask hat ihre Form geändert. Dorthin wurden keine Zugangsdaten gesendet.',
    fix: 'Testen Sie noch einmal, am besten aus einem anderen Netz. Bis dahin gilt die Zone der offenen Seite.',
  },
  'zone-missing': {
    saw: 'Keine Zone ist bekannt: Keine Autotask-Seite ist offen, und die Suche nannte keine.',
    means: 'Die Zone ist nicht bekannt: Ohne sie gibt es keine Adresse für die Anmeldung.',
    fix: 'Öffnen Sie eine Autotask-Seite, oder wählen Sie die Zone von Hand.',
  },
  'zone-moved': {
    saw: 'Die Zonensuche von Autotask sagt {lookup}; wir hatten {zone}.',
    means:
      'Die Datenbank ist umgezogen, oder die Zone war falsch gewählt. Die alte Zone antwortet mit 401, obwohl alles andere stimmt.',
    fix: 'Wir machen mit {lookup} weiter. Sagen Sie es den anderen Produkten, die diesen Benutzer verwenden.',
  },
  'zone-chosen-differs': {
    saw: 'Sie haben {zone} gewählt; die Zonensuche von Autotask sagt {lookup}.',
    means:
      'Ihre Wahl oder die Zonensuche ist veraltet. Eine falsche Zone antwortet mit 401, obwohl alles andere stimmt.',
    fix: 'Wir versuchen zuerst {zone}. Scheitert die Anmeldung dort, wird einmal {lookup} versucht.',
  },
  'zone-disagrees': {
    saw: 'Die offene Seite ist auf {zone}; die Zonensuche nennt für diesen Benutzer {lookup}.',
    means:
      'Die Seite gehört zu einer anderen Datenbank als der Benutzer, etwa zu einer Sandbox oder dem Autotask eines anderen Kunden.',
    fix: 'Wir machen mit {lookup} weiter. Ist das falsch, prüfen Sie den Benutzernamen.',
  },
  'secret-missing': {
    saw: 'Es gibt noch kein Geheimnis.',
    means: 'Das Geheimnis fehlt: Ohne es lässt sich keine Anmeldung versuchen.',
    fix: 'Übernehmen Sie die Zugangsdaten von der Seite des API-Benutzers, oder tippen Sie sie ein.',
  },
  'secret-mangled': {
    saw: 'Das Geheimnis wurde unterwegs verändert: {how}.',
    means:
      'Das Kopieren hat das Geheimnis verändert: Zeichen kamen hinzu, gingen verloren oder wurden ersetzt. Autotask antwortet dann mit 401.',
    fix: 'Übernehmen Sie es von der Seite. Wird es dort nicht mehr gezeigt, erzeugen Sie ein neues.',
  },
  'secret-differs': {
    saw: 'Das Geheimnis ist nicht das von der Seite übernommene{how}.',
    means: 'Das Geheimnis ist vielleicht ein altes oder das eines anderen Benutzers: Es wurde überschrieben.',
    fix: 'Übernehmen Sie die Zugangsdaten noch einmal, oder erzeugen Sie ein neues Geheimnis.',
  },
  'secret-length': {
    saw: 'Das Geheimnis hat {length} Zeichen; Autotask erzeugt 25.',
    means:
      'Das Geheimnis ist vielleicht nicht vollständig: Beim Kopieren gingen Zeichen verloren oder kamen hinzu, es sei denn, jemand hat ein eigenes gewählt.',
    fix: 'Übernehmen Sie es von der Seite. Wird es dort nicht mehr gezeigt, erzeugen Sie ein neues.',
  },
  'wrong-secret': {
    saw: REFUSED,
    means:
      'Vielleicht ist das Geheimnis falsch: Daran liegt es am häufigsten. Autotask antwortet auf falschen Benutzernamen, falschen Tracking-Identifikator, falsche Zone und auf einen gesperrten oder inaktiven Benutzer ebenso; welches es ist, ist nicht zu sehen.',
    fix: 'Erzeugen Sie auf der Seite des API-Benutzers ein neues Geheimnis, übernehmen Sie es und testen Sie noch einmal. Wiederholen Sie nicht dieselben Werte: Autotask sperrt den Benutzer.',
  },
  'user-name-wrong': {
    saw: REFUSED,
    means:
      'Der Benutzername ist vielleicht verschrieben: Die Zonensuche kennt womöglich nur den Teil hinter dem @.',
    fix: 'Vergleichen Sie {user} mit Username (Key) auf der Seite des API-Benutzers.',
  },
  'personal-login': {
    saw: 'Der Benutzername {user} sieht nicht nach einem erzeugten Schlüssel aus.',
    means:
      'Das ist vielleicht die Anmeldung einer Person, und die weist die API ab: Sie nimmt nur API-Benutzer.',
    fix: 'Legen Sie unter Resources (Users) > New > New API User einen API-Benutzer an.',
  },
  'user-locked': {
    saw: '{seen}',
    means:
      'Der Benutzer ist vielleicht gesperrt: Dann wird er mit derselben 401 abgewiesen wie bei einem falschen Geheimnis. Wiederholt falsche Geheimnisse sperren ihn; Autotask schickt dann eine Mail mit der Adresse, von der sie kamen.',
    fix: 'Nehmen Sie auf der Seite des Benutzers das Kreuz bei Locked weg. Bringen Sie jedes Programm mit einem alten Geheimnis auf den neuen Stand; ein Benutzer je Integration vermeidet das.',
  },
  'user-inactive': {
    saw: '{seen}',
    means:
      'Der Benutzer ist vielleicht inaktiv: Dann wird er mit derselben 401 abgewiesen wie bei einem falschen Geheimnis.',
    fix: 'Kreuzen Sie auf der Seite des Benutzers Active an und speichern Sie.',
  },
  'user-unusable': {
    saw: 'Autotask hat geantwortet: {text}',
    means: 'Der Benutzer ist gesperrt, inaktiv oder abgelaufen.',
    fix: 'Sehen Sie auf der Seite des Benutzers nach Active und Locked, und im Zugriffsrecht nach „Not required to change password“.',
  },
  'user-too-new': {
    saw: '{seen}',
    means:
      'Der Benutzer ist vielleicht noch zu neu: Er braucht bis zu fünf Minuten. Bis dahin wird er abgewiesen wie bei einem falschen Geheimnis.',
    fix: '{wait}',
  },
  'password-expired': {
    saw: '{seen}',
    means:
      'Das Kennwort ist vielleicht abgelaufen: Ohne dieses Kreuz geschieht das nach einigen Wochen, und die Anmeldung wird dann abgewiesen wie bei einem falschen Geheimnis.',
    fix: 'Kreuzen Sie im Zugriffsrecht „Not required to change password“ an und erzeugen Sie ein neues Geheimnis.',
  },
  'wrong-zone': {
    saw: 'Die Anmeldung wurde auf {zone} versucht; {why}.',
    means:
      'Die Zone ist vielleicht falsch: Eine falsche Zone antwortet mit derselben 401, obwohl alles andere stimmt.',
    fix: 'Prüfen Sie, zu welcher Zone der Benutzer gehört: Öffnen Sie die Seite des API-Benutzers und sehen Sie auf die Adresse.',
  },
  'vendor-bound': {
    saw: '{seen}',
    means:
      'Nur der Anbieter hat den Tracking-Identifikator, den dieser Benutzer braucht; nur er kann sich als dieser anmelden. Von hier aus scheitert die Anmeldung, obwohl alles stimmt.',
    fix: 'Senden Sie die Konfiguration: Die Prüfung des Ziels entscheidet. Für eigene Tests legen Sie einen Benutzer mit Custom (Internal Integration) an.',
  },
  'binding-undecided': {
    saw: 'Es gibt keinen Tracking-Identifikator, und wer diesen API-Benutzer verwendet, ist noch nicht gewählt.',
    means:
      'Wer diesen API-Benutzer verwendet, ist noch nicht gewählt: Der einer eigenen Integration (Custom) hat seinen Tracking-Identifikator auf der Seite und lässt sich hier testen; den für einen Anbieter hat nur dieser.',
    fix: 'Beantworten Sie in der Seitenleiste, wer diesen API-Benutzer verwendet, oder tragen Sie den Tracking-Identifikator ein.',
  },
  'binding-differs': {
    saw: '{seen}; geplant ist {planned}.',
    means:
      'Das geplante Produkt könnte sich nicht anmelden: Ein Benutzer geht nur mit dem Tracking-Identifikator dessen, was auf seiner Seite gewählt wurde, und das lässt sich später nicht ändern.',
    fix: 'Legen Sie einen neuen API-Benutzer mit der geplanten Wahl unter API Tracking Identifier an, oder ändern Sie den Plan.',
  },
  'tracking-identifier-missing': {
    saw: 'Es gibt keinen Tracking-Identifikator.',
    means: 'Der Tracking-Identifikator fehlt: Jeder Aufruf außer der Zonensuche braucht einen.',
    fix: 'Kopieren Sie den, den die Seite des API-Benutzers bei Custom (Internal Integration) zeigt, oder übernehmen Sie ihn.',
  },
  'tracking-identifier-mangled': {
    saw: 'Der Tracking-Identifikator wurde unterwegs verändert: {how}.',
    means: 'Der Tracking-Identifikator stimmt nicht genau und wird abgewiesen.',
    fix: 'Kopieren Sie ihn noch einmal von der Seite des API-Benutzers.',
  },
  'wrong-tracking-identifier': {
    saw: '{seen}',
    means: 'Der Tracking-Identifikator gehört zu einer anderen Integration oder stimmt nicht genau.',
    fix: 'Verwenden Sie den, den die Seite dieses Benutzers zeigt. Ist er an einen Anbieter gebunden, hat nur dieser ihn.',
  },
} satisfies Record<string, Words>;
