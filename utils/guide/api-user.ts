import type { ApiUserEditorFacts, PageKind } from '../page/facts.ts';
import { sameLevel, sameText } from './names.ts';
import type { Guide, GuidePlan, SeenFacts, Step } from './types.ts';

/** Steps of this guide, in order; checks and panel link to them. */
export const API_USER_STEPS = [
  'open-resources',
  'open-new-menu',
  'new-api-user',
  'enter-names',
  'enter-email',
  'choose-level',
  'choose-location',
  'generate-key',
  'generate-secret',
  'choose-tracking',
  'choose-vendor',
  'note-identifier',
  'capture',
  'save-user',
] as const;
export type ApiUserStep = (typeof API_USER_STEPS)[number];

const EDITOR: PageKind[] = ['api-user-editor'];

const form = ({ page }: SeenFacts): ApiUserEditorFacts | undefined =>
  page.kind === 'api-user-editor' ? page : undefined;

const reached =
  (...kinds: PageKind[]) =>
  ({ page }: SeenFacts) =>
    kinds.includes(page.kind) || page.kind === 'api-user-editor' ? 'later' : undefined;

/** A step of the form: done by what the page shows, open again when the page shows otherwise. */
function field(
  read: (page: ApiUserEditorFacts, plan: GuidePlan) => string | false | undefined,
): Pick<Step, 'where' | 'draft' | 'done' | 'undone'> {
  return {
    where: EDITOR,
    draft: true,
    done: (facts, plan) => {
      const page = form(facts);
      return (page && read(page, plan)) || undefined;
    },
    undone: (facts, plan) => {
      const page = form(facts);
      return !!page && !read(page, plan);
    },
  };
}

/** "Rewst" of "Rewst - Automation": a first name that tells the user from people. */
const product = ({ vendorName, binding }: GuidePlan) =>
  (binding === 'vendor' && vendorName.split(' - ')[0]?.trim()) || 'Integration';

/**
 * Creates the API user and gives it the new level, or gives the level to one that exists: the click-by-click table of
 * autotask-ui.md, section 11 (b).
 */
