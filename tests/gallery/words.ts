/** What the background would say in the gallery, in English and German; Spanish pages show the English. */
import type { CheckId, Finding } from '../../utils/checks/types.ts';
import type { GuideView, Language } from '../../utils/guide/types.ts';

interface StepWords {
  title: string;
  text: string;
  seen: string;
  optional?: boolean;
  byHand?: boolean;
}
interface Words {
  guides: Record<GuideView['id'], { title: string; steps: StepWords[] }>;
  checks: Record<
    'zone' | 'login' | 'trackingIdentifier' | 'readCompanies' | 'webhookRight',
    { title: string; fine: string }
  >;
  findings: Record<'secret' | 'right' | 'offline' | 'visibility' | 'zone', Finding>;
  destination: { title: string; url: string; urlHelp: string; token: string; tokenHelp: string };
  disagreement: string;
  locked: string;
  trouble: string;
  openPage: string;
  refused: { reason: string; fix: string };
  waiting: string;
  validated: string;
  unvalidated: { summary: string; text: string };
  skippedByVendor: string;
}

export type CheckKey = Extract<CheckId, keyof Words['checks']>;

const en: Words = {
  guides: {
    'security-level': {
      title: 'Security level with webhooks',
      steps: [
        {
          title: 'Open the Admin menu',
          text: 'Click Admin in the navigation. Only administrators see it.',
          seen: 'Admin categories shown',
        },
        {
          title: 'Open Account Settings & Users',
          text: 'It holds users and their security levels.',
          seen: 'page shown',
        },
        {
          title: 'Open Resources/Users (HR)',
          text: 'Expand this section to see its links.',
          seen: 'section open',
        },
        {
          title: 'Open Security Levels',
          text: 'The list holds system levels and your own.',
          seen: 'list shown',
        },
        {
          title: 'Copy “API User (system)”',
          text: 'Open the menu of this row and choose Copy. The system level itself cannot be changed.',
          seen: 'copy open',
        },
        {
          title: 'Name the copy',
          text: 'Give it the name “Onramp API User”, so that you find it again.',
          seen: '“Onramp API User”',
        },
        {
          title: 'Allow webhooks',
          text: 'In the section Other, tick “Can create Webhooks”. Without it no trigger can be set up.',
          seen: 'ticked',
        },
        {
          title: 'Set the number of webhooks',
          text: 'Enter 50 as the maximum number. Each trigger needs at least one.',
          seen: '50',
        },
        {
          title: 'Keep the password from expiring',
          text: 'Tick “Not required to change password”, or the connection stops in a few weeks.',
          seen: 'ticked',
          optional: true,
        },
        {
          title: 'Save the level',
          text: 'Click Save & Close. Autotask checks the page and closes it.',
          seen: 'saved',
        },
      ],
    },
    'api-user': {
      title: 'API user',
      steps: [
        {
          title: 'Open Resources (Users)',
          text: 'It stands in the Admin menu under Commonly Used.',
          seen: 'list shown',
        },
        {
          title: 'Choose New API User',
          text: 'Open the arrow beside New. A plain New may start an ordinary resource.',
          seen: 'page open',
        },
        {
          title: 'Fill in name and e-mail',
          text: 'The e-mail must be read by somebody: Autotask writes there when the user is locked.',
          seen: 'filled in',
        },
        {
          title: 'Assign the new level',
          text: 'Choose “Onramp API User” as the security level.',
          seen: 'Onramp API User',
        },
        {
          title: 'Generate key and secret',
          text: 'Click both buttons once. Pressed again, the values change.',
          seen: 'generated',
          byHand: true,
        },
        {
          title: 'Choose the tracking identifier',
          text: 'Choose Custom (Internal Integration). This cannot be changed later.',
          seen: 'custom',
        },
        { title: 'Save the user', text: 'Capture the values first, then click Save & Close.', seen: 'saved' },
      ],
    },
  },
  checks: {
    zone: { title: 'Zone', fine: 'America West, ww5' },
    login: { title: 'Login', fine: 'Autotask accepts user name and secret.' },
    trackingIdentifier: { title: 'Tracking identifier', fine: 'It belongs to this user.' },
    readCompanies: { title: 'Read companies', fine: '1,284 companies can be seen.' },
    webhookRight: { title: 'Create webhooks', fine: 'Allowed, up to 50.' },
  },
  findings: {
    secret: {
      code: 'wrong-secret',
      certainty: 'likely',
      saw: 'Autotask knows the user and refuses the login with an empty 401.',
      means: 'The secret is probably not the one of this user.',
      fix: 'Generate a new secret on the API user page and capture it before you save.',
      link: { guide: 'api-user', step: 'step-5' },
    },
    right: {
      code: 'webhook-right-missing',
      certainty: 'certain',
      saw: 'Autotask says that this user may not create entries of CompanyWebhooks.',
      means: 'The security level does not allow webhooks.',
      fix: 'Tick “Can create Webhooks” in the level of this user and set a number of at least 50.',
      link: { guide: 'security-level', step: 'step-7' },
    },
    offline: {
      code: 'offline',
      certainty: 'certain',
      saw: 'The browser reports that there is no network.',
      means: 'Autotask could not be asked. Your credentials are not in doubt.',
      fix: 'Connect to the network and test again.',
    },
    visibility: {
      code: 'no-companies-visible',
      certainty: 'likely',
      saw: 'The question was answered with an empty list.',
      means: 'The user may read companies but sees none.',
      fix: 'Set the company access of the security level to All, and associate the lines of business.',
      link: { guide: 'security-level', step: 'step-5' },
    },
    zone: {
      code: 'user-unknown',
      certainty: 'likely',
      saw: 'Autotask found no zone for this user name.',
      means: 'The user name is misspelt, or it is a personal login instead of an API user.',
      fix: 'Copy the field Username (Key) exactly, with the @ and what follows.',
      link: { guide: 'api-user', step: 'step-5' },
    },
  },
  destination: {
    title: 'Integration API',
    url: 'Address',
    urlHelp: 'Where your integration API answers.',
    token: 'Token',
    tokenHelp: 'Made with the command “token create”.',
  },
  disagreement:
    'The open tab is on ww5, but Autotask says that this user lives on ww14. The database was probably moved, or the tab belongs to another company.',
  locked:
    'Autotask refused these values twice. A third try may lock the user for everybody. Change a value first.',
  trouble: 'Autotask shows “Access denied”. You need the right to manage Resources/Users (HR).',
  openPage: 'the list of security levels, under Admin > Account Settings & Users.',
  refused: {
    reason: 'The integration API does not accept the token (401).',
    fix: 'Make a new token and save it in the settings of this destination. Nothing you captured is lost.',
  },
  waiting: 'The integration API could not be reached. Onramp tries again by itself.',
  validated: 'The integration API signed in to Autotask and stored the configuration.',
  unvalidated: {
    summary: 'Stored. The login at Autotask was refused.',
    text: 'Autotask refuses the login (401).',
  },
  skippedByVendor: 'Only the vendor can check this.',
};

