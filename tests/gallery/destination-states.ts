/** States of choosing a destination, checking it, and what became of deliveries, with the product's own words. */
import { DESTINATIONS } from '../../utils/destinations/registry.ts';
import { sayIn, type Word } from '../../utils/destinations/words/index.ts';
import type { Language } from '../../utils/guide/types.ts';
import type { Delivery } from '../../utils/instances/schema.ts';
import type { AppState, DestinationState } from '../../utils/messages/state.ts';
import { ago, delivery, NOW } from './parts.ts';

type Make = (language: Language) => AppState;

/** The host and settings of what is set up; everything else is blank. */
type Ready = Record<
  string,
  { host: string; settings: Record<string, string>; trial?: DestinationState['trial'] }
>;

const ENGINE = 'engine.rewst.io';
const HOOK = {
  'rewst-webhook': {
    host: ENGINE,
    settings: { url: `https://${ENGINE}/webhooks/custom/trigger/…`, content: 'all' },
  },
};
const N8N = {
  n8n: { host: 'n8n.northwind.example', settings: { baseUrl: 'https://n8n.northwind.example' } },
};

/** All destinations, the named one first. */
function list(language: Language, first: string, ready: Ready): DestinationState[] {
  const say = sayIn(language);
  return DESTINATIONS.map((one): DestinationState => {
    const held = ready[one.id];
    return {
      id: one.id,
      title: one.title(say),
      about: one.about(say),
      manner: one.manner,
      host: held?.host ?? '',
      ...(held ? { settings: held.settings } : {}),
      fields: one.fields(say).map((field) => ({ ...field, filled: held !== undefined && field.secret })),
      hasTrial: one.hasTrial,
      ...(held?.trial ? { trial: held.trial } : {}),
      granted: true,
      hosts: held ? [`https://${held.host}/*`] : [],
      ready: held !== undefined || one.manner === 'copy' || one.manner === 'file',
    };
  }).toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** @param tested a state whose credentials are tested and good */
export function destinationStates(tested: Make): Record<string, Make> {
  const blank =
    (id: string): Make =>
    (language) => ({ ...tested(language), destinations: list(language, id, {}) });
  const trial =
    (ok: boolean, summary: Word, fix?: Word): Make =>
    (language) => {
      const say = sayIn(language);
      const found = { ok, at: ago(1), summary: say(summary), ...(fix ? { fix: say(fix) } : {}) };
      const ready = { 'rewst-webhook': { ...HOOK['rewst-webhook'], trial: found } };
      return { ...tested(language), destinations: list(language, 'rewst-webhook', ready) };
    };
  const sent =
    (ready: Ready, ...make: ((say: ReturnType<typeof sayIn>) => Partial<Delivery>)[]): Make =>
    (language) => {
      const state = tested(language);
      const say = sayIn(language);
      const deliveries = make.map((one, at) =>
        delivery({ id: `d${at}`, createdAt: ago(3 + at), updatedAt: ago(3 + at), ...one(say) }),
      );
      const first = deliveries[0]?.destination ?? '';
      return {
        ...state,
        destinations: list(language, first, ready),
        instance: { ...state.instance, deliveries },
      };
    };
  const made = (say: ReturnType<typeof sayIn>, summary: Word, values = {}) => ({
    at: ago(2),
    summary: say(summary, values),
  });
  return {
    'form-rewst': blank('rewst-webhook'),
    'form-rewst-page': blank('rewst-form'),
    'form-n8n': blank('n8n'),
    'form-vault': blank('vault-kv'),
    'form-infisical': blank('infisical'),
    'form-azure': blank('azure-key-vault'),
    'form-doppler': blank('doppler'),
    'form-http': blank('http'),
    'form-clipboard': blank('clipboard'),
    'form-file': blank('sealed-file'),
    'trial-none': (language) => ({
      ...tested(language),
      destinations: list(language, 'rewst-webhook', HOOK),
    }),
    'trial-fine': trial(true, 'rewstTrialFine'),
    'trial-echo': trial(false, 'rewstEchoes', 'rewstEchoFix'),
    'trial-waits': trial(false, 'rewstWaits', 'rewstWaitsFix'),
    accepted: sent(HOOK, (say) => ({
      destination: 'rewst-webhook',
      host: ENGINE,
      receipt: made(say, 'rewstAccepted'),
    })),
    unsure: sent(HOOK, (say) => ({
      destination: 'rewst-webhook',
      host: ENGINE,
      state: 'waiting',
      unsure: true,
      reason: say('lost', { host: ENGINE }),
      fix: say('lookThere', { host: ENGINE }),
    })),
    'being-sent': sent(HOOK, () => ({
      destination: 'rewst-webhook',
      host: ENGINE,
      state: 'waiting',
      sendingSince: NOW,
    })),
    'form-filled': sent({ 'rewst-form': { host: 'app.rewst.io', settings: { region: 'us' } } }, (say) => ({
      destination: 'rewst-form',
      host: 'app.rewst.io',
      receipt: {
        ...made(say, 'rewstFormPartly'),
        partly: true,
        rows: [
          { title: say('rewstField_name'), ok: true, text: say('pageField_kept') },
          {
            title: say('rewstField_platform'),
            ok: false,
            text: say('rewstFormPlatform', { value: 'https://ww5.autotask.net' }),
          },
          { title: say('rewstField_userName'), ok: true, text: say('pageField_filled') },
          { title: say('rewstField_password'), ok: true, text: say('pageField_filled') },
        ],
      },
    })),
    'many-deliveries': sent(
      { ...N8N, ...HOOK },
      (say) => ({
        destination: 'n8n',
        host: 'n8n.northwind.example',
        receipt: {
          ...made(say, 'n8nUpdated', { name: 'Autotask (Northwind)', kind: say('n8nTypeAutotask') }),
          id: 'kJ3sd9',
        },
      }),
      (say) => ({
        destination: 'rewst-webhook',
        host: ENGINE,
        state: 'waiting',
        attempts: 2,
        nextAttemptAt: NOW + 5 * 60_000,
        reason: say('tooMany', { host: ENGINE }),
        fix: say('againByItself'),
      }),
      (say) => ({ destination: 'clipboard', host: '', receipt: made(say, 'clipboardDone') }),
      (say) => ({
        destination: 'doppler',
        host: 'api.doppler.com',
        state: 'refused',
        reason: say('keyRefused', { host: 'api.doppler.com', status: 401 }),
        fix: say('newKey'),
      }),
    ),
  };
}
