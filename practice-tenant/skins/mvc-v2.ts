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
  Summary,
  TextField,
} from '../pages/model/types.ts';
import { BASE, colours } from './css/colours.ts';
import { MVC_V2 } from './css/mvc-v2.ts';
import { grid, menu } from './mvc-v2-grid.ts';
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
 * The current generation: check boxes, buttons and radios are divs, editors stand in `.Size1` behind their label
 * (autotask-ui.md section 5, column v2). Complete: other skins fall back on it.
 */
export const mvcV2: SkinParts & { name: string; description: string } = {
  name: 'mvc-v2',
  description: 'The current generation of Autotask pages: Button2, Checkbox2, EditorLabelContainer1.',
  css: (theme) => colours(theme) + BASE + MVC_V2,
  body: (_, theme) => ` class="FullScroll" style="--is-theme-dark: ${theme === 'dark' ? 1 : 0}"`,
  page: (pieces) => `<div class="PageContentContainer"><div class="PageHeadingContainer">
<div class="TitleBar Active">${pieces.title}</div>${pieces.summary}
<div class="ToolBar">${pieces.tools.map((tool) => `<div class="ToolBarItem Left ButtonGroupStart">${tool}</div>`).join('')}</div>
${pieces.tabs}</div>
<div class="ScrollingContentContainer"><div class="ScrollingContainer Active">${pieces.content}</div></div></div>${pieces.dialog}`,
  title: (item, draw) =>
    `<div class="TitleBarItem Title"><span class="Text">${draw.text(item.text)} </span>${
      item.secondary ? `<span class="SecondaryText">- ${draw.text(item.secondary)}</span>` : ''
    }</div>`,
  summary,
  button,
  split,
  text,
  checkbox,
  radio,
  choice,
  shown,
  paragraph: (item, draw) =>
    `<div class="Paragraph${item.muted ? ' Muted' : ''}">${draw.text(item.text)}</div>`,
  section,
  group: (item, content, draw) =>
    `<div class="SubHeading"><span class="PrimaryText">${draw.text(item.heading)}</span>${note(item.note, draw)}</div>${content}`,
  columns: (_, contents) =>
    `<div class="ColumnRow">${contents.map((content) => `<div class="Normal Column">${content}</div>`).join('')}</div>`,
  links: (
    item,
    draw,
  ) => `<div class="PageNavigationLinkGroup"><div class="Heading"><div class="Text">${draw.text(item.heading)}</div></div>
<div class="PageNavigationLinkColumn">${item.links
    .map(
      (link) =>
        `<div class="PageNavigationLink">${draw.item(link.button)}<div class="StandardText">${draw.text(link.description)}</div></div>`,
    )
    .join('')}</div></div>`,
  mover: (item, draw) =>
    `<div class="ListMover2">${[item.left, item.right]
      .map(
        (side) =>
          `<div class="Left"><div class="Text">${draw.text(side.label)}</div><select multiple>${side.options.map((option) => `<option>${draw.text(option)}</option>`).join('')}</select></div>`,
      )
      .join('')}</div>`,
  grid,
  menu,
  tabs: (_, tabs) => `<div class="TabBar">${tabs.join('')}</div>`,
  tab: (item, draw) =>
    `<a class="Button ButtonIcon ${item.selected ? 'SelectedState' : 'NormalState'}" tabindex="0"${draw.mark(item, 'act')}><span class="Text">${draw.text(item.label)}</span></a>`,
  tabpanel: (item, content) => `<div class="TabContainer${item.selected ? ' Active' : ''}">${content}</div>`,
  dialog,
};

export default mvcV2;

function summary(item: Summary, draw: Draw): string {
  const messages = item.messages
    .map((message) => `<span class="Message">${draw.text(message)}</span>`)
    .join(' ');
  const active = item.messages.length > 0;
  return `<div class="ValidationSummary${active ? ' Active' : ''}"><div class="CustomValidation Valid"></div><div class="FormValidation ${active ? 'Single' : 'Valid'}"><div class="ErrorContent"><div class="TransitionContainer"><div class="TextContainer"><span class="Count"></span>${messages}</div></div></div></div></div>`;
}

