import { describe, expect, it } from 'vitest';
import type { Receipt } from '../../../utils/destinations/types.ts';
import {
  broken,
  CONFIG,
  endless,
  json,
  prepare,
  ready,
  type Seen,
  say,
  VENDOR,
  wire,
  words,
} from './helpers.ts';

const PATH =
  '/webhooks/custom/trigger/01234567-89ab-cdef-0123-456789abcdef/fedcba98-7654-3210-fedc-ba9876543210';
const SETTINGS = { url: `https://engine.rewst.io${PATH}`, secretKey: 'canary-secret-key' };
const FIXED = () => json(200, { received: true });

const trial = async (answer: (call: Seen) => Response | Promise<Response>, knock?: () => Response) => {
  const { courier, calls, knocks } = wire(answer, {}, knock);
  const found = await ready('rewst-webhook', SETTINGS).trial?.(courier);
  if (!found) throw new Error('There is a trial.');
  return { found, calls, knocks };
};

const send = async (
  answer: (call: Seen) => Response | Promise<Response>,
  more = {},
  config = CONFIG,
  knock?: () => Response,
) => {
  const { courier, calls, knocks } = wire(answer, {}, knock);
  const receipt: Receipt = await ready('rewst-webhook', { ...SETTINGS, ...more }).send(config, courier);
  return { receipt, calls, knocks };
};

