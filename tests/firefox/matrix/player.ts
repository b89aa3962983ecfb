import type { Page } from 'puppeteer-core';
import { middle, type SeenThing } from '../../robot/eyes.ts';
import { valueIn } from '../../robot/hand.ts';
import type { CaseReport, StepReport } from '../../robot/matrix/case-report.ts';
import type { Case } from '../../robot/matrix/draw.ts';
import { expectedFor } from '../../robot/matrix/expected.ts';
import { GUIDE_STEPS, type GuideId, judge } from '../../robot/matrix/judge.ts';
import { openPart } from '../../robot/matrix/places.ts';
import type { Box } from '../../robot/ring.ts';
import { until } from '../../robot/until.ts';
import { act } from '../hand.ts';
import { canPress, currentStep, followLink, inFront, press, type ShownStep } from '../panel.ts';
import { seeGuide } from '../ring.ts';
import { type Followed, freshRing, type Sight } from '../sight.ts';
import type { FirefoxWorld } from './firefox-world.ts';
import { findEntry, findPlace, uncover } from './places.ts';
import { clearTrouble, openUserAgain } from './trouble.ts';

export interface PlayerParts {
  world: FirefoxWorld;
  panel: Page;
  one: Case;
  report: CaseReport;
  /** `performance.now()` at which the case counts as not completed. */
  deadline: number;
}

/** How long the robot waits for a ring before it follows the words. */
const PATIENCE = 4500;
/** Steps whose one act may lead to another page: nobody clicks on while that page is loading. */
const GOES_ELSEWHERE = new Set(['open-resources']);
/** Steps whose act opens a page or window: a second click would open a second one. */
const OPENS = new Set(['open-security-levels', 'copy-level', 'new-api-user']);
/** How much longer a page that opens may take on a machine that plays several cases. */
const OPENING = 6000;
/** Fields and buttons of a form: who has done what the words say may say so. */
const IN_A_FORM = /^(editor|user)\./;
/** Fields that a picker of the page's own may stand for. */
const PICKED = /^user\.(location|securityLevel|vendor)$/;
/** Acts at one step, repeats included. */
const TRIES = 7;

/** Follows one guide in Firefox, step by step: at the ring, else by the panel's words. */
export class FirefoxPlayer {
  readonly #parts: PlayerParts;
  readonly #tries = new Map<string, number>();

  constructor(parts: PlayerParts) {
    this.#parts = parts;
  }

