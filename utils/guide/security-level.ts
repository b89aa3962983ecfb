import type { PageKind, SecurityLevelEditorFacts } from '../page/facts.ts';
import { isMissingFrom, isOwnName, offersSystemLevel, sameLevel } from './names.ts';
import { SECURITY_LEVEL_WORDS } from './security-level-words.ts';
import type { Guide, SeenFacts, Step } from './types.ts';

/** Steps of this guide, in order; checks and panel link to them. */
export const SECURITY_LEVEL_STEPS = [
  'open-admin',
  'open-settings',
  'expand-hr',
  'open-security-levels',
  'find-level',
  'open-row-menu',
  'copy-level',
  'name-level',
  'activate-level',
  'expand-other',
  'allow-webhooks',
  'set-number',
  'password-never-expires',
  'save-level',
] as const;
export type SecurityLevelStep = (typeof SECURITY_LEVEL_STEPS)[number];

const EDITOR: PageKind[] = ['security-level-editor'];
const LIST: PageKind[] = ['security-levels'];

/** The editor of a level that can be saved. */
function editor({ page }: SeenFacts): SecurityLevelEditorFacts | undefined {
  return page.kind === 'security-level-editor' && !page.system ? page : undefined;
}

/** A step that only leads somewhere is done on the page it leads to, and on every later one. */
const reached =
  (...kinds: PageKind[]) =>
  (facts: SeenFacts) =>
    kinds.includes(facts.page.kind) || editor(facts) ? 'later' : undefined;

const inEditor =
  (read: (page: SecurityLevelEditorFacts, ...rest: Parameters<Step['done']>) => string | false | undefined) =>
  (...[facts, plan, all]: Parameters<Step['done']>) => {
    const page = editor(facts);
    return (page && read(page, facts, plan, all)) || undefined;
  };

const enough = (number: number | null | undefined, planned: number): number is number =>
  typeof number === 'number' && number >= Math.max(planned, 1) && number <= 9999;

/**
 * Copies the system level of API users and lets the copy create webhooks: the click-by-click table of
 * autotask-ui.md, section 11 (a).
 */
