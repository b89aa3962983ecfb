import { patternOf } from '../fields.ts';
import { MASK } from '../mask.ts';
import { troubleOf } from '../trouble.ts';
import type { Configuration, Courier, Destination, Receipt, Trial } from '../types.ts';
import type { Reply } from '../wire.ts';
import { complaintOf, findByName, readId, readSchema, request, schemaReply } from './api.ts';
import { type CredentialType, dataFor, type OpenConfiguration } from './schema.ts';
import { N8nSettings } from './settings.ts';

/** A credential in n8n, made and kept up to date through its public API. */
export const n8n: Destination<N8nSettings> = {
  id: 'n8n',
  title: { as: 'n8n' },
  about: 'n8nAbout',
  manner: 'send',
  fields: [
    {
      name: 'baseUrl',
      label: 'address',
      secret: false,
      placeholder: 'https://n8n.example.com',
      help: 'n8nAddressHelp',
    },
    { name: 'apiKey', label: 'n8nKey', secret: true, help: 'n8nKeyHelp' },
    {
      name: 'type',
      label: 'n8nType',
      secret: false,
      help: 'n8nTypeHelp',
      options: [
        { value: 'auto', label: 'n8nTypeAuto' },
        { value: 'autotaskApi', label: 'n8nTypeAutotask' },
        { value: 'httpCustomAuth', label: 'n8nTypeCustom' },
      ],
    },
  ],
  settings: N8nSettings,
  host: ({ baseUrl }) => new URL(baseUrl).host,
  hosts: ({ baseUrl }) => [patternOf(baseUrl)],
  // An update of what we stored has one effect however often it is sent; making a new credential has not.
  repeatable: (_settings, storedId) => storedId !== undefined,
  preview(config, settings, say) {
    if (!isOpen(config)) return say('n8nVendor');
    const masked = {
      ...config,
      secret: MASK,
      binding: { kind: 'custom', trackingIdentifier: MASK },
    } as const;
    const type = settings.type === 'httpCustomAuth' ? 'httpCustomAuth' : 'autotaskApi';
    const data = dataFor(type, masked, undefined);
    const body = { name: nameOf(config), type, data: data.ok ? data.data : {} };
    const note = settings.type === 'auto' ? `\n\n${say('n8nPreviewAuto')}` : '';
    return `POST ${settings.baseUrl}/api/v1/credentials\nX-N8N-API-KEY: ${MASK}\n\n${JSON.stringify(body, null, 2)}${note}`;
  },
  async trial(settings, courier): Promise<Trial> {
    const { say } = courier;
    const reply = await schemaReply(settings, courier, 'httpCustomAuth');
    const trouble = troubleFor(reply, settings, courier, true);
    if (trouble) return { ok: false, summary: trouble.reason, fix: trouble.fix };
    if (!readSchema(reply))
      return { ok: false, summary: foreign(settings, courier), fix: say('checkAddress') };
    if (settings.type === 'httpCustomAuth') return { ok: true, summary: say('n8nTrialCustom') };
    const offered = readSchema(await schemaReply(settings, courier, 'autotaskApi')) !== undefined;
    if (offered) return { ok: true, summary: say('n8nTrialAutotask') };
    return settings.type === 'auto'
      ? { ok: true, summary: say('n8nTrialCustom') }
      : { ok: false, summary: say('n8nNoNode'), fix: say('n8nNoNodeFix') };
  },
  async send(config, settings, courier) {
    const { say } = courier;
    if (!isOpen(config)) return { outcome: 'refused', reason: say('n8nVendor'), fix: say('n8nVendorFix') };
    const chosen = await chooseType(config, settings, courier);
    if ('outcome' in chosen) return chosen;
    const body = { name: nameOf(config), ...chosen };
    const known = courier.storedId ?? (await adopted(settings, courier, body.name, body.type));
    if (known !== undefined) {
      const reply = await request(
        settings,
        courier,
        'PATCH',
        `credentials/${encodeURIComponent(known)}`,
        body,
      );
      // Deleted in n8n meanwhile: it is made anew.
      if (!(reply.kind === 'answer' && reply.status === 404)) {
        const kind = say(body.type === 'autotaskApi' ? 'n8nTypeAutotask' : 'n8nTypeCustom');
        return receiptOf(reply, settings, courier, say('n8nUpdated', { name: body.name, kind }), true, known);
      }
    }
    const reply = await request(settings, courier, 'POST', 'credentials', body);
    const kind = say(body.type === 'autotaskApi' ? 'n8nTypeAutotask' : 'n8nTypeCustom');
    return receiptOf(reply, settings, courier, say('n8nCreated', { name: body.name, kind }), false);
  },
};

