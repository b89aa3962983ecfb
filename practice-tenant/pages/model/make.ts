import type {
  Button,
  CheckBox,
  Choice,
  ChoiceOption,
  Columns,
  Group,
  Section,
  Shown,
  TextField,
} from './types.ts';

/** A button; `more` says what differs from a plain, enabled one. */
export function button(
  key: string,
  label: string,
  action: Button['action'],
  more: Partial<Omit<Button, 'type' | 'key' | 'label' | 'action'>> = {},
): Button {
  return { type: 'button', key, label, action, icon: 'none', place: 'plain', disabled: false, ...more };
}

/** A text field; wide, optional, enabled and empty unless `more` says otherwise. */
export function textField(
  key: string,
  label: string,
  more: Partial<Omit<TextField, 'type' | 'key' | 'label'>> = {},
): TextField {
  return {
    type: 'text',
    key,
    label,
    value: '',
    required: false,
    width: 'wide',
    content: 'text',
    disabled: false,
    hidden: false,
    invalid: false,
    ...more,
  };
}

/** A check box, clear and enabled unless `more` says otherwise. */
export function checkBox(
  key: string,
  label: string,
  more: Partial<Omit<CheckBox, 'type' | 'key' | 'label'>> = {},
): CheckBox {
  return { type: 'checkbox', key, label, checked: false, disabled: false, hidden: false, ...more };
}

/** A drop-down list whose shown text follows from its value. */
export function choice(
  key: string,
  label: string,
  look: Choice['look'],
  options: ChoiceOption[],
  more: Partial<Omit<Choice, 'type' | 'key' | 'label' | 'look' | 'options' | 'shown'>> = {},
): Choice {
  const value = more.value ?? '';
  return {
    type: 'choice',
    key,
    label,
    look,
    options,
    required: false,
    open: false,
    disabled: false,
    hidden: false,
    invalid: false,
    ...more,
    value,
    shown: options.find((option) => option.value === value)?.text ?? '',
  };
}

/** A value beside its label. */
export function shown(
  key: string,
  label: string,
  value: string,
  more: Partial<Omit<Shown, 'type' | 'key' | 'label' | 'value'>> = {},
): Shown {
  return { type: 'shown', key, label, value, hidden: false, ...more };
}

/** A section; open and fixed unless `more` says otherwise. */
export function section(
  key: string,
  heading: string,
  blocks: Section['blocks'],
  more: Partial<Omit<Section, 'type' | 'key' | 'heading' | 'blocks'>> = {},
): Section {
  return { type: 'section', key, heading, blocks, collapsible: false, expanded: true, links: [], ...more };
}

/** Blocks under a small heading. */
export function group(key: string, heading: string, blocks: Group['blocks'], note?: string): Group {
  return { type: 'group', key, heading, blocks, ...(note ? { note } : {}) };
}

/** Blocks side by side. */
export function columns(key: string, ...content: Columns['columns']): Columns {
  return { type: 'columns', key, columns: content };
}
