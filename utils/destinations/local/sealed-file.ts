/** A file that opens with a passphrase, on any machine. Nothing leaves this computer by itself. */
import { z } from 'zod';
import type { Carried } from '../../vault/carry.ts';
import { seal } from '../../vault/sealed.ts';
import { masked } from '../mask.ts';
import type { Configuration, Destination } from '../types.ts';
import { asJson, valuesOf } from './formats.ts';

type Settings = Record<string, never>;

export const sealedFile: Destination<Settings> = {
  id: 'sealed-file',
  title: 'fileTitle',
  about: 'fileAbout',
  manner: 'file',
  fields: [],
  settings: z.object({}).transform((): Settings => ({})),
  host: () => '',
  hosts: () => [],
  repeatable: () => false,
  preview(config, _settings, say) {
    return `${say('filePreview')}\n\n${asJson(masked(config))}`;
  },
  async text(config, _settings, { say, passphrase = '' }) {
    const whose = { zone: config.zone.uiHost, user: config.userName };
    const sealed = await seal(JSON.stringify(carriedOf(config)), passphrase, whose);
    if (!sealed.ok) {
      return { ok: false, reason: say(sealed.problem === 'passphrase-short' ? 'fileShort' : 'fileTooLarge') };
    }
    const text = `${JSON.stringify(sealed.value, null, 2)}\n`;
    return { ok: true, text, fileName: `${nameOf(config.label)}.onramp.json` };
  },
  send: async (_config, _settings, { say }) => ({ outcome: 'delivered', summary: say('fileDone') }),
};

/** What another Onramp takes over, and beside it the whole configuration for everybody else. */
function carriedOf(config: Configuration): Carried {
  const { label, zone, userName, secret, binding } = config;
  return {
    what: 'onramp-credentials',
    label,
    uiHost: zone.uiHost,
    userName,
    binding: binding.kind === 'custom' ? { kind: 'custom' } : binding,
    secret,
    trackingIdentifier: binding.kind === 'custom' ? binding.trackingIdentifier : '',
    source: 'typed',
    at: Date.now(),
    configuration: valuesOf(config),
  };
}

/** A file name that every system takes. */
function nameOf(label: string): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-');
  return `autotask-${
    plain
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .toLowerCase() || 'instance'
  }`;
}