export const apiUser: Guide & { steps: (Step & { id: ApiUserStep })[] } = {
  id: 'api-user',
  title: { en: 'API user', de: 'API-Benutzer', es: 'Usuario de API' },
  steps: [
    {
      id: 'open-resources',
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
      where: ['shell', 'admin-category'],
      targets: [
        { role: 'navigation-item', label: 'resourcesUsers' },
        { role: 'link', label: 'resourcesUsers' },
        { role: 'navigation-item', label: 'admin' },
        { role: 'section-heading', label: 'resourcesUsersHr' },
      ],
      passage: true,
      done: reached('resources'),
    },
    {
      id: 'open-new-menu',
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
      where: ['resources'],
      targets: [{ role: 'split-button', label: 'new' }],
      passage: true,
      done: (facts) =>
        facts.page.kind === 'resources' && facts.page.newMenuOpen ? 'seen' : reached()(facts),
    },
    {
      id: 'new-api-user',
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
      where: ['resources'],
      targets: [{ role: 'menu-item', label: 'newApiUser' }],
      passage: true,
      done: reached(),
    },
    {
      id: 'enter-names',
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
      ...field(({ firstNameFilled, lastNameFilled }) => firstNameFilled && lastNameFilled && 'filled'),
      targets: [],
      aim(plan, facts) {
        const first = facts && form(facts)?.firstNameFilled;
        return first
          ? { targets: [{ role: 'textbox', label: 'lastName' }], fill: 'API' }
          : { targets: [{ role: 'textbox', label: 'firstName' }], fill: product(plan) };
      },
    },
    {
      id: 'enter-email',
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
      ...field(({ emailFilled }) => emailFilled && 'filled'),
      targets: [{ role: 'textbox', label: 'emailAddress' }],
    },
    {
      id: 'choose-level',
      title: {
        en: 'Choose the new security level',
        de: 'Neues Zugriffsrecht wählen',
        es: 'Elegir el nuevo nivel de seguridad',
      },
      text: {
        en: 'Under [securityLevel] choose “{levelName}”. The system level would not let the integration create webhooks.',
        de: 'Wählen Sie bei [securityLevel] den Eintrag „{levelName}“. Mit der Systemstufe könnte die Integration keine Webhooks anlegen.',
        es: 'En [securityLevel] elija «{levelName}». Con el nivel de sistema la integración no podría crear webhooks.',
      },
      ...field(
        ({ securityLevel }, { levelName }) => sameLevel(securityLevel, levelName) && `value|${securityLevel}`,
      ),
      targets: [],
      aim: ({ levelName }) => ({
        targets: [
          { role: 'option', label: 'securityLevel', text: levelName },
          { role: 'combobox', label: 'securityLevel' },
        ],
      }),
    },
    {
      id: 'choose-location',
      title: { en: 'Choose the location', de: 'Standort wählen', es: 'Elegir la ubicación' },
      text: {
        en: 'Choose any entry under [primaryInternalLocation]. Autotask asks for it; its time zone and holidays do not matter here.',
        de: 'Wählen Sie bei [primaryInternalLocation] einen Eintrag. Autotask verlangt ihn; Zeitzone und Feiertage spielen hier keine Rolle.',
        es: 'Elija cualquier entrada en [primaryInternalLocation]. Autotask lo exige; aquí no importan su zona horaria ni sus festivos.',
      },
      ...field(({ locationFilled }) => locationFilled && 'filled'),
      targets: [
        { role: 'option', label: 'primaryInternalLocation' },
        { role: 'combobox', label: 'primaryInternalLocation' },
      ],
    },
    {
      id: 'generate-key',
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
      ...field(({ userNameFilled }) => userNameFilled && 'generated'),
      targets: [{ role: 'button', label: 'generateKey' }],
    },
    {
      id: 'generate-secret',
      title: { en: 'Generate the secret', de: 'Geheimnis generieren', es: 'Generar el secreto' },
      text: {
        en: 'Click [generateSecret]. Autotask never shows the secret again after saving, so capture it before you save.',
        de: 'Klicken Sie auf [generateSecret]. Nach dem Speichern zeigt Autotask das Geheimnis nie wieder; übernehmen Sie es vorher.',
        es: 'Haga clic en [generateSecret]. Después de guardar, Autotask no vuelve a mostrar el secreto; captúrelo antes de guardar.',
      },
      // A new secret would lock out whoever uses an existing user.
      ...field(({ secretTouched, mode }) => (secretTouched ? 'generated' : mode === 'edit' && 'kept')),
      targets: [{ role: 'button', label: 'generateSecret' }],
    },
    {
      id: 'choose-tracking',
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
      ...field(({ tracking, mode }, { binding }) =>
        tracking === binding ? 'seen' : mode === 'edit' && !tracking && 'final',
      ),
      targets: [],
      aim: ({ binding }) => ({
        targets: [
          { role: 'radio', label: binding === 'vendor' ? 'integrationVendor' : 'customInternalIntegration' },
        ],
      }),
    },
    {
      id: 'choose-vendor',
      title: { en: 'Choose the vendor', de: 'Anbieter wählen', es: 'Elegir el proveedor' },
      text: {
        en: 'Choose exactly “{vendorName}”. Similar names belong to other products, and the choice is final.',
        de: 'Wählen Sie genau „{vendorName}“. Ähnliche Namen gehören zu anderen Produkten, und die Wahl ist endgültig.',
        es: 'Elija exactamente «{vendorName}». Los nombres parecidos son de otros productos, y la elección es definitiva.',
      },
      ...field(({ vendor, tracking, mode }, { vendorName }) => {
        if (tracking === 'custom') return false;
        return sameText(vendor, vendorName) ? `value|${vendor}` : mode === 'edit' && !vendor && 'final';
      }),
      targets: [],
      aim({ vendorName }) {
        const vendor = { label: 'integrationVendor', section: 'apiTrackingIdentifier' } as const;
        return {
          targets: [
            { ...vendor, role: 'option', text: vendorName },
            { ...vendor, role: 'combobox' },
          ],
        };
      },
      applies: ({ binding }) => binding === 'vendor',
    },
    {
      id: 'note-identifier',
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
      where: EDITOR,
      targets: [],
      deferrable: true,
      applies: ({ binding }) => binding === 'custom',
      // Seen is not taken: the background notes it when Capture has read it.
      done: () => undefined,
    },
    {
      id: 'capture',
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
      where: EDITOR,
      targets: [],
      draft: true,
      done: () => undefined,
    },
    {
      id: 'save-user',
      title: { en: 'Save the user', de: 'Benutzer speichern', es: 'Guardar el usuario' },
      text: {
        en: 'Click [saveAndClose]. Leave Line of Business as it is; it can take five minutes until the API knows the user.',
        de: 'Klicken Sie auf [saveAndClose]. Den Geschäftsbereich lassen Sie, wie er ist; es kann fünf Minuten dauern, bis die API den Benutzer kennt.',
        es: 'Haga clic en [saveAndClose]. Deje la línea de negocio como está; la API puede tardar cinco minutos en conocer al usuario.',
      },
      where: EDITOR,
      targets: [
        { role: 'button', label: 'saveAndClose' },
        { role: 'button', label: 'save' },
      ],
      saves: true,
      done(facts, plan) {
        const page = form(facts);
        return page?.saveClicked && page.mode === 'edit' && !page.validation && valid(page, plan)
          ? 'seen'
          : undefined;
      },
      doneOnGone(last, plan) {
        const page = form(last);
        return page?.saveClicked && valid(page, plan) ? 'closed' : undefined;
      },
    },
  ],
};

/** What has to be saved for the guide to have reached its aim. */
function valid(page: ApiUserEditorFacts, { levelName, binding }: GuidePlan): boolean {
  return (
    page.userNameFilled && sameLevel(page.securityLevel, levelName) && (page.tracking ?? binding) === binding
  );
}
