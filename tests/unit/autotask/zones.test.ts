import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  detectZone,
  knownZones,
  normaliseRestBase,
  zoneOfRestBase,
  zoneOfUiHost,
} from '../../../utils/autotask/zones.ts';

describe('the zone of an address', () => {
  it.each([
    ['https://ww5.autotask.net/', 5, 'America West', 'https://webservices5.autotask.net/ATServicesRest/'],
    [
      'https://WW5.AUTOTASK.NET/AutotaskOnyx/LandingPage?view=x',
      5,
      'America West',
      'https://webservices5.autotask.net/ATServicesRest/',
    ],
    [
      'https://ww18.autotask.net/Mvc/x.mvc',
      18,
      'German (Deutsch)',
      'https://webservices18.autotask.net/ATServicesRest/',
    ],
    [
      'https://prde.autotask.net/Mvc/',
      undefined,
      'Pre-release (Deutsch)',
      'https://prde.autotask.net/ATServicesRest/',
    ],
    [
      'https://pres.autotask.net/',
      undefined,
      'Pre-release (Español)',
      'https://pres.autotask.net/ATServicesRest/',
    ],
  ])('%s', (url, number, name, restBase) => {
    expect(detectZone(url)).toMatchObject({ name, restBase, known: true });
    expect(detectZone(url)?.number).toBe(number);
  });

  it('has every zone of the reference', () => {
    const numbers = knownZones().flatMap((zone) => zone.number ?? []);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 11, 12, 14, 15, 16, 17, 18, 19, 22, 24, 25, 26, 28, 29]);
  });

  it('accepts a zone that is newer than the list, and says so', () => {
    expect(detectZone('https://ww77.autotask.net/Mvc')).toEqual({
      number: 77,
      uiHost: 'ww77.autotask.net',
      restBase: 'https://webservices77.autotask.net/ATServicesRest/',
      known: false,
    });
  });

  it.each([
    'https://ww5.autotask.net/help/Content/x.htm',
    'https://ww5.autotask.net/Help',
    'https://www.autotask.net/',
    'https://autotask.net/',
    'https://webservices5.autotask.net/ATServicesRest/',
    'https://prde.autotask.net/ATServicesRest/V1.0/Companies',
    'https://ww5.autotask.net.evil.example/',
    'https://xww5.autotask.net/',
    'https://ww5.autotask.net@evil.example/',
    'https://user:pass@ww5.autotask.net/',
    'https://ww5.autotask.net:8443/',
    'http://ww5.autotask.net/',
    'ftp://ww5.autotask.net/',
    'https://ww05.autotask.net/',
    'https://ww0.autotask.net/',
    'https://ww5.autotask.net./',
    'javascript:alert(1)//ww5.autotask.net',
    'ww5.autotask.net',
    '',
    'not a url',
  ])('no zone: %s', (url) => {
    expect(detectZone(url)).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (text) => {
        const zone = detectZone(text);
        if (zone) expect(zoneOfUiHost(zone.uiHost)).toEqual(zone);
      }),
    );
  });
});

describe('the REST base', () => {
  it.each([
    [
      'https://webservices3.autotask.net/ATServicesRest/',
      'https://webservices3.autotask.net/ATServicesRest/',
    ],
    ['https://webservices3.autotask.net/atservicesrest', 'https://webservices3.autotask.net/ATServicesRest/'],
    [
      'https://webservices3.autotask.net/ATServicesRest/v1.0/',
      'https://webservices3.autotask.net/ATServicesRest/',
    ],
    ['https://webservices.autotask.net/ATServicesRest', 'https://webservices.autotask.net/ATServicesRest/'],
  ])('%s is brought into its one form', (url, expected) => {
    expect(normaliseRestBase(url)).toBe(expected);
  });

  it.each([
    'https://evil.example/ATServicesRest/',
    'http://webservices3.autotask.net/ATServicesRest/',
    'https://webservices3.autotask.net.evil.example/ATServicesRest/',
    'https://webservices3.autotask.net:8443/ATServicesRest/',
    'https://webservices3.autotask.net/other/',
    'http://127.0.0.1:8080/ATServicesRest/',
  ])('%s is not one that credentials may go to', (url) => {
    expect(normaliseRestBase(url)).toBeUndefined();
  });

  it('leads back to its zone', () => {
    for (const zone of knownZones()) {
      if (zone.restBase.includes('lr.')) continue;
      expect(zoneOfRestBase(zone.restBase)).toEqual(zone);
    }
  });
});