function isOpen(config: Configuration): config is OpenConfiguration {
  return config.binding.kind === 'custom';
}

/** Under this name the admin finds it in n8n. */
function nameOf(config: Configuration): string {
  return `Autotask (${config.label})`;
}

function foreign(settings: N8nSettings, { say }: Courier): string {
  return say('n8nForeign', { host: new URL(settings.baseUrl).host });
}

/** After an attempt without an answer: what it made, if it made it. */
async function adopted(
  settings: N8nSettings,
  courier: Courier,
  name: string,
  type: CredentialType,
): Promise<string | undefined> {
  return courier.afterUnknownEnd ? findByName(settings, courier, name, type) : undefined;
}

type Chosen = { type: CredentialType; data: Record<string, unknown> };

/** Asks the server which types it has before anything secret leaves. */
async function chooseType(
  config: OpenConfiguration,
  settings: N8nSettings,
  courier: Courier,
): Promise<Chosen | Receipt> {
  const { say } = courier;
  const wanted: CredentialType[] =
    settings.type === 'auto' ? ['autotaskApi', 'httpCustomAuth'] : [settings.type];
  let missing: string | undefined;
  for (const type of wanted) {
    const reply = await schemaReply(settings, courier, type);
    const schema = readSchema(reply);
    if (schema) {
      const fitted = dataFor(type, config, schema);
      if (fitted.ok) return { type, data: fitted.data };
      missing = fitted.missing;
      continue;
    }
    // An unknown type is refused with 400 or 404, by version; everything else concerns the server as a whole.
    const unknownType = reply.kind === 'answer' && (reply.status === 400 || reply.status === 404);
    if (unknownType && wanted.length > 1 && type !== wanted.at(-1)) continue;
    if (unknownType && type === 'autotaskApi') {
      return { outcome: 'refused', reason: say('n8nNoNode'), fix: say('n8nNoNodeFix') };
    }
    const trouble = troubleFor(reply, settings, courier, true);
    return trouble ?? { outcome: 'refused', reason: foreign(settings, courier), fix: say('checkAddress') };
  }
  return {
    outcome: 'refused',
    reason: say('n8nWants', { property: missing ?? '' }),
    fix: say('n8nWantsFix'),
  };
}

function receiptOf(
  reply: Reply,
  settings: N8nSettings,
  courier: Courier,
  summary: string,
  repeatable: boolean,
  known?: string,
): Receipt {
  const trouble = troubleFor(reply, settings, courier, repeatable);
  if (trouble) return trouble;
  const id = readId(reply) ?? known;
  if (id === undefined) {
    return { outcome: 'unsure', reason: foreign(settings, courier), fix: courier.say('checkAddress') };
  }
  return { outcome: 'delivered', id, summary };
}

/** n8n's own refusals in words, then the general ones. */
function troubleFor(
  reply: Reply,
  settings: N8nSettings,
  { say }: Courier,
  repeatable: boolean,
): Exclude<Receipt, { outcome: 'delivered' }> | undefined {
  const host = new URL(settings.baseUrl).host;
  if (reply.kind === 'answer' && reply.status === 401) {
    return { outcome: 'refused', reason: say('n8nKeyRefused', { host }), fix: say('n8nKeyFix') };
  }
  if (reply.kind === 'answer' && reply.status === 403) {
    return { outcome: 'refused', reason: say('n8nScope', { host }), fix: say('n8nKeyFix') };
  }
  if (reply.kind === 'answer' && reply.status === 400) {
    const complaint = complaintOf(reply);
    if (/not a known type/i.test(complaint)) {
      return { outcome: 'refused', reason: say('n8nNoNode'), fix: say('n8nNoNodeFix') };
    }
    return { outcome: 'refused', reason: say('n8nForm', { host }), fix: say('n8nWantsFix') };
  }
  if (reply.kind === 'answer' && reply.status === 405) {
    return { outcome: 'refused', reason: say('n8nOld'), fix: say('n8nOldFix') };
  }
  if (reply.kind === 'answer' && reply.status === 404) {
    return { outcome: 'refused', reason: say('n8nForeign', { host }), fix: say('n8nApiOff') };
  }
  return troubleOf(reply, { host, say, repeatable });
}
