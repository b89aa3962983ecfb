/** n8n's public API, as far as credentials go. */
import { z } from 'zod';
import type { Courier } from '../types.ts';
import { call, type Reply } from '../wire.ts';
import { CredentialSchema, type CredentialType } from './schema.ts';
import type { N8nSettings } from './settings.ts';

const Stored = z.object({ id: z.union([z.string().min(1), z.number()]).transform(String) });
const Complaint = z.object({ message: z.string() });
const Listed = z.object({
  data: z.array(z.object({ id: z.string(), name: z.string(), type: z.string() })),
  nextCursor: z.string().nullish(),
});

/** The most pages of the list that are looked at. */
const MOST_PAGES = 20;

export function request(
  settings: N8nSettings,
  courier: Courier,
  method: 'GET' | 'POST' | 'PATCH',
  path: string,
  body?: object,
): Promise<Reply> {
  return call(
    courier,
    {
      url: `${settings.baseUrl}/api/v1/${path}`,
      method,
      headers: {
        Accept: 'application/json',
        'X-N8N-API-KEY': settings.apiKey,
        ...(body ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    },
    { knock: method === 'POST' },
  );
}

/** The schema of one type, as this server offers it. */
export function schemaReply(settings: N8nSettings, courier: Courier, type: CredentialType): Promise<Reply> {
  return request(settings, courier, 'GET', `credentials/schema/${type}`);
}

/** @returns undefined when the answer is no schema */
export function readSchema(reply: Reply): CredentialSchema | undefined {
  if (reply.kind !== 'answer' || reply.status !== 200) return undefined;
  const read = CredentialSchema.safeParse(reply.document);
  return read.success ? read.data : undefined;
}

/** @returns the id of what was stored, or undefined when the answer does not name one */
export function readId(reply: Reply): string | undefined {
  const read = reply.kind === 'answer' ? Stored.safeParse(reply.document) : undefined;
  return read?.success ? read.data.id : undefined;
}

/** n8n's own complaint; only for telling cases apart, never shown. */
export function complaintOf(reply: Reply): string {
  const read = reply.kind === 'answer' ? Complaint.safeParse(reply.document) : undefined;
  return read?.success ? read.data.message : '';
}

/**
 * The one credential of that name and type: after an attempt without an answer it tells whether it was made.
 *
 * @returns undefined when there is none, or when there are several, or the list cannot be read
 */
export async function findByName(
  settings: N8nSettings,
  courier: Courier,
  name: string,
  type: CredentialType,
): Promise<string | undefined> {
  const found: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const after = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`;
    const reply = await request(settings, courier, 'GET', `credentials?limit=250${after}`);
    const list = reply.kind === 'answer' ? Listed.safeParse(reply.document) : undefined;
    if (!list?.success) return undefined;
    found.push(...list.data.data.filter((one) => one.name === name && one.type === type).map(({ id }) => id));
    cursor = list.data.nextCursor ?? undefined;
    if (cursor === undefined) break;
  }
  return found.length === 1 ? found[0] : undefined;
}
