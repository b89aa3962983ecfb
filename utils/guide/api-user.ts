import type { ApiUserEditorFacts, PageKind } from '../page/facts.ts';
import { API_USER_WORDS } from './api-user-words.ts';
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
      ...API_USER_WORDS['open-resources'],
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
      ...API_USER_WORDS['open-new-menu'],
      where: ['resources'],
      targets: [{ role: 'split-button', label: 'new' }],
      passage: true,
      done: (facts) =>
        facts.page.kind === 'resources' && facts.page.newMenuOpen ? 'seen' : reached()(facts),
    },
    {
      id: 'new-api-user',
      ...API_USER_WORDS['new-api-user'],
      where: ['resources'],
      targets: [{ role: 'menu-item', label: 'newApiUser' }],
      passage: true,
      done: reached(),
    },
    {
      id: 'enter-names',
      ...API_USER_WORDS['enter-names'],
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
      ...API_USER_WORDS['enter-email'],
      ...field(({ emailFilled }) => emailFilled && 'filled'),
      targets: [{ role: 'textbox', label: 'emailAddress' }],
    },
    {
      id: 'choose-level',
      ...API_USER_WORDS['choose-level'],
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
      ...API_USER_WORDS['choose-location'],
      ...field(({ locationFilled }) => locationFilled && 'filled'),
      targets: [
        { role: 'option', label: 'primaryInternalLocation' },
        { role: 'combobox', label: 'primaryInternalLocation' },
      ],
    },
    {
      id: 'generate-key',
      ...API_USER_WORDS['generate-key'],
      ...field(({ userNameFilled }) => userNameFilled && 'generated'),
      targets: [{ role: 'button', label: 'generateKey' }],
    },
    {
      id: 'generate-secret',
      ...API_USER_WORDS['generate-secret'],
      // A new secret would lock out whoever uses an existing user.
      ...field(({ secretTouched, mode }) => (secretTouched ? 'generated' : mode === 'edit' && 'kept')),
      targets: [{ role: 'button', label: 'generateSecret' }],
    },
    {
      id: 'choose-tracking',
      ...API_USER_WORDS['choose-tracking'],
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
      ...API_USER_WORDS['choose-vendor'],
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
      ...API_USER_WORDS['note-identifier'],
      where: EDITOR,
      targets: [],
      deferrable: true,
      applies: ({ binding }) => binding === 'custom',
      // Seen is not taken: the background notes it when Capture has read it.
      done: () => undefined,
    },
    {
      id: 'capture',
      ...API_USER_WORDS.capture,
      where: EDITOR,
      targets: [],
      draft: true,
      done: () => undefined,
      undone: (facts) => form(facts)?.secretStale === true,
    },
    {
      id: 'save-user',
      ...API_USER_WORDS['save-user'],
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

/**
 * What has to be saved for the guide to have reached its aim. A level that cannot be read from the page speaks against
 * nothing: Autotask saves no user without one (autotask-ui.md section 8).
 */
function valid(page: ApiUserEditorFacts, { levelName, binding }: GuidePlan): boolean {
  const { securityLevel, tracking, userNameFilled } = page;
  const levelFits = securityLevel === undefined || sameLevel(securityLevel, levelName);
  return userNameFilled && levelFits && (tracking ?? binding) === binding;
}
