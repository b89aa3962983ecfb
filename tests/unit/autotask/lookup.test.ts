import { describe, expect, it } from 'vitest';
import { lookupZone } from '../../../utils/autotask/lookup.ts';

const answering = (body: unknown, status = 200) => {
  const urls: string[] = [];
  const fetch: typeof globalThis.fetch = async (url) => {
    urls.push(String(url));
    return new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
  };
  return { urls, fetch };
};

const FOUND = {
  zoneName: 'America East',
  url: 'https://webservices3.autotask.net/ATServicesRest/',
  webUrl: 'https://ww3.autotask.net/',
  ci: 1,
};

describe('the zone lookup', () => {
  it('encodes the name: a raw @, + or space can turn into 404', async () => {
    const net = answering(FOUND);
    await lookupZone('a+b c@msp.example', net);
    expect(net.urls).toEqual([
      'https://webservices.autotask.net/ATServicesRest/V1.0/zoneInformation?user=a%2Bb%20c%40msp.example',
    ]);
  });

  it('finds zone and name', async () => {
    expect(await lookupZone('x@y', answering(FOUND))).toMatchObject({
      kind: 'found',
      name: 'America East',
      zone: { uiHost: 'ww3.autotask.net', restBase: 'https://webservices3.autotask.net/ATServicesRest/' },
    });
  });

  it('takes the UI host from webUrl, and from the REST host where that is no use', async () => {
    const moved = { ...FOUND, webUrl: 'https://ww14.autotask.net/' };
    expect(await lookupZone('x@y', answering(moved))).toMatchObject({
      zone: { uiHost: 'ww14.autotask.net' },
    });
    const odd = { ...FOUND, webUrl: 'https://evil.example/' };
    expect(await lookupZone('x@y', answering(odd))).toMatchObject({ zone: { uiHost: 'ww3.autotask.net' } });
  });

  it('knows the text for a name that nobody has', async () => {
    const body = { errors: ['Zone information could not be determined'] };
    expect(await lookupZone('x@y', answering(body, 500))).toEqual({ kind: 'unknown-user' });
  });

  it.each([
    [{ url: 'https://evil.example/ATServicesRest/' }],
    [{ url: 'http://webservices3.autotask.net/ATServicesRest/' }],
    [{ url: 7 }],
    [{}],
    [[]],
    ['"a text"'],
    ['null'],
  ])('calls %j nonsense', async (body) => {
    expect((await lookupZone('x@y', answering(body))).kind).toBe('nonsense');
  });

  it.each(['<html>', '', '{"half', '\uFEFF'])('survives %j', async (body) => {
    expect((await lookupZone('x@y', answering(body))).kind).toBe('failed');
  });

  it('survives half a surrogate pair in the name', async () => {
    expect((await lookupZone('\uD800@y', answering(FOUND))).kind).toBe('found');
  });
});
