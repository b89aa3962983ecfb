import type { PageKind } from '../page/facts.ts';
import { currentStep, frameFor, isDone, recent, type Situation, stepsFor } from './engine.ts';
import { isMissingFrom, sameLevel } from './names.ts';
import { fillIn, pageLanguage } from './say.ts';
import type { Guide, GuideView, Language, SeenFacts, Step, StepState, StepView } from './types.ts';
import { OPEN_PAGE, sayEvidence, TROUBLE } from './words.ts';

/** What the panel shows of one guide. */
export interface ViewInput extends Situation {
  language: Language;
  /** When the security level counted as saved, in milliseconds since the epoch; absent when it does not. */
  levelSavedAt?: number;
}

/** The guide with the state of every step, why it counts as done, and what stands in the way. */
export function viewGuide(guide: Guide, input: ViewInput): GuideView {
  const { evidence, plan, language, facts } = input;
  const steps = stepsFor(guide, plan);
  const current = currentStep(guide, input);
  const words = pageLanguage(facts, plan);
  const done = steps.map((step) => isDone(guide, step, input));
  const views = steps.map((step, index): StepView => {
    const state: StepState = done[index]
      ? 'done'
      : step === current
        ? 'current'
        : step.optional && done.slice(index + 1).some(Boolean)
          ? 'skipped'
          : 'open';
    const kept = evidence[step.id];
    return {
      guide: guide.id,
      id: step.id,
      title: fillIn(step.title[language], plan, words),
      text: fillIn(step.text[language], plan, words),
      state,
      optional: step.optional ?? false,
      ...(kept && state === 'done' ? { evidence: { ...kept, what: sayEvidence(kept.what, language) } } : {}),
      ...(state === 'current' ? whereabouts(guide, step, input) : {}),
    };
  });
  const trouble = current && troubleIn(guide, current, input);
  return {
    id: guide.id,
    title: guide.title[language],
    steps: views,
    doneCount: done.filter(Boolean).length,
    ...(trouble ? { trouble } : {}),
  };
}

/** What became of the ring, and which page to open when none of the open ones is the right one. */
function whereabouts(
  guide: Guide,
  step: Step,
  { facts, plan, language, evidence }: ViewInput,
): Partial<StepView> {
  if (frameFor(step, facts)) {
    const told = recent(facts).filter(
      (frame) => frame.step === step.id && step.where.includes(frame.page.kind),
    );
    const order = ['shown', 'hidden', 'covered', 'ambiguous', 'missing'] as const;
    const target = order.find((state) => told.some((frame) => frame.target === state));
    return { target: target ?? 'missing' };
  }
  const host = recent(facts)[0]?.host || plan.uiHost;
  const say = (key: keyof typeof OPEN_PAGE) =>
    fillIn(OPEN_PAGE[key][language], plan, pageLanguage(facts, plan));
  const shell = host ? `https://${host}/AutotaskOnyx/LandingPage` : undefined;
  const saved = stepsFor(guide, plan).some(({ saves, id }) => saves && evidence[id]);
  if (step.where.includes('security-level-editor')) {
    return { target: 'elsewhere', openPage: { text: say('level-editor'), ...(shell ? { url: shell } : {}) } };
  }
  if (step.where.includes('api-user-editor')) {
    const fresh = host ? `https://${host}/Mvc/AdministrationSetup/ApiUser.mvc/NewApiUser` : undefined;
    return saved
      ? { target: 'elsewhere', openPage: { text: say('saved-user'), ...(shell ? { url: shell } : {}) } }
      : { target: 'elsewhere', openPage: { text: say('new-user'), ...(fresh ? { url: fresh } : {}) } };
  }
  return { target: 'elsewhere', openPage: { text: say('shell'), ...(shell ? { url: shell } : {}) } };
}

/**
 * The kinds of the page at hand: the one that changed last and, unless the admin works in a form, the one that was
 * opened last. A list behind it may change after it, as when its menu closes.
 */
function kindsAtHand(all: readonly SeenFacts[], here: SeenFacts | undefined): PageKind[] {
  const pages = all.filter(({ page }) => page.kind !== 'shell' && page.kind !== 'other');
  const newest = pages.reduce<SeenFacts | undefined>(
    (found, page) => (found && found.openedAt >= page.openedAt ? found : page),
    undefined,
  );
  const isInForm = here?.page.kind.endsWith('-editor') ?? false;
  return [pages[0], isInForm ? undefined : newest].flatMap((frame) => frame?.page.kind ?? []);
}

/** Page trouble that stands in the way, the most pressing first. */
function troubleIn(
  guide: Guide,
  current: Step,
  { facts, plan, language, levelSavedAt = 0 }: ViewInput,
): GuideView['trouble'] {
  const all = recent(facts);
  const say = (kind: keyof typeof TROUBLE, value = '') => ({
    kind,
    text: TROUBLE[kind][language].replace('#', value),
  });
  const here = frameFor(current, facts);
  const atHand = kindsAtHand(all, here);
  if (atHand.includes('login') || (all.some(({ page }) => page.kind === 'login') && !here))
    return say('login-expired');
  if (atHand.includes('access-denied')) return say('access-denied');
  if (guide.id === 'security-level') {
    const system = all.some(({ page }) => page.kind === 'security-level-editor' && page.system);
    if (system && !here?.page.kind.startsWith('security-level-editor')) return say('system-level');
  }
  const page = here?.page;
  if (guide.id === 'security-level' && !page?.kind.startsWith('security-level-editor')) {
    // Another page shows that the level was not saved: why the guide came back.
    const isBelied = all.some((frame) => guide.steps.some((step) => step.belied?.(frame, plan)));
    if (isBelied) return say('level-not-offered', plan.levelName);
  }
  if (page?.kind === 'shell' && here?.step === current.id && here.target === 'missing')
    return say('navigation-folded');
  if (page?.kind === 'api-user-editor' && page.secretStale) return say('secret-stale');
  if (page && 'validation' in page && page.validation) return say('validation', page.validation);
  if (page?.kind === 'security-level-editor' && page.active === false && current.id !== 'activate-level')
    return say('level-inactive');
  if (page?.kind === 'api-user-editor' && current.id === 'choose-level') {
    if (isMissingFrom(page.securityLevelOptions, plan.levelName))
      return say('level-not-offered', plan.levelName);
    // A list that opens on a click cannot be read before, and it may be as old as its page.
    if (page.securityLevelOptions === undefined && here && here.openedAt < levelSavedAt)
      return say('page-older-than-level', plan.levelName);
  }
  if (page?.kind === 'security-levels' && page.customLevels.some((name) => sameLevel(name, plan.levelName)))
    return say('copy-exists', plan.levelName);
  return undefined;
}
