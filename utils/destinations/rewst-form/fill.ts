/**
 * Runs inside the page. The browser carries the function's text there, so it may use nothing from outside itself:
 * no import, no constant of this file.
 */
import type { PageAnswer, PageField, PageFilled } from '../types.ts';

/**
 * Finds each field by the words of its label and types the value; presses nothing that saves.
 *
 * @param origin the page must have it, or nothing is touched: it may have moved on since it was chosen
 * @param fields words of the label and the value; several labels are tried in order
 * @param patience milliseconds to wait for a list of choices to open
 */
export async function fillForm(origin: string, fields: PageField[], patience: number): Promise<PageAnswer> {
  if (location.origin !== origin) return { ok: false, why: 'moved' };

  const words = (text: string | null | undefined) =>
    (text ?? '')
      .replace(/\s+/g, ' ')
      .replace(/\s*(\*|\(required\)|\(optional\)|:)\s*$/i, '')
      .trim()
      .toLowerCase();
  const shown = (element: Element) => element.getClientRects().length > 0 || !('checkVisibility' in element);
  const CONTROL =
    'input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=submit]):not([type=button]):not([aria-hidden=true]), select, textarea:not([aria-hidden=true]), [role=combobox]';

  /** Controls whose label says exactly these words. */
  const labelled = (label: string): HTMLElement[] => {
    const wanted = words(label);
    const found = new Set<HTMLElement>();
    for (const one of document.querySelectorAll<HTMLElement>('label, legend, [id]')) {
      if (words(one.textContent) !== wanted) continue;
      const named = one.id
        ? document.querySelectorAll<HTMLElement>(`[aria-labelledby~="${CSS.escape(one.id)}"]`)
        : [];
      for (const control of named) if (control.matches(CONTROL)) found.add(control);
      if (!one.matches('label, legend')) continue;
      const by = one instanceof HTMLLabelElement && one.htmlFor ? document.getElementById(one.htmlFor) : null;
      const inside = one.querySelector<HTMLElement>(CONTROL);
      const near = one.closest('.MuiFormControl-root')?.querySelector<HTMLElement>(CONTROL);
      const control = by?.matches(CONTROL) ? by : (inside ?? near);
      if (control) found.add(control);
    }
    for (const one of document.querySelectorAll<HTMLElement>('[aria-label]')) {
      if (words(one.getAttribute('aria-label')) === wanted && one.matches(CONTROL)) found.add(one);
    }
    return [...found].filter(shown);
  };

  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** React keeps its own copy of the value and hears only of what the native setter did before an input event. */
  const type = (control: HTMLInputElement | HTMLTextAreaElement, value: string) => {
    const prototype = control instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(prototype.prototype, 'value')?.set?.call(control, value);
    control.dispatchEvent(new Event('input', { bubbles: true }));
    control.dispatchEvent(new Event('change', { bubbles: true }));
  };

  /** The choice that names the address; or, when none does, the only one that names its first part, as in "(ww29)". */
  const pick = <T>(choices: T[], textOf: (choice: T) => string | null, value: string): T | undefined => {
    const host = value.replace(/^https?:\/\//, '').toLowerCase();
    const naming = (wanted: string) =>
      choices.filter((choice) =>
        (textOf(choice) ?? '')
          .toLowerCase()
          .split(/[^a-z0-9.-]+/)
          .includes(wanted),
      );
    const short = naming(host.split('.')[0] ?? host);
    return naming(host)[0] ?? (short.length === 1 ? short[0] : undefined);
  };

  const choose = async (control: HTMLElement, value: string): Promise<PageFilled['how']> => {
    if (control instanceof HTMLSelectElement) {
      const option = pick([...control.options], (one) => `${one.text} ${one.value}`, value);
      if (!option) return 'not-offered';
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(control, option.value);
      control.dispatchEvent(new Event('change', { bubbles: true }));
      return 'filled';
    }
    const before = control instanceof HTMLInputElement ? control.value : '';
    control.focus();
    control.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, button: 0 }));
    control.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    // The list is made on demand and shows only some of its entries: typing narrows it.
    if (control instanceof HTMLInputElement && !control.readOnly)
      type(control, value.replace(/^https?:\/\//, ''));
    for (let waited = 0; waited <= patience; waited += 50) {
      const options = [...document.querySelectorAll<HTMLElement>('[role=option]')];
      const option = pick(options, (one) => one.textContent, value);
      if (option) {
        option.click();
        return 'filled';
      }
      await wait(50);
    }
    if (control instanceof HTMLInputElement && !control.readOnly) type(control, before);
    control.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    return 'not-offered';
  };

  const fill = async ({ labels, value, keep }: PageField): Promise<PageFilled['how']> => {
    const found = labels.map(labelled).find((controls) => controls.length > 0) ?? [];
    const [control] = found;
    if (!control) return 'missing';
    if (found.length > 1) return 'several';
    if (control.matches(':disabled, [aria-disabled=true]')) return 'refused';
    const listed = control instanceof HTMLSelectElement || control.getAttribute('role') === 'combobox';
    if (listed) return choose(control, value);
    if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement)) return 'refused';
    if (control.readOnly) return 'refused';
    if (keep && control.value.trim() !== '') return 'kept';
    control.focus();
    type(control, value);
    await wait(0);
    return control.value === value ? 'filled' : 'refused';
  };

  const filled: PageFilled[] = [];
  for (const field of fields) filled.push({ key: field.key, how: await fill(field) });
  return { ok: true, fields: filled };
}
