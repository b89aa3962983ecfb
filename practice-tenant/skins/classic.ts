import type {
  Button,
  CheckBox,
  Choice,
  Dialog,
  Icon,
  Radio,
  Section,
  Shown,
  SplitButton,
  TextField,
} from '../pages/model/types.ts';
import { grid, menu } from './classic-grid.ts';
import { classicId } from './classic-ids.ts';
import { CLASSIC } from './css/classic.ts';
import { BASE, colours } from './css/colours.ts';
import type { Draw, Skin, SkinParts } from './skin.ts';

const ICONS: Partial<Record<Icon, string>> = {
  save: '▪',
  saveAndClose: '▪',
  saveAndNew: '▪',
  cancel: '✕',
  new: '+',
  refresh: '↻',
  edit: '✎',
};

/**
 * The oldest pages: tables for layout, `td.FieldLabels`, ids of ASP.NET controls, one more frame around the content
 * (autotask-ui.md sections 3 and 5). Whether admin pages still look like this is not public.
 */
export const classic: SkinParts & Skin = {
  name: 'classic',
  description: 'The oldest pages: tables, td.FieldLabels, .aspx ids, a nested frame.',
  nestedFrame: true,
  addresses: {
    levels: '/Administrator/SecurityLevels/SecurityLevels.asp',
    'level-editor': '/Autotask/Views/Administration/Resources/SecurityLevel.aspx',
    resources: '/Administrator/Resources/ResourceList.asp',
  },
  ids: classicId,
  css: (theme) => colours(theme) + BASE + CLASSIC,
  body: () => ' class="classic" topmargin="0" leftmargin="0"',
  page: (
    pieces,
  ) => `<form onsubmit="return false"><table class="Frame" width="100%" cellspacing="0" cellpadding="0" border="0"><tr><td class="TitleContainer">${pieces.title}</td></tr>
<tr><td class="ButtonBar"><table cellspacing="0"><tr>${pieces.tools.map((tool) => `<td class="ButtonCell">${tool}</td>`).join('')}</tr></table></td></tr><tr><td>${pieces.summary}${pieces.tabs}</td></tr>
<tr><td class="Body">${pieces.content}</td></tr></table></form>${pieces.dialog}`,
  title: (item, draw) =>
    `<span class="Title"><span class="Text">${draw.text(item.text)}</span></span>${item.secondary ? ` <span class="SecondaryTitle" id="PageHeaderSecondaryLabel">- ${draw.text(item.secondary)}</span>` : ''}`,
  summary: (item, draw) =>
    item.messages.length === 0
      ? ''
      : `<div class="errorPanel">${item.messages.map((message) => `<span class="errorSmall">${draw.text(message)}</span>`).join('<br>')}</div>`,
  button,
  split,
  text,
  checkbox,
  radio,
  choice,
  shown,
  paragraph: (item, draw) =>
    `<div class="${item.muted ? 'lblNormalGray' : 'lblNormalClass'}">${draw.text(item.text)}</div>`,
  section,
  group: (item, content, draw) =>
    `<table class="Group" width="100%"><tr><td class="FieldLabels GroupLabel">${draw.text(item.heading)}${
      item.note ? ` <span class="lblNormalGray">${draw.text(item.note)}</span>` : ''
    }</td></tr><tr><td>${content}</td></tr></table>`,
  columns: (_, contents) =>
    `<table class="Columns" cellspacing="0"><tr valign="top">${contents.map((content) => `<td width="380">${content}</td>`).join('')}</tr></table>`,
  links: (item, draw) =>
    `<table class="Group"><tr><td class="FieldLabels GroupLabel">${draw.text(item.heading)}</td></tr>${item.links
      .map(
        (link) =>
          `<tr><td>${draw.item(link.button)}<br><span class="lblNormalGray">${draw.text(link.description)}</span></td></tr>`,
      )
      .join('')}</table>`,
  mover: (item, draw) =>
    `<table><tr>${[item.left, item.right].map((side) => `<td><span class="FieldLabels">${draw.text(side.label)}</span><br><select multiple size="4">${side.options.map((option) => `<option>${draw.text(option)}</option>`).join('')}</select></td>`).join('')}</tr></table>`,
  grid,
  menu,
  tabs: (_, tabs) => `<table class="TabStrip" cellspacing="0"><tr>${tabs.join('')}</tr></table>`,
  tab: (item, draw) =>
    `<td class="${item.selected ? 'TabSelected' : 'Tab'}" tabindex="0"${draw.mark(item, 'act')}><span class="lblNormalClass">${draw.text(item.label)}</span></td>`,
  tabpanel: (item, content) => `<div${hide(!item.selected)}>${content}</div>`,
  dialog,
};

export default classic;

function button(item: Button, draw: Draw): string {
  const act = draw.mark(item, 'act');
  const label = draw.text(item.label);
  if (item.place === 'menu')
    return `<div class="RightClickMenuItem" tabindex="0"${act}><table cellspacing="0"><tr><td class="RightClickMenuItemText">${label}</td></tr></table></div>`;
  if (item.place === 'cell')
    return `<a class="ImgLink" tabindex="0" title="${label}"${act}>${ICONS[item.icon] ?? ''}</a>`;
  if (item.place === 'link' || item.place === 'heading')
    return `<a class="PrimaryLink" tabindex="0"${act}>${label}</a>`;
  const icon = ICONS[item.icon];
  return `<a class="OnlyImageButton${item.disabled ? ' Disabled' : ''}" tabindex="${item.disabled ? -1 : 0}"${act}>${
    icon ? `<span class="img">${icon}</span>` : ''
  }<span>${label}</span></a>`;
}

