/** The shape of a guide (data) and of what the engine makes of it. Pure: facts in, states out. */
import type { FrameFacts, PageKind } from '../page/facts.ts';
import type { Locator } from '../page/guidance.ts';

export type Language = 'en' | 'de' | 'es';
export type Text = Record<Language, string>;

/** What the admin's plan asks of the pages; comes from the instance. */
export interface GuidePlan {
  plannedTriggers: number;
  /** Name the admin gave or will give to the copied level; suggested by us, adopted from the page once saved. */
  levelName: string;
  binding: 'vendor' | 'custom';
  vendorName: string;
}

/** A frame's facts with where and when they were seen. */
export interface SeenFacts extends FrameFacts {
  tabId: number;
  frameId: number;
  /** Milliseconds since the epoch. */
  seenAt: number;
}

/** A step seen as done, kept once seen. */
export interface Evidence {
  /** What the page showed, for the panel: "ticked, 50". */
  what: string;
  /** UI host, or 'admin' for "I did this". */
  source: string;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface Step {
  id: string;
  title: Text;
  /** What to do and why, two sentences at most. May use {plan} fields: {levelName}, {plannedTriggers}, {vendorName}. */
  text: Text;
  where: PageKind[];
  targets: Locator[];
  /** Advised, not needed: an open one does not hold the guide back. */
  optional?: boolean;
  /** The evidence's text when the facts show the step as done, else undefined. */
  done(facts: SeenFacts, plan: GuidePlan): string | undefined;
  /** Facts that take a kept evidence back (the box was unticked again). */
  undone?(facts: SeenFacts, plan: GuidePlan): boolean;
  /** What "Fill this in for me" would enter. */
  fill?(plan: GuidePlan): string | number | boolean;
  /** Leaves the step out for a plan it does not concern. */
  applies?(plan: GuidePlan): boolean;
}

export interface Guide {
  id: 'security-level' | 'api-user';
  title: Text;
  steps: Step[];
}

export type StepState = 'done' | 'current' | 'open' | 'skipped';

export interface StepView {
  guide: Guide['id'];
  id: string;
  title: string;
  text: string;
  state: StepState;
  optional: boolean;
  evidence?: Evidence;
  /** For the current step: what the frames said about the ring. */
  target?: 'shown' | 'missing' | 'ambiguous' | 'hidden' | 'elsewhere';
  /** For the current step when no open page is the right one: which page to open, with its address if known. */
  openPage?: { text: string; url?: string };
}

export interface GuideView {
  id: Guide['id'];
  title: string;
  steps: StepView[];
  doneCount: number;
  /** Page trouble that stands in the way: access denied, login expired, validation, system level opened. */
  trouble?: { kind: string; text: string };
}
