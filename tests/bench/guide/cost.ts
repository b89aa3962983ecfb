import type { Page } from '@playwright/test';

/** Milliseconds of processor time on a page's main thread, all worlds. */
export interface Cost {
  script: number;
  /** Script, style and layout. */
  all: number;
}

/** What the page's main thread spends while something goes on; the page may load anew meanwhile. */
export async function costOf(page: Page, meanwhile: () => Promise<void>): Promise<Cost> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async (): Promise<Cost> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string) => 1000 * (metrics.find((metric) => metric.name === name)?.value ?? 0);
    const script = of('ScriptDuration');
    return { script, all: script + of('LayoutDuration') + of('RecalcStyleDuration') };
  };
  const before = await read();
  await meanwhile();
  const after = await read();
  await session.detach();
  return { script: after.script - before.script, all: after.all - before.all };
}

/** Lets the page be for so many seconds. */
export async function pause(page: Page, seconds: number): Promise<void> {
  await page.evaluate((time) => new Promise((resolve) => setTimeout(resolve, time)), seconds * 1000);
}

/** Lets the page change itself at a steady pace. */
export async function churn(page: Page, seconds: number, perSecond: number): Promise<void> {
  await page.evaluate(
    ({ ticks, perTick }) =>
      new Promise<void>((resolve) => {
        const place = document.getElementById('churn');
        let left = ticks;
        const timer = setInterval(() => {
          for (let count = 0; count < perTick; count++) {
            const node = document.createElement('span');
            node.textContent = String(count);
            place?.append(node);
            if (place && place.childNodes.length > 200) place.firstChild?.remove();
          }
          if (--left > 0) return;
          clearInterval(timer);
          resolve();
        }, 20);
      }),
    { ticks: seconds * 50, perTick: perSecond / 50 },
  );
}
