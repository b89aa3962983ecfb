import type { Draw, ShellParts, Skin, SkinParts, Theme } from '../skins/skin.ts';
import { SLOT } from './client/data.ts';
import { type Drawing, inertDraw, type Surroundings, startDrawing } from './draw.ts';
import type { AnyItem, ContentPage, Grid, ShellPage, TabPanel } from './model/types.ts';
import { blocksOf, gridsOf, valuesOf } from './walk.ts';

const CONTENT_SLOT = `<!--${SLOT}-->`;

/** A page's HTML with what the page script needs to make it work. */
export interface Rendered extends Pick<Drawing, 'items' | 'marks'> {
  body: string;
  bodyAttributes: string;
  css: string;
  draw: Draw;
}

/**
 * Draws a content page.
 *
 * @param skin complete: parts that a skin leaves out are already filled in
 * @param more `duplicates` adds an invisible twin of the content
 */
export function renderContent(
  page: ContentPage,
  skin: SkinParts & Pick<Skin, 'ids'>,
  theme: Theme,
  more: { duplicates: boolean },
): Rendered {
  const around = surroundings(page, skin);
  const { draw, items, marks } = startDrawing(around);
  const body = (with_: Draw) => {
    const { tabs } = page;
    const panels = (tabs?.tabs ?? []).map((tab): [TabPanel, string] => [
      { type: 'tabpanel', key: `${tab.key}.panel`, selected: tab.selected },
      tab.blocks.map((block) => with_.item(block)).join(''),
    ]);
    around.panels = new Map(panels.map(([panel, content]) => [panel.key, content]));
    return skin.page(
      {
        kind: page.kind,
        title: with_.item(page.title),
        summary: with_.item(page.summary),
        tools: page.tools.map((tool) => with_.item(tool)),
        tabs: tabs
          ? skin.tabs(
              tabs,
              tabs.tabs.map((tab) => with_.item(tab)),
              with_,
            )
          : '',
        content: tabs
          ? panels.map(([panel]) => with_.item(panel)).join('')
          : page.blocks.map((block) => with_.item(block)).join(''),
        dialog: with_.item(page.dialog),
      },
      with_,
    );
  };
  const html = body(draw);
  const twin = more.duplicates
    ? `<div style="display:none" aria-hidden="true">${body(inertDraw(around.render))}</div>`
    : '';
  return {
    body: html + twin,
    bodyAttributes: skin.body(page.kind, theme),
    css: skin.css(theme),
    items,
    marks,
    draw,
  };
}

/** Draws the shell. */
export function renderShell(page: ShellPage, parts: ShellParts, theme: Theme): Rendered {
  const render = (item: AnyItem, draw: Draw): string => {
    if (item.type === 'navigation') return parts.navigation(item, draw);
    if (item.type === 'entry') return parts.entry(item, draw);
    if (item.type === 'button') return parts.button(item, draw);
    return '';
  };
  const { draw, items, marks } = startDrawing({
    render,
    sections: () => [],
    menus: () => [],
    off: () => false,
  });
  return {
    body: parts.page(page, draw),
    bodyAttributes: parts.body(theme),
    css: parts.css(theme),
    items,
    marks,
    draw,
  };
}

type PageSurroundings = Surroundings & { panels: Map<string, string> };

function surroundings(page: ContentPage, skin: SkinParts & Pick<Skin, 'ids'>): PageSurroundings {
  const blocks = blocksOf(page);
  const grids: Grid[] = gridsOf(page);
  const sections = new Map(blocks.map(({ block, sections }) => [block.key, sections]));
  const values = valuesOf(blocks.map(({ block }) => block));
  const around: PageSurroundings = {
    panels: new Map(),
    ids: skin.ids,
    sections: (key) => sections.get(key) ?? [],
    menus: (key) => grids.find((grid) => grid.overlay.key === key)?.menus ?? [],
    off: (item) =>
      'dependence' in item &&
      item.dependence !== undefined &&
      values.get(item.dependence.on) !== item.dependence.equals,
    render: (item, draw, slot) => drawWith(skin, item, draw, slot, around.panels),
  };
  return around;
}

/** Hands an item to the skin's part for it. With `slot`, inner content is left out for the script to keep. */
function drawWith(
  skin: SkinParts,
  item: AnyItem,
  draw: Draw,
  slot: boolean,
  panels: Map<string, string>,
): string {
  const inside = (blocks: AnyItem[]) =>
    slot ? CONTENT_SLOT : blocks.map((block) => draw.item(block)).join('');
  switch (item.type) {
    case 'text':
      return skin.text(item, draw);
    case 'checkbox':
      return skin.checkbox(item, draw);
    case 'radio':
      return skin.radio(item, draw);
    case 'choice':
      return skin.choice(item, draw);
    case 'shown':
      return skin.shown(item, draw);
    case 'button':
      return skin.button(item, draw);
    case 'split':
      return skin.split(item, draw);
    case 'paragraph':
      return skin.paragraph(item, draw);
    case 'section':
      return skin.section(item, inside(item.blocks), draw);
    case 'group':
      return skin.group(item, inside(item.blocks), draw);
    case 'columns':
      return skin.columns(
        item,
        item.columns.map((blocks) => blocks.map((block) => draw.item(block)).join('')),
        draw,
      );
    case 'links':
      return skin.links(item, draw);
    case 'mover':
      return skin.mover(item, draw);
    case 'grid':
      return skin.grid(item, draw);
    case 'menu':
      return skin.menu(item, draw);
    case 'tab':
      return skin.tab(item, draw);
    case 'tabpanel':
      return skin.tabpanel(item, slot ? CONTENT_SLOT : (panels.get(item.key) ?? ''), draw);
    case 'title':
      return skin.title(item, draw);
    case 'summary':
      return skin.summary(item, draw);
    case 'dialog':
      return skin.dialog(item, draw);
    default:
      return '';
  }
}

/** The skin that draws this kind of page: the one itself, or the one it names for the kind. */
export function skinFor(skin: Skin, kind: ContentPage['kind']): Skin {
  return skin.pieces?.[kind] ?? skin;
}

/**
 * A skin with the parts that it leaves out filled in from another. Borrowed parts need the style sheet they were made
 * for, so that one comes first.
 */
export function completeSkin(skin: Skin, fallback: SkinParts): SkinParts & Pick<Skin, 'ids'> {
  const own = Object.fromEntries(Object.entries(skin).filter(([, part]) => part !== undefined));
  const borrows = Object.keys(fallback).some((part) => !(part in own));
  const css = (theme: Theme) => (borrows ? fallback.css(theme) : '') + (skin.css?.(theme) ?? '');
  return { ...fallback, ...own, css };
}
