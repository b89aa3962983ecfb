/** A page opened that is in the way: a login, or one that Autotask denies. What the panel says while others show more. */
import { describe, expect, it } from 'vitest';
import { apiUser } from '../../../utils/guide/api-user.ts';
import { collectEvidence } from '../../../utils/guide/engine.ts';
import type { GuidePlan, SeenFacts } from '../../../utils/guide/types.ts';
import { viewGuide } from '../../../utils/guide/view.ts';
import type { PageDetail } from '../../../utils/page/facts.ts';

const PLAN: GuidePlan = {
  plannedTriggers: 50,
  levelName: 'Rewst - API User',
  binding: 'custom',
  vendorName: '',
};
const DENIED: PageDetail = { kind: 'access-denied' };
const LOGIN: PageDetail = { kind: 'login' };
const LIST: PageDetail = { kind: 'resources', newMenuOpen: false, names: [] };
const FORM: PageDetail = {
  kind: 'api-user-editor',
  mode: 'new',
  firstNameFilled: false,
  lastNameFilled: false,
  emailFilled: false,
  locationFilled: false,
  userNameFilled: false,
  secretTouched: false,
  trackingIdentifierShown: false,
  saveClicked: false,
};

interface OpenPage {
  page: PageDetail;
  opened: number;
  /** When it last showed something new. */
  changed: number;
}

function troubleOf(pages: OpenPage[]): string | undefined {
  const facts = pages.map(
    ({ page, opened, changed }, tabId): SeenFacts => ({
      host: 'ww5.autotask.net',
      top: true,
      confidence: 1,
      page,
      target: 'idle',
      tabId,
      frameId: 0,
      openedAt: opened,
      seenAt: changed,
    }),
  );
  const evidence = collectEvidence(apiUser, facts, PLAN, {}, 20);
  return viewGuide(apiUser, { facts, evidence, plan: PLAN, now: 30, language: 'en' }).trouble?.kind;
}

describe('a page in the way', () => {
  it.each<[string, string | undefined, OpenPage[]]>([
    [
      'opened from a list',
      'access-denied',
      [
        { page: LIST, opened: 1, changed: 2 },
        { page: DENIED, opened: 3, changed: 3 },
      ],
    ],
    [
      'opened from a list whose menu closed after it',
      'access-denied',
      [
        { page: LIST, opened: 1, changed: 4 },
        { page: DENIED, opened: 3, changed: 3 },
      ],
    ],
    [
      'a login that opened from a list whose menu closed after it',
      'login-expired',
      [
        { page: LIST, opened: 1, changed: 4 },
        { page: LOGIN, opened: 3, changed: 3 },
      ],
    ],
    [
      'left open beside a list that was loaded again',
      undefined,
      [
        { page: DENIED, opened: 3, changed: 3 },
        { page: LIST, opened: 4, changed: 4 },
      ],
    ],
    [
      'left open beside a form that opened at last',
      undefined,
      [
        { page: LIST, opened: 1, changed: 6 },
        { page: DENIED, opened: 3, changed: 3 },
        { page: FORM, opened: 5, changed: 5 },
      ],
    ],
    [
      'left open beside an older form in which the admin goes on',
      undefined,
      [
        { page: FORM, opened: 1, changed: 6 },
        { page: DENIED, opened: 3, changed: 3 },
      ],
    ],
  ])('%s: the panel says %s', (_what, said, pages) => {
    expect(troubleOf(pages)).toBe(said);
  });
});
