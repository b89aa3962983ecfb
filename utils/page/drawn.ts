/** What a person sees in the place of a control that its component keeps out of sight, and what such a control tells. */
import { all, attr, closest, is, parentOf, rect, say, visible } from './dom.ts';
import type { FieldRole } from './guidance.ts';
import { norm } from './labels/norm.ts';

/** So wide and high a component of a role is drawn at most, in pixels; what is larger holds other things, too. */
const LARGEST: Record<FieldRole, [width: number, height: number]> = {
  checkbox: [80, 60],
  radio: [80, 60],
  combobox: [900, 80],
  // Nobody draws a text field by other means than itself.
  textbox: [0, 0],
};
/** What says by itself whether it is on. */
const TELLS = 'input[type=checkbox],input[type=radio],[aria-checked],[data-state$=checked]';
/** What holds the choice of a drop-down. */
const HOLDS = 'select,[role=combobox]';
/** Anything that may be a box drawn by an image or a style sheet; its names must say so. */
const DRAWN = 'img,svg,i,span,div';
const NAMED_BOX = /(?<![a-z])(un|not)?(check|chk|tick(?!et)|toggle|switch|radio|rdo)/;
/** Boxes of components that we know: they say by a class that they are on, and by its absence that they are off. */
const KNOWN_BOX = '.TabIndexHack,[class*=checkbox-box],[class*=radio-box],[class*=radio-button-box]';
const SAYS_OFF =
  /(un|not[-_ ]?)(check|tick|sel)|(check|chk|tick|box|radio|rdo|toggle|switch)[-_]?(0|off|no|false|empty|blank)(?![a-z])/;
const SAYS_ON =
  /(check|tick)ed(?![a-z])|(check|chk|tick|box|radio|rdo|toggle|switch)[-_]?(1|on|yes|true|sel|selected|checked)(?![a-z])/;

/** Large enough to be clicked; what is kept for screen readers or forms only is a dot. */
export function isUsable(control: Element): boolean {
  const { width, height } = rect(control);
  return width >= 8 && height >= 8 && visible(control);
}

/** The control itself where it can be seen and clicked, else the box drawn around it that can. */
export function seenFor(control: Element, role: FieldRole): Element | undefined {
  if (isUsable(control)) return control;
  const [widest, highest] = LARGEST[role];
  for (let at = parentOf(control), i = 0; at && i < 4; at = parentOf(at), i++) {
    const { width, height } = rect(at);
    if (width > widest || height > highest) return undefined;
    if (isUsable(at)) return at;
  }
  return undefined;
}

/** The box that a component draws around a part of itself, as far as it is hardly larger. */
export function componentOf(part: Element): Element {
  const { width, height } = rect(part);
  let component = part;
  for (let at = parentOf(part), i = 0; at && i < 4; at = parentOf(at), i++) {
    const box = rect(at);
    if (box.width > width + 60 || box.height > height + 14) break;
    component = at;
  }
  return component;
}

/** Boxes that are images or drawn by a style sheet, as far as their names say so. */
export function drawnBoxes(inside: Element): Element[] {
  return all(DRAWN, inside)
    .slice(0, 200)
    .filter((box) => {
      if (!NAMED_BOX.test(namesOf(box))) return false;
      const { width, height } = rect(box);
      const isSmall = width >= 8 && width <= 40 && height >= 8 && height <= 32;
      return isSmall && visible(box) && !/[\p{L}\p{N}]/u.test(say(box));
    });
}

/** The one control that shares a component with these words and with no others, though nothing links the two. */
export function withTheseWords(words: Element, wanted: string): Element | undefined {
  const said = say(words);
  for (let at = parentOf(words), i = 0; at && i < 3 && say(at) === said; at = parentOf(at), i++) {
    const [control, more] = all(wanted, at);
    if (control) return more ? undefined : control;
  }
  return undefined;
}

/** The one box that a label draws beside its words. */
export function boxInLabel(words: Element): Element | undefined {
  const label = closest(words, 'label');
  const [box, more] = label ? drawnBoxes(label) : [];
  return more ? undefined : box;
}

/** Whether a box is ticked or a radio button chosen; undefined when the element does not tell. */
export function isOn(box: Element): boolean | undefined {
  const teller = tellerOf(box);
  if (teller instanceof HTMLInputElement) return teller.checked;
  const aria = teller && (attr(teller, 'aria-checked') || attr(teller, 'data-state'));
  if (aria) return aria === 'true' || aria === 'checked';
  const names = namesOf(box);
  if (SAYS_OFF.test(names)) return false;
  if (SAYS_ON.test(names) || /(^|[\s_-])selected(\s|$)/.test(names)) return true;
  return is(box, KNOWN_BOX) ? false : undefined;
}

/** The choice that a drop-down's own hidden part holds; undefined when it has no such part. */
export function heldWithin(dropDown: Element): string | undefined {
  const [part, more] = all(HOLDS, dropDown);
  if (!part || more) return undefined;
  if (part instanceof HTMLSelectElement) {
    // What is shown counts where the list that is kept for the form does not follow it.
    const shown = norm(say(dropDown, 200, true));
    const seen = [...part.options].slice(0, 200).find(({ text }) => shown && norm(text) === shown);
    return (seen ?? part.selectedOptions[0])?.text ?? '';
  }
  return part instanceof HTMLInputElement ? part.value : say(part);
}

/** The box itself, what is in it or the one that shares a component with it, as long as that is one. */
function tellerOf(box: Element): Element | undefined {
  if (is(box, TELLS)) return box;
  const label = closest(box, 'label');
  if (label instanceof HTMLLabelElement && label.control && is(label.control, TELLS)) return label.control;
  const beside = label && withTheseWords(label, TELLS);
  if (beside) return beside;
  const [widest, highest] = LARGEST.checkbox;
  for (let at: Element | null = box, i = 0; at && i < 3; at = parentOf(at), i++) {
    const { width, height } = rect(at);
    if (width > widest || height > highest) return undefined;
    const [one, more] = all(TELLS, at);
    if (one) return more ? undefined : one;
  }
  return undefined;
}

/** Class, texts and file name of an image, by which its author told it from others; in small letters. */
function namesOf(box: Element): string {
  const source = attr(box, 'src').slice(0, 300);
  const file = /^data:/.test(source)
    ? (/name=([\w.-]+)/.exec(source)?.[1] ?? '')
    : source.replace(/^.*\/|[?#].*$/g, '');
  return [attr(box, 'class').slice(0, 300), attr(box, 'alt'), attr(box, 'title'), file]
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
}
