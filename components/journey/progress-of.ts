import type { GuideView, StepView } from '../../utils/guide/types.ts';

export interface JourneyProgress {
  done: number;
  all: number;
  complete: boolean;
}

/** How far one guide is. Steps that are only advised do not hold it back, and steps left out do not count. */
export function progressOf(guide: GuideView): JourneyProgress {
  const needed = guide.steps.filter((step) => !step.optional && step.state !== 'skipped');
  const done = needed.filter((step) => step.state === 'done').length;
  return { done, all: needed.length, complete: needed.length > 0 && done === needed.length };
}

/** How far all guides are together. */
export function progressOfAll(guides: GuideView[]): JourneyProgress {
  const parts = guides.map(progressOf);
  const done = parts.reduce((sum, part) => sum + part.done, 0);
  const all = parts.reduce((sum, part) => sum + part.all, 0);
  return { done, all, complete: all > 0 && done === all };
}

/** The step that the admin is at: of the running guide, or else of the first that is not finished. */
export function currentStepOf(
  guides: GuideView[],
  active: GuideView['id'] | undefined,
): StepView | undefined {
  const guide = guides.find(({ id }) => id === active) ?? guides.find((one) => !progressOf(one).complete);
  return guide?.steps.find((step) => step.state === 'current');
}