function split(item: SplitButton, draw: Draw): string {
  const entries = item.open
    ? `<div class="RightClickMenu Drop"${draw.mark(item, 'overlay')}>${item.menu.map((entry) => draw.item(entry)).join('')}</div>`
    : '';
  return `<div class="SplitHolder">${draw.item(item.button)}<a class="OnlyImageButton Arrow" tabindex="0"${draw.mark(item, 'act')}><span class="img">▾</span></a>${entries}</div>`;
}

/** A label above its field, both in cells of a table. */
function row(
  item: { label: string; required: boolean; hidden: boolean; invalid: boolean },
  inside: string,
  draw: Draw,
): string {
  return `<table class="Field" cellspacing="0"${hide(item.hidden)}><tr><td class="FieldLabels">${draw.text(item.label)}${
    item.required ? '<span class="errorSmall">*</span>' : ''
  }${item.invalid ? '<span class="errorSmall"> !</span>' : ''}</td></tr><tr><td>${inside}</td></tr></table>`;
}

function text(item: TextField, draw: Draw): string {
  const attributes = [
    item.maxLength ? ` maxlength="${item.maxLength}"` : '',
    item.content === 'secret' ? ' autocomplete="off"' : '',
    item.disabled ? ' disabled' : '',
  ].join('');
  return row(
    item,
    `<span><input type="text" class="txtBlack8Class" size="${item.width === 'narrow' ? 6 : 40}" value="${draw.text(item.value)}"${attributes}${draw.mark(item, 'input')}></span>`,
    draw,
  );
}

function checkbox(item: CheckBox, draw: Draw): string {
  return `<table class="Check" cellspacing="0"${hide(item.hidden)}${draw.mark(item, 'whole')}><tr><td width="20"><span class="txtBlack8Class"><input type="checkbox"${item.checked ? ' checked' : ''}${item.disabled ? ' disabled' : ''}${draw.mark(item, 'input')}></span></td><td class="FieldLabels"><label for="${draw.id(item, 'input')}">${draw.text(item.label)}</label>${
    item.note ? ` <span class="lblNormalGray">${draw.text(item.note)}</span>` : ''
  }</td></tr></table>`;
}

function radio(item: Radio, draw: Draw): string {
  return `<table class="Check" cellspacing="0"${draw.mark(item, 'whole')}><tr><td width="20"><input type="radio"${item.selected ? ' checked' : ''}${item.disabled ? ' disabled' : ''}${draw.mark(item, 'input')}></td><td class="FieldLabels"><label for="${draw.id(item, 'input')}">${draw.text(item.label)}</label></td></tr></table>`;
}

/** The generation knows the browser's own lists only. */
function choice(item: Choice, draw: Draw): string {
  if (item.look === 'picker') return oldPicker(item, draw);
  const options = item.options
    .map(
      (option) =>
        `<option value="${draw.text(option.value)}"${option.value === item.value ? ' selected' : ''}>${draw.text(option.text)}</option>`,
    )
    .join('');
  return row(
    item,
    `<select class="txtBlack8Class"${item.disabled ? ' disabled' : ''}${draw.mark(item, 'input')}>${options}</select>`,
    draw,
  );
}

/** A read-only field with an arrow that drops a list. */
function oldPicker(item: Choice, draw: Draw): string {
  const list = item.open
    ? `<div class="DropList">${item.options.map((option) => `<div class="DropListItem"${draw.mark(item, `option:${option.value}`)}>${draw.text(option.text) || '&nbsp;'}</div>`).join('')}</div>`
    : '';
  return row(
    item,
    `<div class="DropHolder"${draw.mark(item, 'whole')}><div class="DropValue" tabindex="0"${draw.mark(item, 'act')}><span class="DropText">${draw.text(item.shown)}</span><span class="img">▾</span></div>${list}</div>`,
    draw,
  );
}

function shown(item: Shown, draw: Draw): string {
  return `<table class="Field" cellspacing="0"${hide(item.hidden)}><tr><td class="FieldLabels">${draw.text(item.label)}</td></tr><tr><td class="lblNormalClass Value"${draw.mark(item, 'whole')}>${draw.text(item.value)}</td></tr></table>`;
}

function section(item: Section, content: string, draw: Draw): string {
  const toggle = item.collapsible ? `<span class="Toggle">${item.expanded ? '−' : '+'}</span>` : '';
  const act = item.collapsible ? ` tabindex="0"${draw.mark(item, 'act')}` : '';
  const links = item.links.map((link) => draw.item(link)).join(' | ');
  return `<div class="DivSection"><table width="100%" cellspacing="0" class="DivSectionHeader"><tr><td class="SectionHeading"${act}>${toggle}<span class="lblNormalClass">${draw.text(item.heading)}</span></td><td align="right">${links}</td></tr></table><div class="DivSectionContent"${hide(!item.expanded)}>${content}</div></div>`;
}

function dialog(item: Dialog, draw: Draw): string {
  if (!item.open) return '';
  return `<div class="PopupFrame"><div class="PopupBar"><a class="PrimaryLink" tabindex="0"${draw.mark(item.close, 'act')}>${draw.text(item.close.label)}</a></div><iframe${draw.mark(item, 'frame')}></iframe></div>`;
}

function hide(hidden: boolean): string {
  return hidden ? ' style="display:none"' : '';
}
