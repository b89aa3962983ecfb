import type { Labels } from './keys.ts';

/**
 * German wordings (zones ww18 and prde); how they are written is said in keys.ts, they come from
 * autotask-ui.md section 10, as of November 2026; where no source gives the product's own, several plausible ones stand side by side.
 */
export const de: Labels = {
  admin: 'Admin|Administration|Verwaltung',
  module: 'Startseite|Verträge|Projekte|Zeiterfassung|Bestand|Berichte|Kalender',
  expandAll: 'Alle erweitern|Alle reduzieren|Alle aufklappen|Alle einblenden',
  systemColumn: 'Lizenztyp|Lizenzart',
  resourceColumn: 'Mitarbeiter-ID|Ressourcen-ID|Standardabteilung',
  settingsAndUsers: '*einstellungen und Benutzer|*einstellungen & Benutzer',
  resourcesUsersHr: 'Mitarbeiter/Benutzer (Personal)|Ressourcen/Benutzer (Personal)',
  resourcesUsers: 'Mitarbeiter/Benutzer|Mitarbeiter (Benutzer)|Ressourcen/Benutzer|Ressourcen (Benutzer)',
  securityLevels: 'Zugriffsrechte|Sicherheitsstufen',
  apiUserSystemLevel:
    'API-Benutzer (System) (nur API)|API-Benutzer (System)|API Benutzer (System) (nur API)|API-Benutzer (nur API)',
  rowMenu: 'Kontextmenü|Menü|Aktionen|Mehr|Weitere Aktionen|Optionen',
  copy: 'Kopieren|Zugriffsrecht kopieren|Sicherheitsstufe kopieren',
  resources: 'Mitarbeiter|Ressourcen',
  new: 'Neu',
  newApiUser: 'Neuer API-Benutzer|Neuer API Benutzer',
  securityLevel: 'Zugriffsrecht|Sicherheitsstufe|Zugriffsrecht bearbeiten',
  name: 'Name|Bezeichnung',
  active: 'Aktiv',
  other: 'Sonstige|Sonstiges|Andere',
  webhooks: 'Webhooks',
  canCreateWebhooks: 'Kann Webhooks erstellen|*web*hooks *erstellen*|*web*hooks *anlegen*',
  maximumWebhooks: 'Maximale Anzahl an Webhooks|max*web*hooks|*höchst*web*hooks|*anzahl*web*hooks',
  passwordNeverExpires:
    'Kennwort muss nicht geändert werden (Kennwort läuft nicht ab)|*Kennwort*nicht*ändern*|*Passwort*nicht*ändern*|*Kennwortänderung nicht*|*Passwortänderung nicht*|*Passwort läuft nicht ab*|*Kennwort läuft nicht ab*',
  save: 'Speichern',
  saveAndClose: 'Speichern & Schließen|Speichern und Schließen',
  cancel: 'Abbrechen|Schließen',
  levelSection:
    'Verträge|CRM|Bestand|Inventar|Projekte|Service Desk|Servicedesk|Wissensdatenbank*|Arbeitszeittabellen|Zeiterfassung|Berichte|Verwaltung|Webservices-API|Web-Services-API',
  copyPrefix: 'Kopie von*|Kopie - *|*- Kopie|*(Kopie)',
  addApiUser: 'API-Benutzer hinzufügen|Neuer API-Benutzer|API-Benutzer bearbeiten|API-Benutzer',
  general: 'Allgemein|Allgemeine Informationen',
  firstName: 'Vorname',
  lastName: 'Nachname',
  emailAddress: 'E-Mail-Adresse|E-Mail',
  locked: 'Gesperrt',
  primaryInternalLocation:
    'Primärer interner Standort|Hauptstandort|Interner Hauptstandort|Primärer Standort',
  credentials: 'Anmeldedaten|Anmeldeinformationen|Zugangsdaten',
  generateKey: 'Schlüssel generieren',
  generateSecret: 'Geheimen Schlüssel generieren|Geheimnis generieren',
  userNameKey: 'Benutzername (Schlüssel)',
  passwordSecret:
    'Kennwort (geheimer Schlüssel)|Passwort (geheimer Schlüssel)|Kennwort (Geheimnis)|Passwort (Geheimnis)|Kennwort (Geheim)|Passwort (Geheim)',
  apiTrackingIdentifier: 'API-Tracking-Identifikator|API-Tracking-ID|API-Tracking-Kennung',
  integrationVendor: 'Integrationsanbieter',
  trackingIdentifier: 'Tracking-Identifikator|Tracking-ID|Tracking-Kennung|API-Tracking-Identifikator',
  customInternalIntegration:
    'Benutzerdefiniert (interne Integration)|Angepasst (interne Integration)|Eigene (interne Integration)|Individuell (interne Integration)',
  lineOfBusiness: 'Geschäftsbereich|Geschäftszweig|Geschäftsfeld',
  nothingChosen: 'Auswählen|Bitte *|Wählen Sie*|Keine|Keiner|Nicht ausgewählt|*auswählen',
  accessDenied: 'Zugriff verweigert*|*keine Berechtigung*|*nicht*berechtigt*',
  login: 'Anmelden|Einloggen',
};
