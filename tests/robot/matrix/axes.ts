import type { PageOptionsInput } from '../../../practice-tenant/pages/options.ts';

/** A way in which an admin leaves the path in the middle of the work. */
export type Detour = 'none' | 'opens another page' | 'goes back' | 'closes the tab' | 'works in two tabs';

/** How the admin's window is. Zoom is played as the number of CSS pixels that are left. */
export interface WindowSize {
  width: number;
  height: number;
}

/** Everything that one journey is played under. */
export interface Setting {
  skin: string;
  place: NonNullable<PageOptionsInput['place']>;
  shell: NonNullable<PageOptionsInput['shell']>;
  host: string;
  wording: 0 | 1;
  localTerm: NonNullable<PageOptionsInput['localTerm']>;
  content: { contentDelayMs: number; rerenderAfterMs: number };
  menuDelayMs: number;
  typography: NonNullable<PageOptionsInput['typography']>;
  window: WindowSize;
  collapsedNavigation: boolean;
  theme: 'light' | 'dark';
  decoys: NonNullable<PageOptionsInput['decoys']>;
  trouble: NonNullable<PageOptionsInput['trouble']>;
  detour: Detour;
  numberField: 'disabled' | 'hidden';
  copyLabel: 'Copy' | 'Copy Security Level';
  rowMenu: 'click' | 'hover' | 'context';
  listControl: 'select' | 'picker';
  apiOnlyShown: boolean;
  trackingIdentifier: 'beforeSaving' | 'afterSaving';
  binding: 'custom' | 'vendor';
}

/** One value of an axis; `weight` says how often it is drawn once every pair has been (1 when absent). */
interface Choice<Value> {
  name: string;
  value: Value;
  weight?: number;
}

export type Axes = { [Axis in keyof Setting]: Choice<Setting[Axis]>[] };

export const SHIPPED_SKINS = ['mvc-v2', 'mvc-v1', 'onyx', 'classic', 'mixed'];

/** Values that are their own name. */
function plain<Value extends string | number | boolean>(...values: Value[]): Choice<Value>[] {
  return values.map((value) => ({ name: String(value), value }));
}

/**
 * The matrix: what real Autotasks differ in. Element ids are random at each load in every case.
 *
 * @param skins names or paths of the skins to play with
 */
export function axesOf(skins: string[]): Axes {
  return {
    skin: skins.map((skin) => ({ name: skin, value: skin })),
    place: plain('tab', 'popup', 'frame', 'dialog'),
    shell: plain('onyx', 'older'),
    host: [
      { name: 'English', value: 'ww5.autotask.net', weight: 3 },
      { name: 'German', value: 'ww18.autotask.net' },
      { name: 'Spanish', value: 'ww12.autotask.net' },
    ],
    wording: plain(0, 1),
    localTerm: plain('Account', 'Organization', 'Company', 'Client', 'Customer', 'Business Unit', 'Site'),
    content: [
      { name: 'at once', value: { contentDelayMs: 0, rerenderAfterMs: 0 }, weight: 6 },
      { name: 'a little late', value: { contentDelayMs: 700, rerenderAfterMs: 0 }, weight: 2 },
      { name: 'rendered again', value: { contentDelayMs: 0, rerenderAfterMs: 900 }, weight: 2 },
      { name: 'late by 5 s', value: { contentDelayMs: 5000, rerenderAfterMs: 0 }, weight: 0.3 },
    ],
    menuDelayMs: plain(0, 200, 1500),
    typography: [
      { name: 'plain', value: {} },
      { name: 'curly quotes', value: { curlyQuotes: true } },
      { name: 'no-break spaces', value: { noBreakSpaces: true } },
      { name: 'upper case', value: { casing: 'upper' } },
      { name: 'lower case', value: { casing: 'lower' } },
      { name: 'title case', value: { casing: 'title' } },
      { name: 'trailing counts', value: { trailingCounts: true } },
    ],
    window: [
      { name: 'wide', value: { width: 1280, height: 860 }, weight: 2 },
      { name: 'narrow', value: { width: 720, height: 860 } },
      { name: 'zoom 80 %', value: { width: 1600, height: 1075 } },
      { name: 'zoom 150 %', value: { width: 853, height: 573 } },
    ],
    collapsedNavigation: plain(false, true),
    theme: plain('light', 'dark'),
    decoys: [
      { name: 'none', value: {} },
      { name: '60 levels', value: { customLevels: 60 } },
      { name: 'hidden duplicates', value: { hiddenDuplicates: true } },
      { name: 'balloons', value: { walkMe: true } },
      { name: 'boxes Can create', value: { canCreateBoxes: true } },
      {
        name: 'all at once',
        value: { customLevels: 60, hiddenDuplicates: true, walkMe: true, canCreateBoxes: true },
      },
    ],
    trouble: [
      { name: 'none', value: {}, weight: 4 },
      { name: 'refused once', value: { validationOnSave: 'once' } },
      { name: 'refused until a box is unticked', value: { validationOnSave: 'always' } },
      { name: 'list denied', value: { accessDenied: ['levels'] } },
      { name: 'user page denied', value: { accessDenied: ['api-user'] } },
      { name: 'login expires early', value: { loginExpiresAfter: 5 } },
      { name: 'login expires late', value: { loginExpiresAfter: 9 } },
      { name: 'copy inactive', value: { copyIsInactive: true } },
    ],
    detour: [
      { name: 'none', value: 'none', weight: 4 },
      { name: 'opens another page', value: 'opens another page' },
      { name: 'goes back', value: 'goes back' },
      { name: 'closes the tab', value: 'closes the tab' },
      { name: 'works in two tabs', value: 'works in two tabs' },
    ],
    numberField: plain('disabled', 'hidden'),
    copyLabel: plain('Copy', 'Copy Security Level'),
    rowMenu: plain('click', 'hover', 'context'),
    listControl: plain('select', 'picker'),
    apiOnlyShown: plain(true, false),
    trackingIdentifier: [
      { name: 'before saving', value: 'beforeSaving', weight: 2 },
      { name: 'after saving', value: 'afterSaving' },
    ],
    binding: plain('custom', 'vendor'),
  };
}
