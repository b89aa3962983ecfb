import { frame, opens, type PageContext, withQuery } from './context.ts';
import { shownLevelName } from './level-names.ts';
import { button } from './make.ts';
import type { ContentPage, GridRow, RowMenu } from './types.ts';

/** The list of security levels with its row menus (autotask-ui.md section 6). */
export function levelsPage(context: PageContext): ContentPage {
  const { tenant, words, options } = context;
  const levels = tenant.listLevels();
  const copyWord = options.copyLabel === 'Copy' ? words.label('copy') : words.label('copySecurityLevel');
  const menu = (name: string, toggle?: 'inactivate' | 'activate'): RowMenu => ({
    name,
    entries: [
      entry(name, 'edit', words.label('edit'), 'levels.menu.edit'),
      entry(name, 'copy', copyWord, 'levels.menu.copy'),
      ...(toggle ? [entry(name, toggle, words.label(toggle), `levels.menu.${toggle}`)] : []),
    ],
  });

  const rows = levels.map((level): GridRow => {
    const shown = words.data(shownLevelName(level, words));
    const edit = withQuery(context.addresses['level-editor'], { securityLevelId: level.id });
    const copy = withQuery(context.addresses['level-editor'], { copyFrom: level.id });
    return {
      type: 'row',
      key: `level.${level.id}`,
      truth: `levels.row:${level.name}`,
      menuTruth: `levels.rowMenu:${level.name}`,
      menu: level.system ? 'system' : level.active ? 'active' : 'inactive',
      actions: {
        edit: { do: 'go', url: edit },
        copy: opens(context, copy),
        inactivate: { do: 'row', operation: 'inactivateLevel', id: level.id },
        activate: { do: 'row', operation: 'activateLevel', id: level.id },
      },
      cells: [
        { kind: 'text', text: shown, strong: true },
        {
          kind: 'edit',
          button: button(
            `level.${level.id}.edit`,
            words.label('edit'),
            { do: 'go', url: edit },
            { icon: 'edit', place: 'cell' },
          ),
        },
        {
          kind: 'text',
          text: words.data(
            level.licenseType === 'API User' ? words.plain('apiUserLicense') : level.licenseType,
          ),
        },
        { kind: 'tick', on: level.system },
        { kind: 'tick', on: level.active },
      ],
    };
  });

  return {
    kind: 'levels',
    ...frame(context, words.heading('securityLevels', levels.length)),
    tools: [button('refresh', words.label('refresh'), { do: 'reload' }, { icon: 'refresh', place: 'tool' })],
    blocks: [
      {
        type: 'grid',
        key: 'grid',
        columns: [
          { label: words.label('name'), kind: 'text', width: 'wide', filter: false },
          { label: '', kind: 'icon', width: 'narrow', filter: false },
          { label: words.label('licenseType'), kind: 'text', width: 'narrow', filter: false },
          { label: words.label('system'), kind: 'tick', width: 'narrow', filter: false },
          { label: words.label('active'), kind: 'tick', width: 'narrow', filter: false },
        ],
        rows,
        menuIcon: options.rowMenu !== 'context',
        menuOnHover: options.rowMenu === 'hover',
        menus: [menu('system'), menu('active', 'inactivate'), menu('inactive', 'activate')],
        overlay: { type: 'menu', key: 'grid.menu' },
        selectable: false,
      },
    ],
  };
}

function entry(menu: string, name: string, label: string, truth: string): RowMenu['entries'][number] {
  return button(`menu.${menu}.${name}`, label, { do: 'entry', name }, { place: 'menu', truth });
}
