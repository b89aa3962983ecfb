import type { Step } from './types.ts';

/** What each step of the guide to the security level is called and asks for; `types.ts` says what the brackets stand for. */
export const SECURITY_LEVEL_WORDS = {
  'open-admin': {
    title: { en: 'Open Admin', de: 'Admin öffnen', es: 'Abrir Admin' },
    text: {
      en: 'Click [admin] in the navigation on the left. Security levels are kept in the Admin area.',
      de: 'Klicken Sie links in der Navigation auf [admin]. Dort werden die Zugriffsrechte verwaltet.',
      es: 'Haga clic en [admin] en la navegación de la izquierda. Allí se administran los niveles de seguridad.',
    },
  },
  'open-settings': {
    title: {
      en: 'Open the settings for users',
      de: 'Einstellungen für Benutzer öffnen',
      es: 'Abrir la configuración de usuarios',
    },
    text: {
      en: 'Choose [settingsAndUsers]; the first word is your company’s own, for example Account or Organization. Everything about users is set up there.',
      de: 'Wählen Sie [settingsAndUsers]. Dort wird alles eingestellt, was Benutzer betrifft.',
      es: 'Elija [settingsAndUsers]. Allí se configura todo lo relativo a los usuarios.',
    },
  },
  'expand-hr': {
    title: {
      en: 'Expand Resources/Users (HR)',
      de: 'Mitarbeiter/Benutzer (Personal) aufklappen',
      es: 'Desplegar Recursos/Usuarios (RRHH)',
    },
    text: {
      en: 'Click the heading [resourcesUsersHr] to open the section. The link to the security levels is inside.',
      de: 'Klicken Sie auf die Überschrift [resourcesUsersHr], um den Abschnitt zu öffnen. Darin liegt der Link zu den Zugriffsrechten.',
      es: 'Haga clic en el encabezado [resourcesUsersHr] para abrir la sección. Dentro está el enlace a los niveles de seguridad.',
    },
  },
  'open-security-levels': {
    title: {
      en: 'Open Security Levels',
      de: 'Zugriffsrechte öffnen',
      es: 'Abrir los niveles de seguridad',
    },
    text: {
      en: 'Click the link [securityLevels]. The list shows the level that comes with every API user.',
      de: 'Klicken Sie auf den Link [securityLevels]. Die Liste zeigt auch das Zugriffsrecht, das API-Benutzer von Haus aus haben.',
      es: 'Haga clic en el enlace [securityLevels]. La lista muestra el nivel que traen los usuarios de API.',
    },
  },
  'find-level': {
    title: {
      en: 'Find the API user level',
      de: 'Zugriffsrecht der API-Benutzer finden',
      es: 'Encontrar el nivel de usuario de API',
    },
    text: {
      en: 'Look for the row [apiUserSystemLevel], not the one that can’t read costs. If it is not there, clear the filter or turn the page.',
      de: 'Suchen Sie die Zeile [apiUserSystemLevel], nicht die ohne Kosten. Fehlt sie, löschen Sie den Filter oder blättern Sie weiter.',
      es: 'Busque la fila [apiUserSystemLevel], no la que no puede leer costes. Si no aparece, borre el filtro o cambie de página.',
    },
  },
  'open-row-menu': {
    title: { en: 'Open the row’s menu', de: 'Menü der Zeile öffnen', es: 'Abrir el menú de la fila' },
    text: {
      en: 'Click the list icon in the row [apiUserSystemLevel], or right-click the row. A system level cannot be changed, so we work on a copy.',
      de: 'Klicken Sie in der Zeile [apiUserSystemLevel] auf das Listensymbol oder mit der rechten Maustaste auf die Zeile. Ein Zugriffsrecht des Systems lässt sich nicht ändern, darum arbeiten wir mit einer Kopie.',
      es: 'Haga clic en el icono de lista de la fila [apiUserSystemLevel], o clic derecho en la fila. Un nivel de sistema no se puede cambiar, por eso trabajamos con una copia.',
    },
    textAt: {
      row: {
        en: 'Right-click the row [apiUserSystemLevel], or point at its list icon, until its menu opens. A system level cannot be changed, so we work on a copy.',
        de: 'Klicken Sie mit der rechten Maustaste auf die Zeile [apiUserSystemLevel], oder zeigen Sie auf ihr Listensymbol, bis sich das Menü öffnet. Ein Zugriffsrecht des Systems lässt sich nicht ändern, darum arbeiten wir mit einer Kopie.',
        es: 'Haga clic derecho en la fila [apiUserSystemLevel], o señale su icono de lista, hasta que se abra el menú. Un nivel de sistema no se puede cambiar, por eso trabajamos con una copia.',
      },
    },
  },
  'copy-level': {
    title: { en: 'Choose Copy', de: 'Kopieren wählen', es: 'Elegir Copiar' },
    text: {
      en: 'Choose [copy], not Edit. The copy opens in a new tab; if nothing happens, allow pop-ups for Autotask.',
      de: 'Wählen Sie [copy], nicht Bearbeiten. Die Kopie öffnet sich in einem neuen Tab; geschieht nichts, erlauben Sie Pop-ups für Autotask.',
      es: 'Elija [copy], no Editar. La copia se abre en una pestaña nueva; si no ocurre nada, permita las ventanas emergentes de Autotask.',
    },
  },
  'name-level': {
    title: { en: 'Name the new level', de: 'Neues Zugriffsrecht benennen', es: 'Nombrar el nuevo nivel' },
    text: {
      en: 'Enter a name that says what it is for, such as “{levelName}”. You will pick it by this name for the API user.',
      de: 'Geben Sie einen Namen ein, der den Zweck nennt, etwa „{levelName}“. Unter diesem Namen wählen Sie es beim API-Benutzer aus.',
      es: 'Escriba un nombre que diga para qué sirve, como «{levelName}». Con ese nombre lo elegirá para el usuario de API.',
    },
  },
  'activate-level': {
    title: { en: 'Keep the level active', de: 'Zugriffsrecht aktiv lassen', es: 'Mantener el nivel activo' },
    text: {
      en: 'Tick [active]. Only active levels can be given to an API user.',
      de: 'Kreuzen Sie [active] an. Nur ein aktives Zugriffsrecht kann ein API-Benutzer bekommen.',
      es: 'Marque [active]. Solo los niveles activos se pueden asignar a un usuario de API.',
    },
  },
  'expand-other': {
    title: {
      en: 'Open the section Other',
      de: 'Abschnitt „Sonstige“ öffnen',
      es: 'Abrir la sección Otras',
    },
    text: {
      en: 'Click the heading [other] near the end of the page. The webhook settings are inside; leave Full Permission alone, it grants more than is needed.',
      de: 'Klicken Sie weiter unten auf die Überschrift [other]. Darin liegen die Einstellungen für Webhooks; die Voll-Berechtigung daneben gewährt mehr als nötig.',
      es: 'Haga clic en el encabezado [other], hacia el final de la página. Dentro están los ajustes de webhooks; el permiso completo de al lado concede más de lo necesario.',
    },
  },
  'allow-webhooks': {
    title: { en: 'Allow webhooks', de: 'Webhooks erlauben', es: 'Permitir webhooks' },
    text: {
      en: 'Tick [canCreateWebhooks]. Without it every trigger fails, because its webhook cannot be created.',
      de: 'Kreuzen Sie [canCreateWebhooks] an. Ohne dieses Recht schlägt jeder Trigger fehl, weil sein Webhook nicht angelegt werden kann.',
      es: 'Marque [canCreateWebhooks]. Sin ello, todos los triggers fallan porque no se puede crear su webhook.',
    },
  },
  'set-number': {
    title: {
      en: 'Set the number of webhooks',
      de: 'Anzahl der Webhooks eintragen',
      es: 'Indicar el número de webhooks',
    },
    text: {
      en: 'Enter {plannedTriggers} or more under [maximumWebhooks]. Every trigger that you plan needs at least one webhook.',
      de: 'Tragen Sie bei [maximumWebhooks] {plannedTriggers} oder mehr ein. Jeder geplante Trigger braucht mindestens einen Webhook.',
      es: 'Escriba {plannedTriggers} o más en [maximumWebhooks]. Cada trigger previsto necesita al menos un webhook.',
    },
  },
  'password-never-expires': {
    title: {
      en: 'Let the password stay valid',
      de: 'Kennwort gültig lassen',
      es: 'Que la contraseña no caduque',
    },
    text: {
      en: 'Tick [passwordNeverExpires] (advised). Otherwise the integration stops after some weeks, when the password expires.',
      de: 'Kreuzen Sie [passwordNeverExpires] an (empfohlen). Sonst steht die Integration nach einigen Wochen still, wenn das Kennwort abläuft.',
      es: 'Marque [passwordNeverExpires] (recomendado). Si no, la integración se detiene a las pocas semanas, cuando caduca la contraseña.',
    },
  },
  'save-level': {
    title: { en: 'Save the level', de: 'Zugriffsrecht speichern', es: 'Guardar el nivel' },
    text: {
      en: 'Click [saveAndClose]. From then on the level can be given to the API user.',
      de: 'Klicken Sie auf [saveAndClose]. Danach kann der API-Benutzer dieses Zugriffsrecht bekommen.',
      es: 'Haga clic en [saveAndClose]. A partir de entonces se puede asignar el nivel al usuario de API.',
    },
  },
} satisfies Record<string, Pick<Step, 'title' | 'text' | 'textAt'>>;