function button(item: Button, draw: Draw): string {
  const act = draw.mark(item, 'act');
  const label = draw.text(item.label);
  if (item.place === 'cell')
    return `<div class="Button2 ButtonIcon2 IconOnly2" tabindex="0" title="${label}"${act}><div class="Icon2"><div class="StandardButtonIcon ${ICONS[item.icon]}"></div></div></div>`;
  if (item.place === 'link')
    return `<a class="Button ButtonIcon Link NormalState" tabindex="0"${act}>${label}</a>`;
  if (item.place === 'heading')
    return `<div class="LinkButton2" tabindex="0"${act}><div class="Text2">${label}</div></div>`;
  const icon = ICONS[item.icon];
  const background = item.icon === 'saveAndClose' ? 'SuggestiveBackground' : 'NormalBackground';
  return `<div class="Button2 ButtonIcon2 ${background}${item.disabled ? ' Disabled2' : ''}" tabindex="${item.disabled ? -1 : 0}"${act}><div class="Spacer"></div>${
    icon ? `<div class="Icon2"><div class="StandardButtonIcon ${icon}"></div></div>` : ''
  }<div class="Text2">${label}</div><div class="Spacer"></div></div>`;
}

function split(item: SplitButton, draw: Draw): string {
  return `${draw.item(item.button)}<div class="DropDownButton2 Combined" tabindex="0"${draw.mark(item, 'act')}><div class="Button2 IconOnly2 ButtonIcon2 NormalBackground"><div class="Icon2"><div class="StandardButtonIcon DropDownArrow"></div></div></div></div><div class="ContextOverlayContainer"${draw.mark(item, 'overlay')}><div class="ContextOverlay DropDownButtonOverlay2${item.open ? ' Active' : ''}"><div class="Content">${item.menu
    .map((entry) => draw.item(entry))
    .join('')}</div></div></div>`;
}

/** A label with its asterisk, and the place where a guided-tour product hooks itself in. */
function label(
  text: string,
  state: { required: boolean; invalid: boolean; hidden: boolean },
  draw: Draw,
): string {
  return `<div class="EditorLabelContainer1"${hide(state.hidden)}><div class="LabelContainer1${state.invalid ? ' Invalid' : ''}"><div class="Text"><span class="PrimaryText">${draw.text(text)}</span></div>${
    state.required ? '<div class="Required Active">*</div>' : ''
  }<div class="WalkMeIconPlaceholder"></div></div></div>`;
}

function text(item: TextField, draw: Draw): string {
  const kind = item.content === 'integer' ? 'IntegerBox2' : 'TextBox2';
  const attributes = [
    item.maxLength ? ` maxlength="${item.maxLength}"` : '',
    item.content === 'secret' ? ' autocomplete="off"' : '',
    item.disabled ? ' disabled' : '',
    item.readOnly ? ' readonly' : '',
  ].join('');
  return `${label(item.label, item, draw)}<div class="${item.width === 'narrow' ? 'Size2' : 'Size1'}"${hide(item.hidden)}><input class="${kind}${item.invalid ? ' Invalid' : ''}" type="text" value="${draw.text(item.value)}"${attributes}${draw.mark(item, 'input')}></div>`;
}

function checkbox(item: CheckBox, draw: Draw): string {
  const state = `${item.checked ? 'Checked' : 'Unchecked'}${item.disabled ? ' Disabled' : ''}`;
  return `<div class="Checkbox2${item.disabled ? ' DisabledState' : ''}"${hide(item.hidden)}${draw.mark(item, 'act', 'whole')}><div class="TabIndexHack ${state}" tabindex="${item.disabled ? -1 : 0}"><svg class="Checkmark" viewBox="0 0 12 12"><path d="M1.5 6.5 4.5 9.5 10.5 2.5"/></svg></div><div class="LabelContainer1"><div class="Text"><span class="PrimaryText">${draw.text(item.label)}</span>${note(item.note, draw)}</div></div></div>`;
}

