import { frame, opens, type PageContext, withQuery } from './context.ts';
import { button, checkBox } from './make.ts';
import type { ContentPage, GridRow, RowMenu } from './types.ts';

/** The list of resources, people and API users, with its New menu (section 9). */
export function resourcesPage(context: PageContext, showInactive: boolean): ContentPage {
  const { words, addresses, options } = context;
  const rows = resourceRows(context, showInactive);
  const newResource = () => opens(context, addresses['new-resource']);
  const menuEntry = (name: string, label: string): RowMenu => ({
    name,
    entries: [
      button(
        `menu.${name}.edit`,
        label,
        { do: 'entry', name: 'edit' },
        { place: 'menu', truth: 'resources.menu.edit' },
      ),
    ],
  });
  return {
    kind: 'resources',
    ...frame(context, words.heading('resources', rows.length)),
    tools: [
      {
        type: 'split',
        key: 'new',
        truth: 'resources.newMenu',
        open: false,
        button: button('new.button', words.label('new'), newResource(), {
          icon: 'new',
          place: 'tool',
          truth: 'resources.new',
        }),
        menu: [
          button('new.resource', words.label('newResource'), newResource(), {
            place: 'menu',
            truth: 'resources.menu.newResource',
          }),
          button('new.apiUser', words.label('newApiUser'), opens(context, addresses['api-user']), {
            place: 'menu',
            truth: 'resources.menu.newApiUser',
          }),
        ],
      },
      button('import', words.label('importHistory'), { do: 'nothing' }, { place: 'tool' }),
      button('refresh', words.label('refresh'), { do: 'reload' }, { place: 'tool', icon: 'refresh' }),
      checkBox('showInactive', words.label('showInactive'), {
        checked: showInactive,
        action: { do: 'go', url: withQuery(addresses.resources, showInactive ? {} : { showInactive: 1 }) },
      }),
    ],
    blocks: [
      {
        type: 'grid',
        key: 'grid',
        columns: [
          { label: words.label('resource'), kind: 'text', width: 'wide', filter: true },
          { label: words.label('resourceId'), kind: 'text', width: 'narrow', filter: false },
          { label: words.label('defaultDepartment'), kind: 'text', width: 'wide', filter: false },
        ],
        rows,
        menuIcon: options.rowMenu !== 'context',
        menuOnHover: options.rowMenu === 'hover',
        menus: [menuEntry('apiUser', words.label('edit')), menuEntry('person', words.label('edit'))],
        overlay: { type: 'menu', key: 'grid.menu' },
        selectable: true,
      },
    ],
  };
}

function resourceRows(context: PageContext, showInactive: boolean): GridRow[] {
  const { tenant, words, addresses } = context;
  const row = (kind: 'person' | 'apiUser', id: number, name: string, department: string): GridRow => ({
    type: 'row',
    key: `${kind}.${id}`,
    truth: `resources.row:${name}`,
    menuTruth: `resources.rowMenu:${name}`,
    menu: kind,
    actions: {
      edit:
        kind === 'apiUser'
          ? opens(context, withQuery(addresses['api-user-edit'], { resourceId: id }))
          : opens(context, withQuery(addresses['new-resource'], { resourceId: id })),
    },
    cells: [
      { kind: 'text', text: words.data(name), strong: true },
      { kind: 'text', text: String(id) },
      { kind: 'text', text: words.data(department) },
    ],
  });
  const people = tenant
    .listPersons()
    .map((person) => row('person', person.id, lastNameFirst(person.name), person.department));
  const users = tenant
    .listApiUsers()
    .filter((user) => user.active || showInactive)
    .map((user) => row('apiUser', user.id, `${user.lastName}, ${user.firstName}`, ''));
  return [...people, ...users].sort((a, b) => (a.truth ?? '').localeCompare(b.truth ?? '', 'en'));
}

function lastNameFirst(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length === 0 ? first : `${rest.join(' ')}, ${first}`;
}
