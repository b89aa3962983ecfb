import { isOn } from './drawn.ts';

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
  if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return;
  control.focus();
  control.select();
  // The page's own setter may be watched by its framework; the browser's is not shadowed here.
  control.value = String(value);
  for (const type of ['input', 'change', 'blur'])
    control.dispatchEvent(new Event(type, { bubbles: type !== 'blur' }));
}
