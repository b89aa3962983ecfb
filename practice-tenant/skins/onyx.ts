import type {
  Button,
  CheckBox,
  Choice,
  Dialog,
  Radio,
  Section,
  Shown,
  SplitButton,
  Summary,
  TextField,
} from '../pages/model/types.ts';
import { BASE, colours } from './css/colours.ts';
import { ONYX } from './css/onyx.ts';
import { grid, menu } from './onyx-grid.ts';
import type { Draw, SkinParts } from './skin.ts';

/**
 * Pages built from the shell's own components: `o-*` classes, `data-slot`, ARIA roles, native buttons
 * (autotask-ui.md section 4, "native titles", "labels" and Onyx 2023-24). Which admin pages exist in this form is not
 * public.
 */
export const onyx: SkinParts & { name: string; description: string } = {
  name: 'onyx',
  description: 'Pages made of Onyx components: o-* classes, data-slot, ARIA roles.',
  css: (theme) => colours(theme) + BASE + ONYX,
  body: (_, theme) => ` class="o-theme" style="--is-theme-dark: ${theme === 'dark' ? 1 : 0}"`,
  page: (
    pieces,
  ) => `<div class="o-view-layout"><header class="o-view-layout__header">${pieces.title}<div class="o-toolbar" data-slot="view:toolbar">${pieces.tools.join('')}</div>${pieces.tabs}${pieces.summary}</header>
<div class="o-view-layout__content" data-slot="view:content">${pieces.content}</div></div>${pieces.dialog}`,
  title: (item, draw) =>
    `<h1 class="o-font--page-title-bold"><span class="text-page-title">${draw.text(item.text)}</span>${
      item.secondary ? `<span class="o-font--page-subtitle"> - ${draw.text(item.secondary)}</span>` : ''
    }</h1>`,
  summary,
  button,
  split,
  text,
  checkbox,
  radio,
  choice,
  shown,
  paragraph: (item, draw) =>
    `<p class="o-text${item.muted ? ' o-text--muted' : ''}">${draw.text(item.text)}</p>`,
  section,
  group: (item, content, draw) =>
    `<div class="o-fieldset" role="group"><div class="o-fieldset__legend"><span>${draw.text(item.heading)}</span>${note(item.note, draw)}</div>${content}</div>`,
  columns: (_, contents) =>
    `<div class="o-grid">${contents.map((content) => `<div class="o-grid__column">${content}</div>`).join('')}</div>`,
  links: (item, draw) =>
    `<div class="o-link-group" role="group"><div class="o-link-group__title">${draw.text(item.heading)}</div><ul class="list-none">${item.links
      .map(
        (link) =>
          `<li>${draw.item(link.button)}<div class="o-text o-text--muted">${draw.text(link.description)}</div></li>`,
      )
      .join('')}</ul></div>`,
  mover: (item, draw) =>
    `<div class="o-grid">${[item.left, item.right]
      .map(
        (side) =>
          `<div class="o-grid__column"><div class="o-label"><span class="o-label__text">${draw.text(side.label)}</span></div><ul class="o-list">${side.options.map((option) => `<li>${draw.text(option)}</li>`).join('')}</ul></div>`,
      )
      .join('')}</div>`,
  grid,
  menu,
  tabs: (_, tabs) => `<div class="o-tabs" role="tablist">${tabs.join('')}</div>`,
  tab: (item, draw) =>
    `<button type="button" role="tab" class="o-tab${item.selected ? ' o-tab--is-selected' : ''}" aria-selected="${item.selected}"${draw.mark(item, 'act')}>${draw.text(item.label)}</button>`,
  tabpanel: (item, content) =>
    `<div role="tabpanel" class="o-tab-panel"${hide(!item.selected)}>${content}</div>`,
  dialog,
};

export default onyx;

function summary(item: Summary, draw: Draw): string {
  if (item.messages.length === 0) return '<div class="o-banner" role="alert" hidden></div>';
  return `<div class="o-banner o-banner--error" role="alert">${item.messages.map((message) => `<div class="o-banner__message">${draw.text(message)}</div>`).join('')}</div>`;
}

function button(item: Button, draw: Draw): string {
  const act = draw.mark(item, 'act');
  const label = draw.text(item.label);
  const off = item.disabled ? ' disabled' : '';
  switch (item.place) {
    case 'menu':
      return `<li role="menuitem" tabindex="0" class="o-menu__item"${act}><span>${label}</span></li>`;
    case 'link':
      return `<span role="link" tabindex="0" class="o-link"${act}>${label}</span>`;
    case 'cell':
      return `<button type="button" class="o-icon-button" aria-label="${label}"${act}><span class="fa-pen" aria-hidden="true"></span></button>`;
    case 'heading':
      return `<button type="button" class="o-button o-button--text"${off}${act}>${label}</button>`;
    default: {
      const kind = item.icon === 'saveAndClose' ? ' o-button--primary' : '';
      const icon = item.icon === 'none' ? '' : `<span class="fa-${item.icon}" aria-hidden="true"></span>`;
      return `<button type="button" class="o-button${kind}"${off}${act}>${icon}<span class="o-button__text">${label}</span></button>`;
    }
  }
}

function split(item: SplitButton, draw: Draw): string {
  const menuItems = item.open
    ? `<ul role="menu" class="o-menu list-none"${draw.mark(item, 'overlay')}>${item.menu.map((entry) => draw.item(entry)).join('')}</ul>`
    : '';
  return `<div class="o-split-button">${draw.item(item.button)}<button type="button" class="o-button o-button--arrow" aria-haspopup="menu" aria-expanded="${item.open}"${draw.mark(item, 'act')}><span class="fa-chevron-down" aria-hidden="true"></span></button>${menuItems}</div>`;
}

