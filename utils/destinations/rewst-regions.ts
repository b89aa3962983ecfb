/** Rewst's regions: web app and webhook engine (docs.rewst.help, November 2026; pdx as its URLs show it). */
export interface RewstRegion {
  id: string;
  name: string;
  app: string;
  engine: string;
}

export const REWST_REGIONS: readonly RewstRegion[] = [
  { id: 'us', name: 'US', app: 'app.rewst.io', engine: 'engine.rewst.io' },
  { id: 'uk', name: 'UK', app: 'app.eu.rewst.io', engine: 'engine.eu.rewst.io' },
  { id: 'de', name: 'DE', app: 'app.rewst.eu', engine: 'engine.rewst.eu' },
  { id: 'au', name: 'AU', app: 'app.rewst.asia', engine: 'engine.rewst.asia' },
  { id: 'pdx', name: 'pdx', app: 'app.pdx.rewst.io', engine: 'engine.pdx.rewst.io' },
];

/** @param host of a pasted webhook address */
export function regionOfEngine(host: string): RewstRegion | undefined {
  return REWST_REGIONS.find(({ engine }) => engine === host.toLowerCase());
}

/** @param host of a page of the web app */
export function regionOfApp(host: string): RewstRegion | undefined {
  return REWST_REGIONS.find(({ app }) => app === host.toLowerCase());
}
