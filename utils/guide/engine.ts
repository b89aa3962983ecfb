/**
 * Guides, facts in, states out. Pure: the background keeps facts and evidence and asks here what they mean.
 * "I did this" is evidence with the source `admin`; what Capture read is noted with `captureEvidence`.
 */
import type { PageKind } from '../page/facts.ts';
import type { Guidance } from '../page/guidance.ts';
import { isOwnName, sameLevel } from './names.ts';
import { fillIn, pageLanguage } from './say.ts';
import type { Evidence, FrameGone, Guide, GuidePlan, Language, SeenFacts, Step } from './types.ts';
import { CAPTIONS } from './words.ts';

/** Step id -> what was seen. */
export type EvidenceOf = Readonly<Record<string, Evidence>>;

export interface Situation {
  facts: readonly SeenFacts[];
  evidence: EvidenceOf;
  plan: GuidePlan;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * A page or a menu that went away takes the guide back only after so many milliseconds: the next page may still be
 * loading. Whoever keeps the evidence asks `currentStep` again this long after it changed.
 */
export const GRACE = 7000;
/** A login that comes up within so many milliseconds after a form closed stands in the form's place. */
const SIGN_IN = 15_000;
/** Evidence of a passage that is no longer seen; its time is when it was lost. */
const LOST = 'lost';

/** Below this a recogniser is not sure enough to count. */
const SURE = 0.6;

/** The steps that concern this plan. */
export const stepsFor = (guide: Guide, plan: GuidePlan): Step[] =>
  guide.steps.filter((step) => step.applies?.(plan) ?? true);

/** Facts that count, the most recently changed first: where the admin works now. */
export function recent(facts: readonly SeenFacts[]): SeenFacts[] {
  return facts.filter(({ confidence }) => confidence >= SURE).sort((a, b) => b.seenAt - a.seenAt);
}

/** The frame in which a step's element can be; with several, the one that changed last. */
export function frameFor(step: Step, facts: readonly SeenFacts[]): SeenFacts | undefined {
  return recent(facts).find(({ page }) => step.where.includes(page.kind) && !isSystem(page));
}

/** A form that is about what the plan names, as far as it has a name. */
const isPlanned = (page: SeenFacts['page'], { levelName }: GuidePlan) =>
  page.kind !== 'security-level-editor' || sameLevel(page.name, levelName);

const formOf = ({ tabId, frameId }: SeenFacts) => `${tabId}/${frameId}`;

const isSystem = (page: SeenFacts['page']) => page.kind === 'security-level-editor' && page.system;

/**
 * The evidence after these facts: what is newly seen is added, what the page takes back is removed, what was kept stays.
 *
 * @param existing the evidence of this guide so far
 * @param now milliseconds since the epoch, noted as the time of what is new
 * @returns `existing` itself when nothing changed
 */
export function collectEvidence(
  guide: Guide,
  facts: readonly SeenFacts[],
  plan: GuidePlan,
  existing: EvidenceOf,
  now: number,
): EvidenceOf {
  const all = recent(facts);
  const kept: Record<string, Evidence> = { ...existing };
  const steps = stepsFor(guide, plan);
  const saving = steps.find(({ saves }) => saves);
  const closed = saving && existing[saving.id]?.what === 'closed' ? existing[saving.id] : undefined;
  const isBelied = closed && all.some((frame) => frame.openedAt > closed.at && saving?.belied?.(frame, plan));
  // The login may have come before the saving or after it; where a later page tells, it is the one to say.
  const isInDoubt = !saving?.belied && askedToSignIn(closed, facts);
  if (saving && (isBelied || isInDoubt)) {
    // What was filled in went with the form; one that is still open says it again.
    for (const { id, draft } of steps) if (draft || id === saving.id) delete kept[id];
  }
  const isSaved = saving && kept[saving.id];
  for (const step of steps) {
    const before = kept[step.id];
    // Of two open forms only the one that changed last tells: the other is the admin's earlier attempt. Once saved,
    // the form of another level tells nothing.
    const form = step.draft ? frameFor(step, facts) : undefined;
    if (isSaved && form && !isPlanned(form.page, plan)) continue;
    // The way to a field of a form is seen in that form alone.
    const isWayInForm = step.passage && step.where.every((kind) => saving?.where.includes(kind));
    const tellers = step.draft ? [form] : isWayInForm ? [frameFor(step, facts)] : all;
    const seen = tellers.flatMap((frame) => {
      const what = frame && step.done(frame, plan, all);
      if (!what) return [];
      const told = { what: what.slice(0, 200), source: frame.host, at: now };
      return [step.draft ? { ...told, form: formOf(frame) } : told];
    })[0];
    const ofAnother = form && before?.form !== undefined && before.form !== formOf(form);
    if (!seen && step.passage && before && before.source !== 'admin') {
      if (before.what !== LOST) kept[step.id] = { ...before, what: LOST, at: now };
    } else if (seen) {
      if ((before?.what !== seen.what || ofAnother) && before?.source !== 'admin') kept[step.id] = seen;
    } else if (ofAnother && !isSaved) {
      // What the admin filled in elsewhere is not saved with this form, even where this one does not show the field.
      delete kept[step.id];
    } else if (before && before.source !== 'admin') {
      const frame = frameFor(step, facts);
      if (!frame || !step.undone?.(frame, plan)) continue;
      delete kept[step.id];
      // What is undone after saving has to be saved again.
      if (step.draft && saving) delete kept[saving.id];
    }
  }
  return same(existing, kept) ? existing : kept;
}

/**
 * The evidence after a frame went away: its tab closed, it was removed, or another page stands in it now. A form that
 * went away as a saved one does is saved; one that went away otherwise takes its unsaved steps with it.
 *
 * @returns `existing` itself when nothing changed
 */
export function collectEvidenceOnGone(
  guide: Guide,
  gone: FrameGone,
  plan: GuidePlan,
  existing: EvidenceOf,
  now: number,
): EvidenceOf {
  const steps = stepsFor(guide, plan);
  const saving = steps.find((step) => step.saves);
  const { page, host, confidence } = gone.last;
  if (
    !saving ||
    existing[saving.id] ||
    confidence < SURE ||
    !saving.where.includes(page.kind) ||
    isSystem(page)
  ) {
    return existing;
  }
  const what = saving.doneOnGone?.(gone.last, plan);
  if (what) return { ...existing, [saving.id]: { what, source: host, at: now } };
  const kept = Object.fromEntries(
    Object.entries(existing).filter(([id]) => !steps.some((step) => step.id === id && step.draft)),
  );
  return same(existing, kept) ? existing : kept;
}

/**
 * What the background notes when Capture has read a form.
 *
 * @param form what was read; an empty secret means that only the tracking identifier was new
 */
export function captureEvidence(
  form: { secret: string; trackingIdentifier?: string },
  source: string,
  now: number,
): EvidenceOf {
  const evidence: Evidence = { what: 'captured', source, at: now };
  return {
    ...(form.secret ? { capture: evidence } : {}),
    ...(form.trackingIdentifier ? { 'note-identifier': evidence } : {}),
  };
}

/**
 * The name that the admin gave to the copied level, to be kept in the plan; undefined while there is none. Only saving
 * settles it: a form that is open may be half filled in, closed again, or about another level.
 *
 * @param isSaved the admin says so, although it was not seen
 */
export function levelNameSeen(facts: readonly SeenFacts[], isSaved = false): string | undefined {
  for (const { page } of recent(facts)) {
    if (page.kind !== 'security-level-editor' || page.system || !isOwnName(page.name)) continue;
    if (page.saveClicked || isSaved) return page.name.trim();
  }
  return undefined;
}

/** A form that closed into a login was not saved: the login had expired. */
function askedToSignIn(saved: Evidence | undefined, facts: readonly SeenFacts[]): boolean {
  if (!saved) return false;
  const { at, source } = saved;
  return facts.some(
    ({ page, host, seenAt }) =>
      page.kind === 'login' && host === source && seenAt >= at && seenAt - at < SIGN_IN,
  );
}

/** Whether a step counts as done now. A later page proves the way to it; an unsaved form proves nothing once it is gone. */
export function isDone(guide: Guide, step: Step, situation: Situation): boolean {
  const { facts, evidence, plan, now } = situation;
  const steps = stepsFor(guide, plan);
  const own = evidence[step.id];
  if (own?.source === 'admin') return true;
  if (step.passage) {
    if (own && (own.what !== LOST || now - own.at < GRACE)) return true;
    const later = steps.slice(steps.indexOf(step) + 1);
    return later.some((next) => !next.passage && isDone(guide, next, situation));
  }
  if (!own) return false;
  const saving = steps.find(({ saves }) => saves);
  return !step.draft || !!(saving && evidence[saving.id]) || !!frameFor(step, facts);
}

/**
 * The step that the admin is at: the first that is not done. An advised step has its turn while its page is open; one
 * that may be impossible before saving waits for the rest.
 *
 * @returns undefined when the guide is finished
 */
export function currentStep(guide: Guide, situation: Situation): Step | undefined {
  const open = stepsFor(guide, situation.plan).filter((step) => !isDone(guide, step, situation));
  const needed = open.filter(({ optional }) => !optional);
  const saved = stepsFor(guide, situation.plan).some(({ saves, id }) => saves && situation.evidence[id]);
  const first = open.find(
    (step) => !step.deferrable && (!step.optional || (!saved && frameFor(step, situation.facts))),
  );
  return first ?? needed[0];
}

/**
 * What the frames are told about a step: which element, which words.
 *
 * @param facts what is known of the open pages, so that the ring skips what is filled in already
 * @returns undefined for a step that the guide does not have
 */
export function guidanceFor(
  guide: Guide,
  stepId: string,
  plan: GuidePlan,
  language: Language,
  facts: readonly SeenFacts[] = [],
): Guidance | undefined {
  const steps = stepsFor(guide, plan);
  const step = steps.find(({ id }) => id === stepId);
  if (!step) return undefined;
  const { targets, fill } = step.aim?.(plan, frameFor(step, facts)) ?? {
    targets: step.targets,
    fill: step.fill?.(plan),
  };
  const words = pageLanguage(facts, plan);
  return {
    guide: guide.id,
    step: step.id,
    where: step.where,
    targets,
    hint: {
      progress: `${steps.indexOf(step) + 1} / ${steps.length}`,
      title: fillIn(step.title[language], plan, words),
      text: fillIn(step.text[language], plan, words),
      ...(step.textAt
        ? {
            texts: Object.fromEntries(
              Object.entries(step.textAt).map(([role, text]) => [role, fillIn(text[language], plan, words)]),
            ),
          }
        : {}),
      language,
      didIt: CAPTIONS[step.optional ? 'skip' : 'didIt'][language],
      hide: CAPTIONS.hide[language],
      whereAmI: CAPTIONS.whereAmI[language],
      ...(fill === undefined ? {} : { fill: { caption: CAPTIONS.fill[language], value: fill } }),
    },
  };
}

/**
 * The frame whose form Capture would read: an API user page with a user name and a secret that was generated or typed
 * there. On the page of a new user a user name is enough, since the secret may have been generated before we looked; a
 * shown tracking identifier is worth capturing too.
 */
export function canCapture(facts: readonly SeenFacts[]): { tabId: number; frameId: number } | undefined {
  const frame = recent(facts).find(
    ({ page }) =>
      page.kind === 'api-user-editor' &&
      page.userNameFilled &&
      (page.secretTouched || page.mode !== 'edit' || page.trackingIdentifierShown),
  );
  return frame && { tabId: frame.tabId, frameId: frame.frameId };
}

/** Whether another page stands in a frame now, so that `collectEvidenceOnGone` must hear of the old one. */
export const isOtherPage = (before: { kind: PageKind }, after: { kind: PageKind }): boolean =>
  before.kind !== after.kind;

function same(a: EvidenceOf, b: EvidenceOf): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}
