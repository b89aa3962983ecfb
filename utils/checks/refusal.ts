/**
 * A 401 is one bucket (autotask-rest-api.md 3.2, wording rule). This names what can lie in it, best first: what the
 * pages, the values' own form, the lookup and the clock make likely, then what cannot be told from here.
 */
import type { FindingCode } from './codes.ts';
import type { Context } from './context.ts';
import { damageOf, differenceFrom, identifierDamage, looksGenerated, looksPersonal } from './mangled.ts';
import type { Certainty, Finding } from './types.ts';
import type { Phrase } from './words/index.ts';
import { zoneText } from './zone.ts';

/** Length of a generated secret (section 3.4); it may be overtyped. */
const SECRET_LENGTH = 25;
/** A new user can take up to five minutes to work (section 3.4). */
export const ACTIVATION_MS = 5 * 60_000;
/** Beyond this age an expired password is worth a thought; the tenant's own rule is not readable. */
const EXPIRY_MS = 30 * 24 * 60 * 60_000;

/**
 * @param messages what Autotask said; empty for the plain 401
 * @param own whether the refusal bears Autotask's own mark; without it something in between may have answered
 * @returns at least one finding
 */
export function refusalFindings(context: Context, messages: string[], own: boolean): Finding[] {
  const named = namedByAutotask(context, messages);
  if (named) return [named];
  const likely = bySureness([
    ...fromPages(context),
    ...fromValues(context),
    ...fromTime(context),
    ...fromZone(context),
    ...fromLength(context),
  ]);
  const unknown = notExcluded(context, own && !likely.some(({ certainty }) => certainty === 'likely'));
  const otherwise = own && messages.length === 0 ? [] : [refusedOtherwise(context, messages)];
  const seen = new Set<string>();
  return [...otherwise, ...likely, ...unknown].filter(({ code }) => !seen.has(code) && seen.add(code));
}

/** Some releases say it: then nothing is guessed. */
function namedByAutotask(context: Context, messages: string[]): Finding | undefined {
  const text = messages.join(' ');
  if (text === '') return undefined;
  if (/integration\s?code|tracking\s?identifier/i.test(text)) {
    const seen = context.phrase('identifierRefused', { text });
    const vendor = context.input.page?.user;
    if (vendor?.tracking === 'vendor' && context.input.binding.kind === 'custom')
      return context.finding('vendor-bound', 'likely', {
        seen: context.phrase('vendorSeen', { vendor: vendor.vendor ?? '' }),
      });
    return context.finding('wrong-tracking-identifier', 'certain', { seen });
  }
  if (/zone information/i.test(text))
    return context.finding('user-name-unknown', 'certain', { user: context.input.userName });
  if (/\b(locked|inactive|disabled|expired)\b/i.test(text))
    return context.finding('user-unusable', 'likely', { text });
  return undefined;
}

/** A 401 that is not like Autotask's own: empty and with the host's name in its challenge. */
function refusedOtherwise(context: Context, messages: string[]): Finding {
  const text = messages.join(' ');
  return context.finding('refused-otherwise', 'unknown', {
    host: context.zone ? new URL(context.zone.restBase).host : '',
    text: text === '' ? '' : `: ${text.replace(/[.\s]+$/, '')}`,
  });
}

function fromPages(context: Context): Finding[] {
  const { page, binding } = context.input;
  const user = page?.user;
  const found: Finding[] = [];
  if (user?.locked) found.push(likely(context, 'user-locked', { seen: context.phrase('lockedSeen') }));
  if (user?.active === false)
    found.push(likely(context, 'user-inactive', { seen: context.phrase('inactiveSeen') }));
  if (user?.tracking === 'vendor' && binding.kind === 'custom')
    found.push(
      likely(context, 'vendor-bound', { seen: context.phrase('vendorSeen', { vendor: user.vendor ?? '' }) }),
    );
  return found;
}

function fromValues(context: Context): Finding[] {
  const { secret, trackingIdentifier, origin, binding } = context.input;
  const found: Finding[] = [];
  const captured = origin?.capturedSecret;
  const difference = captured ? differenceFrom(captured, secret) : undefined;
  const damage = damageOf(secret);
  // What the page itself showed is no damage, however odd it looks.
  if (damage && captured !== secret)
    found.push(likely(context, 'secret-mangled', { how: context.phrase(damage) }));
  if (difference) {
    const how = difference.phrase ? context.phrase(difference.phrase, { count: difference.count }) : '';
    found.push(likely(context, 'secret-differs', { how }));
  }
  const bad = identifierDamage(trackingIdentifier);
  if (bad && binding.kind === 'custom')
    found.push(
      likely(context, 'tracking-identifier-mangled', {
        how: context.phrase(bad.phrase, { length: bad.length }),
      }),
    );
  return found;
}

