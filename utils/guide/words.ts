import type { Language, Text } from './types.ts';

/** What can be seen as evidence, in the admin's language. `#` stands for the value. */
const SEEN: Record<string, Text> = {
  seen: { en: 'seen', de: 'gesehen', es: 'visto' },
  lost: { en: 'seen earlier', de: 'früher gesehen', es: 'visto antes' },
  later: {
    en: 'a later page is open',
    de: 'eine spätere Seite ist offen',
    es: 'hay una página posterior abierta',
  },
  ticked: { en: 'ticked', de: 'angekreuzt', es: 'marcada' },
  value: { en: '“#”', de: '„#“', es: '«#»' },
  filled: { en: 'filled in', de: 'ausgefüllt', es: 'completado' },
  generated: { en: 'generated', de: 'generiert', es: 'generado' },
  kept: {
    en: 'the user exists already and keeps its secret',
    de: 'der Benutzer besteht schon und behält sein Geheimnis',
    es: 'el usuario ya existe y conserva su secreto',
  },
  final: {
    en: 'chosen when the user was created',
    de: 'beim Anlegen des Benutzers gewählt',
    es: 'elegido al crear el usuario',
  },
  captured: { en: 'captured', de: 'übernommen', es: 'capturado' },
  saved: { en: 'saved as “#”', de: 'gespeichert als „#“', es: 'guardado como «#»' },
  closed: {
    en: 'saved, and the page closed',
    de: 'gespeichert, die Seite hat sich geschlossen',
    es: 'guardado, y la página se cerró',
  },
  listed: { en: '“#” is in the list', de: '„#“ steht in der Liste', es: '«#» está en la lista' },
  admin: { en: 'you said so', de: 'von Ihnen bestätigt', es: 'confirmado por usted' },
};

/** A kept evidence as the admin reads it; a text that is no known word is shown as it is. */
export function sayEvidence(what: string, language: Language): string {
  const [word = '', ...value] = what.split('|');
  const text = SEEN[word]?.[language];
  return text === undefined ? what : text.replace('#', value.join('|'));
}

/** Captions of the hint. */
export const CAPTIONS: Record<'didIt' | 'skip' | 'hide' | 'whereAmI' | 'fill', Text> = {
  didIt: { en: 'I did this', de: 'Habe ich erledigt', es: 'Ya lo hice' },
  skip: { en: 'Skip this', de: 'Überspringen', es: 'Omitir' },
  hide: { en: 'Hide (Esc)', de: 'Ausblenden (Esc)', es: 'Ocultar (Esc)' },
  whereAmI: { en: 'Where am I?', de: 'Wo bin ich?', es: '¿Dónde estoy?' },
  fill: { en: 'Fill this in for me', de: 'Für mich eintragen', es: 'Complétalo por mí' },
};

/** Which page to open when none of the open ones is the right one. */
export const OPEN_PAGE: Record<'shell' | 'level-editor' | 'new-user' | 'saved-user', Text> = {
  shell: {
    en: 'Open Autotask in this browser; the guide goes on there.',
    de: 'Öffnen Sie Autotask in diesem Browser; dort geht es weiter.',
    es: 'Abra Autotask en este navegador; la guía continúa allí.',
  },
  'level-editor': {
    en: 'Open the security level “{levelName}” again: [securityLevels], its row, Edit.',
    de: 'Öffnen Sie das Zugriffsrecht „{levelName}“ noch einmal: [securityLevels], seine Zeile, Bearbeiten.',
    es: 'Abra de nuevo el nivel «{levelName}»: [securityLevels], su fila, Editar.',
  },
  'new-user': {
    en: 'Open the page of the API user, new or existing.',
    de: 'Öffnen Sie die Seite des API-Benutzers, neu oder bestehend.',
    es: 'Abra la página del usuario de API, nuevo o existente.',
  },
  'saved-user': {
    en: 'Open the saved API user again: [resourcesUsers], its row, Edit. Then press Capture once more.',
    de: 'Öffnen Sie den gespeicherten API-Benutzer noch einmal: [resourcesUsers], seine Zeile, Bearbeiten. Drücken Sie dann noch einmal „Übernehmen“.',
    es: 'Abra de nuevo el usuario de API guardado: [resourcesUsers], su fila, Editar. Después pulse Capturar otra vez.',
  },
};

/** Trouble that a page shows. `#` stands for the page's own words. */
export const TROUBLE: Record<
  | 'access-denied'
  | 'login-expired'
  | 'validation'
  | 'system-level'
  | 'level-inactive'
  | 'level-not-offered'
  | 'page-older-than-level'
  | 'copy-exists'
  | 'navigation-folded'
  | 'secret-stale',
  Text
