import type { Button, Navigation, NavigationEntry, ShellPage } from '../../pages/model/types.ts';
import { BASE, colours } from '../css/colours.ts';
import type { Draw, ShellParts } from '../skin.ts';

const CSS = `
body{overflow:hidden;display:flex;flex-direction:column}
#SiteNavigationBar{position:relative;z-index:5;display:flex;align-items:center;gap:4px;height:44px;padding:0 10px;background:#1f3b57;color:#fff}
#SiteNavigationBar .Brand{font-weight:700;padding-right:18px;white-space:nowrap}
.TopItem,.SiteNavigationButton{padding:0 12px;height:44px;display:flex;align-items:center;cursor:pointer;white-space:nowrap;color:#fff}
.TopItem:hover,.TopItem.Active,.SiteNavigationButton:hover{background:#31587f}.TopItem.IconOnly{width:40px;justify-content:center;padding:0}.TopItem.IconOnly .Text{display:none}.TopItem .Glyph{display:none;width:14px;height:14px;border:1.5px solid #fff;border-radius:3px}.TopItem.IconOnly .Glyph{display:block}
.ContextOverlay.MegaMenu{position:absolute;top:44px;left:0;right:0;display:flex;gap:48px;padding:16px 24px 22px;background:var(--c-raised);color:var(--c-text);border-bottom:1px solid var(--c-line);box-shadow:var(--c-shadow);max-height:80vh;overflow:auto}
.MegaMenu .Column{min-width:220px}.MegaMenu .Heading{font-weight:700;padding-bottom:6px;border-bottom:1px solid var(--c-line);margin-bottom:6px}
.MegaMenu .Item{padding:6px 4px;cursor:pointer}.MegaMenu .Item:hover{background:var(--c-selected)}
iframe{flex:1;border:0;width:100%;min-height:0}
`;

/** The landing page of before 2023: a bar on top, Admin opens a wide menu under it (autotask-ui.md section 4). */
export const olderShell: ShellParts = {
  css: (theme) => colours(theme) + BASE + CSS,
  body: (theme) => ` class="Landing" style="--is-theme-dark: ${theme === 'dark' ? 1 : 0}"`,
  closesPanel: true,
  page,
  navigation,
  entry,
  button,
};

function page(shell: ShellPage, draw: Draw): string {
  return `<div id="SiteNavigationBar"><div class="Brand">${draw.text(shell.companyName)}</div>${draw.item(shell.navigation)}${shell.header.map((entry) => draw.item(entry)).join('')}</div>
<iframe name="PageContainerFrame" title="Autotask" src="${draw.text(shell.contentUrl)}"${draw.mark(shell.navigation, 'frame')}></iframe>`;
}

function navigation(item: Navigation, draw: Draw): string {
  const groups =
    item.panel === 'admin'
      ? `<div class="ContextOverlay MegaMenu Active">${item.admin.groups
          .filter((group) => group.entries.length > 0)
          .map(
            (group) =>
              `<div class="Column"><div class="Heading"><div class="Text">${draw.text(group.heading)}</div></div>${group.entries.map((entry) => draw.item(entry)).join('')}</div>`,
          )
          .join('')}</div>`
      : '';
  return `<div class="Bar" style="display:flex">${item.root.map((entry) => topItem(entry, item.collapsed, item.panel === 'admin', draw)).join('')}</div>${groups}`;
}

/** An entry of the bar is drawn here and not by `entry`: it looks different from those in the menu. */
function topItem(item: NavigationEntry, collapsed: boolean, open: boolean, draw: Draw): string {
  const active = open && item.key === 'root.admin' ? ' Active' : '';
  return `<div class="TopItem${collapsed ? ' IconOnly' : ''}${active}" tabindex="0"${draw.mark(item, 'act')}><div class="Glyph"></div><div class="Text">${draw.text(item.label)}</div></div>`;
}

function entry(item: NavigationEntry, draw: Draw): string {
  return `<div class="Item" tabindex="0"${draw.mark(item, 'act')}><div class="Text">${draw.text(item.label)}</div></div>`;
}

function button(item: Button, draw: Draw): string {
  return `<div class="SiteNavigationButton" tabindex="0"${draw.mark(item, 'act')}><div class="Text">${draw.text(item.label)}</div></div>`;
}