/** Characters lost or added, where nothing better than the usual length is there to compare with. */
function fromLength(context: Context): Finding[] {
  const { secret, origin } = context.input;
  const away = Math.abs(secret.length - SECRET_LENGTH);
  if (away === 0 || origin?.capturedSecret !== undefined || damageOf(secret)) return [];
  return [context.finding('secret-length', away <= 5 ? 'likely' : 'unknown', { length: secret.length })];
}

/** What is likely before what only cannot be ruled out; else as found. */
function bySureness(findings: Finding[]): Finding[] {
  const likelyOnes = findings.filter(({ certainty }) => certainty === 'likely');
  return [...likelyOnes, ...findings.filter((one) => !likelyOnes.includes(one))];
}

function fromTime(context: Context): Finding[] {
  const { page, lastPassedAt, language } = context.input;
  const found: Finding[] = [];
  const age = page?.userSavedAt === undefined ? undefined : context.now() - page.userSavedAt;
  if (age !== undefined && age >= 0 && age < ACTIVATION_MS)
    found.push(
      likely(context, 'user-too-new', {
        seen: context.phrase('newSeen', { minutes: Math.floor(age / 60_000) }),
        wait: context.phrase('waitUntil', {
          until: new Date(context.now() - age + ACTIVATION_MS).toLocaleTimeString(language ?? 'en', {
            hour: '2-digit',
            minute: '2-digit',
          }),
        }),
      }),
    );
  const expires = page?.level?.passwordNeverExpires === false;
  if (lastPassedAt !== undefined)
    found.push(likely(context, 'user-locked', { seen: context.phrase('lockedAfterSuccess') }));
  if (expires && (lastPassedAt !== undefined || (age !== undefined && age > EXPIRY_MS)))
    found.push(likely(context, 'password-expired', { seen: context.phrase('expirySeen') }));
  return found;
}

function fromZone(context: Context): Finding[] {
  const { lookup, zone, input } = context;
  if (!zone || !lookup) return [];
  if (lookup.kind === 'unknown-user') return [likely(context, 'user-name-wrong', { user: input.userName })];
  if (looksGenerated(input.userName) || input.origin?.source === 'captured') return [];
  const certainty = looksPersonal(input.userName) ? 'likely' : 'unknown';
  return [context.finding('personal-login', certainty, { user: input.userName })];
}

/** What nothing seen so far rules out. */
function notExcluded(context: Context, nothingLikely: boolean): Finding[] {
  const { input, lookup, zone } = context;
  const user = input.page?.user;
  const unknown: Finding[] = [];
  const pristine = input.origin?.source === 'captured' && input.origin.capturedSecret === input.secret;
  const secretFirst: Certainty =
    nothingLikely && lookup?.kind === 'found' && !pristine ? 'likely' : 'unknown';
  unknown.push(context.finding('wrong-secret', secretFirst));
  if (lookup?.kind !== 'unknown-user')
    unknown.push(context.finding('user-name-wrong', 'unknown', { user: input.userName }));
  unknown.push(
    context.finding('wrong-tracking-identifier', 'unknown', { seen: context.phrase('identifierSilent') }),
  );
  if (user?.locked === undefined)
    unknown.push(context.finding('user-locked', 'unknown', { seen: context.phrase('lockedUnseen') }));
  unknown.push(...unseen(context));
  if (zone && lookup?.kind !== 'found')
    unknown.push(
      context.finding('wrong-zone', 'unknown', {
        zone: zoneText(zone),
        why: context.phrase('zoneLookupSilent'),
      }),
    );
  return unknown;
}

/** What the pages would tell, had they been seen. */
function unseen(context: Context): Finding[] {
  const { page, binding, lastPassedAt } = context.input;
  const found: Finding[] = [];
  const one = (code: FindingCode, phrase: Phrase, more: Record<string, string> = {}) =>
    found.push(context.finding(code, 'unknown', { seen: context.phrase(phrase), ...more }));
  if (page?.user?.active === undefined) one('user-inactive', 'inactiveUnseen');
  if (page?.user?.tracking === undefined && binding.kind !== 'vendor') one('vendor-bound', 'vendorUnseen');
  if (page?.level?.passwordNeverExpires === undefined) one('password-expired', 'expiryUnseen');
  if (page?.userSavedAt === undefined && lastPassedAt === undefined)
    one('user-too-new', 'newUnseen', { wait: context.phrase('waitFive') });
  return found;
}

function likely(
  context: Context,
  code: Parameters<Context['finding']>[0],
  params: Record<string, string | number>,
): Finding {
  return context.finding(code, 'likely', params);
}
