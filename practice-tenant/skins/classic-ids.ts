import type { AnyItem } from '../pages/model/types.ts';
import type { Part } from './skin.ts';

/** Ids that the oldest pages are known to use: `a#HREF_btnSaveClose`, `*_ATTextEdit` (autotask-ui.md section 5). */
const KNOWN: Record<string, string> = {
  save: 'HREF_btnSave',
  saveAndClose: 'HREF_btnSaveClose',
  cancel: 'HREF_btnCancel',
};

/**
 * Ids as ASP.NET writes them: readable, the same on every load, unlike those of the newer pages.
 *
 * @returns undefined where the random id will do
 */
export function classicId(item: AnyItem, part: Part): string | undefined {
  const name = item.key.replace(/\W+/g, '_');
  if (part === 'act') return KNOWN[item.key];
  if (part !== 'input') return undefined;
  if (item.type === 'text') return `ctl00_${name}_ATTextEdit`;
  if (item.type === 'checkbox') return `ctl00_${name}_ATCheckBox`;
  if (item.type === 'choice') return `ctl00_${name}_ATDropDownList`;
  return item.type === 'radio' ? `ctl00_${name}_ATRadioButton` : undefined;
}
