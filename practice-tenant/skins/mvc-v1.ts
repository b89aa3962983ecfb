import type {
  Button,
  CheckBox,
  Choice,
  Icon,
  Radio,
  Section,
  Shown,
  SplitButton,
  TextField,
} from '../pages/model/types.ts';
import { BASE, colours } from './css/colours.ts';
import { MVC_V1 } from './css/mvc-v1.ts';
import { grid, menu } from './mvc-v1-grid.ts';
import { mvcV2 } from './mvc-v2.ts';
import type { Draw, SkinParts } from './skin.ts';

const ICONS: Record<Icon, string> = {
  save: 'Save',
  saveAndClose: 'SaveAndClose',
  saveAndNew: 'SaveAndNew',
  cancel: 'Cancel',
  new: 'New',
  edit: 'Edit',
  copy: 'Copy',
  refresh: 'Refresh',
  export: 'Export',
  arrow: 'DropDownArrow',
  none: '',
};

/**
 * The generation before: native inputs with labels that point at them, buttons are links without an address
 * (autotask-ui.md section 5, column v1).
 */
export const mvcV1: SkinParts & { name: string; description: string } = {
  ...mvcV2,
  name: 'mvc-v1',
  description: 'The generation before: native inputs, a.Button, Section > Heading > Toggle.',
  css: (theme) => colours(theme) + BASE + MVC_V1,
  page: (
    pieces,
  ) => `<div class="PageContentContainer"><div class="PageHeadingContainer"><div class="TitleBar Active">${pieces.title}</div>
${pieces.summary}<div class="ButtonContainer">${pieces.tools.join('')}</div>${pieces.tabs}</div>
<div class="ScrollingContentContainer"><div class="ScrollingContainer Active">${pieces.content}</div></div></div>${pieces.dialog}`,
  button,
  split,
  text,
  checkbox,
  radio,
  choice,
  shown,
  section,
  group: (item, content, draw) =>
    `<div class="CheckBoxGroupLabel"><div><span class="Label">${draw.text(item.heading)}</span>${
      item.note ? ` <span class="SecondaryText">${draw.text(item.note)}</span>` : ''
    }</div></div>${content}`,
  grid,
  menu,
};

export default mvcV1;

function button(item: Button, draw: Draw): string {
  const act = draw.mark(item, 'act');
  const label = draw.text(item.label);
  const state = item.disabled ? 'DisabledState' : 'NormalState';
  if (item.place === 'link' || item.place === 'heading')
    return `<a class="Button ButtonIcon Link ${state}" tabindex="0"${act}>${label}</a>${
      item.place === 'heading' ? '<span class="VerticalSeparator"></span>' : ''
    }`;
  if (item.place === 'cell')
    return `<a class="Button ButtonIcon IconOnly ${ICONS[item.icon]} ${state}" tabindex="0" title="${label}"${act}><span class="Icon"></span></a>`;
  return `<a class="Button ButtonIcon ${ICONS[item.icon]} ${state}" tabindex="${item.disabled ? -1 : 0}"${act}><span class="Icon"></span><span class="Text">${label}</span></a>`;
}

function split(item: SplitButton, draw: Draw): string {
  return `<span class="ButtonGroup">${draw.item(item.button)}<a class="Button ButtonIcon IconOnly DropDownArrow ${item.open ? 'SelectedState' : 'NormalState'}" tabindex="0"${draw.mark(item, 'act')}><span class="Icon"></span></a><span class="ContextOverlayContainer"><span class="ContextOverlay${item.open ? ' Active' : ''}"${draw.mark(item, 'overlay')}><span class="Content">${item.menu
    .map((entry) => draw.item(entry))
    .join('')}</span></span></span></span>`;
}

function label(
  item: { label: string; required: boolean; hidden: boolean; invalid: boolean },
  target: string,
  draw: Draw,
): string {
  return `<div class="EditorLabelContainer${item.invalid ? ' Invalid' : ''}"${hide(item.hidden)}><div class="Label"><label for="${target}">${draw.text(item.label)}</label>${
    item.required ? '<span class="Required">*</span>' : ''
  }</div></div>`;
}

