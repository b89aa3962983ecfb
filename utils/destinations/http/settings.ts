import { z } from 'zod';
import { addressProblem, choice, issue, optionalText, text } from '../fields.ts';
import type { Configuration } from '../types.ts';
import { ADDRESS_GAPS, fillTemplate, gapsOf, unknownGap } from './template.ts';

/** One request as the admin describes it. */
export interface HttpSettings {
  method: 'POST' | 'PUT' | 'PATCH';
  url: string;
  headerName: string;
  headerValue: string;
  secondHeaderName: string;
  secondHeaderValue: string;
  format: 'json' | 'form' | 'text';
  body: string;
  /** Statuses and ranges that mean success. */
  success: string;
  /** Text that a good answer must hold; empty: none. */
  contains: string;
}

const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** Headers that the browser sets itself, or that would change what the request is. */
const OWN_HEADERS =
  /^(host|content-length|content-type|cookie|origin|referer|connection|transfer-encoding)$/i;
const HEADER_VALUE = /^[\x20-\x7e]*$/;
const STATUSES = /^(?:2xx|2\d\d(?:-2\d\d)?)(?:\s*,\s*(?:2xx|2\d\d(?:-2\d\d)?))*$/i;

const headerName = optionalText(100)
  .refine((name) => name === '' || HEADER_NAME.test(name), 'httpHeaderName')
  .refine((name) => !OWN_HEADERS.test(name), 'httpHeaderOwn');
const headerValue = z.string().trim().max(4000, 'tooLong').regex(HEADER_VALUE, 'httpHeaderValue').default('');

const url = text('storeAddressMissing', 2000).transform((typed, context) => {
  const gap = unknownGap(typed, ADDRESS_GAPS);
  if (gap !== undefined) {
    context.addIssue(issue('httpAddressGap', { gap }));
    return z.NEVER;
  }
  const sample = typed.replace(/\{\{[^{}]*\}\}/g, 'x');
  const parsed = URL.canParse(sample) ? new URL(sample) : undefined;
  const bare = parsed && new URL(`${parsed.origin}${parsed.pathname}`);
  if (parsed && bare) {
    bare.username = parsed.username;
    bare.password = parsed.password;
    bare.hash = parsed.hash;
  }
  const problem = addressProblem(bare) ?? (/^[^/]*\/\/[^/]*\{\{/.test(typed) ? 'httpHostGap' : undefined);
  if (!problem) return typed;
  context.addIssue(issue(problem));
  return z.NEVER;
});

/** Reads the form; the messages of its issues are words. */
export const HttpSettings: z.ZodType<HttpSettings> = z
  .object({
    method: choice(['POST', 'PUT', 'PATCH']),
    url,
    headerName,
    headerValue,
    secondHeaderName: headerName,
    secondHeaderValue: headerValue,
    format: choice(['json', 'form', 'text']),
    body: text('httpBodyMissing', 4000),
    success: text('httpSuccessMissing', 100).regex(STATUSES, 'httpSuccessForm'),
    contains: optionalText(200),
  })
  .superRefine((settings, context) => {
    const gap = unknownGap(settings.body);
    if (gap !== undefined) context.addIssue({ ...issue('httpBodyGap', { gap }), path: ['body'] });
    else if (settings.format === 'json' && !isJson(settings.body)) {
      context.addIssue({ ...issue('httpBodyJson'), path: ['body'] });
    }
    const halves = [
      [settings.headerName, settings.headerValue],
      [settings.secondHeaderName, settings.secondHeaderValue],
    ] as const;
    for (const [name, value] of halves) {
      if ((name === '') !== (value === ''))
        context.addIssue({ ...issue('httpHeaderHalf'), path: ['headerName'] });
    }
  });

/** Statuses as `200, 201-204, 2xx`. */
export function isSuccess(status: number, statuses: string): boolean {
  return statuses.split(',').some((part) => {
    const text = part.trim().toLowerCase();
    if (text.endsWith('xx')) return Math.floor(status / 100) === Number(text[0]);
    const [from, to] = text.split('-').map(Number);
    return from !== undefined && status >= from && status <= (to ?? from);
  });
}

/** True when the body carries the delivery's key, by which a receiver can tell a repeated delivery. */
export function carriesKey({ body, url: address }: HttpSettings): boolean {
  return gapsOf(`${body}${address}`).includes('key');
}

/** A template is JSON when it is JSON once its gaps are filled with awkward values. */
function isJson(template: string): boolean {
  try {
    JSON.parse(fillTemplate(template, SAMPLE, 'key', 'json'));
    return true;
  } catch {
    return false;
  }
}

const SAMPLE: Configuration = {
  instanceId: 'id',
  label: 'a "quoted" name',
  zone: { uiHost: 'ww5.autotask.net', restBase: 'https://webservices5.autotask.net/ATServicesRest/' },
  userName: 'a@b.example',
  secret: 'a"b\\c',
  binding: { kind: 'custom', trackingIdentifier: 'ID' },
  plannedTriggers: 1,
};
