import type { CDPSession, Page } from '@playwright/test';

/** A node of the protocol's document tree, closed shadow roots included. */
interface Node {
  backendNodeId: number;
  nodeName: string;
  nodeType: number;
  nodeValue?: string;
  attributes?: string[];
  children?: Node[];
  shadowRoots?: Node[];
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What a person sees of the guide on a page: where the ring is and what the hint says. */
export interface SeenGuide {
  ring: Box;
  hint: string;
}

/** Looking often is what a robot does most: one session per page serves every look. */
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Looks for ring and hint on a page the way eyes do: in every frame, through the closed shadow root
 * (the debugging protocol sees it, pages and Playwright do not).
 *
 * @returns undefined when no ring is shown
 */
export async function seeGuide(page: Page): Promise<SeenGuide | undefined> {
  const opened = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, opened);
  const session = await opened;
  for (const shadow of await ourRoots(session)) {
    const ringNode = find(shadow, (node) => attribute(node, 'data-onramp') === 'ring');
    const hintNode = find(shadow, (node) => attribute(node, 'data-onramp') === 'hint');
    const ring = ringNode && (await boxOf(session, ringNode));
    if (ring && ring.width > 0 && ring.height > 0) return { ring, hint: hintNode ? textOf(hintNode) : '' };
  }
  return undefined;
}

/** What is behind the closed roots of our own elements; their names are letters drawn at random, said twice. */
async function ourRoots(session: CDPSession): Promise<Node[]> {
  const { result } = await session.send('Runtime.evaluate', {
    objectGroup: 'looks',
    expression: `(() => {
      const hosts = [];
      const walk = (of) => {
        for (const element of of.getElementsByTagName('*')) {
          if (/^o([a-z0-9]+)-\\1$/.test(element.localName)) hosts.push(element);
          else if (element.localName === 'iframe' || element.localName === 'frame') {
            if (element.contentDocument) walk(element.contentDocument);
          }
        }
      };
      walk(document);
      return hosts.length > 0 ? hosts : undefined;
    })()`,
  });
  if (!result.objectId) return [];
  try {
    const { result: entries } = await session.send('Runtime.getProperties', {
      objectId: result.objectId,
      ownProperties: true,
    });
    const roots: Node[] = [];
    for (const { name, value } of entries) {
      if (!value?.objectId || !/^\d+$/.test(name)) continue;
      const { node } = (await session.send('DOM.describeNode', {
        objectId: value.objectId,
        depth: -1,
        pierce: true,
      })) as unknown as { node: Node };
      roots.push(...(node.shadowRoots ?? []));
    }
    return roots;
  } finally {
    await session.send('Runtime.releaseObjectGroup', { objectGroup: 'looks' }).catch(() => undefined);
  }
}

function find(node: Node, wanted: (node: Node) => boolean): Node | undefined {
  if (wanted(node)) return node;
  for (const child of node.children ?? []) {
    const hit = find(child, wanted);
    if (hit) return hit;
  }
  return undefined;
}

function attribute(node: Node, name: string): string | undefined {
  const at = node.attributes?.indexOf(name) ?? -1;
  return at >= 0 && at % 2 === 0 ? node.attributes?.[at + 1] : undefined;
}

function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  return (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** The box in the page's own viewport, whichever frame the node lies in; undefined when it is not drawn. */
async function boxOf(session: CDPSession, node: Node): Promise<Box | undefined> {
  const answer = await session
    .send('DOM.getBoxModel', { backendNodeId: node.backendNodeId })
    .catch(() => undefined);
  const quad = answer?.model.border;
  if (!quad) return undefined;
  const xs = quad.filter((_, index) => index % 2 === 0);
  const ys = quad.filter((_, index) => index % 2 === 1);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
