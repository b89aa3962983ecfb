import { describe, expect, it } from 'vitest';
import type { Courier, Receipt } from '../../../utils/destinations/types.ts';
import { FakeN8n, type FakeN8nOptions } from '../../fakes/n8n.ts';
import { broken, CONFIG, json, prepare, ready, type Seen, say, VENDOR, wire, words } from './helpers.ts';

const SETTINGS = { baseUrl: 'https://n8n.msp.example', apiKey: 'canary-api-key' };

function world(options: Partial<FakeN8nOptions> = {}, values: Record<string, string> = {}) {
  const fake = new FakeN8n({ apiKey: SETTINGS.apiKey, ...options });
  const answer = ({ method, url, headers, body }: Seen) => {
    const { pathname, search } = new URL(url);
    const said = fake.answer(method, pathname + search, headers.get('x-n8n-api-key'), body);
    return json(said.status, said.body);
  };
  const destination = ready('n8n', { ...SETTINGS, ...values });
  const send = async (extra: Partial<Courier> = {}, config = CONFIG): Promise<Receipt> =>
    destination.send(config, wire(answer, extra).courier);
  const trial = async () => destination.trial?.(wire(answer).courier);
  return { fake, send, trial, answer, destination };
}

const idOf = (receipt: Receipt) => (receipt.outcome === 'delivered' ? receipt.id : undefined);

describe('the contract with n8n’s public API', () => {
  it('makes an Autotask credential where the node is installed, in the one form that is accepted', async () => {
    const { fake, send } = world();
    const receipt = await send();
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      id: 'cred1',
      summary: expect.stringContaining('Autotask (Production)'),
    });
    expect(fake.credentials).toEqual([
      {
        id: 'cred1',
        name: 'Autotask (Production)',
        type: 'autotaskApi',
        data: {
          APIIntegrationcode: 'canary-tracking-identifier',
          Username: 'abc@msp.example',
          Secret: CONFIG.secret,
          zone: 'https://webservices5.autotask.net/atservicesrest',
          timezone: 'UTC',
          cacheEnabled: false,
          cachingWarning: '',
          redisEnabled: false,
          includeChangeInfoAliasesInOutput: false,
          allowedHttpRequestDomains: 'all',
        },
      },
    ]);
  });

  it('names the address itself for a zone that the node does not list', async () => {
    const { fake, send } = world();
    const zone = {
      uiHost: 'ww29.autotask.net',
      restBase: 'https://webservices29.autotask.net/ATServicesRest/',
    };
    expect((await send({}, { ...CONFIG, zone })).outcome).toBe('delivered');
    expect(fake.credentials[0]?.data).toMatchObject({
      zone: 'other',
      customZoneUrl: 'https://webservices29.autotask.net/atservicesrest',
    });
  });

  it.each([400, 404] as const)(
    'makes Custom Auth where the node is not installed (schema refused with %i)',
    async (unknownSchema) => {
      const { fake, send } = world({ node: false, unknownSchema });
      expect((await send()).outcome).toBe('delivered');
      expect(fake.credentials[0]).toMatchObject({ type: 'httpCustomAuth' });
      expect(JSON.parse(String(fake.credentials[0]?.data.json))).toEqual({
        headers: {
          ApiIntegrationCode: 'canary-tracking-identifier',
          UserName: 'abc@msp.example',
          Secret: CONFIG.secret,
        },
      });
    },
  );

  it('drops what an older node does not know', async () => {
    const { fake, send } = world({
      schema: (properties) => {
        delete properties.redisEnabled;
        delete properties.includeChangeInfoAliasesInOutput;
        delete properties.allowedHttpRequestDomains;
      },
    });
    expect((await send()).outcome).toBe('delivered');
    expect(Object.keys(fake.credentials[0]?.data ?? {})).not.toContain('redisEnabled');
  });

  it('falls back to Custom Auth when a newer node wants something unknown, and says so when told not to', async () => {
    const schema: FakeN8nOptions['schema'] = (properties, required) => {
      properties.region = { type: 'string' };
      required.push('region');
    };
    const auto = world({ schema });
    expect((await auto.send()).outcome).toBe('delivered');
    expect(auto.fake.credentials[0]?.type).toBe('httpCustomAuth');
    const told = world({ schema }, { type: 'autotaskApi' });
    expect(await told.send()).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('region'),
    });
    expect(told.fake.credentials).toEqual([]);
  });

  it('asks for the schema before anything secret leaves', async () => {
    const { fake, send } = world();
    await send();
    expect(fake.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /api/v1/credentials/schema/autotaskApi',
      'POST /api/v1/credentials',
    ]);
  });

  it('updates what it stored instead of making a second copy', async () => {
    const { fake, send } = world();
    const first = await send();
    const second = await send({ storedId: idOf(first) ?? '' }, { ...CONFIG, secret: 'canary-new' });
    expect(second).toMatchObject({
      outcome: 'delivered',
      id: 'cred1',
      summary: expect.stringContaining('updated'),
    });
    expect(fake.credentials).toHaveLength(1);
    expect(fake.credentials[0]?.data.Secret).toBe('canary-new');
  });

  it('makes it anew when it was deleted in n8n', async () => {
    const { fake, send } = world();
    expect(await send({ storedId: 'gone' })).toMatchObject({ outcome: 'delivered', id: 'cred1' });
    expect(fake.credentials).toHaveLength(1);
  });

  it('takes over what an attempt without an answer has made', async () => {
    const { fake, send } = world();
    await send();
    expect(await send({ afterUnknownEnd: true })).toMatchObject({ outcome: 'delivered', id: 'cred1' });
    expect(fake.credentials).toHaveLength(1);
  });

  it('does not guess between two of the same name', async () => {
    const { fake, send } = world();
    await send();
    await send();
    expect(await send({ afterUnknownEnd: true })).toMatchObject({ outcome: 'delivered', id: 'cred3' });
    expect(fake.credentials).toHaveLength(3);
  });

  it('never updates blindly where n8n cannot', async () => {
    const { send } = world({ canPatch: false });
    expect(await send({ storedId: 'cred1' })).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('cannot update'),
    });
  });
});