function text(item: TextField, draw: Draw): string {
  const attributes = [
    item.maxLength ? ` maxlength="${item.maxLength}"` : '',
    item.content === 'secret' ? ' autocomplete="off"' : '',
    item.content === 'integer' ? ' inputmode="numeric"' : '',
    item.required ? ' aria-required="true"' : '',
    item.invalid ? ' aria-invalid="true"' : '',
    item.disabled ? ' disabled' : '',
  ].join('');
  return field(
    item,
    draw.id(item, 'input'),
    `<input type="text" class="o-input${item.width === 'narrow' ? ' o-input--narrow' : ''}" value="${draw.text(item.value)}"${attributes}${draw.mark(item, 'input')}>`,
    draw,
  );
}

function checkbox(item: CheckBox, draw: Draw): string {
  return `<div class="o-checkbox${item.disabled ? ' o-checkbox--is-disabled' : ''}" role="checkbox" aria-checked="${item.checked}"${item.disabled ? ' aria-disabled="true"' : ''} tabindex="${item.disabled ? -1 : 0}"${hide(item.hidden)}${draw.mark(item, 'act', 'whole')}><span class="o-checkbox-box${item.checked ? ' o-checkbox-box--is-selected' : ''}"></span><span class="o-label__text">${draw.text(item.label)}</span>${note(item.note, draw)}</div>`;
}

function radio(item: Radio, draw: Draw): string {
  return `<div class="o-radio" role="radio" aria-checked="${item.selected}"${item.disabled ? ' aria-disabled="true"' : ''} tabindex="0"${draw.mark(item, 'act', 'whole')}><span class="o-radio-dot${item.selected ? ' o-radio-dot--is-selected' : ''}"></span><span class="o-label__text">${draw.text(item.label)}</span></div>`;
}

function choice(item: Choice, draw: Draw): string {
  if (item.look === 'select') {
    const options = item.options
      .map(
        (option) =>
          `<option value="${draw.text(option.value)}"${option.value === item.value ? ' selected' : ''}>${draw.text(option.text)}</option>`,
      )
      .join('');
    return field(
      item,
      draw.id(item, 'input'),
      `<select class="o-select"${item.invalid ? ' aria-invalid="true"' : ''}${item.disabled ? ' disabled' : ''}${draw.mark(item, 'input')}>${options}</select>`,
      draw,
    );
  }
  const list = item.open
    ? `<ul role="listbox" class="o-listbox list-none">${item.options
        .map(
          (option) =>
            `<li role="option" class="o-listbox__option" aria-selected="${option.value === item.value}"${draw.mark(item, `option:${option.value}`)}>${draw.text(option.text)}</li>`,
        )
        .join('')}</ul>`
    : '';
  const caption = draw.random();
  return `<div class="o-field"${hide(item.hidden)}><div class="o-label" id="${caption}"><span class="o-label__text">${draw.text(item.label)}</span>${star(item.required)}</div><div class="o-combobox-holder"${draw.mark(item, 'whole')}><div class="o-combobox" role="combobox" aria-haspopup="listbox" aria-expanded="${item.open}" aria-labelledby="${caption}" tabindex="0"${item.invalid ? ' aria-invalid="true"' : ''}${item.disabled ? ' aria-disabled="true"' : ''}${draw.mark(item, 'act')}><span class="o-combobox__value">${draw.text(item.shown)}</span><span class="fa-chevron-down" aria-hidden="true"></span></div>${list}</div></div>`;
}

function shown(item: Shown, draw: Draw): string {
  return `<div class="o-field"${hide(item.hidden)}><div class="o-label"><span class="o-label__text">${draw.text(item.label)}</span></div><div class="o-readonly"${draw.mark(item, 'whole')}>${draw.text(item.value)}</div></div>`;
}

function section(item: Section, content: string, draw: Draw): string {
  const links = item.links.length
    ? `<div class="o-accordion__actions">${item.links.map((link) => draw.item(link)).join('')}</div>`
    : '';
  const heading = item.collapsible
    ? `<button type="button" class="o-accordion__trigger" aria-expanded="${item.expanded}"${draw.mark(item, 'act')}><span class="fa-chevron-${item.expanded ? 'up' : 'down'}" aria-hidden="true"></span><span>${draw.text(item.heading)}</span></button>`
    : `<h2 class="o-accordion__title">${draw.text(item.heading)}</h2>`;
  return `<section class="o-accordion${item.expanded ? ' o-accordion--is-open' : ''}"><div class="o-accordion__header">${heading}${links}</div><div class="o-accordion__content"${hide(!item.expanded)}>${content}</div></section>`;
}

function field(
  item: { label: string; required: boolean; hidden: boolean },
  target: string,
  control: string,
  draw: Draw,
): string {
  return `<div class="o-field"${hide(item.hidden)}><label class="o-label" for="${target}"><span class="o-label__text">${draw.text(item.label)}</span>${star(item.required)}</label>${control}</div>`;
}

function dialog(item: Dialog, draw: Draw): string {
  if (!item.open) return '';
  return `<div class="o-dialog" role="dialog" aria-modal="true"><div class="o-dialog__bar"><button type="button" class="o-icon-button" aria-label="${draw.text(item.close.label)}"${draw.mark(item.close, 'act')}>✕</button></div><iframe${draw.mark(item, 'frame')}></iframe></div>`;
}

function star(required: boolean): string {
  return required ? '<span class="o-label__required" aria-hidden="true">*</span>' : '';
}

function note(text: string | undefined, draw: Draw): string {
  return text ? ` <span class="o-text--muted">${draw.text(text)}</span>` : '';
}

function hide(hidden: boolean): string {
  return hidden ? ' style="display:none"' : '';
}
