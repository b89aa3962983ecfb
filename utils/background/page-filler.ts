/** Lets a page that the admin has open be filled in. The browser's grant for exactly that address decides. */
import { z } from 'zod';
import { browser } from '../browser.ts';
import { patternOf } from '../destinations/fields.ts';
import { fillForm } from '../destinations/rewst-form/fill.ts';
import type { PageAnswer, PageField } from '../destinations/types.ts';

/** How long a list of choices may take to open, in milliseconds. */
const PATIENCE_MS = 3000;

const Filled = z.discriminatedUnion('ok', [
  z.object({
    ok: z.literal(true),
    fields: z.array(
      z.object({
        key: z.string(),
        how: z.enum(['filled', 'kept', 'missing', 'several', 'not-offered', 'refused']),
      }),
    ),
  }),
  z.object({ ok: z.literal(false), why: z.enum(['no-page', 'moved', 'not-allowed']) }),
]);

/**
 * Fills the form of the open page of that origin that was looked at last.
 *
 * The function that runs there looks at the page's origin before it touches anything: between finding the tab and
 * running, the page may go elsewhere.
 */
export async function fillPage(origin: string, fields: PageField[]): Promise<PageAnswer> {
  const tabs = (await browser.tabs.query({ url: patternOf(origin) })).filter(
    ({ url }) => url !== undefined && URL.canParse(url) && new URL(url).origin === origin,
  );
  const last = tabs.toSorted((a, b) => rank(b) - rank(a))[0];
  if (last?.id === undefined) return { ok: false, why: 'no-page' };
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId: last.id },
      func: fillForm,
      args: [origin, fields, PATIENCE_MS],
    });
    const read = Filled.safeParse(result?.result);
    return read.success ? read.data : { ok: false, why: 'moved' };
  } catch {
    return { ok: false, why: 'not-allowed' };
  }
}

/** The tab in front first, then the one used last. */
function rank({ active, lastAccessed }: { active: boolean; lastAccessed?: number }): number {
  return (active ? 1e15 : 0) + (lastAccessed ?? 0);
}
