import type { Texts } from './en.ts';

/** Einstellungen und Willkommen auf Deutsch; der Rest steht in de.ts. */
export const dePages: Pick<Texts, 'options' | 'welcome'> = {
  options: {
    title: 'Einstellungen',
    nav: 'Abschnitte',
    destinations: 'Ziele',
    destinationsIntro:
      'Wohin die fertige Konfiguration geht. Nach dem Zugriff auf eine Adresse wird beim Speichern gefragt.',
    ready: 'Bereit',
    notReady: 'Nicht eingerichtet',
    privacy: 'Datenschutz',
    privacyIntro: 'Onramp hat keinen eigenen Server, sendet keine Telemetrie und enthält kein Tracking.',
    privacyWhat: 'Was',
    privacyWhere: 'Wo es liegt',
    privacyLong: 'Wie lange',
    privacyRows: [
      {
        what: 'Geheimnis, Tracking-Identifikator, Token der Ziele',
        where: 'Arbeitsspeicher des Browsers, lesbar nur für den Hintergrund der Erweiterung',
        long: 'Bis Sie „Jetzt vergessen“ drücken, die Frist abläuft oder der Browser endet',
      },
      {
        what: 'Eine verschlossene Kopie der Zugangsdaten, nur wenn Sie es verlangen',
        where:
          'Das Profil des Browsers auf diesem Rechner, verschlüsselt mit Ihrer Passphrase, die nirgends gespeichert ist',
        long: 'Bis Sie die Kopie, die Instanz oder die Erweiterung löschen',
      },
      {
        what: 'Zone, Benutzername, Plan, auf den Seiten Gesehenes, Lieferungen ohne Geheimnisse',
        where: 'Profil des Browsers auf diesem Rechner',
        long: 'Bis Sie die Instanz oder die Erweiterung entfernen',
      },
      {
        what: 'Fakten über offene Autotask-Seiten',
        where: 'Arbeitsspeicher des Browsers',
        long: 'Bis der Tab schließt',
      },
    ],
    leaves: 'Was den Browser verlässt',
    leavesRows: [
      'Wenn ein Benutzername übernommen oder eingetippt wird: dieser Name allein, an die öffentliche Zonenauskunft von Autotask.',
      'Wenn Sie Testen drücken: die Zugangsdaten, an die Autotask-API Ihrer Zone.',
      'Wenn Sie Prüfen drücken, und vor der ersten Lieferung: ein harmloser Aufruf ohne Ihre Werte, an dieses Ziel.',
      'Wenn Sie Senden drücken: die Konfiguration, an das Ziel, das Sie eingerichtet und erlaubt haben.',
      'Wenn Sie Formular ausfüllen drücken: die Werte, in die Seite, die Sie dort offen haben.',
    ],
    forgetAll: 'Alles vergessen',
    forgetAllText:
      'Löscht die Zugangsdaten und entfernt jede Instanz mit Fortschritt und Lieferungen sowie die Einstellungen aller Ziele.',
    forgetAllAsk: 'Wirklich alles vergessen? Das lässt sich nicht rückgängig machen.',
    forgetAllYes: 'Ja, alles vergessen',
    forgotten: 'Alles ist vergessen.',
    about: 'Über Onramp',
    version: (version) => `Version ${version}`,
    aboutText:
      'Quelloffen unter der MIT-Lizenz. Nicht von Kaseya, Datto oder Autotask gemacht oder empfohlen; deren Namen gehören ihnen.',
  },
  welcome: {
    title: 'Willkommen bei Onramp',
    lead: 'Von einer Autotask-Seite zur getesteten, funktionierenden Integration in Minuten.',
    points: [
      {
        title: 'Es zeigt, wohin Sie klicken',
        text: 'Ein Ring in Autotask führt durch das Zugriffsrecht mit Webhooks und den API-Benutzer und sieht selbst, was erledigt ist.',
      },
      {
        title: 'Es testet vor der Übergabe',
        text: 'Statt nur „401“ lesen Sie, welcher Wert oder welches Recht falsch ist, woran Onramp es erkennt und welcher Schritt es behebt.',
      },
      {
        title: 'Es hütet das Geheimnis',
        text: 'Das Geheimnis bleibt im Arbeitsspeicher des Browsers und geht nur an Autotask und an das Ziel Ihrer Wahl.',
      },
    ],
    start: 'So fangen Sie an',
    stepAccess: 'Zugriff auf Autotask erlauben',
    stepOpen: 'Autotask öffnen und anmelden',
    stepPanel: 'Auf das Onramp-Symbol in der Symbolleiste klicken, dann auf „Anleitung öffnen“',
  },
};
