import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate } from '../../../utils/destinations/http/template.ts';
import { asEnvironment, asJson, asPowerShell } from '../../../utils/destinations/local/formats.ts';
import type { Receipt } from '../../../utils/destinations/types.ts';
import { broken, CONFIG, json, prepare, ready, say, VENDOR, wire, words } from './helpers.ts';

const SETTINGS = {
  method: 'POST',
  url: 'https://hooks.msp.example/autotask/{{instanceId}}?v=1',
  headerName: 'Authorization',
  headerValue: 'Bearer canary-token',
  format: 'json',
  body: '{"user":"{{userName}}","secret":"{{secret}}","filter":{{json companyFilter}},"key":"{{ key }}"}',
  success: '200-204, 206',
};

async function send(answer: () => Response, more: Record<string, string> = {}, config = CONFIG) {
  const { courier, calls } = wire(answer);
  const receipt: Receipt = await ready('http', { ...SETTINGS, ...more }).send(config, courier);
  return { receipt, call: calls[0] };
}

describe('a request that the admin describes', () => {
  it('fills the gaps of address and body, escaped for where they stand', async () => {
    const filter = [{ op: 'eq' as const, field: 'isActive', value: true }];
    const { call, receipt } = await send(() => json(200, {}), {}, { ...CONFIG, companyFilter: filter });
    expect(call).toMatchObject({ method: 'POST', url: 'https://hooks.msp.example/autotask/instance-1?v=1' });
    expect(call?.headers.get('authorization')).toBe('Bearer canary-token');
    expect(call?.headers.get('content-type')).toBe('application/json');
    expect(JSON.parse(call?.body ?? '')).toEqual({
      user: 'abc@msp.example',
      secret: CONFIG.secret,
      filter,
      key: 'key-1',
    });
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      summary: expect.stringContaining('Nothing more is known'),
    });
  });

  it('is URL-encoded in a form', async () => {
    const { call } = await send(() => json(200, {}), { format: 'form', body: 'u={{userName}}&s={{secret}}' });
    expect(Object.fromEntries(new URLSearchParams(call?.body))).toEqual({
      u: 'abc@msp.example',
      s: CONFIG.secret,
    });
  });

  it('leaves a gap empty that the configuration has no value for', async () => {
    const { call } = await send(
      () => json(200, {}),
      { body: '{"id":"{{trackingIdentifier}}","vendor":"{{integrationVendor}}"}' },
      VENDOR,
    );
    expect(JSON.parse(call?.body ?? '')).toEqual({ id: '', vendor: 'Rewst - Automation' });
  });

  it.each<[string, () => Response, Record<string, string>, Receipt['outcome']]>([
    ['a status that means success', () => json(204 + 2, {}), {}, 'delivered'],
    ['another 2xx', () => json(205 + 2, {}), {}, 'refused'],
    ['the wanted text', () => json(200, { ok: 'yes' }), { contains: '"yes"' }, 'delivered'],
    ['not the wanted text', () => json(200, { ok: 'no' }), { contains: '"yes"' }, 'refused'],
    ['400', () => json(400, { error: 'canary' }), {}, 'refused'],
    [
      'a redirect',
      () => new Response(null, { status: 301, headers: { location: 'https://x.example' } }),
      {},
      'refused',
    ],
    ['no answer, where the body carries our key', broken, {}, 'waiting'],
    ['no answer, where nothing tells a repetition', broken, { body: '{"s":"{{secret}}"}' }, 'unsure'],
    ['no answer to a PUT', broken, { method: 'PUT', body: '{"s":"{{secret}}"}' }, 'waiting'],
  ])('ends after %s', async (_what, answer, more, outcome) => {
    const { receipt } = await send(answer, more);
    expect(receipt.outcome).toBe(outcome);
    expect(words(receipt)).not.toContain('canary');
  });

  it.each([
    [{ url: 'http://hooks.msp.example/' }, /must begin with https/],
    [{ url: 'https://{{name}}.msp.example/' }, /must not have gaps/],
    [{ url: 'https://hooks.msp.example/{{secret}}' }, /must not hold \{\{secret\}\}/],
    [{ url: 'https://u:p@hooks.msp.example/' }, /user and password/],
    [{ body: '{"a":"{{password}}"}' }, /no value named “password”/],
    [{ body: '{"a":{{secret}}}' }, /no JSON/],
    [{ body: '' }, /Enter the body/],
    [{ headerName: 'X Y' }, /no spaces/],
    [{ headerName: 'Cookie' }, /set by the browser/],
    [{ headerValue: '' }, /both its name and its value/],
    [{ headerValue: 'a\r\nb' }, /plain letters/],
    [{ success: 'yes' }, /Success is written as/],
  ])('is not taken with %j', (more, sentence) => {
    const prepared = prepare('http', { ...SETTINGS, ...more });
    expect(prepared.ok ? '' : prepared.reason).toMatch(sentence);
  });

  it('is previewed without secret, identifier or header value, and asks for access to its host', () => {
    const one = ready('http', SETTINGS);
    expect(one.preview(CONFIG, say)).toContain('abc@msp.example');
    expect(one.preview(CONFIG, say)).not.toContain('canary');
    expect(one.hosts).toEqual(['https://hooks.msp.example/*']);
  });

  it('carries any secret through JSON and forms unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (secret) => {
        const config = { ...CONFIG, secret };
        expect(JSON.parse(fillTemplate('{"s":"{{secret}}"}', config, 'k', 'json')).s).toBe(secret);
        const form = new URLSearchParams(fillTemplate('s={{secret}}', config, 'k', 'form'));
        expect(form.get('s')).toBe(secret);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the clipboard’s forms', () => {
  const config = { ...CONFIG, secret: `p'a"$HOME\\\`x‘` };

  it('JSON reads back', () => {
    expect(JSON.parse(asJson(config))).toMatchObject({ secret: config.secret, plannedTriggers: 50 });
  });

  it('.env holds quotes and dollars literally', () => {
    expect(asEnvironment(CONFIG)).toContain(`AUTOTASK_USER_NAME='abc@msp.example'\n`);
    expect(asEnvironment(config)).toContain('AUTOTASK_SECRET="p\'a\\"\\$HOME\\\\\\`x‘"\n');
  });

  it('PowerShell doubles every sign that it takes for a single quote', () => {
    expect(asPowerShell(config)).toContain(`$env:AUTOTASK_SECRET = 'p''a"$HOME\\\`x‘‘'\n`);
  });

  it('is previewed masked and needs no permission', async () => {
    for (const format of ['json', 'env', 'powershell']) {
      const one = ready('clipboard', { format });
      expect(one.preview(CONFIG, say)).not.toContain('canary');
      expect(await one.text?.(CONFIG, { say })).toMatchObject({ text: expect.stringContaining('canary') });
      expect(one.hosts).toEqual([]);
    }
  });
});