describe('what the admin reads', () => {
  it('of a vendor’s user: n8n cannot use it', async () => {
    const { fake, send } = world();
    expect(await send({}, VENDOR)).toMatchObject({
      outcome: 'refused',
      reason: expect.stringContaining('vendor'),
    });
    expect(fake.requests).toEqual([]);
  });

  it.each<[string, Partial<FakeN8nOptions>, Record<string, string>, boolean, RegExp]>([
    ['all is well', {}, {}, true, /has the Autotask node/],
    ['there is no node', { node: false }, {}, true, /Custom Auth credential will be made/],
    [
      'there is no node, but it was chosen',
      { node: false },
      { type: 'autotaskApi' },
      false,
      /Install the community node/,
    ],
    ['the key is wrong', {}, { apiKey: 'other' }, false, /does not accept the API key/],
    [
      'the address is another path',
      {},
      { baseUrl: 'https://n8n.msp.example/other' },
      false,
      /not in the words of n8n/,
    ],
  ])('of the check when %s', async (_what, options, values, ok, sentence) => {
    const trial = await world(options, values).trial();
    expect(trial?.ok).toBe(ok);
    expect(words(trial ?? { ok: false, summary: '' })).toMatch(sentence);
  });

  const onPost = (answer: () => Response) => {
    const { answer: usual } = world();
    return (call: Seen) => (call.method === 'GET' ? usual(call) : answer());
  };
  it.each<[string, () => Response, string | undefined, Receipt['outcome'], RegExp]>([
    [
      'does not let this key do it',
      () => json(403, { message: 'Forbidden' }),
      undefined,
      'refused',
      /does not let it create/,
    ],
    [
      'does not know the type after all',
      () => json(400, { message: 'req.body.type is not a known type' }),
      undefined,
      'refused',
      /does not know the credential type/,
    ],
    [
      'refuses the form',
      () => json(400, { message: 'request.body.data is not allowed to have the additional property "x"' }),
      undefined,
      'refused',
      /did not accept the form/,
    ],
    ['breaks off while making one', broken, undefined, 'unsure', /Nobody knows/],
    ['breaks off while updating one', broken, 'cred1', 'waiting', /before an answer/],
    ['is out of order while making one', () => json(500, {}), undefined, 'unsure', /out of order/],
    [
      'takes no more',
      () => new Response('', { status: 429, headers: { 'retry-after': '9' } }),
      undefined,
      'waiting',
      /no more requests/,
    ],
    [
      'redirects',
      () => new Response(null, { status: 302, headers: { location: 'https://x.example' } }),
      undefined,
      'refused',
      /redirects/,
    ],
    [
      'answers with a page',
      () => new Response('<html></html>'),
      undefined,
      'unsure',
      /not in the words of n8n/,
    ],
  ])('when n8n %s', async (_what, answer, storedId, outcome, sentence) => {
    const { courier } = wire(onPost(answer), storedId ? { storedId } : {});
    const receipt = await ready('n8n', SETTINGS).send(CONFIG, courier);
    expect(receipt.outcome).toBe(outcome);
    expect(words(receipt)).toMatch(sentence);
    expect(words(receipt)).not.toContain('canary');
  });

  it.each([
    ['https://n8n.msp.example/', 'https://n8n.msp.example/*'],
    ['https://n8n.msp.example/api/v1', 'https://n8n.msp.example/*'],
    ['http://localhost:5678', 'http://localhost/*'],
  ])('of the address %s: access to %s', (baseUrl, pattern) => {
    const prepared = prepare('n8n', { ...SETTINGS, baseUrl });
    expect(prepared.ok && prepared.ready.hosts).toEqual([pattern]);
  });

  it('of the preview: no secret, no key', () => {
    const preview = ready('n8n', SETTINGS).preview(CONFIG, say);
    expect(preview).toContain('abc@msp.example');
    expect(preview).not.toContain('canary');
  });
});