const de: Words = {
  guides: {
    'security-level': {
      title: 'Sicherheitsstufe mit Webhooks',
      steps: [
        {
          title: 'Das Administrationsmenü öffnen',
          text: 'Klicken Sie in der Navigation auf Administration. Nur Administratoren sehen es.',
          seen: 'Bereiche sichtbar',
        },
        {
          title: 'Unternehmenseinstellungen & Benutzer öffnen',
          text: 'Dort liegen Benutzer und Sicherheitsstufen.',
          seen: 'Seite sichtbar',
        },
        {
          title: 'Mitarbeiter/Benutzer (Personal) öffnen',
          text: 'Klappen Sie diesen Abschnitt auf, um seine Links zu sehen.',
          seen: 'Abschnitt offen',
        },
        {
          title: 'Zugriffsrechte öffnen',
          text: 'Die Liste enthält Systemstufen und Ihre eigenen.',
          seen: 'Liste sichtbar',
        },
        {
          title: '„API-Benutzer (System)“ kopieren',
          text: 'Öffnen Sie das Menü dieser Zeile und wählen Sie Kopieren. Die Systemstufe selbst lässt sich nicht ändern.',
          seen: 'Kopie offen',
        },
        {
          title: 'Die Kopie benennen',
          text: 'Nennen Sie sie „Onramp API User“, damit Sie sie wiederfinden.',
          seen: '„Onramp API User“',
        },
        {
          title: 'Webhooks erlauben',
          text: 'Haken Sie im Abschnitt Sonstige „Kann Webhooks erstellen“ an. Ohne das lässt sich kein Trigger einrichten.',
          seen: 'angehakt',
        },
        {
          title: 'Anzahl der Webhooks eintragen',
          text: 'Tragen Sie 50 als Höchstzahl ein. Jeder Trigger braucht mindestens einen.',
          seen: '50',
        },
        {
          title: 'Ablauf des Kennworts verhindern',
          text: 'Haken Sie „Kennwortänderung nicht erforderlich“ an, sonst endet die Verbindung nach einigen Wochen.',
          seen: 'angehakt',
          optional: true,
        },
        {
          title: 'Die Stufe speichern',
          text: 'Klicken Sie auf Speichern & Schließen. Autotask prüft die Seite und schließt sie.',
          seen: 'gespeichert',
        },
      ],
    },
    'api-user': {
      title: 'API-Benutzer',
      steps: [
        {
          title: 'Mitarbeiter (Benutzer) öffnen',
          text: 'Steht im Administrationsmenü unter „Häufig verwendet“.',
          seen: 'Liste sichtbar',
        },
        {
          title: 'Neuer API-Benutzer wählen',
          text: 'Öffnen Sie den Pfeil neben Neu. Neu allein kann einen gewöhnlichen Mitarbeiter anlegen.',
          seen: 'Seite offen',
        },
        {
          title: 'Name und E-Mail eintragen',
          text: 'Die E-Mail muss jemand lesen: Dorthin schreibt Autotask, wenn der Benutzer gesperrt wird.',
          seen: 'ausgefüllt',
        },
        {
          title: 'Die neue Stufe zuweisen',
          text: 'Wählen Sie „Onramp API User“ als Sicherheitsstufe.',
          seen: 'Onramp API User',
        },
        {
          title: 'Schlüssel und Geheimnis erzeugen',
          text: 'Klicken Sie beide Schaltflächen einmal. Beim zweiten Mal ändern sich die Werte.',
          seen: 'erzeugt',
          byHand: true,
        },
        {
          title: 'Tracking-Identifikator wählen',
          text: 'Wählen Sie Benutzerdefiniert (interne Integration). Das lässt sich später nicht ändern.',
          seen: 'custom',
        },
        {
          title: 'Den Benutzer speichern',
          text: 'Erfassen Sie zuerst die Werte, klicken Sie dann auf Speichern & Schließen.',
          seen: 'gespeichert',
        },
      ],
    },
  },
  checks: {
    zone: { title: 'Zone', fine: 'America West, ww5' },
    login: { title: 'Anmeldung', fine: 'Autotask nimmt Benutzername und Geheimnis an.' },
    trackingIdentifier: { title: 'Tracking-Identifikator', fine: 'Er gehört zu diesem Benutzer.' },
    readCompanies: { title: 'Unternehmen lesen', fine: '1.284 Unternehmen sind sichtbar.' },
    webhookRight: { title: 'Webhooks anlegen', fine: 'Erlaubt, bis zu 50.' },
  },
  findings: {
    secret: {
      ...en.findings.secret,
      saw: 'Autotask kennt den Benutzer und verweigert die Anmeldung mit einem leeren 401.',
      means: 'Das Geheimnis ist wahrscheinlich nicht das dieses Benutzers.',
      fix: 'Erzeugen Sie auf der Seite des API-Benutzers ein neues Geheimnis und erfassen Sie es vor dem Speichern.',
    },
    right: {
      ...en.findings.right,
      saw: 'Autotask sagt, dass dieser Benutzer keine Einträge in CompanyWebhooks anlegen darf.',
      means: 'Die Sicherheitsstufe erlaubt keine Webhooks.',
      fix: 'Haken Sie in der Stufe dieses Benutzers „Kann Webhooks erstellen“ an und tragen Sie mindestens 50 ein.',
    },
    offline: {
      ...en.findings.offline,
      saw: 'Der Browser meldet, dass kein Netz da ist.',
      means: 'Autotask konnte nicht gefragt werden. An Ihren Zugangsdaten liegt es nicht.',
      fix: 'Verbinden Sie sich mit dem Netz und testen Sie erneut.',
    },
    visibility: {
      ...en.findings.visibility,
      saw: 'Die Antwort war eine leere Liste.',
      means: 'Der Benutzer darf Unternehmen lesen, sieht aber keines.',
      fix: 'Setzen Sie den Unternehmenszugriff der Stufe auf Alle und ordnen Sie die Geschäftsbereiche zu.',
    },
    zone: {
      ...en.findings.zone,
      saw: 'Autotask fand zu diesem Benutzernamen keine Zone.',
      means:
        'Der Benutzername ist falsch geschrieben oder eine persönliche Anmeldung statt eines API-Benutzers.',
      fix: 'Kopieren Sie das Feld Benutzername (Schlüssel) genau, mit dem @ und allem danach.',
    },
  },
  destination: {
    title: 'Integrations-API',
    url: 'Adresse',
    urlHelp: 'Unter der Ihre Integrations-API antwortet.',
    token: 'Token',
    tokenHelp: 'Mit dem Befehl „token create“ gemacht.',
  },
  disagreement:
    'Der offene Tab ist auf ww5, Autotask sagt aber, dass dieser Benutzer auf ww14 lebt. Wahrscheinlich wurde die Datenbank verschoben, oder der Tab gehört einer anderen Firma.',
  locked:
    'Autotask hat diese Werte zweimal abgelehnt. Ein dritter Versuch kann den Benutzer für alle sperren. Ändern Sie zuerst einen Wert.',
  trouble:
    'Autotask zeigt „Zugriff verweigert“. Sie brauchen das Recht, Mitarbeiter/Benutzer (Personal) zu verwalten.',
  openPage: 'die Liste der Zugriffsrechte, unter Administration > Unternehmenseinstellungen & Benutzer.',
  refused: {
    reason: 'Die Integrations-API nimmt das Token nicht an (401).',
    fix: 'Erzeugen Sie ein neues Token und speichern Sie es in den Einstellungen dieses Ziels. Nichts Erfasstes ist verloren.',
  },
  waiting: 'Die Integrations-API war nicht erreichbar. Onramp versucht es von selbst noch einmal.',
  validated: 'Die Integrations-API hat sich bei Autotask angemeldet und die Konfiguration gespeichert.',
  unvalidated: {
    summary: 'Gespeichert. Die Anmeldung bei Autotask wurde verweigert.',
    text: 'Autotask verweigert die Anmeldung (401).',
  },
  skippedByVendor: 'Das kann nur der Anbieter prüfen.',
};

export const WORDS: Record<Language, Words> = { en, de, es: en };
