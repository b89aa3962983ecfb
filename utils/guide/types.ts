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
  /** Host of the admin's Autotask, for addresses of pages to open. */
  uiHost?: string;
}

/** A frame's facts with where and when they were seen. */
export interface SeenFacts extends FrameFacts {
  tabId: number;
  frameId: number;
  /** When this page of this document was seen first, in milliseconds since the epoch: its lists are of then. */
  openedAt: number;
  /** Milliseconds since the epoch. */
  seenAt: number;
}

/** A step seen as done, kept once seen. */
export interface Evidence {
  /**
   * What the page showed: a word of `utils/guide/words.ts`, with a value after a bar where there is one ("value|50").
   * `viewGuide` puts it into the admin's language.
   */
  what: string;
  /** UI host, or 'admin' for "I did this". */
  source: string;
  /** Tab and frame of the form that showed it, for what is not saved before its form is. */
  form?: string | undefined;
  /** Milliseconds since the epoch. */
  at: number;
}

export interface Step {
  id: string;
  title: Text;
  /**
   * What to do and why, two sentences at most. `{levelName}`, `{plannedTriggers}`, `{vendorName}` stand for the plan's
   * values, `[securityLevels]` for a label as the Autotask page writes it.
   */
  text: Text;
  /** Other words where the ring stands at a stand-in, by the role of the target. */
  textAt?: Partial<Record<Locator['role'], Text>>;
  where: PageKind[];
  targets: Locator[];
  /** Advised, not needed: an open one does not hold the guide back. */
  optional?: boolean;
  /** Only leads to a page: counts as done while the facts say so or a later step is done, and is asked again otherwise. */
  passage?: boolean;
  /** Fills a form: counts only while the form is open, until the step that saves it is done. */
  draft?: boolean;
  /** Saves the form. */
  saves?: boolean;
  /** May be impossible before saving: asked in its turn only when everything else is done. */
  deferrable?: boolean;
  /** The evidence (see `Evidence.what`) when the facts show the step as done, else undefined. */
  done(facts: SeenFacts, plan: GuidePlan, all: SeenFacts[]): string | undefined;
  /** For a step that saves: the evidence when the page went away in the way that a saved page does. */
  doneOnGone?(last: SeenFacts, plan: GuidePlan): string | undefined;
  /** For a step that saves: a page that was opened later shows that what went away as a saved form was not saved. */
  belied?(facts: SeenFacts, plan: GuidePlan): boolean;
  /** Targets, and what "Fill this in for me" enters, where they depend on the plan or on what is filled in already. */
  aim?(
    plan: GuidePlan,
    facts: SeenFacts | undefined,
  ): { targets: Locator[]; fill?: string | number | boolean };
  /** Facts that take a kept evidence back (the box was unticked again). */
  undone?(facts: SeenFacts, plan: GuidePlan): boolean;
  /** What "Fill this in for me" would enter. */
  fill?(plan: GuidePlan): string | number | boolean;
  /** Leaves the step out for a plan it does not concern. */
  applies?(plan: GuidePlan): boolean;
}

/** A frame that went away, or that shows another page now, with the last that was seen of it. */
export interface FrameGone {
  tabId: number;
  frameId: number;
  last: SeenFacts;
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
  target?: 'shown' | 'missing' | 'covered' | 'ambiguous' | 'hidden' | 'elsewhere';
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
