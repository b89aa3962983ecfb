/**
 * Makes, updates and deletes credentials in a real n8n, with invented values, and compares its answers with what the
 * contract test assumes. By hand only:
 *
 *   N8N_URL=https://n8n.example.com N8N_API_KEY=… npx node tests/live/n8n.ts
 *
 * The key needs the rights to create, read, update, list and delete credentials. What is made is deleted again; it is
 * named "Autotask (Onramp live test …)".
 */
import { destinationOf } from '../../utils/destinations/registry.ts';
import type { Configuration, Courier, Receipt } from '../../utils/destinations/types.ts';
import { sayIn } from '../../utils/destinations/words/index.ts';

const { N8N_URL: baseUrl, N8N_API_KEY: apiKey } = process.env;
if (!baseUrl || !apiKey) {
  console.log('Skipped: set N8N_URL and N8N_API_KEY to run this against a real n8n.');
  process.exit(0);
}

const say = sayIn('en');
const CONFIG: Configuration = {
  instanceId: 'live-test',
  label: `Onramp live test ${Date.now()}`,
  zone: { uiHost: 'ww5.autotask.net', restBase: 'https://webservices5.autotask.net/ATServicesRest/' },
  userName: 'nobody@onramp.example',
  secret: `no"secret\\at-all`,
  binding: { kind: 'custom', trackingIdentifier: 'NOTATRACKINGIDENTIFIER00000' },
  plannedTriggers: 50,
};

let failures = 0;
const made = new Set<string>();

for (const type of ['httpCustomAuth', 'auto']) {
  const prepared = destinationOf('n8n')?.prepare({ baseUrl, apiKey, type }, say);
  if (!prepared?.ok) throw new Error(prepared?.reason ?? 'There is no such destination.');
  const { ready } = prepared;
  const courier = (extra: Partial<Courier> = {}): Courier => ({
    fetch,
    idempotencyKey: 'live',
    say,
    ...extra,
  });

  const trial = await ready.trial?.(courier());
  report(`${type}: check`, trial?.ok === true, trial?.summary ?? '');
  const first = await ready.send(CONFIG, courier());
  const id = idOf(first);
  report(`${type}: made`, id !== undefined, wordsOf(first));
  if (id === undefined) continue;
  made.add(id);
  const second = await ready.send({ ...CONFIG, secret: 'another' }, courier({ storedId: id }));
  report(`${type}: updated, not copied`, idOf(second) === id, wordsOf(second));
  const again = await ready.send(CONFIG, courier({ storedId: 'no-such-credential' }));
  const anew = idOf(again);
  if (anew) made.add(anew);
  report(`${type}: made anew when it is gone`, anew !== undefined && anew !== id, wordsOf(again));
}

const wrongKey = destinationOf('n8n')?.prepare(
  { baseUrl, apiKey: 'not-the-key', type: 'httpCustomAuth' },
  say,
);
if (wrongKey?.ok) {
  const refused = await wrongKey.ready.send(CONFIG, { fetch, idempotencyKey: 'live', say });
  report('a wrong key', refused.outcome === 'refused', wordsOf(refused));
}

for (const id of made) {
  const answer = await fetch(`${baseUrl}/api/v1/credentials/${id}`, {
    method: 'DELETE',
    headers: { 'X-N8N-API-KEY': apiKey },
  });
  report(`deleted ${id}`, answer.ok, `status ${answer.status}`);
}
console.log(failures === 0 ? 'All as assumed.' : `${failures} not as assumed.`);
process.exit(failures === 0 ? 0 : 1);

function report(what: string, good: boolean, words: string): void {
  if (!good) failures += 1;
  console.log(`${good ? 'ok ' : 'NOT'} ${what}: ${words}`);
}

function idOf(receipt: Receipt): string | undefined {
  return receipt.outcome === 'delivered' ? receipt.id : undefined;
}

function wordsOf(receipt: Receipt): string {
  return receipt.outcome === 'delivered' ? receipt.summary : `${receipt.outcome}: ${receipt.reason}`;
}
