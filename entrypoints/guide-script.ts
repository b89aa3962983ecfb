import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { AgentOrder } from '../utils/page/agent-messages.ts';
import { startGuideScript } from '../utils/page/guide-script.ts';

const RUNNING = Symbol.for('onramp.guide-script');

/** The guide script, put into a frame by the background while a guide is open. Here it is only wired to the browser. */
export default defineUnlistedScript(() => {
  const world = globalThis as unknown as Record<symbol, { alive(): boolean; end(): void } | undefined>;
  if (world[RUNNING]?.alive()) return;
  // One of an older version of the extension may still be here.
  world[RUNNING]?.end();

  const { runtime } = browser;
  const { id } = runtime;
  const alive = () => runtime.id === id;
  const script = startGuideScript({
    send: (report) => runtime.sendMessage(report).catch(() => undefined),
    alive,
  });
  const hear = (
    order: AgentOrder,
    sender: { id?: string; tab?: unknown },
    answer: (value: unknown) => void,
  ) => {
    // From the background alone: pages of ours that stand in a tab have no business with frames.
    if (sender.id !== id || sender.tab) return;
    const later = script.hear(order);
    if (!later) return answer(undefined);
    void later.then(answer);
    // The channel stays open until then.
    return true;
  };
  runtime.onMessage.addListener(hear);
  world[RUNNING] = {
    alive,
    end() {
      script.end();
      runtime.onMessage.removeListener(hear);
    },
  };
});
