/** What is sealed: one instance's credentials, with what is needed to use them elsewhere. Pure but for the cipher. */
import { z } from 'zod';
import { zoneOfUiHost } from '../autotask/zones.ts';
import { Binding, type Instance } from '../instances/schema.ts';
import type { Held } from './schema.ts';
import { open, readSealed, type Sealed, type SealResult, seal } from './sealed.ts';

const Carried = z.strictObject({
  what: z.literal('onramp-credentials'),
  label: z.string().min(1).max(80),
  uiHost: z.string().max(100).optional(),
  userName: z.string().max(200),
  binding: Binding.optional(),
  secret: z.string().max(500),
  trackingIdentifier: z.string().max(100),
  capturedSecret: z.string().max(500).optional(),
  source: z.enum(['captured', 'typed']),
  /** Milliseconds since the epoch: when they were captured or typed. */
  at: z.number(),
  /** The whole configuration for other programs, in files of the destination "Encrypted file"; not taken over. */
  configuration: z.record(z.string(), z.unknown()).optional(),
});
export type Carried = z.infer<typeof Carried>;

/** Seals one instance's credentials. */
export function sealCredentials(
  instance: Instance,
  held: Held,
  passphrase: string,
): Promise<SealResult<Sealed>> {
  const carried: Carried = {
    what: 'onramp-credentials',
    label: instance.label,
    ...(instance.zone ? { uiHost: instance.zone.uiHost } : {}),
    userName: instance.userName ?? '',
    ...(instance.binding ? { binding: instance.binding } : {}),
    secret: held.secret,
    trackingIdentifier: held.trackingIdentifier,
    ...(held.capturedSecret ? { capturedSecret: held.capturedSecret } : {}),
    source: held.source,
    at: held.at,
  };
  return seal(JSON.stringify(carried), passphrase, {
    zone: instance.zone?.uiHost ?? '',
    user: instance.userName ?? '',
  });
}

/**
 * Opens sealed credentials.
 *
 * @param raw a file's text, or the stored form
 */
export async function openCredentials(raw: unknown, passphrase: string): Promise<SealResult<Carried>> {
  const sealed = readSealed(raw);
  if (!sealed.ok) return sealed;
  const text = await open(sealed.value, passphrase);
  if (!text.ok) return text;
  const carried = Carried.safeParse(parse(text.value));
  // Only Autotask's own hosts may become a zone, whoever sealed the file.
  const zoneFits =
    carried.success && (!carried.data.uiHost || zoneOfUiHost(carried.data.uiHost) !== undefined);
  return carried.success && zoneFits ? { ok: true, value: carried.data } : { ok: false, problem: 'foreign' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
