import type { Tenant } from '../../state/tenant.ts';
import type { Person } from '../../state/types.ts';
import type { PageOptions } from '../options.ts';
import type { Wording } from '../texts/wording.ts';
import { button } from './make.ts';
import type { Action, Dialog, Summary, Title } from './types.ts';

/** What every page model is made from. */
export interface PageContext {
  tenant: Tenant;
  options: PageOptions;
  words: Wording;
  /** Who is logged in. */
  person: Person;
  addresses: Addresses;
}

/** Addresses of the pages, as the skin in use has them. */
export interface Addresses {
  category: string;
  levels: string;
  'level-editor': string;
  resources: string;
  'api-user': string;
  'api-user-edit': string;
  'new-resource': string;
  blank: string;
}

/** The parts that every content page has. */
export function frame(
  context: PageContext,
  text: string,
  secondary = '',
): { title: Title; summary: Summary; dialog: Dialog } {
  return {
    title: { type: 'title', key: 'title', text, secondary },
    summary: { type: 'summary', key: 'summary', messages: [] },
    dialog: {
      type: 'dialog',
      key: 'dialog',
      title: context.words.label('edit'),
      open: false,
      close: button('dialog.close', context.words.label('close'), { do: 'closeDialog' }, { place: 'tool' }),
    },
  };
}

/** Opens a page where the options want Copy, New and Edit to open. */
export function opens(context: PageContext, url: string): Action {
  return { do: 'open', url, place: context.options.place };
}

/** An address with parameters. */
export function withQuery(path: string, values: Record<string, string | number>): string {
  const query = new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)]));
  const text = query.toString();
  return text === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${text}`;
}
