/** What is held, for how long, and how it goes. Pure; the background keeps the result in session memory. */
import { type Held, KEEP_MINUTES, type Vault } from './schema.ts';

export interface NewValues {
  secret: string;
  trackingIdentifier: string;
}

/** Holds what Capture read. It replaces everything held before for this instance. */
export function holdCaptured(vault: Vault, instanceId: string, values: NewValues, now: number): Vault {
  const held: Held = {
    ...values,
    source: 'captured',
    at: now,
    capturedSecret: values.secret,
    expiresAt: expiry(now),
  };
  return { ...vault, credentials: { ...vault.credentials, [instanceId]: held } };
}

/** Holds what was typed; an empty text leaves the held value as it is. What was captured is kept for comparison. */
export function holdTyped(vault: Vault, instanceId: string, values: NewValues, now: number): Vault {
  const before = vault.credentials[instanceId];
  if (values.secret === '' && values.trackingIdentifier === '') return vault;
  const held: Held = {
    secret: values.secret || (before?.secret ?? ''),
    trackingIdentifier: values.trackingIdentifier || (before?.trackingIdentifier ?? ''),
    source: values.secret === '' && before ? before.source : 'typed',
    at: now,
    ...(before?.capturedSecret ? { capturedSecret: before.capturedSecret } : {}),
    expiresAt: expiry(now),
  };
  return { ...vault, credentials: { ...vault.credentials, [instanceId]: held } };
}

/** Holds what was opened with a passphrase, as it was when it was sealed; its time begins anew. */
export function holdOpened(
  vault: Vault,
  instanceId: string,
  { secret, trackingIdentifier, source, at, capturedSecret }: Omit<Held, 'expiresAt'>,
  now: number,
): Vault {
  const held: Held = {
    secret,
    trackingIdentifier,
    source,
    at,
    ...(capturedSecret ? { capturedSecret } : {}),
    expiresAt: expiry(now),
  };
  return { ...vault, credentials: { ...vault.credentials, [instanceId]: held } };
}

/** Holds the secret settings of a destination; empty texts leave held ones as they are. */
export function holdTokens(
  vault: Vault,
  destination: string,
  values: Record<string, string>,
  now: number,
): Vault {
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  if (Object.keys(given).length === 0) return vault;
  const before = vault.tokens[destination]?.values ?? {};
  return {
    ...vault,
    tokens: { ...vault.tokens, [destination]: { values: { ...before, ...given }, expiresAt: expiry(now) } },
  };
}

/** Forgets one instance's credentials, and the tokens of all destinations. */
export function forget(vault: Vault, instanceId: string): Vault {
  const { [instanceId]: _gone, ...credentials } = vault.credentials;
  return { credentials, tokens: {} };
}

/** Forgets what is due. Returns the same object when nothing was. */
export function forgetExpired(vault: Vault, now: number): Vault {
  const alive = <T extends { expiresAt: number }>(all: Record<string, T>) =>
    Object.fromEntries(Object.entries(all).filter(([, { expiresAt }]) => expiresAt > now));
  const credentials = alive(vault.credentials);
  const tokens = alive(vault.tokens);
  const same =
    Object.keys(credentials).length === Object.keys(vault.credentials).length &&
    Object.keys(tokens).length === Object.keys(vault.tokens).length;
  return same ? vault : { credentials, tokens };
}

/** When the next thing is due. */
export function nextExpiry(vault: Vault): number | undefined {
  const times = [...Object.values(vault.credentials), ...Object.values(vault.tokens)].map(
    (held) => held.expiresAt,
  );
  return times.length > 0 ? Math.min(...times) : undefined;
}

function expiry(now: number): number {
  return now + KEEP_MINUTES * 60_000;
}
