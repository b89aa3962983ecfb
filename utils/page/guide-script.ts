import type { AgentOrder, CaptureAnswer } from './agent-messages.ts';
import { readForm } from './capture.ts';
import { createComplaints } from './complaints.ts';
import { focusOn, isHidden, referrer } from './dom.ts';
import type { FrameFacts, PageLanguage, TargetState } from './facts.ts';
import { fill } from './fill.ts';
import { type Found, find } from './find.ts';
import type { Guidance, Locator } from './guidance.ts';
import { type Deeds, hearOf, reaches, watchHands } from './hands.ts';
import { createOverlay, type Overlay, type Press } from './overlay.ts';
import { field, recognise } from './recognise.ts';
import { createRounds, lookAtOnce, lookNow, otherTasks } from './rounds.ts';
import { scan } from './scan.ts';

/** What a frame says to the background (checked there by `utils/messages/requests.ts`). */
export type Report =
  | { onramp: 'agent.hello'; body: { top: boolean; guided: true; again?: true } }
  | { onramp: 'facts.report'; body: FrameFacts }
  | { onramp: 'agent.bye'; body: Record<string, never> }
  | { onramp: 'hint.pressed'; body: { guide: string; step: string; button: Press } };

/** What the script needs from its surroundings. */
export interface Surroundings {
  /** Sends a report and gives the background's answer; undefined when nobody answers. */
  send(report: Report): Promise<unknown>;
  /** The extension that started us is still there; if not, everything ends. */
  alive(): boolean;
}

export interface GuideScript {
  /** Answers an order of the background; undefined when there is nothing to say. */
  hear(order: AgentOrder): Promise<CaptureAnswer> | undefined;
  /** Ends every listener and timer and takes ring and hint away. */
  end(): void;
}

/** Milliseconds between two checks that the ring still stands where it can be seen. */
const BLINK = 200;
/** A field is not judged while a person types. */
const TYPING = 900;
/** A save counts as refused when the page complains this long after the click. */
const PATIENCE = 1500;
/** So long may the page take that a click on the target opens. */
const LOADING = 6000;
/** So long nothing asks again for the click that was just made: a second one would close what the first has opened. */
const REST = 1200;
/**
 * A background that nobody talks to is ended after 30 s; a page that is saved and closed by one click leaves it no time to
 * wake up and hear of it. So it is spoken to this often, in milliseconds, while an admin may be reading.
 */
const SILENCE = 20_000;
/** So long a click on Save may be held up by a look at what is about to be saved, in milliseconds. */
const LAST_LOOK = 15;
/** What takes more than one click keeps its ring meanwhile. */
const FIELDS: Locator['role'][] = ['textbox', 'combobox'];

/**
 * Starts the guide script of one frame: asks for guidance, and while a guide is open looks at the page, reports facts,
 * and draws ring and hint at the one element of the current step. Without a guide it does nothing but wait.
 */
