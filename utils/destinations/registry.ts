import { http } from './http/destination.ts';
import { integrationApi } from './integration-api/destination.ts';
import { clipboard } from './local/clipboard.ts';
import { sealedFile } from './local/sealed-file.ts';
import { n8n } from './n8n/destination.ts';
import { rewstForm } from './rewst-form/destination.ts';
import { rewstWebhook } from './rewst-webhook/destination.ts';
import { azureKeyVault } from './stores/azure-key-vault.ts';
import { doppler } from './stores/doppler.ts';
import { infisical } from './stores/infisical.ts';
import { vaultKv } from './stores/vault-kv.ts';
import type { Configuration, Courier, Destination, Handed, Manner, Receipt, Say, Trial } from './types.ts';
import { isWord, type Word } from './words/word.ts';

/** Settings that were read; or why they cannot be used; or a question to the admin that must be answered first. */
export type Prepared =
  | { ok: true; ready: ReadyDestination }
  | { ok: false; reason: string; question?: Question };

/** Something only the admin can vouch for. Yes means: the field gets the value. */
export interface Question {
  field: string;
  value: string;
  text: string;
}

/** A destination with its settings: everything a delivery needs but the configuration. */
export interface ReadyDestination {
  id: string;
  host: string;
  hosts: string[];
  preview(config: Configuration, say: Say): string;
  repeatable(storedId?: string): boolean;
  trial?(courier: Courier): Promise<Trial>;
  send(config: Configuration, courier: Courier): Promise<Receipt>;
  text?(config: Configuration, given: { say: Say; passphrase?: string }): Promise<Handed>;
}

/** A field in the admin's language. */
export interface ShownField {
  name: string;
  label: string;
  help?: string;
  placeholder?: string;
  secret: boolean;
  optional?: boolean;
  options?: { value: string; label: string; origin?: string }[];
  long?: boolean;
  usualHosts?: readonly string[];
  when?: { field: string; is: readonly string[] };
  start?: string;
}

/** A destination whose settings' type is nobody else's business. */
export interface RegisteredDestination {
  id: string;
  manner: Manner;
  hasTrial: boolean;
  title(say: Say): string;
  about(say: Say): string;
  /** Names of all fields, and which of them are secrets. */
  names: readonly { name: string; secret: boolean }[];
  fields(say: Say): ShownField[];
  /** Reads the form's values, secrets included. */
  prepare(values: Record<string, string>, say: Say): Prepared;
}

/** All destinations, in the order of the list that the admin sees. */
export const DESTINATIONS: readonly RegisteredDestination[] = [
  register(integrationApi),
  register(rewstWebhook),
  register(rewstForm),
  register(n8n),
  register(vaultKv),
  register(infisical),
  register(azureKeyVault),
  register(doppler),
  register(http),
  register(sealedFile),
  register(clipboard),
];

/** @param id as in the list */
export function destinationOf(id: string): RegisteredDestination | undefined {
  return DESTINATIONS.find((destination) => destination.id === id);
}

function register<S>(destination: Destination<S>): RegisteredDestination {
  const { id, manner, trial, text } = destination;
  const called = (name: Word | { as: string }, say: Say) => (typeof name === 'string' ? say(name) : name.as);
  return {
    id,
    manner,
    hasTrial: trial !== undefined,
    title: (say) => called(destination.title, say),
    about: (say) => say(destination.about),
    names: destination.fields.map(({ name, secret }) => ({ name, secret })),
    fields: (say) =>
      destination.fields
        .filter(({ hidden }) => !hidden)
        .map(({ label, help, options, hidden: _hidden, ...rest }) => ({
          ...rest,
          label: say(label),
          ...(help ? { help: say(help) } : {}),
          ...(options ? { options: options.map((one) => ({ ...one, label: called(one.label, say) })) } : {}),
        })),
    prepare(values, say) {
      const read = destination.settings.safeParse(values);
      if (!read.success) return unusable(read.error.issues, say);
      const settings = read.data;
      return {
        ok: true,
        ready: {
          id,
          host: destination.host(settings),
          hosts: destination.hosts(settings),
          preview: (config, inLanguage) => destination.preview(config, settings, inLanguage),
          repeatable: (storedId) => destination.repeatable(settings, storedId),
          ...(trial ? { trial: (courier: Courier) => trial(settings, courier) } : {}),
          send: (config, courier) => destination.send(config, settings, courier),
          ...(text
            ? {
                text: (config: Configuration, given: { say: Say; passphrase?: string }) =>
                  text(config, settings, given),
              }
            : {}),
        },
      };
    },
  };
}

interface Issue {
  message: string;
  path: PropertyKey[];
  params?: Record<string, string | number>;
}

/** A question is asked only when nothing else is wrong. */
function unusable(issues: readonly object[], say: Say): Extract<Prepared, { ok: false }> {
  const all = issues as readonly Issue[];
  const sentence = ({ message, params }: Issue) =>
    isWord(message) ? say(message, params) : say('choiceUnknown');
  const wrong = all.filter(({ params }) => params?.confirm === undefined);
  if (wrong.length > 0) return { ok: false, reason: [...new Set(wrong.map(sentence))].join(' ') };
  const [asked] = all;
  if (!asked) return { ok: false, reason: say('choiceUnknown') };
  const question = {
    field: String(asked.path[0] ?? ''),
    value: String(asked.params?.confirm ?? ''),
    text: sentence(asked),
  };
  return { ok: false, reason: question.text, question };
}
