/**
 * Turning one rendering of an item into another, in place. The server encloses the HTML of every item that can change
 * in two comments; they become empty text nodes here, so that nothing in the document tells which item is which.
 */
import { SLOT } from './data.ts';

/** The nodes between two (empty) text nodes. */
export interface Span {
  start: Text;
  end: Text;
}

/** Takes the enclosing comments out of a tree and gives back what they enclosed, by number. */
export function takeSpans(root: Node): Map<number, Span> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Comment[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) comments.push(node as Comment);
  const starts = new Map<number, Text>();
  const spans = new Map<number, Span>();
  for (const comment of comments) {
    const [, bracket, digits] = /^([[\]])(\d+)$/.exec(comment.data) ?? [];
    if (!bracket) continue;
    const anchor = document.createTextNode('');
    comment.replaceWith(anchor);
    const number = Number(digits);
    const start = starts.get(number);
    if (bracket === '[') starts.set(number, anchor);
    else if (start) spans.set(number, { start, end: anchor });
  }
  return spans;
}

/** The nodes of a span, without its ends. */
export function nodesOf(span: Span): ChildNode[] {
  const nodes: ChildNode[] = [];
  for (let node = span.start.nextSibling; node && node !== span.end; node = node.nextSibling)
    nodes.push(node);
  return nodes;
}

/** HTML as nodes that are not in the document yet. */
export function parse(html: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = html;
  return document.importNode(template.content, true);
}

/** Makes the nodes of a span look like the new ones, keeping elements (and with them focus and typed text) where it can. */
export function reshape(span: Span, wanted: DocumentFragment): void {
  const parent = span.start.parentNode;
  if (parent) reshapeNodes(parent, nodesOf(span), [...wanted.childNodes], span.end);
}

/** @param next the node before which new ones go when there are none to take the place of */
function reshapeNodes(parent: Node, old: ChildNode[], wanted: ChildNode[], next: Node | null): void {
  const slot = wanted.findIndex(
    (node) => node.nodeType === Node.COMMENT_NODE && (node as Comment).data === SLOT,
  );
  if (slot >= 0) {
    // What stands in the slot stays; what stands around it is compared from both ends.
    const behind = wanted.length - slot - 1;
    reshapeNodes(parent, old.slice(0, slot), wanted.slice(0, slot), old[slot] ?? next);
    reshapeNodes(parent, behind === 0 ? [] : old.slice(-behind), wanted.slice(slot + 1), next);
    return;
  }
  if (old.length === wanted.length && old.every((node, index) => alike(node, wanted[index]))) {
    old.forEach((node, index) => {
      const other = wanted[index];
      if (other) reshapeNode(node, other);
    });
    return;
  }
  const place = old.at(-1)?.nextSibling ?? next;
  for (const node of wanted) parent.insertBefore(node, place);
  for (const node of old) node.remove();
}

function alike(a: Node, b: Node | undefined): boolean {
  return a.nodeType === b?.nodeType && a.nodeName === b.nodeName;
}

function reshapeNode(old: ChildNode, wanted: ChildNode): void {
  if (old instanceof Element && wanted instanceof Element) {
    copyAttributes(old, wanted);
    reshapeNodes(old, [...old.childNodes], [...wanted.childNodes], null);
  } else if (old.nodeValue !== wanted.nodeValue) {
    old.nodeValue = wanted.nodeValue;
  }
}

function copyAttributes(old: Element, wanted: Element): void {
  for (const { name, value } of [...wanted.attributes]) {
    const current = old.getAttribute(name);
    // Ids that mean nothing are drawn anew each time; a typed text is the script's to write.
    const keep =
      current !== null &&
      (/^z[0-9a-f]{32}/.test(value) || (name === 'value' && old instanceof HTMLInputElement));
    if (current !== value && !keep) old.setAttribute(name, value);
  }
  for (const { name } of [...old.attributes]) if (!wanted.hasAttribute(name)) old.removeAttribute(name);
  if (old instanceof HTMLInputElement && (old.type === 'checkbox' || old.type === 'radio'))
    old.checked = wanted.hasAttribute('checked');
}
