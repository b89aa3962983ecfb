/** Keeps the keyboard where the admin is when something opens, closes or goes away. */
import { type RefObject, useEffect, useRef } from 'react';

/**
 * Moves the focus into what has opened, and back to what opened it; it stays where the admin has put it meanwhile.
 *
 * @param opened name of what is open, if anything; its opener carries `data-opener` with the same name
 * @returns ref for the element around both
 */
export function useFocusMove<E extends HTMLElement>(opened: string | undefined): RefObject<E | null> {
  const around = useRef<E>(null);
  const before = useRef(opened);
  useEffect(() => {
    const last = before.current;
    before.current = opened;
    if (opened === last) return;
    const { activeElement } = document;
    const isElsewhere = activeElement !== null && activeElement !== document.body;
    if (isElsewhere && !around.current?.contains(activeElement)) return;
    const next =
      opened === undefined
        ? around.current?.querySelector<HTMLElement>(`[data-opener="${last}"]`)
        : around.current?.querySelector<HTMLElement>('form :is(input:checked, input, select, button)');
    next?.focus();
  }, [opened]);
  return around;
}

/**
 * When the focused button of one step goes away with its step, the focus goes to the next step's heading
 * instead of to nowhere. Does nothing while the admin works in another window or place.
 *
 * @param current id of the current step
 * @returns ref for the list of steps
 */
export function useFocusFollows(current: string | undefined): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null);
  const inside = useRef(false);
  useEffect(() => {
    const note = (event: FocusEvent) => {
      inside.current = event.target instanceof Node && (list.current?.contains(event.target) ?? false);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);
  useEffect(() => {
    if (current === undefined || !inside.current || !document.hasFocus()) return;
    if (document.activeElement !== document.body && document.activeElement !== null) return;
    list.current?.querySelector<HTMLElement>('[aria-current=step] h3')?.focus();
  }, [current]);
  return list;
}
