import { looksLikeHtml } from '../../autotask/body.ts';
import { givesBack } from '../echo.ts';
import { patternOf } from '../fields.ts';
import { MASK, masked } from '../mask.ts';
import { REWST_REGIONS, regionOfEngine } from '../rewst-regions.ts';
import { troubleOf } from '../trouble.ts';
import type { Configuration, Courier, Destination, Receipt, Trial } from '../types.ts';
import { call, type Reply } from '../wire.ts';
import { configurationBody, trialBody } from './body.ts';
import { RewstWebhookSettings } from './settings.ts';

/** Hands over to a workflow by its webhook trigger; facts: docs.rewst.help, "Use webhook triggers". */
export const rewstWebhook: Destination<RewstWebhookSettings> = {
  id: 'rewst-webhook',
  title: 'rewstWebhookTitle',
  about: 'rewstWebhookAbout',
  manner: 'send',
  fields: [
    {
      name: 'url',
      label: 'rewstUrl',
      secret: false,
      placeholder: 'https://engine.rewst.io/webhooks/custom/trigger/…/…',
      help: 'rewstUrlHelp',
      usualHosts: REWST_REGIONS.map(({ engine }) => engine),
    },
    { name: 'secretKey', label: 'rewstKey', secret: true, help: 'rewstKeyHelp' },
    {
      name: 'content',
      label: 'rewstContent',
      secret: false,
      help: 'rewstContentHelp',
      options: [
        { value: 'all', label: 'rewstContentAll' },
        { value: 'rest', label: 'rewstContentRest' },
      ],
    },
    {
      name: 'repeats',
      label: 'rewstRepeats',
      secret: false,
      help: 'rewstRepeatsHelp',
      options: [
        { value: 'unchecked', label: 'rewstRepeatsUnchecked' },
        { value: 'checked', label: 'rewstRepeatsChecked' },
      ],
    },
    { name: 'confirmedHost', label: 'address', secret: false, hidden: true },
  ],
  settings: RewstWebhookSettings,
  host: ({ url }) => new URL(url).host,
  hosts: ({ url }) => [patternOf(url)],
  repeatable: ({ repeats }) => repeats === 'checked',
  preview(config, settings, say) {
    const region = regionOfEngine(new URL(settings.url).hostname);
    const where = region ? `${say('rewstRegion', { region: region.name })}\n` : '';
    const body = configurationBody(masked(config), settings, '…');
    return `${where}POST ${settings.url}\nx-rewst-secret: ${MASK}\n\n${JSON.stringify(body, null, 2)}`;
  },
  async trial(settings, courier) {
    const marker = `onramp-trial-${crypto.randomUUID()}`;
    return trialOf(await post(settings, courier, trialBody(marker)), marker, settings, courier);
  },
  async send(config, settings, courier) {
    const reply = await post(settings, courier, configurationBody(config, settings, courier.idempotencyKey));
    return receiptOf(reply, config, settings, courier);
  },
};

function post(settings: RewstWebhookSettings, courier: Courier, body: object): Promise<Reply> {
  return call(
    courier,
    {
      url: settings.url,
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'x-rewst-secret': settings.secretKey },
      body: JSON.stringify(body),
    },
    { knock: settings.repeats === 'unchecked' },
  );
}

/** Says what the trigger's answer shows of its settings, and which of them to change. */
function trialOf(reply: Reply, marker: string, settings: RewstWebhookSettings, { say }: Courier): Trial {
  const host = new URL(settings.url).host;
  const bad = (summary: string, fix: string): Trial => ({ ok: false, summary, fix });
  if (reply.kind === 'redirect') return bad(say('rewstWaits'), say('rewstWaitsFix'));
  if (reply.kind === 'answer') {
    const known = knownRefusal(reply.status, say);
    if (known) return bad(known.reason, known.fix);
  }
  const trouble = troubleOf(reply, { host, say, repeatable: false });
  if (trouble?.outcome === 'unsure') return bad(trouble.reason, say('rewstTrialAgain'));
  if (trouble?.outcome === 'waiting') {
    const { retryAfterSeconds } = trouble;
    const fix =
      retryAfterSeconds === undefined ? say('tryLater') : say('tryIn', { seconds: retryAfterSeconds });
    return bad(trouble.reason, fix);
  }
  if (trouble) return bad(trouble.reason, trouble.fix);
  const text = reply.kind === 'answer' ? reply.text : undefined;
  if (text === undefined) return bad(say('rewstLongAnswer'), say('rewstEchoFix'));
  if (givesBack(text, marker) || givesBack(text, settings.secretKey)) {
    return bad(say('rewstEchoes'), say('rewstEchoFix'));
  }
  if (looksLikeHtml(text)) return bad(say('rewstPage', { host }), say('checkAddress'));
  return { ok: true, summary: say('rewstTrialFine') };
}

function receiptOf(
  reply: Reply,
  config: Configuration,
  settings: RewstWebhookSettings,
  { say }: Courier,
): Receipt {
  const host = new URL(settings.url).host;
  const repeatable = settings.repeats === 'checked';
  // The trigger took the call and sends us on to where the results will be.
  if (reply.kind === 'redirect')
    return { outcome: 'unsure', reason: say('rewstWaits'), fix: say('rewstWaitsAfter') };
  const known = reply.kind === 'answer' ? knownRefusal(reply.status, say) : undefined;
  if (known) return { outcome: 'refused', ...known };
  const trouble = troubleOf(reply, { host, say, repeatable });
  if (trouble) return trouble;
  const text = reply.kind === 'answer' ? (reply.text ?? '') : '';
  const sent = [settings.secretKey, settings.content === 'all' ? config.secret : ''];
  if (!sent.some((value) => givesBack(text, value))) {
    return { outcome: 'delivered', summary: say('rewstAccepted') };
  }
  const row = { title: say('rewstEchoTitle'), ok: false, text: say('rewstEchoedSecret') };
  return { outcome: 'delivered', summary: say('rewstAccepted'), rows: [row], distrust: true };
}

/** Statuses that mean something of their own at this trigger. */
function knownRefusal(status: number, say: Courier['say']): { reason: string; fix: string } | undefined {
  if (status === 401 || status === 403) return { reason: say('rewstKeyRefused'), fix: say('rewstKeyFix') };
  if (status === 404) return { reason: say('rewstNoTrigger'), fix: say('rewstNoTriggerFix') };
  if (status === 405) return { reason: say('rewstMethod'), fix: say('rewstMethodFix') };
  return undefined;
}