> = {
  'access-denied': {
    en: 'Autotask denied access to this page. Your own security level needs the Admin permission Resources/Users (HR); ask a full administrator to grant it or to do this step.',
    de: 'Autotask hat den Zugriff auf diese Seite verweigert. Ihr eigenes Zugriffsrecht braucht die Admin-Berechtigung Mitarbeiter/Benutzer (Personal); bitten Sie einen vollen Administrator darum.',
    es: 'Autotask denegó el acceso a esta página. Su propio nivel de seguridad necesita el permiso de Admin Recursos/Usuarios (RRHH); pídalo a un administrador con todos los permisos.',
  },
  'login-expired': {
    en: 'Your Autotask login has expired. Log in again; the guide goes on where you were.',
    de: 'Ihre Anmeldung bei Autotask ist abgelaufen. Melden Sie sich wieder an; es geht dort weiter, wo Sie waren.',
    es: 'Su sesión de Autotask ha caducado. Inicie sesión de nuevo; la guía continúa donde estaba.',
  },
  validation: {
    en: 'Autotask did not save yet. It says: “#”',
    de: 'Autotask hat noch nicht gespeichert. Es meldet: „#“',
    es: 'Autotask aún no ha guardado. Dice: «#»',
  },
  'system-level': {
    en: 'This is the system level itself, which Autotask does not let anybody save. Close it and choose Copy instead of Edit.',
    de: 'Das ist das Zugriffsrecht des Systems selbst, das niemand speichern kann. Schließen Sie es und wählen Sie Kopieren statt Bearbeiten.',
    es: 'Este es el propio nivel de sistema, que nadie puede guardar. Ciérrelo y elija Copiar en lugar de Editar.',
  },
  'level-inactive': {
    en: 'This security level is not active, so the API user page will not offer it. Tick Active before you save.',
    de: 'Dieses Zugriffsrecht ist nicht aktiv, deshalb wird es beim API-Benutzer nicht angeboten. Kreuzen Sie Aktiv an, bevor Sie speichern.',
    es: 'Este nivel de seguridad no está activo, por lo que no se ofrecerá al usuario de API. Marque Activo antes de guardar.',
  },
  'level-not-offered': {
    en: 'The list does not offer “#”. If you saved the level just now, reload this page; if it is still missing, the level is not saved or not active.',
    de: 'Die Liste bietet „#“ nicht an. Wenn Sie das Zugriffsrecht eben erst gespeichert haben, laden Sie diese Seite neu; fehlt es dann noch, ist es nicht gespeichert oder nicht aktiv.',
    es: 'La lista no ofrece «#». Si acaba de guardar el nivel, recargue esta página; si sigue faltando, el nivel no está guardado o no está activo.',
  },
  'page-older-than-level': {
    en: 'This page was opened before “#” was saved. If its list does not offer the level, reload this page.',
    de: 'Diese Seite wurde geöffnet, bevor „#“ gespeichert war. Bietet ihre Liste das Zugriffsrecht nicht an, laden Sie diese Seite neu.',
    es: 'Esta página se abrió antes de guardar «#». Si su lista no ofrece el nivel, recargue esta página.',
  },
  'copy-exists': {
    en: 'A level named “#” exists already. You can open it with Edit and check its webhook settings instead of copying again.',
    de: 'Ein Zugriffsrecht namens „#“ gibt es schon. Sie können es mit Bearbeiten öffnen und seine Webhooks prüfen, statt noch einmal zu kopieren.',
    es: 'Ya existe un nivel llamado «#». Puede abrirlo con Editar y revisar sus webhooks en lugar de copiar otra vez.',
  },
  'secret-stale': {
    en: 'A new secret stands on the page since you captured. What Onramp holds is no longer it; press Capture once more before you save.',
    de: 'Seit dem Übernehmen steht ein neues Geheimnis auf der Seite. Was Onramp hat, gilt nicht mehr; drücken Sie vor dem Speichern noch einmal „Übernehmen“.',
    es: 'Desde la captura hay un secreto nuevo en la página. El que tiene Onramp ya no vale; pulse Capturar otra vez antes de guardar.',
  },
  'navigation-folded': {
    en: 'The entry is not shown; the navigation may be folded to icons. Unfold it with the arrow at its edge, or make the window wider.',
    de: 'Der Eintrag wird nicht angezeigt; vielleicht ist die Navigation zu Symbolen eingeklappt. Klappen Sie sie mit dem Pfeil am Rand auf oder machen Sie das Fenster breiter.',
    es: 'La entrada no se muestra; quizá la navegación esté plegada en iconos. Despliéguela con la flecha de su borde o ensanche la ventana.',
  },
};
