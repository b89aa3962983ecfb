import { all, closest, holds, listen, parentOf, say } from './dom.ts';
import { inMenu } from './find.ts';
import type { LabelKey } from './labels/keys.ts';
import { labelsOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';
import type { Seen } from './recognise.ts';
import { CELL, lineOf, ROW } from './rows.ts';

/** What the admin's hands did in this document. Times are of `performance.now()`. */
export interface Deeds extends Seen {
  /** 0 when the field that was typed into has been left. */
  typedAt: number;
  savedAt: number;
}

/** Who wants to know of it. */
export interface Watch {
  /** Hears of what may have changed the page. */
  touched(): void;
  /** Hears of each click. */
  clicked(on: Element): void;
  /** Hears of a click on Save, before the page does. */
  saved(): void;
  /** The field that holds the secret. */
  secretField(): Element | undefined;
}

/** Hears of what a person does, and never of events of the page's own making. */
export function hearOf(signal: AbortSignal, types: string, hear: (event: Event) => void): void {
  for (const type of types.split(' ')) {
    listen(type, (event) => event.isTrusted && hear(event), { capture: true, passive: true, signal });
  }
}

/** What turns a key into a click by itself, or takes it as text. */
const HEARS_ITSELF = 'button,a[href],input,select,textarea,summary,[contenteditable]';

/** Notes what the admin does, until `signal` ends it. */
export function watchHands(
  deeds: Deeds,
  { touched, clicked, saved, secretField }: Watch,
  signal: AbortSignal,
): void {
  hearOf(signal, 'input change click keyup', touched);
  hearOf(signal, 'input', ({ target }) => {
    deeds.typedAt = performance.now();
    if (target && target === secretField()) touchedSecret();
  });
  hearOf(signal, 'change focusout', () => {
    deeds.typedAt = 0;
  });
  const press = (target: EventTarget | null) => {
    if (!(target instanceof Element)) return;
    pressed(target);
    clicked(target);
  };
  hearOf(signal, 'click', ({ target }) => press(target));
  // Autotask's own buttons are no buttons: a key does what a click does, and no click is heard.
  hearOf(signal, 'keydown', (event) => {
    const { key, target } = event as KeyboardEvent;
    if ((key === 'Enter' || key === ' ') && target instanceof Element && !closest(target, HEARS_ITSELF))
      press(target);
  });
  hearOf(signal, 'pointerover pointerdown contextmenu focusin', ({ type, target }) => {
    if (target instanceof Element) overRow(type, target);
  });

  function touchedSecret() {
    deeds.secretTouched = true;
    // What was captured before is no longer what the page would save.
    if (deeds.secretHeld) deeds.secretHeld = 'changed';
  }

  /** Which of the buttons that we have to know about a click reached. */
  function pressed(on: Element) {
    let at: Element | null = on;
    for (let i = 0; at && i < 5; i++, at = parentOf(at)) {
      const keys = labelsOf(norm(say(at, 60) || (at as HTMLInputElement).value || ''));
      const is = (...wanted: LabelKey[]) => wanted.some((key) => keys.includes(key));
      if (is('save', 'saveAndClose')) {
        deeds.saveClicked = true;
        deeds.savedAt = performance.now();
        return saved();
      }
      if (is('generateSecret')) touchedSecret();
    }
  }

  /** Remembers in which row a menu is being opened: the open menu itself does not say. */
  function overRow(type: string, on: Element) {
    const row = closest(on, ROW);
    // The entries of an open menu are about the row that it was opened in.
    if (!row && inMenu(on)) return;
    const line = row ?? lineOf(on);
    const cell = row ? closest(on, CELL) : on;
    // A mouse on its way to the menu crosses other rows' words; only an icon opens a menu by hovering.
    if (type === 'pointerover' && cell && norm(say(cell, 40))) return;
    const parts = row ? [row, ...all(CELL, row).slice(0, 50)] : all('*', line).slice(0, 40);
    deeds.menuIsOurs = parts.some((part) => labelsOf(norm(say(part))).includes('apiUserSystemLevel'));
  }
}

/** Whether a click on one element reaches the other. */
export const reaches = (target: Element | undefined, on: Element): boolean => !!target && holds(target, on);
