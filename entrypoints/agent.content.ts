import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';

/**
 * The agent of every frame of every Autotask page: it announces the frame, so that the background can put the guide
 * script there while a guide is open (utils/page/agent-messages.ts). It reads nothing and changes nothing.
 */
export default defineContentScript({
  matches: ['https://*.autotask.net/*'],
  // Help, print views and the public site (autotask-ui.md section 1).
  excludeMatches: [
    'https://www.autotask.net/*',
    'https://*.autotask.net/help/*',
    'https://*.autotask.net/Help/*',
    'https://*.autotask.net/*/TicketPrintView.mvc*',
    'https://*.autotask.net/*/ticketprintview.mvc*',
    'https://*.autotask.net/*PickListDetailForShippingGrid*',
    'https://*.autotask.net/*PackingListDetailForShippingGrid*',
  ],
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const hello = () => {
      const body = { top: window === window.top };
      // Nobody answers while the extension is being updated: the frame is announced again with its next page.
      browser.runtime.sendMessage({ onramp: 'agent.hello', body }).catch(() => undefined);
    };
    hello();
    ctx.addEventListener(window, 'wxt:locationchange', hello);
  },
});