function text(item: TextField, draw: Draw): string {
  const kind = item.content === 'integer' ? 'IntegerBox' : 'TextBox';
  const attributes = [
    item.maxLength ? ` maxlength="${item.maxLength}"` : '',
    item.content === 'secret' ? ' autocomplete="off"' : '',
    item.disabled ? ' disabled' : '',
    item.readOnly ? ' readonly' : '',
  ].join('');
  return `${label(item, draw.id(item, 'input'), draw)}<div class="Normal Editor ${kind}${item.width === 'narrow' ? ' Narrow' : ''}"${hide(item.hidden)}><div class="InputField"><input type="text" value="${draw.text(item.value)}"${attributes}${draw.mark(item, 'input')}></div></div>`;
}

function checkbox(item: CheckBox, draw: Draw): string {
  const editor = draw.random();
  return `<div class="Normal Editor CheckBox" data-editor-id="${editor}" data-rdp="${editor}"${hide(item.hidden)}><div class="InputField"${draw.mark(item, 'whole')}><div><input type="checkbox"${item.checked ? ' checked' : ''}${item.disabled ? ' disabled' : ''}${draw.mark(item, 'input')}></div><div class="EditorLabelContainer"><div class="Label"><label for="${draw.id(item, 'input')}">${draw.text(item.label)}${
    item.note ? ` <span class="SecondaryText">${draw.text(item.note)}</span>` : ''
  }</label></div></div></div></div>`;
}

function radio(item: Radio, draw: Draw): string {
  return `<div class="Normal Editor RadioButton"><div class="InputField"${draw.mark(item, 'whole')}><div><input type="radio"${item.selected ? ' checked' : ''}${item.disabled ? ' disabled' : ''}${draw.mark(item, 'input')}></div><div class="EditorLabelContainer"><div class="Label"><label for="${draw.id(item, 'input')}">${draw.text(item.label)}</label></div></div></div></div>`;
}

function choice(item: Choice, draw: Draw): string {
  // The generation has no picker of its own: the product shows the newer one inside the older frame.
  if (item.look === 'picker') return mvcV2.choice(item, draw);
  const options = item.options
    .map(
      (option) =>
        `<option value="${draw.text(option.value)}"${option.value === item.value ? ' selected' : ''}>${draw.text(option.text)}</option>`,
    )
    .join('');
  return `${label(item, draw.id(item, 'input'), draw)}<div class="Editor SingleSelect"${hide(item.hidden)}><div class="InputField"><select${item.disabled ? ' disabled' : ''}${draw.mark(item, 'input')}>${options}</select></div></div>`;
}

function shown(item: Shown, draw: Draw): string {
  return `<div class="EditorLabelContainer ReadOnly"${hide(item.hidden)}><div class="Label"><span>${draw.text(item.label)}</span></div></div><div class="ReadOnlyData"${hide(item.hidden)}${draw.mark(item, 'whole')}>${draw.text(item.value)}</div>`;
}

function section(item: Section, content: string, draw: Draw): string {
  const toggle = item.collapsible
    ? `<div class="Toggle ${item.expanded ? 'Collapse' : 'Expand'}"><div class="Vertical"></div><div class="Horizontal"></div></div>`
    : '';
  const act = item.collapsible ? ` data-toggle-enabled="true" tabindex="0"${draw.mark(item, 'act')}` : '';
  const links = item.links.map((link) => draw.item(link)).join('');
  return `<div class="Normal Section${item.expanded ? '' : ' Collapsed'}"><div class="Heading"${act}>${toggle}<div class="Left"><span class="Text">${draw.text(item.heading)}</span></div><div class="Spacer"></div>${
    links ? `<div class="Right">${links}</div>` : ''
  }</div><div class="Content"${hide(!item.expanded)}><div class="Large Column">${content}</div></div></div>`;
}

function hide(hidden: boolean): string {
  return hidden ? ' style="display:none"' : '';
}
