import type { Page } from '@playwright/test';
import type { SeenThing } from '../eyes.ts';
import { act, valueIn } from '../hand.ts';
import type { Panel, ShownStep } from '../panel.ts';
import { type Box, type SeenGuide, seeGuide } from '../ring.ts';
import { until } from '../until.ts';
import type { CaseReport, StepReport } from './case-report.ts';
import { type PlannedDetour, planDetour } from './detours.ts';
import type { Case } from './draw.ts';
import { expectedFor } from './expected.ts';
import { GUIDE_STEPS, type GuideId, type WrongTarget } from './judge.ts';
import { anyEmpty, autotaskPages, entryOf, findByTruth, openPart, uncover } from './places.ts';
import type { RobotWorld } from './robot-world.ts';
import { clearTrouble, openUserAgain } from './trouble.ts';

export interface PlayerParts {
  world: RobotWorld;
  panel: Panel;
  one: Case;
  report: CaseReport;
  /** `performance.now()` at which the case counts as not completed. */
  deadline: number;
  judge(page: Page, seen: SeenGuide): Promise<WrongTarget | undefined>;
}

interface Sight {
  page: Page;
  seen: SeenGuide;
}

/** How long the robot waits for a ring before it follows the words, and for an act to count before it repeats it. */
const PATIENCE = 3000;
/** Steps whose one act may lead to another page: nobody clicks on while that page is loading. */
const GOES_ELSEWHERE = new Set(['open-resources']);
/** Fields and buttons of a form: who has done what the words say may say so. */
const IN_A_FORM = /^(editor|user)\./;
/** Acts at one step, repeats included. */
const TRIES = 7;

/** Follows one guide, step by step: at the ring, else by the panel's words. */
export class CasePlayer {
  readonly #parts: PlayerParts;
  readonly #tries = new Map<string, number>();
  #detour: PlannedDetour | undefined;

  constructor(parts: PlayerParts) {
    this.#parts = parts;
    this.#detour = planDetour(parts.one);
  }

  /** @throws an error that names the step, when the guide cannot be followed to its end */
  async play(guide: GuideId): Promise<void> {
    const ids: readonly string[] = GUIDE_STEPS[guide];
    let last: { step: string; ring: Box } | undefined;
    for (;;) {
      const step = await this.#currentStep(ids);
      if (!step) return;
      const { steps } = this.#parts.report;
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
  async #take(
    step: ShownStep,
    last: { step: string; ring: Box } | undefined,
  ): Promise<{ step: string; ring: Box } | undefined> {
    const { world, panel, one, report } = this.#parts;
    if (this.#detour?.step === step.id) {
      const { leave } = this.#detour;
      this.#detour = undefined;
      await leave(world);
      return undefined;
    }
    if (await clearTrouble(world, panel)) return undefined;
    const capture = panel.button(/^Capture/).first();
    if (step.id === 'capture' || step.id === 'note-identifier') {
      if (await capture.isEnabled({ timeout: 1500 }).catch(() => false)) {
        await panel.press(capture);
        report.steps.push({ step: step.id, by: 'panel', milliseconds: 0 });
        await this.#moved(step, undefined);
        return undefined;
      }
      report.steps.push({ step: step.id, by: 'instruction', milliseconds: 0 });
      const isEnabled = async () => ((await capture.isEnabled().catch(() => false)) ? true : undefined);
      // One click at a time, each after the page that the one before it opened.
      for (let click = 0; click < 6 && (await openUserAgain(world)); click++) {
        if (await until(isEnabled, 1200 + one.setting.content.contentDelayMs + one.setting.menuDelayMs))
          break;
      }
      return undefined;
    }
    const patience = PATIENCE + one.setting.content.contentDelayMs + one.setting.menuDelayMs;
    const sight = await until(async () => {
      const now = await panel.currentStep();
      if (now?.id !== step.id) return 'moved on' as const;
      return this.#freshRing(step, last);
    }, patience);
    if (sight === 'moved on') return undefined;
    if (sight) return this.#followRing(step, sight);
    // The ring has not moved since the last act: it asks for the same again.
    const same = last?.step === step.id ? await this.#freshRing(step, undefined) : undefined;
    if (same) return this.#followRing(step, same);
    await this.#followWords(step);
    return undefined;
  }

  async #followRing(
    step: ShownStep,
    { page, seen }: Sight,
  ): Promise<{ step: string; ring: Box } | undefined> {
    const { report } = this.#parts;
    const wrong = await this.#parts.judge(page, seen);
    if (wrong) {
      report.wrongTargets.push(wrong);
      throw new Error(`The ring of "${step.title}" stood on ${wrong.truth ?? 'nothing known'}.`);
    }
    const now = await seeGuide(page).catch(() => undefined);
    if (!now?.hint.includes(step.title)) return undefined;
    await page.bringToFront();
    const thing = await act(page, now, `${step.title}. ${step.text}`);
    report.steps.push({ step: step.id, by: 'ring', truth: thing.truth, milliseconds: 0 });
    const last = { step: step.id, ring: now.ring };
    if (await this.#moved(step, last)) return last;
    await this.#chooseEntry(page, step, thing, now.ring);
    return last;
  }

  /** No ring: the admin reads the panel, finds the thing by its name, and says so when the panel does not see it. */
  async #followWords(step: ShownStep): Promise<void> {
    const { world, panel, one, report } = this.#parts;
    const done: StepReport = { step: step.id, by: 'instruction', milliseconds: 0 };
    report.steps.push(done);
    const ids = expectedFor(step.id, one.setting.binding);
    const both = step.id === 'enter-names';
    let isDone = false;
    for (const wanted of both ? ids.map((id) => [id]) : [ids]) {
      const place = await findByTruth(autotaskPages(world.browser.context.pages()), wanted);
      if (!place) continue;
      await place.page.bringToFront();
      await uncover(place, wanted);
      const seen = { ring: await openPart(place, wanted), hint: '' };
      const thing = await act(place.page, seen, `${step.title}. ${step.text}`);
      done.truth = thing.truth;
      // Whoever hit something else, an entry of a list that lies over it, has not done what the words say.
      isDone =
        (await this.#chooseEntry(place.page, step, thing, place.box)) && wanted.includes(thing.truth ?? '');
    }
    if (done.truth) {
      const moved = await this.#moved(step, undefined);
      // Nobody says that a form is saved while the page says why it is not, or that an empty field is filled in.
      const refused = /did not save/i.test((await panel.trouble()) ?? '');
      const pages = autotaskPages(world.browser.context.pages());
      if (
        !moved &&
        isDone &&
        !refused &&
        IN_A_FORM.test(done.truth) &&
        !(both && (await anyEmpty(pages, ids)))
      )
        await panel.press(panel.button('I did this').first());
      return;
    }
    const link = panel.page.getByRole('link', { name: 'Open the page' }).first();
    if (await link.isVisible().catch(() => false)) {
      await panel.press(link);
      await until(async () => ((await panel.currentStep())?.id === step.id ? undefined : true), PATIENCE);
    }
  }

  /**
   * A list of the page's own has opened: the entry that the words name, or any where they name none.
   *
   * @returns false when there is a list, and no such entry in it
   */
  async #chooseEntry(page: Page, step: ShownStep, thing: SeenThing, control: Box): Promise<boolean> {
    const { truth, kind } = thing;
    if (!truth || kind !== 'thing to click' || !/^user\.(location|securityLevel|vendor)$/.test(truth))
      return true;
    const named = truth === 'user.location' ? undefined : valueIn(step.text);
    const entry = await entryOf(page, truth, control, named);
    if (entry) await page.mouse.click(entry.x + entry.width / 2, entry.y + entry.height / 2);
    return !!entry;
  }

