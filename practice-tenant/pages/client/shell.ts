import type { Live } from './live.ts';

const NARROW = '(max-width: 800px)';

/** Marks one entry of the navigation as the one in use. */
export function chooseEntry(live: Live, chosen: string): void {
  for (const [key, item] of live.items())
    if (item.type === 'entry') live.change(key, { selected: key === chosen });
}

/** Shows a page in the content frame; the shell's own address follows, as the product's does. */
export function showContent(live: Live, url: string, entry: string): void {
  const data = btoa(JSON.stringify({ url }));
  history.pushState(
    { url, entry },
    '',
    `/AutotaskOnyx/LandingPage?view=${entry}&view-data=${encodeURIComponent(data)}`,
  );
  frameOf(live)?.contentWindow?.location.replace(url);
}

/** What only the shell does: Back and Forward, and icons instead of words in narrow windows. */
export function startShell(live: Live): void {
  const first = frameOf(live)?.getAttribute('src') ?? '/';
  history.replaceState({ url: first, entry: '' }, '');
  addEventListener('popstate', (event) => {
    const state: unknown = event.state;
    if (typeof state !== 'object' || state === null || !('url' in state) || !('entry' in state)) return;
    chooseEntry(live, String(state.entry));
    frameOf(live)?.contentWindow?.location.replace(String(state.url));
  });
  const narrow = matchMedia(NARROW);
  const fold = () => {
    if (narrow.matches) live.change('navigation', { collapsed: true });
  };
  narrow.addEventListener('change', fold);
  fold();
}

function frameOf(live: Live): HTMLIFrameElement | undefined {
  const frame = live.element('navigation', 'frame');
  return frame instanceof HTMLIFrameElement ? frame : undefined;
}
