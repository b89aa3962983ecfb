import type { LoadData } from './data.ts';
import { listen } from './events.ts';
import { Live } from './live.ts';
import { rerender } from './rerender.ts';
import { startShell } from './shell.ts';
import { publishTruth } from './truth.ts';
import { hostFrames } from './windows.ts';

/** Starts a page: called once per load with what the server kept for it. */
export function start(data: LoadData): void {
  for (const script of document.querySelectorAll('script')) script.remove();
  let live: Live | undefined;
  publishTruth(() => live);
  const begin = () => {
    const page = new Live(data);
    live = page;
    page.adopt(document.body);
    listen(page);
    if (data.kind === 'shell') startShell(page);
    if (data.rerenderAfterMs > 0) setTimeout(() => rerender(page), data.rerenderAfterMs);
  };
  const { late } = data;
  if (!late) begin();
  else
    setTimeout(() => {
      document.body.innerHTML = late.html;
      document.title = data.title;
      begin();
    }, late.afterMs);
}

/** A page that only holds another one in a frame, as the oldest pages do. */
export function startOuter(): void {
  for (const script of document.querySelectorAll('script')) script.remove();
  hostFrames({ kind: 'outer', close: () => undefined });
  const frame = document.querySelector('iframe');
  frame?.addEventListener('load', () => {
    document.title = frame.contentDocument?.title ?? document.title;
  });
}
