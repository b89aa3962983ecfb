/** The clipboard of this computer, in the form that the next program reads. Nothing leaves. */
import { z } from 'zod';
import { choice } from '../fields.ts';
import { masked } from '../mask.ts';
import type { Destination } from '../types.ts';
import { asEnvironment, asJson, asPowerShell } from './formats.ts';

export interface ClipboardSettings {
  format: 'json' | 'env' | 'powershell';
}

const WRITERS = { json: asJson, env: asEnvironment, powershell: asPowerShell };

export const clipboard: Destination<ClipboardSettings> = {
  id: 'clipboard',
  title: 'clipboardTitle',
  about: 'clipboardAbout',
  manner: 'copy',
  fields: [
    {
      name: 'format',
      label: 'clipboardFormat',
      secret: false,
      options: [
        { value: 'json', label: { as: 'JSON' } },
        { value: 'env', label: { as: '.env' } },
        { value: 'powershell', label: { as: 'PowerShell' } },
      ],
    },
  ],
  settings: z.object({ format: choice(['json', 'env', 'powershell']) }),
  host: () => '',
  hosts: () => [],
  repeatable: () => false,
  preview(config, { format }) {
    return WRITERS[format](masked(config));
  },
  text: async (config, { format }) => ({ ok: true, text: WRITERS[format](config) }),
  send: async (_config, _settings, { say }) => ({ outcome: 'delivered', summary: say('clipboardDone') }),
};