describe('the webhook URL', () => {
  it.each([
    'engine.rewst.io',
    'engine.eu.rewst.io',
    'engine.rewst.eu',
    'engine.rewst.asia',
    'engine.pdx.rewst.io',
  ])('of %s is known, and access to that host alone is asked for', (host) => {
    const prepared = prepare('rewst-webhook', { ...SETTINGS, url: `https://${host}${PATH}` });
    expect(prepared.ok && prepared.ready.hosts).toEqual([`https://${host}/*`]);
  });

  it.each([
    ['', /Paste the webhook URL/],
    ['https://app.rewst.io/organizations/x', /web pages/],
    ['https://engine.rewst.io/other', /not a webhook URL/],
    [`http://engine.rewst.io${PATH}`, /must begin with https/],
    [`https://engine.rewst.io${PATH}?secret=x`, /from \? or #/],
  ])('%j is refused with what is wrong', (url, sentence) => {
    const prepared = prepare('rewst-webhook', { ...SETTINGS, url });
    expect(prepared.ok ? '' : prepared.reason).toMatch(sentence);
    expect(!prepared.ok && prepared.question).toBeFalsy();
  });

  it.each([
    'engine.rewst.example',
    'engine.rewst.io.evil.example',
    'engine.rewst.io:8443'.replace(':8443', '.x'),
  ])('of the unknown host %s is used only after the admin has vouched for exactly that host', (host) => {
    const values = { ...SETTINGS, url: `https://${host}${PATH}` };
    const asked = prepare('rewst-webhook', values);
    expect(asked).toMatchObject({ ok: false, question: { field: 'confirmedHost', value: host } });
    expect(asked.ok ? '' : asked.reason).toContain(host);
    expect(prepare('rewst-webhook', { ...values, confirmedHost: 'engine.other.example' }).ok).toBe(false);
    expect(prepare('rewst-webhook', { ...values, confirmedHost: host }).ok).toBe(true);
  });

  it('is of no use without a secret key', () => {
    const prepared = prepare('rewst-webhook', { ...SETTINGS, secretKey: '' });
    expect(prepared.ok ? '' : prepared.reason).toMatch(/Secret Key/);
  });
});

describe('the harmless trial', () => {
  it('carries a marker and "test": true, and nothing of the admin’s but the key in its header', async () => {
    const { found, calls } = await trial(FIXED);
    expect(found.ok).toBe(true);
    expect(calls).toHaveLength(1);
    expect(calls[0]?.headers.get('x-rewst-secret')).toBe('canary-secret-key');
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({ test: true, kind: 'trial' });
    expect(calls[0]?.body).not.toContain('canary');
    expect(calls[0]?.body).not.toContain('abc@msp');
  });

  const echo = (call: Seen) =>
    json(200, { body: JSON.parse(call.body), headers: Object.fromEntries(call.headers), method: 'POST' });
  it.each<[string, (call: Seen) => Response | Promise<Response>, RegExp]>([
    ['gives back the whole request', echo, /Response Body/],
    ['gives back the body alone', (call) => new Response(call.body), /Response Body/],
    [
      'gives back the body in base64',
      (call) => new Response(`{"raw":"${btoa(call.body)}"}`),
      /Response Body/,
    ],
    ['gives back the headers', (call) => new Response(call.headers.get('x-rewst-secret')), /Response Body/],
    ['answers without end', endless, /Response Body/],
    [
      'waits for results',
      () => new Response(null, { status: 303, headers: { location: 'https://x/results' } }),
      /Wait For Results to False/,
    ],
    ['refuses the key', () => new Response('', { status: 401 }), /Secret Key/],
    ['is not there', () => new Response('', { status: 404 }), /webhook URL again/],
    ['takes GET alone', () => new Response('', { status: 405 }), /Allowed Methods to POST/],
    [
      'has had too much',
      () => new Response('', { status: 429, headers: { 'retry-after': '17' } }),
      /17 seconds/,
    ],
    ['is a web page', () => new Response('<!doctype html><title>Sign in</title>'), /web page/],
    ['breaks off', broken, /Check again/],
  ])('fails when the trigger %s, and names what to change', async (_what, answer, sentence) => {
    const { found } = await trial(answer);
    expect(found.ok).toBe(false);
    expect(words(found)).toMatch(sentence);
    expect(words(found)).not.toContain('canary');
  });

  it('sends nothing to a host that cannot be reached', async () => {
    const { found, calls } = await trial(FIXED, broken);
    expect(found.ok).toBe(false);
    expect(calls).toEqual([]);
  });
});

describe('a delivery', () => {
  it('is one POST under the key, with the configuration and the mappings', async () => {
    const { receipt, calls } = await send(
      FIXED,
      {},
      {
        ...CONFIG,
        mappings: [
          {
            organizationId: 'o',
            organizationName: 'Acme',
            companyId: 7,
            companyName: 'Acme Inc',
            score: 1,
            reason: 'same name',
          },
        ],
      },
    );
    expect(calls).toHaveLength(1);
    expect(calls[0]).toMatchObject({ method: 'POST', url: SETTINGS.url });
    expect(calls[0]?.init).toMatchObject({
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(JSON.parse(calls[0]?.body ?? '')).toMatchObject({
      test: false,
      key: 'key-1',
      configuration: {
        platform: 'https://ww5.autotask.net',
        credentials: { userName: 'abc@msp.example', password: CONFIG.secret },
      },
      mappings: [{ organization_id: 'o', company_id: 7, score: 1, reason: 'same name' }],
    });
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      summary: expect.stringMatching(/^Accepted by the trigger/),
    });
    expect(words(receipt)).not.toMatch(/installed/i);
  });

  it('leaves all credentials out when they are entered by hand', async () => {
    const { calls } = await send(FIXED, { content: 'rest' });
    expect(calls[0]?.body).not.toContain('canary');
    expect(calls[0]?.body).not.toContain('abc@msp.example');
    expect(JSON.parse(calls[0]?.body ?? '').configuration.credentials).toBe('by-hand');
  });

  it('names the vendor of a vendor’s user instead of an identifier', async () => {
    const { calls } = await send(FIXED, {}, VENDOR);
    expect(JSON.parse(calls[0]?.body ?? '').configuration.credentials).toEqual({
      userName: 'abc@msp.example',
      password: CONFIG.secret,
      integrationVendor: 'Rewst - Automation',
    });
  });

  const redirect = () => new Response(null, { status: 303, headers: { location: 'https://x/results' } });
  it.each<[string, () => Response, Record<string, string>, Receipt['outcome'], RegExp]>([
    [
      '429 with Retry-After: the call was lost, so again',
      () => new Response('', { status: 429, headers: { 'retry-after': '30' } }),
      {},
      'waiting',
      /no more requests/,
    ],
    ['401', () => new Response('', { status: 401 }), {}, 'refused', /Secret Key/],
    ['404', () => new Response('', { status: 404 }), {}, 'refused', /no trigger/],
    [
      '503, said before the work begins',
      () => new Response('', { status: 503 }),
      {},
      'waiting',
      /out of order/,
    ],
    ['502, which may come after it', () => new Response('', { status: 502 }), {}, 'unsure', /out of order/],
    ['a broken connection', broken, {}, 'unsure', /Nobody knows/],
    ['a redirect: a run has probably begun', redirect, {}, 'unsure', /Wait For Results/],
    [
      'a broken connection, where the workflow checks our key',
      broken,
      { repeats: 'checked' },
      'waiting',
      /before an answer/,
    ],
    [
      '502, where the workflow checks our key',
      () => new Response('', { status: 502 }),
      { repeats: 'checked' },
      'waiting',
      /out of order/,
    ],
  ])('ends after %s', async (_what, answer, more, outcome, sentence) => {
    const { receipt } = await send(answer, more);
    expect(receipt.outcome).toBe(outcome);
    expect(words(receipt)).toMatch(sentence);
    expect(words(receipt)).not.toContain('canary');
  });

  it('is kept for later, with nothing sent, when nobody answers at the address', async () => {
    const { receipt, calls, knocks } = await send(FIXED, {}, CONFIG, broken);
    expect(receipt).toMatchObject({
      outcome: 'waiting',
      reason: expect.stringContaining('Nothing was sent'),
    });
    expect(calls).toEqual([]);
    expect(knocks[0]?.url).toBe('https://engine.rewst.io/');
    expect(JSON.stringify(Object.fromEntries(knocks[0]?.headers ?? []))).not.toContain('canary');
  });

  it('that comes back in the answer after all is said, and the next one begins with a trial', async () => {
    const { receipt } = await send((call) => json(200, { body: JSON.parse(call.body) }));
    expect(receipt).toMatchObject({
      outcome: 'delivered',
      distrust: true,
      rows: [{ title: 'Response Body', ok: false }],
    });
    expect(words(receipt)).not.toContain('canary');
  });

  it('is previewed with every secret masked', () => {
    const preview = ready('rewst-webhook', SETTINGS).preview(CONFIG, say);
    expect(preview).toContain('abc@msp.example');
    expect(preview).toContain('Rewst region: US');
    expect(preview).not.toContain('canary');
  });
});
