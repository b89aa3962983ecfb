import type { Button, Navigation, NavigationEntry, ShellPage } from '../../pages/model/types.ts';
import { BASE, colours } from '../css/colours.ts';
import { ONYX_SHELL } from '../css/onyx-shell.ts';
import type { Draw, ShellParts } from '../skin.ts';

/** The shell of 2026 (autotask-ui.md section 4): header, side panel, content iframe, an overlay iframe to be ignored. */
export const onyxShell: ShellParts = {
  css: (theme) => colours(theme) + BASE + ONYX_SHELL,
  body: (theme) => ` style="--is-theme-dark: ${theme === 'dark' ? 1 : 0}"`,
  page,
  navigation,
  entry,
  button,
};

function page(shell: ShellPage, draw: Draw): string {
  const initials = shell.personName
    .split(' ')
    .map((word) => word[0] ?? '')
    .join('');
  return `<div class="h-screen flex flex-col bg-background-secondary">
<div class="relative min-h-3.5rem h-3.5rem flex justify-between" data-slot="header">
<div class="min-w-0 min-h-0 flex"><div class="logo" data-slot="header:logo"><span class="mark"></span><span>${draw.text(shell.companyName)}</span></div>
<div class="flex" data-slot="header:navigation-section">${shell.header.map((entry) => draw.item(entry)).join('')}</div></div>
<div class="relative flex justify-end overflow-x-hidden"><div data-slot="header:search-bar-container"></div><div class="flex" data-slot="header:utility-buttons"><button type="button" data-slot="header:utility-menu-button" aria-expanded="false" title="${draw.text(shell.personName)}">${draw.text(initials)}</button></div><div class="contents" data-slot="header:app-launcher-slot"></div></div></div>
<div class="relative min-h-0 flex-1 flex"><div class="relative z-1">${draw.item(shell.navigation)}</div>
<main class="min-w-0 flex-1"><div class="relative w-full h-full" data-slot="iframe"><iframe class="w-full h-full border-none" title="Autotask" src="${draw.text(shell.contentUrl)}"${draw.mark(shell.navigation, 'frame')}></iframe></div></main></div></div>
<div class="relative z-iframeOverlay"><iframe data-slot="iframe-overlay" title="" src="/Mvc/Framework/Navigation.mvc/DialogIFrameOverlay"></iframe></div><div class="fixed z-dialog"></div>`;
}

function navigation(item: Navigation, draw: Draw): string {
  const { admin } = item;
  const inside =
    item.panel === 'root'
      ? `<ul role="menu" class="list-none">${item.root.map((entry) => draw.item(entry)).join('')}</ul>`
      : `<div class="panel-back">${draw.item(admin.back)}</div>${admin.groups
          .map(
            (group) =>
              `<div class="panel-heading">${draw.text(group.heading)}</div><ul role="menu" class="list-none">${group.entries.map((entry) => draw.item(entry)).join('')}</ul>`,
          )
          .join('')}`;
  // The Admin panel has no icon-only form: it opens in full width beside the icons.
  const narrow = item.collapsed && item.panel === 'root';
  return `<div class="side${narrow ? ' is-narrow' : ''}" data-slot="side-panel" style="--side-panel-width: ${narrow ? 56 : 224}px"><div class="side-scroll">${inside}</div>${draw.item(item.collapse)}</div>`;
}

function entry(item: NavigationEntry, draw: Draw): string {
  const external = item.externalId ? ` data-onyx-external-id="${draw.text(item.externalId)}"` : '';
  return `<li role="menuitem" tabindex="0" class="item${item.selected ? ' is-selected' : ''}"${external}${draw.mark(item, 'act')}><span class="fa-regular fa-${item.icon}" aria-hidden="true"></span><div class="item-label"><span>${draw.text(item.label)}</span></div></li>`;
}

function button(item: Button, draw: Draw): string {
  const act = draw.mark(item, 'act');
  if (item.key === 'collapse')
    return `<button type="button" class="absolute border-border-primary collapse" aria-label="${draw.text(item.label)}"${act}><span class="fa-chevron-left"></span></button>`;
  if (item.icon === 'arrow')
    return `<button type="button" class="back"${act}><span class="fa-arrow-left"></span><span>${draw.text(item.label)}</span></button>`;
  return `<button type="button" data-slot="header:navigation-menu-button" aria-expanded="false"${act}><div class="flex-grow">${draw.text(item.label)}</div><span class="fa-chevron-down"></span></button>`;
}
