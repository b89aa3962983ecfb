import { holds, parentOf } from './dom.ts';
import { isOn, isUsable } from './drawn.ts';

/** Milliseconds in which a component puts its true field in the place of the one that got the focus. */
const SWAP = 150;

/**
 * "Fill this in for me": enters what the step asks for, as a person would, in a text field, a number field or a box.
 * Runs on a real click on our button only; never on Save, never on a generated value.
 */
export function fill(control: Element, value: string | number | boolean): void {
  if (typeof value === 'boolean') {
    // A box that does not tell whether it is ticked might be unticked by a click.
    if (isOn(control) === !value) (control as HTMLElement).click();
    return;
  }
  if (!isText(control)) return;
  control.focus();
  enter(control, value);
  setTimeout(() => {
    const own = document.activeElement;
    const component = parentOf(control);
    if (own !== control && isText(own) && component && holds(component, own) && !isUsable(control))
      enter(own, value);
  }, SWAP);
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

const isText = (control: unknown): control is TextField =>
  control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement;

function enter(field: TextField, value: string | number): void {
  field.select();
  // The page's own setter may be watched by its framework; the browser's is not shadowed here.
  field.value = String(value);
  for (const type of ['input', 'change', 'blur'])
    field.dispatchEvent(new Event(type, { bubbles: type !== 'blur' }));
}
