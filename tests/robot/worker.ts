import type { World } from './world.ts';

/** Kills the extension's service worker, as the browser itself does whenever it likes. */
export async function killWorker(world: World): Promise<void> {
  const { context, extensionId } = world.browser;
  const page = context.pages().find((open) => open.url().includes(extensionId));
  if (!page) throw new Error('No page of the extension is open to reach its worker by.');
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
