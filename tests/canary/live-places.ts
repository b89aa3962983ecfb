/** What a running browser holds: documents, globals, storages, caches, of every page and of the service worker. */
import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import type { Hit, Searcher } from './search.ts';

/** Runs in a page or worker: everything a script there could read, as named texts. */
async function readableHere(): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  const seen = new Set<unknown>();
  const found: string[] = [];
  const walk = (value: unknown, depth: number): void => {
    if (typeof value === 'string') found.push(value);
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null || depth > 5) return;
    if (seen.has(value) || seen.size > 60_000) return;
    seen.add(value);
    if (value instanceof Map || value instanceof Set) for (const one of value) walk(one, depth + 1);
    for (const name of Object.getOwnPropertyNames(value)) {
      if (value === globalThis && name === 'document') continue;
      try {
        walk((value as Record<string, unknown>)[name], depth + 1);
      } catch {
        // A getter that refuses is nothing that could be read.
      }
    }
  };
  walk(globalThis, 0);
  texts.globals = found.join('\n');

  if (typeof document !== 'undefined') {
    texts.document = document.documentElement?.outerHTML ?? '';
    const fields = [...document.querySelectorAll('input, textarea, select')] as HTMLInputElement[];
    texts.fields = fields.map(({ value }) => value).join('\n');
    const shadows = [...document.querySelectorAll('*')].flatMap(
      ({ shadowRoot }) => shadowRoot?.innerHTML ?? [],
    );
    texts.shadows = shadows.join('\n');
    texts.history = JSON.stringify([history.state, location.href, document.title]);
    const storages = { localStorage: () => localStorage, sessionStorage: () => sessionStorage };
    for (const [name, storage] of Object.entries(storages)) {
      try {
        texts[name] = JSON.stringify({ ...storage() });
      } catch {
        // A document without an origin has none.
      }
    }
    try {
      texts.cookies = document.cookie;
    } catch {
      // The same.
    }
  }
  const rows: unknown[] = [];
  try {
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        rows.push(
          await new Promise((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve(all.result);
            all.onerror = () => resolve(undefined);
          }),
        );
      }
      database.close();
    }
    texts.indexedDB = JSON.stringify(rows);
  } catch {
    // Not available here.
  }
  try {
    const kept: string[] = [];
    for (const key of await caches.keys()) {
      const cache = await caches.open(key);
      for (const request of await cache.keys()) {
        kept.push(request.url, (await (await cache.match(request))?.text()) ?? '');
      }
    }
    texts.caches = kept.join('\n');
  } catch {
    // Not available here.
  }
  const areas = (
    globalThis as { chrome?: { storage?: Record<string, { get?(all: null): Promise<unknown> }> } }
  ).chrome?.storage;
  for (const area of areas ? ['local', 'sync', 'session', 'managed'] : []) {
    try {
      texts[`storage.${area}`] = JSON.stringify(await areas?.[area]?.get?.(null)) ?? '';
    } catch {
      // Firefox and unmanaged browsers have no such area.
    }
  }
  return texts;
}

/** Searches every frame of every open page, the service workers, and the cookies of all sites. */
export async function searchLive(context: BrowserContext, searcher: Searcher): Promise<Hit[]> {
  const hits: Hit[] = [];
  const look = async (name: string, place: Frame | Worker) => {
    const texts = await ('url' in place && 'childFrames' in place
      ? place.evaluate(readableHere)
      : place.evaluate(readableHere));
    for (const [kind, text] of Object.entries(texts)) hits.push(...searcher.inText(`${name}: ${kind}`, text));
  };
  for (const page of context.pages()) {
    await eachFrame(page, (frame) => look(nameOf(frame.url()), frame));
  }
  for (const worker of context.serviceWorkers()) await look('service worker', worker);
  hits.push(...searcher.inText('cookies', JSON.stringify(await context.cookies())));
  return hits;
}

/** A page that moves on while it is looked at is looked at again where it arrived. */
async function eachFrame(page: Page, look: (frame: Frame) => Promise<void>): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      await page.waitForLoadState();
      for (const frame of page.frames()) await look(frame);
      return;
    } catch (error) {
      if (page.isClosed()) return;
      if (tries === 5) throw error;
    }
  }
}

/** Where a frame is, without what makes it differ from run to run. */
function nameOf(url: string): string {
  if (!URL.canParse(url)) return url || 'about:blank';
  const { protocol, host, pathname } = new URL(url);
  return protocol === 'chrome-extension:' ? `extension${pathname}` : `${host}${pathname}`;
}
