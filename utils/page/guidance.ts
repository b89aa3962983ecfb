/**
 * What the background tells the agents: which element the current step is about and what the hint says.
 * Plain data; no function, no secret. The agent finds the element itself, in its own frame.
 */
import type { PageKind } from './facts.ts';
import type { LabelKey } from './labels/keys.ts';

/** How an element is named: by meaning, never by id, class or address. */
export interface Locator {
  role:
    | 'navigation-item'
    | 'link'
    | 'section-heading'
    | 'row'
    | 'row-menu'
    | 'menu-item'
    | 'button'
    | 'split-button'
    | 'textbox'
    | 'checkbox'
    | 'radio'
    | 'combobox'
    | 'option';
  label: LabelKey;
  /** Exact words instead of the label's wordings: a name that the admin gave. A trailing "(API-only)" is tolerated. */
  text?: string;
  /** The section the element must lie in. */
  section?: LabelKey;
}

/** Roles of what a form is filled in with. */
export type FieldRole = Extract<Locator['role'], 'textbox' | 'checkbox' | 'radio' | 'combobox'>;

export interface Guidance {
  guide: string;
  step: string;
  /** Pages on which this step's element can be. */
  where: PageKind[];
  /** Tried in order: the first that resolves to exactly one visible element gets the ring. */
  targets: Locator[];
  hint: {
    /** "3 / 12" */
    progress: string;
    title: string;
    /** What to do and why, two sentences at most, in the admin's language. */
    text: string;
    /** Other words where the ring stands at a stand-in, by the role of the target: "right-click the row". */
    texts?: Partial<Record<Locator['role'], string>>;
    /** BCP 47 language of the texts. */
    language: string;
    didIt: string;
    hide: string;
    whereAmI: string;
    /** "Fill this in for me"; absent where the agent must not (Save, generated values). */
    fill?: { caption: string; value: string | number | boolean };
  };
}