function radio(item: Radio, draw: Draw): string {
  return `<div class="RadioButton${item.disabled ? ' DisabledState' : ''}"${draw.mark(item, 'act', 'whole')}><div class="TabIndexHack RadioButtonItem${item.selected ? ' Selected' : ''}" tabindex="0"><div class="Fill"></div></div><div class="LabelContainer1"><div class="Text"><span class="PrimaryText">${draw.text(item.label)}</span></div></div></div>`;
}

function choice(item: Choice, draw: Draw): string {
  const head = label(item.label, item, draw);
  const body =
    item.look === 'select'
      ? `<select class="DropDownList2${item.invalid ? ' Invalid' : ''}"${item.disabled ? ' disabled' : ''}${draw.mark(item, 'input')}>${item.options
          .map(
            (option) =>
              `<option value="${draw.text(option.value)}" title="${draw.text(option.text)}"${option.value === item.value ? ' selected' : ''}>${draw.text(option.text)}</option>`,
          )
          .join('')}</select>`
      : picker(item, draw);
  return `${head}<div class="Size1"${hide(item.hidden)}>${body}</div>`;
}

function picker(item: Choice, draw: Draw): string {
  const shownText = draw.text(item.shown);
  const options = item.options
    .map(
      (option, index) =>
        `<div class="Item" data-item-type="${option.value === '' ? 'Default' : 'SingleText'}" data-index="${index}"${option.value === item.value ? ' data-is-selected="true"' : ''}${draw.mark(item, `option:${option.value}`)}><div class="Text"><span>${draw.text(option.text)}</span></div></div>`,
    )
    .join('');
  return `<div class="SingleItemSelector2${item.invalid ? ' Invalid' : ''}${item.disabled ? ' DisabledState' : ''}"${draw.mark(item, 'whole')}><div class="ContentContainer" tabindex="0"${draw.mark(item, 'act')}><div class="ValueContainer"><div class="TargetPreview">${shownText}</div><div class="SearchBox"><input type="text" tabindex="-1"></div><div class="SelectionDisplay"><div class="Item" data-item-type="${item.value === '' ? 'Default' : 'SingleText'}"><div class="Text"><span>${shownText}</span></div></div></div></div><div class="Triangle"><div class="InlineIcon Carrot"></div></div></div><div class="ContextOverlayContainer"><div class="ContextOverlay SingleItemSelectorDropDownOverlay${item.open ? ' Active' : ''}"><div class="Content"><div class="ItemSet"><div class="ItemList">${options}</div></div></div></div></div></div>`;
}

function shown(item: Shown, draw: Draw): string {
  return `<div class="ReadOnlyLabelContainer"${hide(item.hidden)}><span class="PrimaryText">${draw.text(item.label)}</span></div><div class="ReadOnlyValueContainer"${hide(item.hidden)}${draw.mark(item, 'whole')}><div class="Value">${draw.text(item.value)}</div></div>`;
}

function section(item: Section, content: string, draw: Draw): string {
  const open = item.expanded;
  const toggle = item.collapsible ? '<div class="Toggle"></div>' : '';
  const links = item.links.map((link) => draw.item(link)).join('');
  const act = item.collapsible ? ` tabindex="0"${draw.mark(item, 'act')}` : '';
  return `<div class="Normal Section${open ? '' : ' Collapsed'}"><div class="CollapsibleSectionContainer"><div class="HeadingContainer"${act}><div class="Heading">${toggle}<div class="Left"><div class="Text"><span class="PrimaryText">${draw.text(item.heading)}</span></div></div>${
    links ? `<div class="Right">${links}</div>` : ''
  }</div></div><div class="ContentContainer"${hide(!open)}><div class="Content">${content}</div></div></div></div>`;
}

function dialog(item: Dialog, draw: Draw): string {
  if (!item.open) return '';
  return `<div class="Dialog1 Dialog2 Normal Active"><div class="DialogTitleBar"><div class="DialogTitleBarIcon" tabindex="0"${draw.mark(item.close, 'act')}>✕</div></div><iframe${draw.mark(item, 'frame')}></iframe></div>`;
}

function note(text: string | undefined, draw: Draw): string {
  return text ? `<span class="SecondaryText">${draw.text(text)}</span>` : '';
}

function hide(hidden: boolean): string {
  return hidden ? ' style="display:none"' : '';
}
