/**
 * Plays the background inside the page: organizations, companies and mappings of a large tenant. Runs in the page, so it
 * may use nothing from outside.
 *
 * @param rows how many of each; all but 2,000 are mapped, so that the matcher has its work, too
 */
export function playBackground(rows: number): void {
  const WORDS = [
    'Harbor Logistics',
    'Summit Dental',
    'Valley Roofing',
    'Coastal Insurance',
    'Premier Engineering',
    'Metro Veterinary',
    'United Property',
    'Lakeside Medical',
    'Northern Law',
    'Cedar Construction',
  ];
  const TOWNS = ['Boston', 'Tampa', 'Omaha', 'Boise', 'Troy', 'Dayton', 'Salem', 'Aurora', 'Mesa', 'Reno'];
  const name = (at: number) =>
    `${WORDS[at % 10]} of ${TOWNS[Math.floor(at / 10) % 10]} ${(at * 7919) % rows} ${['Inc', 'LLC', 'Group'][at % 3]}`;
  const OPEN = Math.min(2_000, Math.floor(rows / 2));
  const organizations = Array.from({ length: rows }, (_, at) => ({
    id: `o${at}`,
    name: name(at).toUpperCase(),
  }));
  const mappings = Array.from({ length: rows - OPEN }, (_, at) => ({
    organizationId: `o${at + OPEN}`,
    companyId: at + OPEN,
  }));
  const page = (after = -1) => {
    const items = Array.from({ length: Math.min(5_000, rows - after - 1) }, (_, at) => ({
      id: after + 1 + at,
      name: name(after + 1 + at),
    }));
    const last = after + items.length;
    return { companies: items, ...(last < rows - 1 ? { nextAfter: last } : {}) };
  };
  const answer = (request: string, body: { after?: number }): unknown => {
    switch (request) {
      case 'state.get':
        return { language: { used: 'en' }, instances: [{ id: 'bench', label: 'Bench', current: true }] };
      case 'mapping.organizations':
        return { host: 'api.example', organizations, etag: '"v1"' };
      case 'mapping.companies':
        return page(body.after);
      case 'mapping.load':
        return { host: 'api.example', mappings, etag: '"v1"' };
      default:
        return undefined;
    }
  };
  interface Runtime {
    sendMessage(message: { onramp: string; body: { after?: number } }, ...rest: unknown[]): unknown;
  }
  const { chrome } = globalThis as unknown as { chrome: { runtime: Runtime } };
  chrome.runtime.sendMessage = (message, ...rest) => {
    const value = { ok: true, value: answer(message.onramp, message.body) };
    const done = rest.at(-1);
    if (typeof done === 'function') done(value);
    return Promise.resolve(value);
  };
}