  /** @throws an error that names the step, when the guide cannot be followed to its end */
  async play(guide: GuideId): Promise<void> {
    const { steps } = this.#parts.report;
    let last: Followed | undefined;
    for (;;) {
      const step = await this.#currentStep(GUIDE_STEPS[guide]);
      if (!step) return;
      const began = performance.now();
      const before = steps.length;
      last = await this.#take(step, last);
      const newest = steps.at(-1);
      if (newest && steps.length > before) {
        newest.milliseconds = Math.round(performance.now() - began);
        this.#notTooOften(step);
      }
      if (performance.now() > this.#parts.deadline) throw new Error(`Out of time at "${step.title}".`);
    }
  }

  /** One act at one step. Returns the ring that was followed, so that it is not taken for a new one. */
  async #take(step: ShownStep, last: Followed | undefined): Promise<Followed | undefined> {
    const { world, panel } = this.#parts;
    if (await clearTrouble(world, panel)) return undefined;
    if (step.id === 'capture' || step.id === 'note-identifier') {
      await this.#capture(step);
      return undefined;
    }
    const sight = await until(async () => {
      if ((await currentStep(panel))?.id !== step.id) return 'moved on' as const;
      return freshRing(world.firefox.browser, step.title, last);
    }, PATIENCE + this.#slowness());
    if (sight === 'moved on') return undefined;
    if (sight) return this.#followRing(step, sight);
    // The ring has not moved since the last act: it asks for the same again.
    const same = await freshRing(world.firefox.browser, step.title, undefined);
    if (same) return this.#followRing(step, same);
    await this.#followWords(step);
    return undefined;
  }

  /** Presses Capture; where the panel sees nothing to capture yet, opens the saved user again as it says. */
  async #capture(step: ShownStep): Promise<void> {
    const { world, panel, report } = this.#parts;
    const ready = async () => ((await canPress(panel, '^Capture')) ? true : undefined);
    if (await until(ready, 1500)) {
      await inFront(world.firefox.browser, panel, () => press(panel, '^Capture', 2000));
      report.steps.push({ step: step.id, by: 'panel', milliseconds: 0 });
      await this.#moved(step, undefined);
      return;
    }
    report.steps.push({ step: step.id, by: 'instruction', milliseconds: 0 });
    // One click at a time, each after the page that the one before it opened.
    for (let click = 0; click < 6 && (await openUserAgain(world)); click += 1) {
      if (await until(ready, 1500 + this.#slowness())) return;
    }
  }

  async #followRing(step: ShownStep, { page, seen }: Sight): Promise<Followed | undefined> {
    const { one, report } = this.#parts;
    const see = () => seeGuide(page);
    const wrong = await judge({ page, see }, seen, one.setting);
    if (wrong) {
      report.wrongTargets.push(wrong);
      throw new Error(`The ring of "${step.title}" stood on ${wrong.truth ?? 'nothing known'}.`);
    }
    const now = await see().catch(() => undefined);
    if (!now?.hint.includes(step.title)) return undefined;
    await page.bringToFront();
    const thing = await act(page, now.ring, `${step.title}. ${step.text}`);
    report.steps.push({ step: step.id, by: 'ring', truth: thing.truth, milliseconds: 0 });
    const last = { step: step.title, ring: now.ring, at: performance.now() };
    if (!(await this.#moved(step, last))) await this.#chooseEntry(page, step, thing, now.ring);
    return last;
  }

  /** No ring: the admin reads the panel, finds the thing by its name, and says so when the panel does not see it. */
  async #followWords(step: ShownStep): Promise<void> {
    const { world, panel, one, report } = this.#parts;
    const done: StepReport = { step: step.id, by: 'instruction', milliseconds: 0 };
    report.steps.push(done);
    const ids = expectedFor(step.id, one.setting.binding);
    let isDone = false;
    for (const wanted of step.id === 'enter-names' ? ids.map((id) => [id]) : [ids]) {
      const place = await findPlace(await world.autotaskPages(), wanted);
      if (!place) continue;
      await place.page.bringToFront();
      await uncover(place, wanted);
      const thing = await act(place.page, await openPart(place, wanted), `${step.title}. ${step.text}`);
      done.truth = thing.truth;
      // Whoever hit something else, an entry of a list that lies over it, has not done what the words say.
      isDone =
        (await this.#chooseEntry(place.page, step, thing, place.box)) && wanted.includes(thing.truth ?? '');
    }
    const { browser } = world.firefox;
    if (!done.truth) {
      if (await inFront(browser, panel, () => followLink(panel, 'Open the page')))
        await until(async () => ((await currentStep(panel))?.id === step.id ? undefined : true), PATIENCE);
    } else if (!(await this.#moved(step, undefined)) && isDone && IN_A_FORM.test(done.truth)) {
      // Meanwhile the panel may have seen it.
      await inFront(browser, panel, () => press(panel, '^I did this$', 1000).catch(() => undefined));
    }
  }

  /**
   * A list of the page's own has opened: the entry that the words name, or any where they name none.
   *
   * @returns false when there is a list, and no such entry in it
   */
  async #chooseEntry(
    page: Page,
    step: ShownStep,
    { truth, kind }: SeenThing,
    control: Box,
  ): Promise<boolean> {
    if (!truth || kind !== 'thing to click' || !PICKED.test(truth)) return true;
    const named = truth === 'user.location' ? undefined : valueIn(step.text);
    const entry = await findEntry(page, truth, control, named);
    if (entry) await page.mouse.click(middle(entry).x, middle(entry).y);
    return !!entry;
  }

  /** Waits until the step, or its ring, is another one. A page that is still coming gets its time. */
  async #moved(step: ShownStep, last: Followed | undefined): Promise<boolean> {
    const { one, panel, world } = this.#parts;
    const stepIsOver = async () => ((await currentStep(panel))?.id === step.id ? undefined : 'step');
    const moved = await until(
      async () =>
        (await stepIsOver()) ??
        (last && (await freshRing(world.firefox.browser, step.title, last)) ? 'ring' : undefined),
      2000 + this.#slowness() + (OPENS.has(step.id) ? OPENING : 0),
    );
    if (moved === 'ring' && GOES_ELSEWHERE.has(step.id)) {
      const { contentDelayMs, rerenderAfterMs } = one.setting.content;
      await until(stepIsOver, 700 + contentDelayMs + rerenderAfterMs);
    }
    return moved !== undefined;
  }

  /** The guide's current step; nothing when the guide is over. */
  #currentStep(ids: readonly string[]): Promise<ShownStep | undefined> {
    return until(async () => {
      const now = await currentStep(this.#parts.panel);
      return now && ids.includes(now.id) ? now : undefined;
    }, 1200);
  }

  /** What the pages of this case take longer. */
  #slowness(): number {
    const { content, menuDelayMs } = this.#parts.one.setting;
    return content.contentDelayMs + menuDelayMs;
  }

  #notTooOften(step: ShownStep): void {
    const tries = (this.#tries.get(step.id) ?? 0) + 1;
    this.#tries.set(step.id, tries);
    if (tries > TRIES) throw new Error(`"${step.title}" does not come to an end.`);
  }
}
