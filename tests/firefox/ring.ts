/** Finds ring and hint the way eyes do: over the debugging protocol, through the closed shadow root, in every frame. */
import type { Page } from 'puppeteer-core';
import { z } from 'zod';
import type { SeenGuide } from '../robot/ring.ts';

/** Puppeteer speaks BiDi, but offers no shadow trees: its connection is asked itself. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface Context {
  context: string;
  children?: Context[] | null;
}
const Context: z.ZodType<Context> = z.lazy(() =>
  z.object({ context: z.string(), children: z.array(Context).nullish() }),
);

interface Seen {
  sharedId?: string | undefined;
  value?:
    | {
        attributes?: Record<string, string> | undefined;
        children?: Seen[] | undefined;
        shadowRoot?: Seen | null | undefined;
      }
    | undefined;
}
const Seen: z.ZodType<Seen> = z.lazy(() =>
  z.object({
    sharedId: z.string().optional(),
    value: z
      .object({
        attributes: z.record(z.string(), z.string()).optional(),
        children: z.array(Seen).optional(),
        shadowRoot: Seen.nullish(),
      })
      .optional(),
  }),
);

const Found = z.object({ result: z.object({ value: z.array(Seen) }) });
const Text = z.object({ result: z.object({ value: z.string() }) });
const Shown = z.object({
  box: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
  hint: z.string(),
});

const HOSTS = `() => [...document.querySelectorAll('*')].filter((one) => /^o[a-z0-9]+-[a-z0-9]+$/.test(one.localName))`;

const LOOK = `(ring, hint) => {
  const box = ring.getBoundingClientRect();
  let [x, y] = [box.x, box.y];
  for (let view = window; view !== view.top; view = view.parent) {
    const frame = view.frameElement, place = frame.getBoundingClientRect();
    x += place.x + frame.clientLeft; y += place.y + frame.clientTop;
  }
  return JSON.stringify({ box: { x, y, width: box.width, height: box.height }, hint: hint ? hint.textContent : '' });
}`;

/** @returns undefined when no ring is shown */
export async function seeGuide(page: Page): Promise<SeenGuide | undefined> {
  const { connection } = page.browser() as unknown as Bidi;
  const call = async (context: string, functionDeclaration: string, args: object[], more: object = {}) =>
    (
      await connection.send('script.callFunction', {
        functionDeclaration,
        arguments: args,
        target: { context },
        awaitPromise: false,
        ...more,
      })
    ).result;
  for (const context of await contextsOf(page, connection)) {
    const answer = await call(context, HOSTS, [], {
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 3 },
    }).catch(() => undefined);
    const found = Found.safeParse(answer);
    for (const host of found.success ? found.data.result.value : []) {
      const parts = host.value?.shadowRoot?.value?.children ?? [];
      const part = (name: string) => parts.find((one) => one.value?.attributes?.['data-onramp'] === name);
      const [ring, hint] = [part('ring'), part('hint')];
      if (!ring?.sharedId || !hint?.sharedId) continue;
      const looked = Text.safeParse(
        await call(context, LOOK, [{ sharedId: ring.sharedId }, { sharedId: hint.sharedId }]).catch(
          () => undefined,
        ),
      );
      const shown = looked.success ? Shown.parse(JSON.parse(looked.data.result.value)) : undefined;
      if (shown && shown.box.width > 0 && shown.box.height > 0) return { ring: shown.box, hint: shown.hint };
    }
  }
  return undefined;
}

async function contextsOf(page: Page, connection: Bidi['connection']): Promise<string[]> {
  const root = z.object({ _id: z.string() }).parse(page.mainFrame())._id;
  const { result } = await connection.send('browsingContext.getTree', { root });
  const { contexts } = z.object({ contexts: z.array(Context) }).parse(result);
  const flat = (all: readonly Context[]): string[] =>
    all.flatMap(({ context, children }) => [context, ...flat(children ?? [])]);
  return flat(contexts);
}
