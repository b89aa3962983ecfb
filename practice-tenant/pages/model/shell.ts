import type { TextKey } from '../texts/wording.ts';
import type { PageContext } from './context.ts';
import { button } from './make.ts';
import type { Action, NavigationEntry, ShellPage } from './types.ts';

/** Address of the shell with a page in its content frame (section 2). */
export function shellAddress(view: string, url: string): string {
  const data = Buffer.from(JSON.stringify({ url })).toString('base64');
  return `/AutotaskOnyx/LandingPage?view=${encodeURIComponent(view)}&view-data=${encodeURIComponent(data)}`;
}

/** The path that a shell address asks its content frame to show; undefined when it names none of this host. */
export function contentOf(url: URL): string | undefined {
  const data = url.searchParams.get('view-data');
  if (!data) return undefined;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(data, 'base64').toString('utf8'));
    const wanted = typeof parsed === 'object' && parsed !== null && 'url' in parsed ? String(parsed.url) : '';
    const target = new URL(wanted, url);
    return target.host === url.host && !/^\/autotaskonyx\//i.test(target.pathname)
      ? `${target.pathname}${target.search}`
      : undefined;
  } catch {
    return undefined;
  }
}

/** The shell: header, navigation with the Admin panel, content frame (sections 4 and 9). */
export function shellPage(context: PageContext, url: URL): ShellPage {
  const { words, addresses, options, person, tenant } = context;
  const content = contentOf(url);
  const view = url.searchParams.get('view') ?? '';
  const isAdminPage = /^admin/.test(view);
  const entry = (
    key: string,
    label: string,
    icon: string,
    action: Action,
    more: Partial<NavigationEntry> = {},
  ): NavigationEntry => ({ type: 'entry', key, label, icon, selected: key === view, action, ...more });
  const page = (key: string, target: string): Action => ({ do: 'content', url: target, entry: key });
  const root = (key: TextKey, icon: string) =>
    entry(`root.${key}`, words.label(key), icon, page(`root.${key}`, addresses.blank));
  const admin = (key: TextKey, icon: string, target = addresses.blank, truth?: string) =>
    entry(`admin.${key}`, words.label(key), icon, page(`admin.${key}`, target), truth ? { truth } : {});

  return {
    kind: 'shell',
    title: 'Autotask',
    header: [
      button('header.dashboards', words.label('dashboards'), { do: 'nothing' }, { place: 'tool' }),
      button('header.calendar', words.label('calendar'), { do: 'nothing' }, { place: 'tool' }),
    ],
    companyName: tenant.companyName,
    personName: person.name,
    contentUrl: content ?? addresses.blank,
    navigation: {
      type: 'navigation',
      key: 'navigation',
      panel: isAdminPage && person.isAdmin ? 'admin' : 'root',
      collapsed: options.collapsedNavigation,
      root: [
        root('home', 'house'),
        root('crm', 'address-book'),
        root('contracts', 'file-contract'),
        root('projects', 'diagram-project'),
        root('serviceDesk', 'headset'),
        root('timesheets', 'clock'),
        root('inventory', 'boxes-stacked'),
        root('reports', 'chart-column'),
        // People without admin rights do not have the entry.
        ...(person.isAdmin
          ? [
              entry('root.admin', words.label('admin'), 'gear', { do: 'panel', panel: 'admin' } as const, {
                truth: 'shell.admin',
                externalId: '0P072IJj',
              }),
            ]
          : []),
      ],
      admin: {
        heading: words.label('admin'),
        back: button(
          'admin.back',
          words.label('admin'),
          { do: 'panel', panel: 'root' },
          { place: 'link', icon: 'arrow' },
        ),
        groups: [
          {
            heading: words.label('adminCategories'),
            entries: [
              admin('settingsAndUsers', 'users-gear', addresses.category, 'shell.settingsAndUsers'),
              admin('featuresAndSettings', 'sliders'),
              admin('automation', 'bolt'),
              admin('activations', 'toggle-on'),
              admin('extensionsAndIntegrations', 'puzzle-piece'),
            ],
          },
          {
            heading: words.label('commonlyUsed'),
            entries: [
              admin('gettingStarted', 'flag'),
              admin('resourcesNav', 'users', addresses.resources, 'shell.resources'),
              admin('formTemplates', 'file-lines'),
              admin('notificationTemplates', 'envelope'),
              admin('workflowRules', 'code-branch'),
              admin('userDefinedFields', 'table-columns'),
              admin('systemSettings', 'gear'),
              admin('clientPortalGlobalSettings', 'globe'),
              admin('manageClientPortalAccounts', 'id-card'),
            ],
          },
          { heading: words.label('reports'), entries: [] },
        ],
      },
      collapse: button(
        'collapse',
        words.label('collapse'),
        { do: 'collapse' },
        { place: 'tool', truth: 'shell.collapse' },
      ),
    },
  };
}
