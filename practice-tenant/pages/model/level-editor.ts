import type { LevelDraft } from '../../state/types.ts';
import type { TextKey } from '../texts/wording.ts';
import { frame, type PageContext } from './context.ts';
import { boxesOf } from './level-boxes.ts';
import { button, checkBox, choice, columns, group, section, textField } from './make.ts';
import type { Block, ContentPage, Section } from './types.ts';

/** Characters that the page allows in a level's name. */
export const LEVEL_NAME_LIMIT = 50;

/**
 * The editor of one security level (section 7).
 *
 * @param level as it is, or the unsaved copy
 * @param state `name`: behind the dash of the title; `system`: nothing can be changed or saved
 */
export function levelEditorPage(
  context: PageContext,
  level: LevelDraft,
  state: { name: string; shownName: string; system: boolean; save: string },
): ContentPage {
  const { words, addresses } = context;
  const locked = state.system;
  const general: Section = section('general', words.label('generalInformation'), [
    columns(
      'general.columns',
      [
        textField('name', words.label('name'), {
          value: state.name,
          required: true,
          maxLength: LEVEL_NAME_LIMIT,
          disabled: locked,
          truth: 'editor.name',
        }),
      ],
      [
        checkBox('active', words.label('active'), {
          checked: level.active,
          disabled: locked,
          truth: 'editor.active',
        }),
      ],
    ),
  ]);
  return {
    kind: 'level-editor',
    ...frame(context, words.label('securityLevel'), words.data(state.shownName)),
    form: { save: state.save, list: addresses.levels },
    tools: [
      button(
        'save',
        words.label('save'),
        { do: 'save', after: 'stay' },
        { icon: 'save', place: 'tool', disabled: locked, truth: 'editor.save' },
      ),
      button(
        'saveAndClose',
        words.label('saveAndClose'),
        { do: 'save', after: 'close' },
        { icon: 'saveAndClose', place: 'tool', disabled: locked, truth: 'editor.saveAndClose' },
      ),
      button(
        'cancel',
        words.label('cancel'),
        { do: 'cancel' },
        { icon: 'cancel', place: 'tool', truth: 'editor.cancel' },
      ),
    ],
    blocks: [],
    tabs: {
      type: 'tabs',
      key: 'tabs',
      tabs: [
        {
          type: 'tab',
          key: 'tab.general',
          label: words.label('general'),
          selected: true,
          blocks: [
            general,
            ...modules(context, locked),
            otherSection(context, level, locked),
            webServices(context),
          ],
        },
        {
          type: 'tab',
          key: 'tab.reports',
          label: words.label('liveReportsFolders'),
          selected: false,
          blocks: [{ type: 'paragraph', key: 'folders', text: words.sentence('noFolders'), muted: true }],
        },
        {
          type: 'tab',
          key: 'tab.resources',
          label: words.label('resourcesTab'),
          selected: false,
          blocks: [{ type: 'paragraph', key: 'usedBy', text: words.sentence('usedBy'), muted: true }],
        },
      ],
    },
  };
}

/** Sections with two links right of their heading. */
function permissionSection(
  context: PageContext,
  key: string,
  heading: string,
  blocks: Block[],
  truth?: string,
): Section {
  const { words } = context;
  const link = (name: 'fullPermission' | 'noPermission') =>
    button(
      `${key}.${name}`,
      words.label(name),
      { do: 'permission', section: key, granted: name === 'fullPermission' },
      { place: 'heading' },
    );
  return section(key, heading, blocks, {
    collapsible: true,
    expanded: false,
    links: [link('fullPermission'), link('noPermission')],
    ...(truth ? { truth } : {}),
  });
}

/** The sections before Other: shown for the look of it; Autotask's own boxes in them are many. */
function modules(context: PageContext, locked: boolean): Section[] {
  const { words } = context;
  const names: TextKey[] = [
    'contracts',
    'crm',
    'inventory',
    'projects',
    'serviceDesk',
    'knowledgebase',
    'timesheets',
    'reports',
    'admin',
  ];
  return names.map((name) => {
    const box = (key: 'canView' | 'canEdit' | 'canDelete', checked: boolean) =>
      checkBox(`${name}.${key}`, words.label(key, { what: words.plain(name) }), {
        checked,
        disabled: locked,
      });
    return permissionSection(context, `module.${name}`, words.heading(name, 3), [
      box('canView', true),
      box('canEdit', true),
      box('canDelete', false),
    ]);
  });
}

function webServices(context: PageContext): Section {
  const { words } = context;
  return permissionSection(context, 'webServices', words.heading('webServicesApi', 1), [
    checkBox('webServices.view', words.label('canView', { what: words.plain('webServicesApi') }), {
      checked: true,
      disabled: true,
    }),
  ]);
}

/** The section Other with all its groups, top to bottom as a screenshot of 2025 shows them. */
function otherSection(context: PageContext, level: LevelDraft, locked: boolean): Section {
  const { words, options } = context;
  const boxes = (groupName: string) => boxesOf(groupName, level, words, locked);
  const decoy = (key: TextKey) => checkBox(`decoy.${key}`, words.label(key), { disabled: locked });
  const decoys = options.decoys.canCreateBoxes;
  const blocks: Block[] = [
    group('other.hr', words.label('resourcesUsersHr'), boxes('Resources/Users (HR)')),
    group('other.dashboard', words.label('dashboard'), boxes('Dashboard')),
    group('other.surveys', words.label('surveys'), boxes('Surveys'), words.sentence('surveysNote')),
    group('other.portal', words.label('clientPortal'), boxes('Client Portal')),
    group('other.visibility', words.label('resourceVisibility'), [
      {
        type: 'paragraph',
        key: 'visibilityHint',
        text: words.sentence('resourceVisibilityHint'),
        muted: true,
      },
      ...boxes('Resource Visibility'),
    ]),
    group('other.forms', words.label('formTemplates'), [
      choice(
        'formTemplates',
        words.label('formTemplatesFor'),
        'select',
        [
          { value: 'nobody', text: words.label('nobody') },
          { value: 'company', text: words.label('anyoneInCompany') },
        ],
        { value: 'company', disabled: locked },
      ),
      ...(decoys ? [decoy('decoyWebLinks'), decoy('decoyBulletins')] : []),
    ]),
    columns(
      'other.webhookColumns',
      [
        group('other.webhooks', words.label('webhooks'), [
          checkBox('webhooks', words.label('canCreateWebhooks'), {
            checked: level.canCreateWebhooks,
            disabled: locked,
            truth: 'editor.canCreateWebhooks',
          }),
        ]),
      ],
      [
        textField('maximum', words.label('maximumWebhooks'), {
          value: level.canCreateWebhooks ? String(level.maximumWebhooks) : '',
          required: true,
          width: 'narrow',
          content: 'integer',
          maxLength: 4,
          disabled: locked,
          truth: 'editor.maximumWebhooks',
          dependence: { on: 'webhooks', equals: true, otherwise: options.numberField, initial: '10' },
        }),
      ],
    ),
    group('other.misc', words.label('miscellaneous'), [
      ...boxes('Miscellaneous'),
      ...(decoys ? [decoy('decoySavedSearches')] : []),
      checkBox('password', words.label('passwordNeverExpires'), {
        checked: level.passwordNeverExpires,
        disabled: locked,
        truth: 'editor.passwordNeverExpires',
      }),
    ]),
  ];
  return permissionSection(context, 'other', words.heading('other', 17), blocks, 'editor.otherHeading');
}
