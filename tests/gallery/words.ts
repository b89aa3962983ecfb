/** What the background would say in the gallery, in English and German; Spanish pages show the English. */
import type { CheckId, Finding } from '../../utils/checks/types.ts';
import type { Language } from '../../utils/guide/types.ts';

interface Words {
  checks: Record<
    'zone' | 'login' | 'trackingIdentifier' | 'readCompanies' | 'webhookRight',
    { title: string; fine: string }
  >;
  findings: Record<'secret' | 'right' | 'offline' | 'visibility' | 'zone', Finding>;
  destination: {
    title: string;
    about: string;
    url: string;
    urlHelp: string;
    token: string;
    tokenHelp: string;
  };
  disagreement: string;
  locked: string;
  refused: { reason: string; fix: string };
  waiting: string;
  validated: string;
  unvalidated: { summary: string; text: string };
  skippedByVendor: string;
}

export type CheckKey = Extract<CheckId, keyof Words['checks']>;

const en: Words = {
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
      link: { guide: 'api-user', step: 'generate-secret' },
    },
    right: {
      code: 'webhook-right-missing',
      certainty: 'certain',
      saw: 'Autotask says that this user may not create entries of CompanyWebhooks.',
      means: 'The security level does not allow webhooks.',
      fix: 'Tick “Can create Webhooks” in the level of this user and set a number of at least 50.',
      link: { guide: 'security-level', step: 'allow-webhooks' },
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
      link: { guide: 'security-level', step: 'copy-level' },
    },
    zone: {
      code: 'user-unknown',
      certainty: 'likely',
      saw: 'Autotask found no zone for this user name.',
      means: 'The user name is misspelt, or it is a personal login instead of an API user.',
      fix: 'Copy the field Username (Key) exactly, with the @ and what follows.',
      link: { guide: 'api-user', step: 'generate-secret' },
    },
  },
  destination: {
    title: 'Integration API',
    about: 'Onramp’s own receiver. It checks the credentials with Autotask before it says that they work.',
    url: 'Address',
    urlHelp: 'Where your integration API answers.',
    token: 'Token',
    tokenHelp: 'Made with the command “token create”.',
  },
  disagreement:
    'The open tab is on ww5, but Autotask says that this user lives on ww14. The database was probably moved, or the tab belongs to another company.',
  locked:
    'Autotask refused these values twice. A third try may lock the user for everybody. Change a value first.',
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
      fix: 'Erzeugen Sie auf der Seite des API-Benutzers ein neues Geheimnis und übernehmen Sie es vor dem Speichern.',
    },
    right: {
      ...en.findings.right,
      saw: 'Autotask sagt, dass dieser Benutzer keine Einträge in CompanyWebhooks anlegen darf.',
      means: 'Das Zugriffsrecht erlaubt keine Webhooks.',
      fix: 'Haken Sie im Zugriffsrecht dieses Benutzers „Kann Webhooks erstellen“ an und tragen Sie mindestens 50 ein.',
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
      fix: 'Setzen Sie den Unternehmenszugriff des Zugriffsrechts auf Alle und ordnen Sie die Geschäftsbereiche zu.',
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
    about:
      'Onramps eigener Empfänger. Er prüft die Zugangsdaten bei Autotask, bevor er sagt, dass sie gelten.',
    url: 'Adresse',
    urlHelp: 'Unter der Ihre Integrations-API antwortet.',
    token: 'Token',
    tokenHelp: 'Mit dem Befehl „token create“ gemacht.',
  },
  disagreement:
    'Der offene Tab ist auf ww5, Autotask sagt aber, dass dieser Benutzer auf ww14 lebt. Wahrscheinlich wurde die Datenbank verschoben, oder der Tab gehört zu einem anderen Unternehmen.',
  locked:
    'Autotask hat diese Werte zweimal abgelehnt. Ein dritter Versuch kann den Benutzer für alle sperren. Ändern Sie zuerst einen Wert.',
  refused: {
    reason: 'Die Integrations-API nimmt das Token nicht an (401).',
    fix: 'Erzeugen Sie ein neues Token und speichern Sie es in den Einstellungen dieses Ziels. Nichts Übernommenes ist verloren.',
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