export const securityLevel: Guide & { steps: (Step & { id: SecurityLevelStep })[] } = {
  id: 'security-level',
  title: {
    en: 'Security level with webhooks',
    de: 'Zugriffsrecht mit Webhooks',
    es: 'Nivel de seguridad con webhooks',
  },
  steps: [
    {
      id: 'open-admin',
      ...SECURITY_LEVEL_WORDS['open-admin'],
      where: ['shell'],
      targets: [{ role: 'navigation-item', label: 'admin' }],
      passage: true,
      done: (facts) =>
        facts.page.kind === 'shell' && facts.page.adminOpen
          ? 'seen'
          : reached('admin-category', 'security-levels')(facts),
    },
    {
      id: 'open-settings',
      ...SECURITY_LEVEL_WORDS['open-settings'],
      where: ['shell'],
      targets: [{ role: 'navigation-item', label: 'settingsAndUsers' }],
      passage: true,
      done: reached('admin-category', 'security-levels'),
    },
    {
      id: 'expand-hr',
      ...SECURITY_LEVEL_WORDS['expand-hr'],
      where: ['admin-category'],
      targets: [{ role: 'section-heading', label: 'resourcesUsersHr' }],
      passage: true,
      done: (facts) =>
        facts.page.kind === 'admin-category' && facts.page.securityLevelsVisible
          ? 'seen'
          : reached('security-levels')(facts),
    },
    {
      id: 'open-security-levels',
      ...SECURITY_LEVEL_WORDS['open-security-levels'],
      where: ['admin-category'],
      targets: [{ role: 'link', label: 'securityLevels' }],
      passage: true,
      done: reached('security-levels'),
    },
    {
      id: 'find-level',
      ...SECURITY_LEVEL_WORDS['find-level'],
      where: LIST,
      targets: [{ role: 'row', label: 'apiUserSystemLevel' }],
      passage: true,
      done: (facts) =>
        facts.page.kind === 'security-levels' && facts.page.systemRow ? 'seen' : reached()(facts),
    },
    {
      id: 'open-row-menu',
      ...SECURITY_LEVEL_WORDS['open-row-menu'],
      where: LIST,
      targets: [
        { role: 'row-menu', label: 'apiUserSystemLevel' },
        { role: 'row', label: 'apiUserSystemLevel' },
      ],
      passage: true,
      done: (facts) =>
        facts.page.kind === 'security-levels' && facts.page.copyOffered ? 'seen' : reached()(facts),
    },
    {
      id: 'copy-level',
      ...SECURITY_LEVEL_WORDS['copy-level'],
      where: LIST,
      targets: [{ role: 'menu-item', label: 'copy' }],
      passage: true,
      done: reached(),
    },
    {
      id: 'name-level',
      ...SECURITY_LEVEL_WORDS['name-level'],
      where: EDITOR,
      targets: [{ role: 'textbox', label: 'name' }],
      draft: true,
      done: inEditor(({ name }) => isOwnName(name) && `value|${name.trim()}`),
      undone: (facts) => !!editor(facts) && !isOwnName(editor(facts)?.name),
      fill: ({ levelName }) => levelName,
    },
    {
      id: 'activate-level',
      ...SECURITY_LEVEL_WORDS['activate-level'],
      where: EDITOR,
      targets: [{ role: 'checkbox', label: 'active' }],
      draft: true,
      // A page without the box leaves nothing to tick.
      done: inEditor(({ active }) => active !== false && 'ticked'),
      undone: (facts) => editor(facts)?.active === false,
      fill: () => true,
    },
    {
      id: 'expand-other',
      ...SECURITY_LEVEL_WORDS['expand-other'],
      where: EDITOR,
      targets: [{ role: 'section-heading', label: 'other' }],
      passage: true,
      done: inEditor(({ otherExpanded }) => otherExpanded && 'seen'),
    },
    {
      id: 'allow-webhooks',
      ...SECURITY_LEVEL_WORDS['allow-webhooks'],
      where: EDITOR,
      targets: [{ role: 'checkbox', label: 'canCreateWebhooks' }],
      draft: true,
      done: inEditor(({ webhooksAllowed }) => webhooksAllowed && 'ticked'),
      undone: (facts) => editor(facts)?.webhooksAllowed === false,
      fill: () => true,
    },
    {
      id: 'set-number',
      ...SECURITY_LEVEL_WORDS['set-number'],
      where: EDITOR,
      targets: [{ role: 'textbox', label: 'maximumWebhooks' }],
      draft: true,
      done: inEditor(
        ({ maximumWebhooks: number }, _, { plannedTriggers }) =>
          enough(number, plannedTriggers) && `value|${number}`,
      ),
      undone: (facts, { plannedTriggers }) => {
        const number = editor(facts)?.maximumWebhooks;
        return number !== undefined && !enough(number, plannedTriggers);
      },
      fill: ({ plannedTriggers }) => plannedTriggers,
    },
    {
      id: 'password-never-expires',
      ...SECURITY_LEVEL_WORDS['password-never-expires'],
      where: EDITOR,
      targets: [{ role: 'checkbox', label: 'passwordNeverExpires' }],
      draft: true,
      optional: true,
      done: inEditor(({ passwordNeverExpires }) => passwordNeverExpires && 'ticked'),
      undone: (facts) => editor(facts)?.passwordNeverExpires === false,
      fill: () => true,
    },
    {
      id: 'save-level',
      ...SECURITY_LEVEL_WORDS['save-level'],
      where: EDITOR,
      targets: [
        { role: 'button', label: 'saveAndClose' },
        { role: 'button', label: 'save' },
      ],
      saves: true,
      done(facts, plan, all) {
        const { page } = facts;
        if (page.kind === 'security-levels') {
          const open = all.map(editor).find(Boolean);
          const listed = page.customLevels.find((name) => sameLevel(name, plan.levelName));
          return listed && open?.saveClicked && valid(open, plan) ? `listed|${listed}` : undefined;
        }
        const form = editor(facts);
        if (!form?.saveClicked || form.validation || !valid(form, plan)) return undefined;
        return sameLevel(form.titleName, form.name ?? '') ? `saved|${form.name}` : undefined;
      },
      doneOnGone(last, plan) {
        const form = editor(last);
        return form?.saveClicked && valid(form, plan) ? 'closed' : undefined;
      },
      belied: ({ page }, { levelName }) =>
        page.kind === 'api-user-editor' &&
        offersSystemLevel(page.securityLevelOptions) &&
        isMissingFrom(page.securityLevelOptions, levelName),
    },
  ],
};

/** What has to be saved for the guide to have reached its aim. A number that is not shown is no objection. */
function valid(form: SecurityLevelEditorFacts, { plannedTriggers }: { plannedTriggers: number }): boolean {
  const { name, webhooksAllowed, maximumWebhooks: number } = form;
  return (
    isOwnName(name) && webhooksAllowed !== false && (number === undefined || enough(number, plannedTriggers))
  );
}
