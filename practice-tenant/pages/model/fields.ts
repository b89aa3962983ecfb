/** The smallest parts of a page: fields and buttons. */
import type { Action } from './action.ts';

export interface Item {
  /** Unique on its page. Never shown. */
  key: string;
  /** What this is for a robot's judge, for example `editor.name`. Lives in the page script's memory only. */
  truth?: string;
}

/** Shown only, or only usable, while another item has a value. */
export interface Dependence {
  on: string;
  equals: string | boolean;
  otherwise: 'hidden' | 'disabled';
  /** Written when the item comes to life empty. */
  initial?: string;
}

/** A field with one line of text. */
export interface TextField extends Item {
  type: 'text';
  label: string;
  value: string;
  required: boolean;
  width: 'narrow' | 'wide';
  /** `secret`: a generated value in clear text that no browser should remember. */
  content: 'text' | 'integer' | 'secret';
  maxLength?: number;
  readOnly?: boolean;
  disabled: boolean;
  hidden: boolean;
  invalid: boolean;
  dependence?: Dependence;
}

export interface CheckBox extends Item {
  type: 'checkbox';
  label: string;
  /** Small print behind the label. */
  note?: string;
  checked: boolean;
  disabled: boolean;
  hidden: boolean;
  /** What a change does at once, besides the tick. */
  action?: Action;
  dependence?: Dependence;
}

/** One of several radio buttons; those with the same `group` exclude each other. */
export interface Radio extends Item {
  type: 'radio';
  label: string;
  group: string;
  value: string;
  selected: boolean;
  disabled: boolean;
}

export interface ChoiceOption {
  value: string;
  text: string;
}

/** A drop-down list: the browser's own (`select`) or the product's (`picker`). */
export interface Choice extends Item {
  type: 'choice';
  look: 'select' | 'picker';
  label: string;
  required: boolean;
  options: ChoiceOption[];
  value: string;
  /** Text of the chosen option. */
  shown: string;
  /** The picker's list is open. */
  open: boolean;
  disabled: boolean;
  hidden: boolean;
  invalid: boolean;
  dependence?: Dependence;
}

/** A value that cannot be edited. */
export interface Shown extends Item {
  type: 'shown';
  label: string;
  value: string;
  hidden: boolean;
  dependence?: Dependence;
}

export type Icon =
  | 'save'
  | 'saveAndClose'
  | 'saveAndNew'
  | 'cancel'
  | 'new'
  | 'edit'
  | 'copy'
  | 'refresh'
  | 'export'
  | 'arrow'
  | 'none';

export interface Button extends Item {
  type: 'button';
  label: string;
  icon: Icon;
  /**
   * `tool`: in a tool bar; `menu`: in an opened menu; `link`: words that can be clicked; `heading`: such words right of
   * a section's heading; `cell`: an icon in a grid; `plain`: in the content.
   */
  place: 'tool' | 'menu' | 'link' | 'heading' | 'cell' | 'plain';
  disabled: boolean;
  action: Action;
}

/** A button with an arrow beside it that opens a menu. */
export interface SplitButton extends Item {
  type: 'split';
  button: Button;
  menu: Button[];
  open: boolean;
}
