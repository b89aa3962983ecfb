/** One of the extension's own pages, in any browser. */
interface OwnPage {
  evaluate(ask: () => Promise<void>): Promise<void>;
}

/** Asks the extension, from a page of its own, to end the guide and to forget all instances. */
export async function forgetEverything(page: OwnPage): Promise<void> {
  await page.evaluate(async () => {
    interface Extension {
      runtime: { sendMessage(message: unknown): Promise<unknown> };
    }
    const { chrome } = globalThis as unknown as { chrome: Extension };
    for (const onramp of ['guide.stop', 'instances.forget'])
      await chrome.runtime.sendMessage({ onramp, body: {} });
  });
}
