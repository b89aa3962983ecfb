import type { Step } from './types.ts';

/** What each step of the guide to the API user is called and asks for; `types.ts` says what the brackets stand for. */
export const API_USER_WORDS = {
  'open-resources': {
    title: {
      en: 'Open Resources (Users)',
      de: 'Mitarbeiter (Benutzer) öffnen',
      es: 'Abrir Recursos (Usuarios)',
    },
    text: {
      en: 'In [admin], choose Resources (Users). API users are kept in the same list as people.',
      de: 'Wählen Sie unter [admin] den Eintrag Mitarbeiter (Benutzer). API-Benutzer stehen in derselben Liste wie Menschen.',
      es: 'En [admin], elija Recursos (Usuarios). Los usuarios de API están en la misma lista que las personas.',
    },
  },
  'open-new-menu': {
    title: {
      en: 'Open the menu beside New',
      de: 'Menü neben „Neu“ öffnen',
      es: 'Abrir el menú junto a Nuevo',
    },
    text: {
      en: 'Point at or click the arrow beside [new]. The button itself would create a person. To use an API user that exists, open it from the list instead.',
      de: 'Zeigen oder klicken Sie auf den Pfeil neben [new]. Die Schaltfläche selbst legt einen Menschen an. Gibt es den API-Benutzer schon, öffnen Sie ihn aus der Liste.',
      es: 'Señale o haga clic en la flecha junto a [new]. El botón en sí crea una persona. Si el usuario de API ya existe, ábralo desde la lista.',
    },
  },
  'new-api-user': {
    title: {
      en: 'Choose New API User',
      de: 'Neuer API-Benutzer wählen',
      es: 'Elegir Nuevo usuario de API',
    },
    text: {
      en: 'Choose [newApiUser], not New Resource. The page opens in a new tab; if nothing happens, allow pop-ups for Autotask.',
      de: 'Wählen Sie [newApiUser]. Die Seite öffnet sich in einem neuen Tab; geschieht nichts, erlauben Sie Pop-ups für Autotask.',
      es: 'Elija [newApiUser]. La página se abre en una pestaña nueva; si no ocurre nada, permita las ventanas emergentes de Autotask.',
    },
  },
  'enter-names': {
    title: {
      en: 'Enter first and last name',
      de: 'Vor- und Nachnamen eintragen',
      es: 'Escribir nombre y apellido',
    },
    text: {
      en: 'Enter [firstName] and [lastName]. Choose names that tell the integration from a person in every list.',
      de: 'Tragen Sie [firstName] und [lastName] ein. Wählen Sie Namen, an denen man die Integration in jeder Liste erkennt.',
      es: 'Escriba [firstName] y [lastName]. Elija nombres que distingan la integración de una persona en cualquier lista.',
    },
  },
  'enter-email': {
    title: {
      en: 'Enter an e-mail address',
      de: 'E-Mail-Adresse eintragen',
      es: 'Escribir un correo electrónico',
    },
    text: {
      en: 'Enter an address that somebody reads under [emailAddress]. Autotask writes there when it locks the user.',
      de: 'Tragen Sie bei [emailAddress] eine Adresse ein, die jemand liest. Dorthin schreibt Autotask, wenn es den Benutzer sperrt.',
      es: 'Escriba en [emailAddress] una dirección que alguien lea. Autotask escribe allí cuando bloquea al usuario.',
    },
  },
  'choose-level': {
    title: {
      en: 'Choose the new security level',
      de: 'Neues Zugriffsrecht wählen',
      es: 'Elegir el nuevo nivel de seguridad',
    },
    text: {
      en: 'Under [securityLevel] choose “{levelName}”. The system level would not let the integration create webhooks.',
      de: 'Wählen Sie bei [securityLevel] den Eintrag „{levelName}“. Mit dem des Systems könnte die Integration keine Webhooks anlegen.',
      es: 'En [securityLevel] elija «{levelName}». Con el nivel de sistema la integración no podría crear webhooks.',
    },
  },
  'choose-location': {
    title: { en: 'Choose the location', de: 'Standort wählen', es: 'Elegir la ubicación' },
    text: {
      en: 'Choose any entry under [primaryInternalLocation]. Autotask asks for it; its time zone and holidays do not matter here.',
      de: 'Wählen Sie bei [primaryInternalLocation] einen Eintrag. Autotask verlangt ihn; Zeitzone und Feiertage spielen hier keine Rolle.',
      es: 'Elija cualquier entrada en [primaryInternalLocation]. Autotask lo exige; aquí no importan su zona horaria ni sus festivos.',
    },
  },
  'generate-key': {
    title: {
      en: 'Generate the user name',
      de: 'Benutzernamen generieren',
      es: 'Generar el nombre de usuario',
    },
    text: {
      en: 'Click [generateKey]. It fills in the user name that the integration logs in with.',
      de: 'Klicken Sie auf [generateKey]. Damit entsteht der Benutzername, mit dem sich die Integration anmeldet.',
      es: 'Haga clic en [generateKey]. Así se crea el nombre de usuario con el que entra la integración.',
    },
  },
  'generate-secret': {
    title: { en: 'Generate the secret', de: 'Geheimnis generieren', es: 'Generar el secreto' },
    text: {
      en: 'Click [generateSecret]. Autotask never shows the secret again after saving, so capture it before you save.',
      de: 'Klicken Sie auf [generateSecret]. Nach dem Speichern zeigt Autotask das Geheimnis nie wieder; übernehmen Sie es vorher.',
      es: 'Haga clic en [generateSecret]. Después de guardar, Autotask no vuelve a mostrar el secreto; captúrelo antes de guardar.',
    },
  },
  'choose-tracking': {
    title: {
      en: 'Choose the kind of integration',
      de: 'Art der Integration wählen',
      es: 'Elegir el tipo de integración',
    },
    text: {
      en: 'Under [apiTrackingIdentifier] choose the marked kind. Autotask does not let anybody change it after saving.',
      de: 'Wählen Sie unter [apiTrackingIdentifier] die markierte Art. Nach dem Speichern lässt Autotask sie niemanden mehr ändern.',
      es: 'En [apiTrackingIdentifier] elija el tipo marcado. Después de guardar, Autotask no permite cambiarlo.',
    },
  },
  'choose-vendor': {
    title: { en: 'Choose the vendor', de: 'Anbieter wählen', es: 'Elegir el proveedor' },
    text: {
      en: 'Choose exactly “{vendorName}”. Similar names belong to other products, and the choice is final.',
      de: 'Wählen Sie genau „{vendorName}“. Ähnliche Namen gehören zu anderen Produkten, und die Wahl ist endgültig.',
      es: 'Elija exactamente «{vendorName}». Los nombres parecidos son de otros productos, y la elección es definitiva.',
    },
  },
  'note-identifier': {
    title: {
      en: 'Take the tracking identifier',
      de: 'Tracking-Identifikator übernehmen',
      es: 'Tomar el identificador de seguimiento',
    },
    text: {
      en: 'Press Capture in the panel when [apiTrackingIdentifier] is shown, before or after saving. The integration sends it with every request.',
      de: 'Drücken Sie „Übernehmen“ in der Seitenleiste, sobald [apiTrackingIdentifier] angezeigt wird, vor oder nach dem Speichern. Die Integration schickt ihn bei jeder Anfrage mit.',
      es: 'Pulse Capturar en el panel cuando se muestre [apiTrackingIdentifier], antes o después de guardar. La integración lo envía en cada solicitud.',
    },
  },
  capture: {
    title: {
      en: 'Capture the credentials',
      de: 'Zugangsdaten übernehmen',
      es: 'Capturar las credenciales',
    },
    text: {
      en: 'Press Capture in the panel, before you save. Only this click reads user name and secret; they stay in the browser’s memory.',
      de: 'Drücken Sie vor dem Speichern „Übernehmen“ in der Seitenleiste. Nur dieser Klick liest Benutzername und Geheimnis; sie bleiben im Arbeitsspeicher des Browsers.',
      es: 'Pulse Capturar en el panel antes de guardar. Solo ese clic lee el usuario y el secreto; se quedan en la memoria del navegador.',
    },
  },
  'save-user': {
    title: { en: 'Save the user', de: 'Benutzer speichern', es: 'Guardar el usuario' },
    text: {
      en: 'Click [saveAndClose]. Leave Line of Business as it is; it can take five minutes until the API knows the user.',
      de: 'Klicken Sie auf [saveAndClose]. Den Geschäftsbereich lassen Sie, wie er ist; es kann fünf Minuten dauern, bis die API den Benutzer kennt.',
      es: 'Haga clic en [saveAndClose]. Deje la línea de negocio como está; la API puede tardar cinco minutos en conocer al usuario.',
    },
  },
} satisfies Record<string, Pick<Step, 'title' | 'text' | 'textAt'>>;
