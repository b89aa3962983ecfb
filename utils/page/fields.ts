import {
  all,
  attr,
  closest,
  follows,
  holds,
  is,
  isHuge,
  parentOf,
  rect,
  rectOfWords,
  say,
  texts,
  visible,
} from './dom.ts';
import { componentOf, drawnBoxes, heldWithin, isUsable, seenFor, withTheseWords } from './drawn.ts';
import type { FieldRole } from './guidance.ts';
import { labelsOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';
import type { Hit } from './scan.ts';

/** Pickers that are not the browser's own; each has a search box inside that is no field of its own. */
const PICKER =
  '[role=combobox]:not(input),[aria-haspopup=listbox],[role=listbox][aria-haspopup=true],.SingleItemSelector2,.SingleDataSelector2';

/** What can play a role, over all generations of components (autotask-ui.md section 5). */
const CONTROLS: Record<FieldRole, string> = {
  textbox:
    'input:not([type]),input[type=text],input[type=number],input[type=email],input[type=password],input[type=tel],textarea,[role=textbox],[role=spinbutton]',
  combobox: `select:not([multiple]),input[role=combobox],${PICKER}`,
  checkbox:
    'input[type=checkbox],[role=checkbox],[role=switch],.TabIndexHack:not(.RadioButtonItem),[class*=checkbox-box]',
  radio: 'input[type=radio],[role=radio],.RadioButtonItem,[class*=radio-box],[class*=radio-button-box]',
};

/** Drop-downs that say what they are. */
export const DROP_DOWN = CONTROLS.combobox;

/** What says by itself that it is something else is no drop-down. */
const OTHER_DROP_DOWN = `:is([tabindex]:not(input,select,textarea,a,[role]),[role=button],button):not(${CONTROLS.radio},${CONTROLS.checkbox})`;

/**
 * The control that a label names: by the page's own link between them, else the one that stands where a reader looks
 * for it (below or right of the label, a box beside it) with no other words between.
 *
 * @returns undefined when there is none or more than one could be meant
 */
export function controlOf(hit: Hit, role: FieldRole): Element | undefined {
  const linked = linkedTo(hit.element, CONTROLS[role]);
  if (linked && role === 'textbox') return isUsable(linked) ? linked : (twinOf(linked) ?? linked);
  // A list of the browser's own that nobody can use holds the value of the one that stands in its place.
  if (linked && (role !== 'combobox' || isUsable(linked))) return linked;
  const drawn = linked && !(linked instanceof HTMLSelectElement) && seenFor(linked, role);
  if (drawn && !holds(drawn, hit.element)) return pressedIn(drawn);
  const seen = near(hit, role, (inside) => all(CONTROLS[role], inside));
  if (seen) return is(seen, CONTROLS[role]) ? seen : pressedIn(seen);
  if (role === 'checkbox' || role === 'radio')
    return withTheseWords(hit.element, CONTROLS[role]) ?? near(hit, role, drawnBoxes);
  if (role !== 'combobox') return undefined;
  // A drop-down of unknown make is a thing to press that stands in a field's place and is no button we know.
  return (
    linkedTo(hit.element, OTHER_DROP_DOWN) ??
    near(hit, role, (inside) => all(OTHER_DROP_DOWN, inside)) ??
    // Only the browser's own list is reached by its label.
    (linked instanceof HTMLSelectElement ? linked : undefined)
  );
}

/** The one text field that a component shows in the place of its own, as for a number that it writes in its own way. */
function twinOf(field: Element): Element | undefined {
  for (let at = parentOf(field), i = 0; at && i < 3 && rect(at).height < 80; at = parentOf(at), i++) {
    const [twin, more] = all(CONTROLS.textbox, at).filter(isUsable);
    if (twin) return more || (twin as HTMLInputElement).labels?.length ? undefined : twin;
  }
  return undefined;
}

/** Of a component around a control that is out of sight, the part to press where that is most of it. */
function pressedIn(component: Element): Element {
  const { width, top, bottom } = rect(component);
  const [part, more] = all(OTHER_DROP_DOWN, component).filter((one) => {
    const place = rect(one);
    // The list that it has opened lies below.
    const isInside = place.top > top - 3 && place.bottom < bottom + 3;
    return isInside && place.width > width / 2 && isUsable(one);
  });
  return part && !more ? part : component;
}

function near(
  { element }: Hit,
  role: FieldRole,
  wantedIn: (inside: Element) => Element[],
): Element | undefined {
  let at: Element | null = element;
  for (let level = 0; at && level < 7 && !isHuge(at); level++, at = parentOf(at)) {
    const controls = wantedIn(at)
      .slice(0, 40)
      .filter((control) => !isInner(control, role))
      .flatMap((control) => seenFor(control, role) ?? [])
      .filter((control) => !holds(control, element) && !isNamed(control));
    const ranked = [...new Set(controls)]
      .map((control) => ({ control, far: distance(rect(element), rect(control), role) }))
      .filter(({ far }) => far < Number.POSITIVE_INFINITY)
      // A component drawn around a control that is seen itself says the same twice.
      .filter(
        ({ control }, _, those) =>
          !those.some((one) => one.control !== control && holds(control, one.control)),
      )
      .sort((a, b) => a.far - b.far);
    const [best, next] = ranked;
    if (best) {
      const alone = !next || next.far - best.far > 3;
      return alone && !wordsBetween(element, best.control) && !namedOtherwise(element, best.control)
        ? best.control
        : undefined;
    }
  }
  return undefined;
}

/** The control says a label itself, as buttons do; a drop-down in which nothing is chosen says no name. */
const isNamed = (control: Element) =>
  labelsOf(norm(say(control, 60))).some((label) => label !== 'nothingChosen');

/** The search box inside a picker. */
function isInner(control: Element, role: FieldRole): boolean {
  const picker = closest(control, PICKER);
  return !!picker && (role === 'textbox' || picker !== control);
}

function linkedTo(element: Element, wanted: string): Element | undefined {
  if (is(element, wanted)) return element;
  const label = closest(element, 'label') as HTMLLabelElement | null;
  if (label?.control && is(label.control, wanted)) return label.control;
  for (let at: Element | null = element, i = 0; at && i < 3; at = parentOf(at), i++) {
    const id = attr(at, 'id');
    const [by, more] =
      id && id.length < 200
        ? all(`[aria-labelledby~="${CSS.escape(id)}"]`).filter((other) => is(other, wanted))
        : [];
    if (by && !more) return by;
    if (is(at, '[role=checkbox],[role=switch],[role=radio]') && is(at, wanted)) return at;
  }
  return undefined;
}

/**
 * The text that a form shows beside or below a label as its value, where nobody can change it.
 *
 * @param isValue whether a text can be the value
 */
export function valueNear(label: Element, isValue: (text: string) => boolean): string | undefined {
  let at = parentOf(label);
  for (let level = 0; at && level < 4 && !isHuge(at); level++, at = parentOf(at)) {
    const walker = texts(at);
    let best = { text: '', far: 200 };
    for (let i = 0; i < 60 && walker.nextNode(); i++) {
      const node = walker.currentNode as Text;
      const text = node.substringData(0, 200).trim();
      const parent = parentOf(node);
      if (!parent || holds(label, node) || !isValue(text) || !visible(parent)) continue;
      const far = distance(rect(label), rectOfWords(node), 'textbox');
      if (far < best.far) best = { text, far };
    }
    if (best.text) return best.text;
  }
  return undefined;
}

/** How far a reader's eye goes from label to control; Infinity when it would not go there. */
function distance(label: DOMRect, control: DOMRect, role: FieldRole): number {
  const across = Math.min(label.bottom, control.bottom) - Math.max(label.top, control.top);
  const sameLine = across > Math.min(label.height, control.height) / 2;
  const right = control.left - label.right;
  if (role === 'checkbox' || role === 'radio') {
    const gap = Math.max(right, label.left - control.right);
    return sameLine && gap < 60 ? Math.max(gap, 0) : Number.POSITIVE_INFINITY;
  }
  const below = control.top - label.bottom;
  // A label that is drawn on the upper border of its field, or in it while nothing is chosen.
  const isIn = label.left > control.left - 2 && label.right < control.right + 2;
  const middle = (label.top + label.bottom) / 2;
  if (isIn && middle > control.top - label.height && middle < control.bottom) return 0;
  const above = Math.min(label.right, control.right) - Math.max(label.left, control.left);
  if (sameLine && right > -6) return right < 400 ? right + 20 : Number.POSITIVE_INFINITY;
  return above > 0 && below > -8 && below < 48
    ? Math.abs(below) + Math.abs(control.left - label.left) / 4
    : Number.POSITIVE_INFINITY;
}

/** Other words stand between the two: the control belongs to them. */
function wordsBetween(label: Element, control: Element): boolean {
  const [first, last] = follows(label, control) ? [label, control] : [control, label];
  let inside = parentOf(first);
  while (inside && !holds(inside, last)) inside = parentOf(inside);
  if (!inside) return true;
  const walker = texts(inside);
  walker.currentNode = first;
  for (let i = 0; i < 60 && walker.nextNode(); i++) {
    const text = walker.currentNode as Text;
    if (holds(last, text) || follows(last, text)) return false;
    if (holds(first, text) || !/[\p{L}\p{N}]/u.test(text.substringData(0, 200))) continue;
    const parent = parentOf(text);
    // The label's own line (a remark in brackets) does not count, nor does what nobody sees.
    if (parent && parentOf(label) !== parentOf(parent) && parent !== parentOf(label) && visible(parent))
      return true;
  }
  return false;
}

/** The page itself gives the control another name. */
function namedOtherwise(label: Element, control: Element): boolean {
  const labels = (control as HTMLInputElement).labels;
  return !!labels?.length && ![...labels].some((other) => holds(other, label) || holds(label, other));
}

/** What a text field holds. */
export function heldBy(control: Element): string {
  return (control as HTMLInputElement).value ?? say(control);
}

/** The chosen text of a drop-down, empty for none. */
export function chosenIn(control: Element): string {
  const said = (heldIn(control) || fieldBefore(control)).slice(0, 200).trim();
  if (said || control instanceof HTMLSelectElement) return isPlaceholder(said) ? '' : said;
  // A field that one searches in: what is chosen stands beside it.
  const around = componentOf(control);
  const beside = around === control || heldWithin(around) === undefined ? '' : shownIn(around);
  return isPlaceholder(beside) || labelsOf(norm(beside)).length ? '' : beside;
}

/** What a drop-down itself holds or shows. */
function heldIn(control: Element): string {
  if (control instanceof HTMLInputElement) return control.value;
  if (control instanceof HTMLSelectElement) return control.selectedOptions[0]?.text ?? '';
  const shown = all('.SelectionDisplay,.ChipList', control)[0];
  return heldWithin(control) ?? typedIn(control) ?? shownIn(shown ?? control);
}

/** What the one field holds that ends where a small arrow begins, which opens its list. */
function fieldBefore(arrow: Element): string {
  const own = rect(arrow);
  const around = parentOf(arrow);
  if (!around || own.width > 48 || is(arrow, CONTROLS.combobox)) return '';
  const [field, more] = all(CONTROLS.textbox, around).filter(
    (one) => isUsable(one) && !is(one, '[type=password]'),
  );
  if (!field || more) return '';
  const its = rect(field);
  const touches = Math.abs(its.right - own.left) < 8 || Math.abs(its.right - own.right) < 8;
  return touches && Math.abs(its.top - own.top) < own.height ? heldBy(field) : '';
}

/** The words in the one text field that is seen in a box and holds any; a password is none of them. */
function typedIn(box: Element): string | undefined {
  const [typed, more] = all(CONTROLS.textbox, box)
    .slice(0, 20)
    .filter((field) => !is(field, '[type=password]'))
    .flatMap((field) => (isUsable(field) && /[\p{L}\p{N}]/u.test(heldBy(field)) ? heldBy(field) : []));
  return more === undefined ? typed : undefined;
}

/** What can be read in a box, without the signs that open a list or empty it. */
const shownIn = (box: Element) => say(box, 200, true).replace(/[^\p{L}\p{N})\]]+$/u, '');

/** "(choose)", "-- Select --", "Select …": what stands in a drop-down while nothing is chosen. */
export const isPlaceholder = (text: string) =>
  /^[([<-]+[^()]*[)\]>-]+$/.test(text) || labelsOf(norm(text)).includes('nothingChosen');

/** The texts that a drop-down offers, when they can be read without opening it. */
export function offeredBy(control: Element): string[] | undefined {
  // The one option in it is the chosen one.
  if (is(control, '[role=listbox]')) return undefined;
  const options =
    control instanceof HTMLSelectElement
      ? all('option', control)
      : all('.ItemList .Item,[role=option]', control);
  const said = options.slice(0, 200).map((option) => say(option));
  return options.length ? said.filter(Boolean) : undefined;
}
