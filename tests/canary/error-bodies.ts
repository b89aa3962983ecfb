import type { World } from '../robot/world.ts';

/** What the integration API answers to requests that go wrong while they carry the secret. */
export async function errorBodies(world: World, secret: string): Promise<{ where: string; text: string }[]> {
  const base = `${world.api.url}/v1/autotask/instances`;
  const good = { authorization: `Bearer ${world.apiToken}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ label: 'x', secret, userName: 7, binding: { kind: secret } });
  const tries: [string, string, RequestInit][] = [
    ['a list', base, { headers: good }],
    [
      'a body that does not fit',
      `${base}/canary`,
      { method: 'PUT', headers: { ...good, 'idempotency-key': 'canary-1' }, body },
    ],
    [
      'a body that is cut',
      `${base}/canary`,
      { method: 'PUT', headers: { ...good, 'idempotency-key': 'canary-2' }, body: body.slice(0, -9) },
    ],
    ['a PUT without a key', `${base}/canary`, { method: 'PUT', headers: good, body }],
    ['a wrong token', base, { headers: { authorization: `Bearer ${world.apiToken}x` } }],
    ['the secret as a name', `${base}/${encodeURIComponent(secret)}`, { headers: good }],
    [
      'another content type',
      `${base}/canary`,
      { method: 'PUT', headers: { ...good, 'content-type': 'text/plain' }, body: secret },
    ],
  ];
  const answers: { where: string; text: string }[] = [];
  for (const [name, address, init] of tries) {
    const answer = await fetch(address, init);
    const headers = JSON.stringify([...answer.headers]);
    answers.push({
      where: `answer of the integration API to ${name}`,
      text: `${headers}\n${await answer.text()}`,
    });
  }
  return answers;
}
