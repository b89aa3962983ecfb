import { type Sight, scan } from './scan.ts';

/** Looks at the page again and again, as seldom as it changes. */
export interface Rounds {
  /** Something changed: look soon. */
  soon(): void;
  /** A person did something: look as soon as the page has taken it in, and often for a while. */
  acted(): void;
  /** Look at once. */
  now(): void;
  end(): void;
}

/** Milliseconds between two looks at a busy page; more where one look is dear (at most 1.3 % of a core). */
const PAUSE = 250;
const THRIFT = 80;
/** So long after something that a person did, the page is looked at; and so long nothing is saved on looking. */
const REACTION = 60;
const ATTENTION = 2000;
/**
 * A quiet page is looked at again after so many milliseconds: scripts fill fields without a trace. Later where a look is
 * dear (at most 0.3 % of a core).
 */
const QUIET = 1000;
const CALM = 400;
/** But never later than this: where the machine is busy with other things, every look takes long. */
const LATEST = 3000;
/** Longest stretch of looking at a huge page before the page has its turn. */
const SLICE = 8;

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'aria-expanded',
    'aria-checked',
    'aria-hidden',
    'disabled',
    'open',
  ],
};

/**
 * @param goesOn asked before each stretch of work; false ends the rounds
 * @param waits true while a round would see something half done
 * @param round one look and what follows from it; it is paused where it yields, as often as the page needs its turn
 */
export function createRounds(
  goesOn: () => boolean,
  waits: () => boolean,
  round: () => Generator<undefined, void>,
): Rounds {
  let timer = 0;
  let dirty = false;
  let lookedAt = 0;
  let dear = 0;
  let actedAt = Number.NEGATIVE_INFINITY;
  let inRound = false;
  const observer = new MutationObserver(soon);

  /** Until the next look the page is not observed, so a busy page costs no more than a calm one. */
  function soon() {
    dirty = true;
    observer.disconnect();
  }

  function plan(wait: number) {
    clearTimeout(timer);
    timer = window.setTimeout(look, wait);
  }

  /** One round: looks if something changed, and plans the next. */
  function look() {
    const rest = Math.min(LATEST, Math.max(QUIET, dear * CALM));
    if (waits() || (!dirty && performance.now() - lookedAt < rest)) return plan(PAUSE);
    dirty = false;
    inRound = true;
    let spent = 0;
    const steps = round();
    const slice = () => {
      if (!goesOn()) return;
      // What the round itself changes is not the page's doing; what the page changes in its turns is.
      observer.disconnect();
      const began = performance.now();
      let step = steps.next();
      while (!step.done && performance.now() - began < SLICE) step = steps.next();
      spent += performance.now() - began;
      // In the pauses only the answer to a person is waited for: on a page that always changes it would cost too much.
      if (!dirty && (step.done || performance.now() - actedAt < ATTENTION))
        observer.observe(document, OBSERVED);
      if (!step.done) timer = window.setTimeout(slice, 30);
      else {
        inRound = false;
        lookedAt = performance.now();
        dear = spent;
        const isAttentive = lookedAt - actedAt < ATTENTION;
        plan(isAttentive ? PAUSE : Math.min(LATEST, Math.max(PAUSE, spent * THRIFT)));
      }
    };
    slice();
  }

  return {
    soon,
    acted() {
      soon();
      actedAt = performance.now();
      // A round that is under way ends first, and the next follows soon.
      if (!inRound) plan(REACTION);
    },
    now() {
      soon();
      plan(0);
    },
    end() {
      observer.disconnect();
      clearTimeout(timer);
    },
  };
}

/** Lets the page have its turn; unlike a timer it is not put off where the window is behind others. */
export function otherTasks(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });
}

/** One look without waiting, for a question that the admin's click has asked; a huge page still gets its turns. */
export async function lookNow(): Promise<Sight> {
  const steps = scan();
  let step = steps.next();
  for (let began = performance.now(); !step.done; step = steps.next()) {
    if (performance.now() - began < SLICE) continue;
    await otherTasks();
    began = performance.now();
  }
  return step.value;
}

/** One look in one go, for a moment after which the page may be gone; undefined where it would hold the page for longer. */
export function lookAtOnce(milliseconds: number): Sight | undefined {
  const began = performance.now();
  const steps = scan();
  let step = steps.next();
  while (!step.done) {
    if (performance.now() - began > milliseconds) return undefined;
    step = steps.next();
  }
  return step.value;
}
