import type { AnyItem, Block, ContentPage, Grid } from './model/types.ts';

/** Every block of a page with the sections around it, in reading order. */
export function blocksOf(page: ContentPage): { block: Block; sections: string[] }[] {
  const found: { block: Block; sections: string[] }[] = [];
  const visit = (block: Block, sections: string[]) => {
    found.push({ block, sections });
    if (block.type === 'section') for (const inner of block.blocks) visit(inner, [block.key, ...sections]);
    if (block.type === 'group') for (const inner of block.blocks) visit(inner, sections);
    if (block.type === 'columns') for (const inner of block.columns.flat()) visit(inner, sections);
  };
  for (const tool of page.tools) visit(tool, []);
  for (const block of [...page.blocks, ...(page.tabs?.tabs.flatMap((tab) => tab.blocks) ?? [])])
    visit(block, []);
  return found;
}

/** The values that other items can depend on, by key; radios by their group. */
export function valuesOf(items: AnyItem[]): Map<string, string | boolean> {
  const values = new Map<string, string | boolean>();
  for (const item of items) {
    if (item.type === 'checkbox') values.set(item.key, item.checked);
    if (item.type === 'choice' || item.type === 'text') values.set(item.key, item.value);
    if (item.type === 'radio' && item.selected) values.set(item.group, item.value);
  }
  return values;
}

/** The grids of a page. */
export function gridsOf(page: ContentPage): Grid[] {
  return blocksOf(page).flatMap(({ block }) => (block.type === 'grid' ? [block] : []));
}
