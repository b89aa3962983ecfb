import type { Party } from './types.ts';

/** Mail hosts that anybody uses: an address there says nothing about the firm. */
const FREE_MAIL = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com rocketmail.com aol.com
  icloud.com me.com mac.com gmx.com gmx.de gmx.net gmx.at gmx.ch web.de t-online.de freenet.de mail.com mail.ru
  yandex.ru proton.me protonmail.com zoho.com fastmail.com comcast.net verizon.net att.net sbcglobal.net
  bellsouth.net cox.net charter.net earthlink.net hotmail.co.uk outlook.de outlook.fr yahoo.co.uk yahoo.fr
  orange.fr wanadoo.fr free.fr laposte.net libero.it btinternet.com facebook.com linkedin.com instagram.com
  wixsite.com wordpress.com blogspot.com google.com sites.google.com squarespace.com`.split(/\s+/),
);

/** The host that a domain, an address or an e-mail address names, in lower case without "www."; '' for none. */
export function hostOf(domain: string | undefined): string {
  if (domain === undefined) return '';
  const text = domain.trim().toLowerCase().slice(0, 300);
  const afterMail = text.slice(text.lastIndexOf('@') + 1);
  const host = afterMail
    .replace(/^[a-z]+:\/*/, '')
    .replace(/[/?#:].*$/, '')
    .replace(/^www\d?\./, '')
    .replace(/\.+$/, '');
  return /^[^\s.]+(\.[^\s.]+)+$/.test(host) && !FREE_MAIL.has(host) ? host : '';
}

/** The last nine digits of a phone number, without country code and leading zero; '' when it is too short. */
export function phoneKey(phone: string | undefined): string {
  if (phone === undefined) return '';
  const digits = phone
    .slice(0, 60)
    .replace(/(ext|x|durchwahl).*$/i, '')
    .replace(/\D/g, '');
  return digits.length < 7 ? '' : digits.slice(-9);
}

/** A city in small letters, for an equal comparison. */
export function cityKey(city: string | undefined): string {
  return (city ?? '')
    .slice(0, 100)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** What stands beside the name on one side; values shared by several parties are left empty: they prove nothing. */
export interface Beside {
  host: string;
  phone: string;
  city: string;
  /** The host is shared by several parties of its side, so it neither proves nor contradicts. */
  sharedHost: boolean;
}

const EMPTY: Beside = { host: '', phone: '', city: '', sharedHost: false };

/** The evidence beside the names of one side, and which parties have which host and phone. */
export class Evidence {
  readonly #beside: (Beside | undefined)[] = [];
  readonly #hosts = new Map<string, number[]>();
  readonly #phones = new Map<string, number[]>();

  /** Takes the evidence of the next party. */
  add(party: Party): void {
    const at = this.#beside.length;
    if (party.domain === undefined && party.phone === undefined && party.city === undefined) {
      this.#beside.push(undefined);
      return;
    }
    const host = hostOf(party.domain);
    const phone = phoneKey(party.phone);
    this.#beside.push({ host, phone, city: cityKey(party.city), sharedHost: false });
    if (host !== '') push(this.#hosts, host, at);
    if (phone !== '') push(this.#phones, phone, at);
  }

  /** What stands beside party number `at`. */
  of(at: number): Beside {
    const beside = this.#beside[at];
    if (beside === undefined) return EMPTY;
    const sharedHost = beside.host !== '' && (this.#hosts.get(beside.host)?.length ?? 0) > 1;
    const sharedPhone = beside.phone !== '' && (this.#phones.get(beside.phone)?.length ?? 0) > 1;
    return sharedHost || sharedPhone
      ? { ...beside, sharedHost, phone: sharedPhone ? '' : beside.phone }
      : beside;
  }

  /** The one party that has the same host or the same phone, each only when no other has it. */
  partners(beside: Beside): number[] {
    const found: number[] = [];
    const byHost = beside.host === '' ? undefined : this.#hosts.get(beside.host);
    const byPhone = beside.phone === '' ? undefined : this.#phones.get(beside.phone);
    if (byHost?.length === 1 && byHost[0] !== undefined) found.push(byHost[0]);
    if (byPhone?.length === 1 && byPhone[0] !== undefined && byPhone[0] !== found[0]) found.push(byPhone[0]);
    return found;
  }
}

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

/** How the evidence beside two names moves the logit of their score, and the sentences for it. */
export interface Verdict {
  shift: number;
  sameDomain: boolean;
  otherDomain: boolean;
  samePhone: boolean;
  sameCity: boolean;
  otherCity: boolean;
}

/** Weighs what stands beside both names. Nothing is concluded from what only one side has. */
export function weigh(left: Beside, right: Beside): Verdict {
  const hosts = left.host !== '' && right.host !== '' && !left.sharedHost && !right.sharedHost;
  const sameDomain = hosts && left.host === right.host;
  const otherDomain = hosts && left.host !== right.host;
  const samePhone = left.phone !== '' && left.phone === right.phone;
  const cities = left.city !== '' && right.city !== '';
  const sameCity = cities && left.city === right.city;
  const otherCity = cities && left.city !== right.city;
  const shift =
    (sameDomain ? 6 : 0) +
    (otherDomain ? -1.5 : 0) +
    (samePhone ? 3.5 : 0) +
    (sameCity ? 1 : 0) +
    (otherCity ? -2 : 0);
  return { shift, sameDomain, otherDomain, samePhone, sameCity, otherCity };
}
