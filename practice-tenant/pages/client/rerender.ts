import type { Live } from './live.ts';

/**
 * Replaces everything on the page by new elements that look the same, with new ids, as frameworks do after data came
 * in. What was typed and ticked stays, and so does the focus.
 */
export function rerender(live: Live): void {
  const ids = new Map<string, string>();
  const pairs: [Node, Node][] = [];
  const own = [...document.body.childNodes].filter((node) => !(node instanceof Element) || live.owns(node));
  for (const node of own) pair(node, node.cloneNode(true), pairs);
  for (const [old, copy] of pairs) {
    if (!(copy instanceof Element)) continue;
    if (/^z[0-9a-f]{32}$/.test(copy.id)) {
      const id = randomId();
      ids.set(copy.id, id);
      copy.id = id;
    }
    keepInput(old, copy);
  }
  for (const [, copy] of pairs) {
    const target = copy instanceof Element ? ids.get(copy.getAttribute('for') ?? '') : undefined;
    if (target && copy instanceof Element) copy.setAttribute('for', target);
  }
  const copies = new Map(pairs);
  const focused = document.activeElement;
  const selection =
    focused instanceof HTMLInputElement ? [focused.selectionStart, focused.selectionEnd] : undefined;
  for (const node of own) {
    const copy = copies.get(node);
    if (copy) node.replaceWith(copy);
  }
  live.moved(pairs, ids);
  const focus = focused && copies.get(focused);
  if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  if (focus instanceof HTMLInputElement && selection && focus.type === 'text')
    focus.setSelectionRange(selection[0] ?? null, selection[1] ?? null);
}

function pair(old: Node, copy: Node, pairs: [Node, Node][]): void {
  pairs.push([old, copy]);
  const copies = [...copy.childNodes];
  [...old.childNodes].forEach((child, index) => {
    const other = copies[index];
    if (other) pair(child, other, pairs);
  });
}

function keepInput(old: Node, copy: Element): void {
  if (old instanceof HTMLInputElement && copy instanceof HTMLInputElement) {
    copy.value = old.value;
    copy.checked = old.checked;
  }
  if (old instanceof HTMLSelectElement && copy instanceof HTMLSelectElement)
    copy.selectedIndex = old.selectedIndex;
}

function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return `z${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
