import type { CDPSession, Page } from '@playwright/test';

/** One uninterrupted stretch of our own script on a page's main thread, in milliseconds of processor time. */
export interface Stretch {
  /** All of it, with the layout and style that our questions made the browser compute at once. */
  time: number;
  /** The layout and style in it. */
  layout: number;
  /** What ran: function and line of the built script. */
  what: string;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string; functionName?: string; lineNumber?: number; columnNumber?: number } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const LAYOUT = /^(Layout|UpdateLayoutTree|RecalculateStyles|PrePaint)$/;

/**
 * Records what a page's process does while `meanwhile` goes on, and picks out the extension's own stretches. Processor
 * time, not the clock: what other processes do to a busy machine is not counted.
 *
 * @param extensionId whose scripts count as ours
 * @returns the stretches, the longest first
 */
export async function ownStretches(
  page: Page,
  extensionId: string,
  meanwhile: () => Promise<void>,
): Promise<Stretch[]> {
  const session = await page.context().newCDPSession(page);
  const events = await record(session, meanwhile);
  await session.detach();
  const complete = events.filter(({ ph }) => ph === 'X');
  const ours = complete.filter(
    ({ name, args }) =>
      /^(FunctionCall|EvaluateScript|v8\.run)$/.test(name) && args?.data?.url?.includes(extensionId),
  );
  const outermost = ours.filter((one) => !ours.some((other) => other !== one && within(one, other)));
  const layouts = complete.filter(({ name }) => LAYOUT.test(name));
  return outermost
    .map((one) => {
      const layout = layouts
        .filter((other) => within(other, one))
        .filter((other, _, all) => !all.some((outer) => outer !== other && within(other, outer)))
        .reduce((sum, other) => sum + length(other), 0);
      return {
        time: length(one),
        layout,
        what: `${one.args?.data?.functionName ?? ''}:${one.args?.data?.lineNumber ?? ''}:${one.args?.data?.columnNumber ?? ''}`,
      };
    })
    .sort((a, b) => b.time - a.time);
}

const length = ({ tdur, dur }: TraceEvent) => (tdur ?? dur ?? 0) / 1000;

const within = (inner: TraceEvent, outer: TraceEvent) =>
  inner.pid === outer.pid &&
  inner.tid === outer.tid &&
  inner.ts >= outer.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);

async function record(session: CDPSession, meanwhile: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const hear = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  session.on('Tracing.dataCollected', hear);
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES },
  });
  await meanwhile();
  const ended = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await ended;
  session.off('Tracing.dataCollected', hear);
  return events;
}
