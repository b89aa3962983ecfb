/** From facts to evidence to guidance: where the admin is, and what the frames are told about it. */
import {
  captureEvidence,
  collectEvidence,
  collectEvidenceOnGone,
  currentStep,
  GRACE,
  guidanceFor,
  levelNameSeen,
} from '../guide/engine.ts';
import { GUIDES } from '../guide/index.ts';
import type { Guide, SeenFacts } from '../guide/types.ts';
import type { Instance } from '../instances/schema.ts';
import type { CapturedForm } from '../page/facts.ts';
import type { Guidance } from '../page/guidance.ts';
import { type Core, theInstance, updateInstance } from './core.ts';
import { injectEverywhere, tellFrames } from './frame-orders.ts';
import { allFacts } from './frames.ts';
import type { KeptFacts } from './memory.ts';
import { planOf } from './plan.ts';
import { withSeen } from './seen.ts';

const ALL = Object.values(GUIDES);

/**
 * Takes in what is new: evidence is kept in the instance, the frames are told when the step changed.
 *
 * @param gone pages that are no longer there
 */
export async function takeIn(core: Core, gone: readonly KeptFacts[] = []): Promise<void> {
  const facts = await allFacts(core);
  const { items } = await core.memory.instances.get();
  const { id, evidence: before } = await theInstance(core);
  await updateInstance(core, id, (instance) => {
    const mine = (one: SeenFacts) => concerns(one, instance, items);
    return withEvidence(core, instance, facts.filter(mine), gone.filter(mine));
  });
  await resumeUnsaved(core, before);
  await settle(core);
  lookAgainLater(core);
}

/** A guide that was over goes on when it turns out that its form was not saved; the one behind it has to wait. */
async function resumeUnsaved(core: Core, before: Instance['evidence']): Promise<void> {
  const { evidence } = await theInstance(core);
  const index = ALL.findIndex(({ id, steps }) =>
    steps.some((step) => step.saves && before[id]?.[step.id] && !evidence[id]?.[step.id]),
  );
  const unsaved = ALL[index];
  if (!unsaved) return;
  await core.memory.session.update((session) => {
    const isAhead = ALL.slice(0, index).some(({ id }) => id === session.activeGuide);
    return isAhead ? session : { ...session, activeGuide: unsaved.id };
  });
}

/** What the frames were told last, as JSON. A worker that was just woken does not know, and tells them once more. */
const told = new WeakMap<Core, string>();

/** Tells all frames what they are to show now. */
export async function announce(core: Core): Promise<void> {
  const guidance = await guidanceNow(core);
  told.set(core, JSON.stringify(guidance));
  await tellFrames(guidance);
}

/** Ends a guide that has no step left, and tells the frames what is different from what they were told. */
async function settle(core: Core): Promise<void> {
  await endFinishedGuide(core);
  if (told.get(core) !== JSON.stringify(await guidanceNow(core))) await announce(core);
}

let later: ReturnType<typeof setTimeout> | undefined;

/** A page that went away takes the guide back only after a while, and nothing reports when that is over. */
function lookAgainLater(core: Core): void {
  clearTimeout(later);
  later = setTimeout(async () => {
    const { activeGuide } = await core.memory.session.get();
    if (!activeGuide) return;
    // Also heals a frame that was loading while it was told.
    await injectEverywhere();
    await announce(core);
    core.changed();
  }, GRACE + 100);
}

/** What frames are told now; null while no guide is open, or when it is done. */
export async function guidanceNow(core: Core): Promise<Guidance | null> {
  const { activeGuide } = await core.memory.session.get();
  if (!activeGuide) return null;
  const guide = GUIDES[activeGuide];
  const instance = await theInstance(core);
  const facts = await allFacts(core);
  const plan = planOf(instance);
  const step = currentStep(guide, {
    facts,
    evidence: instance.evidence[guide.id] ?? {},
    plan,
    now: core.now(),
  });
  return (step && guidanceFor(guide, step.id, plan, core.language(), facts)) ?? null;
}

/** Notes what Capture has read: the step is done, and the user's page was seen. */
export async function noteCapture(
  core: Core,
  instanceId: string,
  form: CapturedForm,
  host: string,
): Promise<void> {
  await updateInstance(core, instanceId, (instance) => ({
    ...instance,
    evidence: {
      ...instance.evidence,
      'api-user': { ...instance.evidence['api-user'], ...captureEvidence(form, host, core.now()) },
    },
  }));
  await settle(core);
}

/** "I did this", from the panel or from the hint. */
export async function noteAdminSays(core: Core, guide: Guide['id'], step: string): Promise<boolean> {
  const told = GUIDES[guide].steps.find(({ id }) => id === step);
  if (!told) return false;
  if (guide === 'security-level' && told.saves) {
    const name = levelNameSeen(await allFacts(core), true);
    const { id } = await theInstance(core);
    if (name) await updateInstance(core, id, (instance) => ({ ...instance, levelName: name }));
  }
  return changeEvidence(core, guide, (evidence) => ({
    ...evidence,
    [step]: { what: 'admin', source: 'admin', at: core.now() },
  }));
}

/** Takes a step's evidence back, so that it is asked again. */
export async function reopenStep(core: Core, guide: Guide['id'], step: string): Promise<boolean> {
  return changeEvidence(core, guide, ({ [step]: _gone, ...rest }) => rest);
}

type Evidences = Instance['evidence'][string];

async function changeEvidence(
  core: Core,
  guide: Guide['id'],
  change: (evidence: Evidences) => Evidences,
): Promise<boolean> {
  const { id } = await theInstance(core);
  await updateInstance(core, id, (instance) => ({
    ...instance,
    evidence: { ...instance.evidence, [guide]: change(instance.evidence[guide] ?? {}) },
  }));
  await settle(core);
  return true;
}

function withEvidence(
  core: Core,
  before: Instance,
  facts: readonly KeptFacts[],
  gone: readonly KeptFacts[],
): Instance {
  const now = core.now();
  const name = levelNameSeen([...facts, ...gone]);
  let instance =
    name && name !== before.levelName && !isLevelSaved(before) ? { ...before, levelName: name } : before;
  for (const guide of ALL) {
    const plan = planOf(instance);
    const existing = instance.evidence[guide.id] ?? {};
    let evidence: typeof existing = existing;
    for (const last of gone) {
      const { tabId, frameId } = last;
      evidence = collectEvidenceOnGone(guide, { tabId, frameId, last }, plan, evidence, now);
    }
    evidence = collectEvidence(guide, facts, plan, evidence, now);
    if (evidence !== existing)
      instance = { ...instance, evidence: { ...instance.evidence, [guide.id]: evidence } };
  }
  return withSeen(instance, facts, now);
}

/** Once the copy is saved, a form of another level no longer renames it. */
function isLevelSaved(instance: Instance): boolean {
  return instance.evidence['security-level']?.['save-level'] !== undefined;
}

/** Facts of a page whose Autotask is another instance's say nothing about this one. */
function concerns(facts: SeenFacts, instance: Instance, all: readonly Instance[]): boolean {
  if (!instance.zone || instance.zone.uiHost === facts.host) return true;
  return !all.some((other) => other.id !== instance.id && other.zone?.uiHost === facts.host);
}

/** A guide without a step left is over: the ring goes, the panel shows what is next. */
async function endFinishedGuide(core: Core): Promise<void> {
  const { activeGuide } = await core.memory.session.get();
  if (!activeGuide || (await guidanceNow(core))) return;
  await core.memory.session.update(({ activeGuide: _done, ...rest }) => rest);
}
