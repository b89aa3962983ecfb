/** The one door to the browser's extension API; everything but the agent imports it from here. */

export type { Runtime, Tabs } from 'webextension-polyfill';
export { default as browser } from 'webextension-polyfill';