export function startGuideScript({ send, alive }: Surroundings): GuideScript {
  let spokeAt = 0;
  const tell = (report: Report) => {
    spokeAt = performance.now();
    return send(report);
  };
  const deeds: Deeds = {
    saveClicked: false,
    secretTouched: false,
    menuIsOurs: false,
    typedAt: 0,
    savedAt: 0,
  };
  let guidance: Guidance | null = null;
  let watching: AbortController | undefined;
  let overlay: Overlay | undefined;
  let reported = '';
  let last: FrameFacts | undefined;
  let hiddenStep = '';
  let target: Element | undefined;
  let secretField: Element | undefined;
  let targetRank = 0;
  let pressedRank = 0;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let wantsFocus = false;

  const complaints = createComplaints(() => overlay?.host);
  const rounds = createRounds(
    () => {
      if (guidance && !alive()) guide(null);
      return !!guidance;
    },
    () => performance.now() - deeds.typedAt < TYPING,
    round,
  );

  function guide(next: Guidance | null) {
    if (next?.step !== guidance?.step) pressedAt = Number.NEGATIVE_INFINITY;
    guidance = next;
    if (next?.step !== hiddenStep) hiddenStep = '';
    if (!next) {
      watching?.abort();
      watching = undefined;
      overlay?.hide();
      target = undefined;
      keepEye();
      rounds.end();
      complaints.end();
      reported = '';
      return;
    }
    overlay ??= createOverlay(press);
    if (!watching) watch();
    rounds.now();
  }

  function watch() {
    watching = new AbortController();
    const { signal } = watching;
    watchHands(deeds, { touched: rounds.acted, clicked, saved, secretField: () => secretField }, signal);
    hearOf(signal, 'scroll resize', follow);
    // The frame is removed, or another page comes: nothing else tells that what was reported is no longer there.
    hearOf(signal, 'pagehide', () => {
      reported = '';
      void tell({ onramp: 'agent.bye', body: {} });
    });
    hearOf(signal, 'pageshow', rounds.soon);
    hearOf(signal, 'keydown', (event) => {
      if ((event as KeyboardEvent).key !== 'Escape' || !target) return;
      // In the hint it is ours alone: the page would close the menu or dialog that the ring is in.
      if (overlay?.hasFocus()) event.stopImmediatePropagation();
      press('hide');
    });
  }

  function saved() {
    // At once: a page that saves and closes leaves no time for a look in turns. What was typed last counts, too.
    const sight = last && 'saveClicked' in last.page ? lookAtOnce(LAST_LOOK) : undefined;
    complaints.listen();
    deeds.complaint = complaints.heard();
    const now = sight && recognise(sight, deeds).page;
    if (last && now?.kind === last.page.kind) report({ ...last, page: now });
    else if (last && 'saveClicked' in last.page)
      report({ ...last, page: { ...last.page, saveClicked: true } });
    rounds.now();
  }

  /** A click on the target is what was asked for: the ring waits for what comes of it. */
  function clicked(on: Element) {
    if (!reaches(target, on)) return;
    pressedAt = performance.now();
    pressedRank = targetRank;
    if (!rests(targetRank)) return;
    target = undefined;
    overlay?.hide();
    keepEye();
  }

  /** Whether a target has just been clicked, and another click might undo the first. */
  function rests(rank: number): boolean {
    const role = guidance?.targets[rank]?.role;
    return !!role && !FIELDS.includes(role) && rank === pressedRank && performance.now() - pressedAt < REST;
  }

  function press(button: Press) {
    if (!guidance) return;
    const { guide: of, step, hint } = guidance;
    if (button === 'hide') {
      // Whoever came by the keyboard goes on where the ring was.
      if (target && overlay?.hasFocus()) focusOn(target);
      hiddenStep = step;
      rounds.now();
    }
    if (button === 'filled' && target && hint.fill) fill(target, hint.fill.value);
    void tell({ onramp: 'hint.pressed', body: { guide: of, step, button } });
  }

  let eyes = 0;
  /** While there is a ring, it is seen to that it stays where it belongs; without one nothing ticks. */
  function keepEye() {
    if (!!eyes === !!target) return;
    clearInterval(eyes);
    eyes = target ? window.setInterval(watchOver, BLINK) : 0;
  }

  let moving = false;
  /** With the next frame, so that nothing lags behind a scrolling page. */
  function follow() {
    if (moving || !target) return;
    moving = true;
    requestAnimationFrame(() => {
      moving = false;
      overlay?.follow();
    });
  }

  let waitsForFrame = false;
  /**
   * Right after the next frame: a page that has changed is laid out by then. Asked before, it would be laid out for us,
   * which costs a busy page ten times as much as our own look. Where no frame comes, in a tab behind others, none is
   * asked for twice.
   */
  function watchOver() {
    if (waitsForFrame) return;
    waitsForFrame = true;
    requestAnimationFrame(async () => {
      waitsForFrame = false;
      await otherTasks();
      if (target) overlay?.follow();
    });
  }

  /** Looks at the page, reports what was seen and moves the ring; the caller may pause it wherever it yields. */
  function* round(): Generator<undefined, void> {
    const sight = yield* scan();
    if (!guidance) return;
    deeds.complaint = complaints.heard();
    const { page, confidence } = recognise(sight, deeds);
    secretField = page.kind === 'api-user-editor' ? field('passwordSecret', 'textbox', sight) : undefined;
    yield;
    if (!guidance) return;
    if ('validation' in page && page.validation && performance.now() - deeds.savedAt > PATIENCE)
      deeds.saveClicked = page.saveClicked = false;
    let state: TargetState = 'idle';
    let place: Found | undefined;
    let placeRank = 0;
    let text = guidance.hint.text;
    if (guidance.where.includes(page.kind) && confidence >= 0.6) {
      state = hiddenStep === guidance.step ? 'hidden' : 'missing';
      for (const [rank, locator] of state === 'missing' ? guidance.targets.entries() : []) {
        // After a click on the target something better or nothing follows, but not what was asked before it.
        if (rank > pressedRank && performance.now() - pressedAt < LOADING) break;
        const found = find(locator, sight, deeds.menuIsOurs);
        if (found === 'missing') continue;
        if (found === 'ambiguous') state = 'ambiguous';
        else {
          state = 'shown';
          if (rests(rank)) break;
          place = found;
          placeRank = rank;
          text = guidance.hint.texts?.[locator.role] ?? text;
        }
        break;
      }
    }
    yield;
    if (!guidance) return;
    target = place?.element;
    targetRank = placeRank;
    if (place && !overlay?.show(place.element, place.words, guidance, text, complaints.at())) {
      target = undefined;
      state = 'covered';
    }
    keepEye();
    if (!target) overlay?.hide();
    else if (wantsFocus) {
      overlay?.focus();
      wantsFocus = false;
    }
    if (state !== 'idle' && !isHidden() && performance.now() - spokeAt > SILENCE)
      void tell({ onramp: 'agent.hello', body: { ...here, again: true } });
    report({
      host: location.host || referrer().split('/')[2] || '',
      top: window === window.top,
      language: sight.language as PageLanguage | undefined,
      confidence,
      page,
      step: state === 'idle' ? undefined : guidance.step,
      target: state,
    });
  }

  function report(facts: FrameFacts) {
    last = facts;
    const said = JSON.stringify(facts);
    if (said === reported) return;
    reported = said;
    void tell({ onramp: 'facts.report', body: facts });
  }

  const here = { top: window === window.top, guided: true } as const;
  void tell({ onramp: 'agent.hello', body: here }).then((answer) => {
    if (answer && !guidance) guide(answer as Guidance);
  });

  return {
    hear(order) {
      if (order.onramp === 'capture.read')
        return lookNow().then((sight) => {
          const form = readForm(sight, deeds);
          if ('secret' in form && form.secret) deeds.secretHeld = 'taken';
          rounds.soon();
          return form;
        });
      if (order.onramp === 'guidance') guide(order.body);
      else if (order.onramp === 'report.again') {
        reported = '';
        rounds.soon();
      } else if (order.onramp === 'reveal') {
        hiddenStep = '';
        wantsFocus = true;
        rounds.now();
      }
      return undefined;
    },
    end: () => guide(null),
  };
}
