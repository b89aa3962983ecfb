/** The gallery's sentences, as the product itself says them in each language. */
import { sentence } from '../../utils/background/words/index.ts';
import { FIX_LINKS, type FindingCode } from '../../utils/checks/codes.ts';
import type { Certainty, CheckId, Finding } from '../../utils/checks/types.ts';
import { checkWords, fill } from '../../utils/checks/words/index.ts';
import { sayIn } from '../../utils/destinations/words/index.ts';
import type { Language } from '../../utils/guide/types.ts';

const HOST = 'integrations.example.com';
const USER = 'onramp.api7x2k@northwind.example';
export const VENDOR = 'Rewst - Automation';

function wordsIn(language: Language) {
  const { titles, summaries, phrases, findings } = checkWords(language);
  const say = sayIn(language);
  const finding = (
    code: FindingCode,
    certainty: Certainty,
    values: Record<string, string | number> = {},
  ): Finding => {
    const { saw, means, fix } = findings[code];
    const link = FIX_LINKS[code];
    return {
      code,
      certainty,
      saw: fill(saw, values),
      means: fill(means, values),
      fix: fill(fix, values),
      ...(link ? { link } : {}),
    };
  };
  return {
    checks: {
      zone: { title: titles.zone, fine: fill(summaries.zone, { zone: 'America West (ww5)' }) },
      login: { title: titles.login, fine: summaries.login },
      trackingIdentifier: { title: titles.trackingIdentifier, fine: summaries.tracking },
      readCompanies: { title: titles.readCompanies, fine: summaries.companies },
      webhookRight: { title: titles.webhookRight, fine: fill(summaries.webhooksSeen, { number: 50 }) },
    },
    findings: {
      secret: finding('wrong-secret', 'likely'),
      right: finding('webhook-right-missing', 'certain', { seen: phrases.rightNone, planned: 50 }),
      offline: finding('offline', 'certain'),
      visibility: finding('companies-hidden', 'likely', { why: phrases.visibilityRestricted }),
      zone: finding('user-name-unknown', 'likely', { user: USER }),
    },
    destination: {
      title: say('apiTitle'),
      about: say('apiAbout'),
      url: say('address'),
      urlHelp: say('apiAddressHelp'),
      token: say('token'),
      tokenHelp: say('apiTokenHelp'),
    },
    disagreement: sentence(language, 'disagreeTab', {
      tab: 'America West (ww5)',
      user: USER,
      lookup: 'America East 2 (ww14)',
    }),
    locked: sentence(language, 'lockedTwice'),
    refused: { reason: say('apiTokenRefused', { host: HOST }), fix: say('apiNewToken') },
    waiting: `${say('timedOut', { host: HOST })} ${say('againByItself')}`,
    validated: say('apiValidated'),
    unvalidated: { summary: say('apiFailed'), text: findings['wrong-secret'].saw },
    skippedByVendor: fill(summaries.skippedVendor, { vendor: VENDOR }),
  };
}

export type CheckKey = Extract<
  CheckId,
  'zone' | 'login' | 'trackingIdentifier' | 'readCompanies' | 'webhookRight'
>;

export const WORDS = { en: wordsIn('en'), de: wordsIn('de'), es: wordsIn('es') };