  /** Waits until the step, or its ring, is another one. A page that is still coming gets its time. */
  async #moved(step: ShownStep, last: { step: string; ring: Box } | undefined): Promise<boolean> {
    const { one, panel } = this.#parts;
    const { contentDelayMs, rerenderAfterMs } = one.setting.content;
    const moved = await until(
      async () => {
        const now = await panel.currentStep();
        if (now?.id !== step.id) return 'step' as const;
        return last && (await this.#freshRing(step, last)) ? ('ring' as const) : undefined;
      },
      1500 + contentDelayMs + one.setting.menuDelayMs,
    );
    if (moved !== 'ring' || !GOES_ELSEWHERE.has(step.id)) return moved !== undefined;
    await until(
      async () => ((await panel.currentStep())?.id === step.id ? undefined : true),
      700 + contentDelayMs + rerenderAfterMs,
    );
    return true;
  }

  async #freshRing(
    step: ShownStep,
    last: { step: string; ring: Box } | undefined,
  ): Promise<Sight | undefined> {
    for (const page of autotaskPages(this.#parts.world.browser.context.pages())) {
      const seen = await seeGuide(page).catch(() => undefined);
      if (!seen?.hint.includes(step.title)) continue;
      if (last?.step === step.id && sameBox(last.ring, seen.ring)) continue;
      return { page, seen };
    }
    return undefined;
  }

  /** The guide's current step; nothing when the guide is over. */
  async #currentStep(ids: readonly string[]): Promise<ShownStep | undefined> {
    const step = await until(async () => {
      const now = await this.#parts.panel.currentStep();
      return now && ids.includes(now.id) ? now : undefined;
    }, 700);
    return step;
  }

  #notTooOften(step: ShownStep): void {
    const tries = (this.#tries.get(step.id) ?? 0) + 1;
    this.#tries.set(step.id, tries);
    if (tries > TRIES) throw new Error(`"${step.title}" does not come to an end.`);
  }
}

function sameBox(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < 3 && Math.abs(a.y - b.y) < 3 && Math.abs(a.width - b.width) < 3;
}
