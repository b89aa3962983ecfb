/** The guide for the API user: what its form says, and what that means for the steps. */
import { describe, expect, it } from 'vitest';
import { apiUser } from '../../../utils/guide/api-user.ts';
import {
  captureEvidence,
  collectEvidence,
  collectEvidenceOnGone,
  currentStep,
} from '../../../utils/guide/engine.ts';
import type { GuidePlan, SeenFacts } from '../../../utils/guide/types.ts';
import { viewGuide } from '../../../utils/guide/view.ts';
import type { ApiUserEditorFacts, TargetState } from '../../../utils/page/facts.ts';

const PLAN: GuidePlan = {
  plannedTriggers: 50,
  levelName: 'Rewst - API User',
  binding: 'custom',
  vendorName: '',
};
const FILLED: ApiUserEditorFacts = {
  kind: 'api-user-editor',
  mode: 'new',
  firstNameFilled: true,
  lastNameFilled: true,
  emailFilled: true,
  securityLevel: 'Rewst - API User (API-only)',
  locationFilled: true,
  userNameFilled: true,
  secretTouched: true,
  tracking: 'custom',
  trackingIdentifierShown: false,
  saveClicked: false,
};

function seen(
  change: Partial<ApiUserEditorFacts> = {},
  target: TargetState = 'idle',
  step?: string,
): SeenFacts {
  return {
    host: 'ww5.autotask.net',
    top: true,
    confidence: 1,
    page: { ...FILLED, ...change },
    target,
    ...(step ? { step } : {}),
    tabId: 1,
    frameId: 0,
    openedAt: 1,
    seenAt: 1,
  };
}

const situation = (facts: SeenFacts[], evidence = collectEvidence(apiUser, facts, PLAN, {}, 5)) => ({
  facts,
  evidence,
  plan: PLAN,
  now: 10,
});

describe('what the form shows', () => {
  it.each<[string, Partial<ApiUserEditorFacts>, string]>([
    ['nothing filled in', { firstNameFilled: false, lastNameFilled: false }, 'enter-names'],
    ['half a name', { lastNameFilled: false }, 'enter-names'],
    ['no address', { emailFilled: false }, 'enter-email'],
    ['the system level', { securityLevel: 'API User (system)' }, 'choose-level'],
    ['no location', { locationFilled: false }, 'choose-location'],
    ['no user name', { userNameFilled: false }, 'generate-key'],
    ['no secret', { secretTouched: false }, 'generate-secret'],
    ['the other binding', { tracking: 'vendor' }, 'choose-tracking'],
    ['everything filled in', {}, 'capture'],
  ])('%s: the step at hand is the one that is open', (_what, change, step) => {
    expect(currentStep(apiUser, situation([seen(change)]))?.id).toBe(step);
  });
});

describe('a secret that is generated anew after Capture', () => {
  const evidenceOf = (facts: SeenFacts[]) => {
    const first = collectEvidence(apiUser, [seen()], PLAN, {}, 5);
    const captured = { ...first, ...captureEvidence({ secret: 's' }, 'ww5.autotask.net', 6) };
    return collectEvidence(apiUser, facts, PLAN, captured, 7);
  };

  it('takes the capture back, asks for it again, and says why', () => {
    const facts = [seen({ secretStale: true })];
    const now = situation(facts, evidenceOf(facts));
    expect(currentStep(apiUser, now)?.id).toBe('capture');
    const { trouble } = viewGuide(apiUser, { ...now, language: 'en' });
    expect(trouble).toMatchObject({ kind: 'secret-stale' });
    expect(trouble?.text).toContain('press Capture once more');
  });

  it('leaves a capture alone that is still true', () => {
    const facts = [seen()];
    expect(currentStep(apiUser, situation(facts, evidenceOf(facts)))?.id).toBe('save-user');
  });
});

describe('a page that was opened before the level was saved', () => {
  const LEVELS = ['API User (system) (API-only)', 'Rewst - API User (API-only)'];

  // The page of `seen` was opened at 1.
  it.each<[string, Partial<ApiUserEditorFacts>, number | undefined, string | undefined]>([
    ['whose list has not been opened', {}, 2, 'page-older-than-level'],
    ['whose list is empty', { securityLevelOptions: [] }, 2, 'level-not-offered'],
    ['whose list offers the level', { securityLevelOptions: LEVELS }, 2, undefined],
    ['whose list lacks the level', { securityLevelOptions: LEVELS.slice(0, 1) }, 2, 'level-not-offered'],
    ['or rather after it', {}, 1, undefined],
    ['while no level is known to be saved', {}, undefined, undefined],
  ])('%s: the panel gives the advice %#', (_what, change, levelSavedAt, kind) => {
    const now = situation([seen({ securityLevel: undefined, ...change })]);
    expect(currentStep(apiUser, now)?.id).toBe('choose-level');
    const view = viewGuide(apiUser, {
      ...now,
      language: 'en',
      ...(levelSavedAt === undefined ? {} : { levelSavedAt }),
    });
    expect(view.trouble?.kind).toBe(kind);
  });
});

describe('a page that closed after Save', () => {
  it.each<[string, Partial<ApiUserEditorFacts>, boolean]>([
    ['with the new level', {}, true],
    ['whose level could not be read', { securityLevel: undefined }, true],
    ['with another level', { securityLevel: 'API User (system)' }, false],
    ['without a user name', { userNameFilled: false }, false],
    ['with the other binding', { tracking: 'vendor' }, false],
    ['whose binding could not be read', { tracking: undefined }, true],
    ['without a click on Save', { saveClicked: false }, false],
  ])('%s: saved is %s', (_what, change, saved) => {
    const last = seen({ saveClicked: true, ...change });
    const before = collectEvidence(apiUser, [last], PLAN, {}, 5);
    const after = collectEvidenceOnGone(apiUser, { tabId: 1, frameId: 0, last }, PLAN, before, 8);
    expect('save-user' in after).toBe(saved);
  });
});

describe('what the panel says about the ring', () => {
  it.each<[TargetState]>([['shown'], ['hidden'], ['covered'], ['ambiguous'], ['missing']])(
    'a frame that says %s is repeated',
    (target) => {
      const facts = [seen({ emailFilled: false }, target, 'enter-email')];
      const { steps } = viewGuide(apiUser, { ...situation(facts), language: 'en' });
      expect(steps.find(({ state }) => state === 'current')).toMatchObject({ id: 'enter-email', target });
    },
  );
});
