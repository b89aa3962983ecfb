import type { AgentOrder, CaptureAnswer } from './agent-messages.ts';
import { readForm } from './capture.ts';
import { createComplaints } from './complaints.ts';
import { all, closest, holds, listen, parentOf, referrer, say } from './dom.ts';
import type { FrameFacts, PageLanguage, TargetState } from './facts.ts';
import { fill } from './fill.ts';
import { type Found, find } from './find.ts';
import type { Guidance } from './guidance.ts';
import type { LabelKey } from './labels/keys.ts';
import { labelsOf } from './labels/match.ts';
import { norm } from './labels/norm.ts';
import { createOverlay, type Overlay, type Press } from './overlay.ts';
import { field, recognise, type Seen } from './recognise.ts';
import { CELL, ROW } from './rows.ts';
import { type Sight, scan } from './scan.ts';

/** What a frame says to the background (checked there by `utils/messages/requests.ts`). */
export type Report =
  | { onramp: 'agent.hello'; body: { top: boolean } }
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

/** Milliseconds between two looks at a busy page; more where one look is dear (at most about 2.5 % of a core). */
const PAUSE = 250;
const THRIFT = 40;
/** Milliseconds between two checks that the ring still stands where it can be seen. */
const BLINK = 200;
/** A quiet page is looked at again after so many milliseconds: scripts fill fields without a trace. */
const QUIET = 1000;
/** A field is not judged while a person types. */
const TYPING = 900;
/** Longest stretch of looking at a huge page before the page has its turn. */
const SLICE = 8;
/** A save counts as refused when the page complains this long after the click. */
const PATIENCE = 1500;
/** So long may the page take that a click on the target opens. */
const LOADING = 6000;

/**
 * Starts the guide script of one frame: asks for guidance, and while a guide is open looks at the page, reports facts,
 * and draws ring and hint at the one element of the current step. Without a guide it does nothing but wait.
 */
export function startGuideScript({ send, alive }: Surroundings): GuideScript {
  const seen: Seen = { saveClicked: false, secretTouched: false, menuIsOurs: false };
  let guidance: Guidance | null = null;
  let watching: AbortController | undefined;
  let overlay: Overlay | undefined;
  let reported = '';
  let last: FrameFacts | undefined;
  let hiddenStep = '';
  let target: Element | undefined;
  let secretField: Element | undefined;
  let timer = 0;
  let lastTyped = 0;
  let lastSave = 0;
  let lastPress = Number.NEGATIVE_INFINITY;
  let targetRank = 0;
  let pressedRank = 0;
  let dirty = false;
  let wantsFocus = false;

  const observer = new MutationObserver(() => soil());
  const complaints = createComplaints(() => overlay?.host);

  /** Something changed: look soon. Until then the page is not observed, so a busy page costs no more than a calm one. */
  function soil() {
    dirty = true;
    observer.disconnect();
  }

  function guide(next: Guidance | null) {
    if (next?.step !== guidance?.step) lastPress = Number.NEGATIVE_INFINITY;
    guidance = next;
    if (next?.step !== hiddenStep) hiddenStep = '';
    if (!next) {
      watching?.abort();
      watching = undefined;
      overlay?.hide();
      target = undefined;
      keepEye();
      observer.disconnect();
      complaints.end();
      clearTimeout(timer);
      reported = '';
      return;
    }
    overlay ??= createOverlay(press);
    if (!watching) watch();
    soil();
    plan(0);
  }

  function watch() {
    watching = new AbortController();
    const options = { capture: true, passive: true, signal: watching.signal };
    const on = (types: string, hear: (event: Event) => void) => {
      for (const type of types.split(' ')) {
        listen(type, (event) => event.isTrusted && hear(event), options);
      }
    };
    on('input change click keyup', soil);
    on('input', ({ target }) => {
      lastTyped = performance.now();
      if (secretField && target === secretField) seen.secretTouched = true;
    });
    on('change focusout', () => {
      lastTyped = 0;
    });
    on('click', ({ target: on }) => {
      pressed(on);
      if (target && on instanceof Element && holds(target, on)) {
        lastPress = performance.now();
        pressedRank = targetRank;
      }
    });
    on('pointerover pointerdown contextmenu focusin', ({ type, target }) => overRow(type, target));
    on('scroll resize', follow);
    // The frame is removed, or another page comes: nothing else tells that what was reported is no longer there.
    on('pagehide', () => {
      reported = '';
      void send({ onramp: 'agent.bye', body: {} });
    });
    on('pageshow', soil);
    on('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Escape' && target) press('hide');
    });
  }

  /** Which of the buttons that we have to know about a click reached. */
  function pressed(on: EventTarget | null) {
    let at = on instanceof Element ? on : null;
    for (let i = 0; at && i < 5; i++, at = parentOf(at)) {
      const keys = labelsOf(norm(say(at, 60) || (at as HTMLInputElement).value || ''));
      const is = (...wanted: LabelKey[]) => wanted.some((key) => keys.includes(key));
      if (is('save', 'saveAndClose')) {
        seen.saveClicked = true;
        lastSave = performance.now();
        complaints.listen();
        // At once, from the last look: a page that saves and closes leaves no time for another.
        if (last && 'saveClicked' in last.page)
          report({ ...last, page: { ...last.page, saveClicked: true } });
        plan(0);
        return;
      }
      if (is('generateSecret')) seen.secretTouched = true;
    }
  }

  /** Remembers in which row a menu is being opened: the open menu itself does not say. */
  function overRow(type: string, on: EventTarget | null) {
    if (!(on instanceof Element)) return;
    const row = closest(on, ROW);
    const cell = closest(on, CELL);
    // A mouse on its way to the menu crosses other rows' words; only an icon opens a menu by hovering.
    if (!row || (type === 'pointerover' && cell && norm(say(cell, 40)))) return;
    seen.menuIsOurs = [row, ...all(CELL, row).slice(0, 50)].some((part) =>
      labelsOf(norm(say(part))).includes('apiUserSystemLevel'),
    );
  }

  function press(button: Press) {
    if (!guidance) return;
    const { guide: of, step, hint } = guidance;
    if (button === 'hide') {
      hiddenStep = step;
      soil();
      plan(0);
    }
    if (button === 'filled' && target && hint.fill) fill(target, hint.fill.value);
    void send({ onramp: 'hint.pressed', body: { guide: of, step, button } });
  }

  let eyes = 0;
  /** While there is a ring, it is seen to that it stays where it belongs; without one nothing ticks. */
  function keepEye() {
    if (!!eyes === !!target) return;
    clearInterval(eyes);
    eyes = target ? window.setInterval(() => overlay?.follow(), BLINK) : 0;
  }

  let moving = false;
  function follow() {
    if (moving || !target) return;
    moving = true;
    requestAnimationFrame(() => {
      moving = false;
      overlay?.follow();
    });
  }

  function plan(wait: number) {
    clearTimeout(timer);
    if (guidance) timer = window.setTimeout(look, wait);
  }

  let idle = 0;
  /** One round: looks if something changed, and plans the next. */
  function look() {
    const typing = performance.now() - lastTyped < TYPING;
    idle += PAUSE;
    if (typing || (!dirty && idle < QUIET)) return plan(PAUSE);
    dirty = false;
    idle = 0;
    let spent = 0;
    const steps = round();
    const slice = () => {
      if (!guidance) return;
      if (!alive()) return guide(null);
      const began = performance.now();
      let step = steps.next();
      while (!step.done && performance.now() - began < SLICE) step = steps.next();
      spent += performance.now() - began;
      if (!step.done) timer = window.setTimeout(slice, 30);
      else {
        if (!dirty) observer.observe(document, OBSERVED);
        plan(Math.max(PAUSE, spent * THRIFT));
      }
    };
    slice();
  }

  /** Looks at the page, reports what was seen and moves the ring; the caller may pause it wherever it yields. */
  function* round(): Generator<undefined, void> {
    const sight = yield* scan();
    if (!guidance) return;
    seen.complaint = complaints.heard();
    const { page, confidence } = recognise(sight, seen);
    secretField = page.kind === 'api-user-editor' ? field('passwordSecret', 'textbox', sight) : undefined;
    yield;
    if (!guidance) return;
    if ('validation' in page && page.validation && performance.now() - lastSave > PATIENCE)
      seen.saveClicked = page.saveClicked = false;
    let state: TargetState = 'idle';
    let place: Found | undefined;
    let placeRank = 0;
    let text = guidance.hint.text;
    if (guidance.where.includes(page.kind) && confidence >= 0.6) {
      state = hiddenStep === guidance.step ? 'hidden' : 'missing';
      for (const [rank, locator] of state === 'missing' ? guidance.targets.entries() : []) {
        // After a click on the target something better or nothing follows, but not what was asked before it.
        if (rank > pressedRank && performance.now() - lastPress < LOADING) break;
        const found = find(locator, sight, seen.menuIsOurs);
        if (found === 'missing') continue;
        if (found === 'ambiguous') state = 'ambiguous';
        else {
          state = 'shown';
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
    if (place && !overlay?.show(place.element, place.words, guidance, text)) {
      target = undefined;
      state = 'missing';
    }
    keepEye();
    if (!target) overlay?.hide();
    else if (wantsFocus) {
      overlay?.focus();
      wantsFocus = false;
    }
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
    void send({ onramp: 'facts.report', body: facts });
  }

  /** Without waiting, for a question that the admin's click has asked; a huge page still gets its turns. */
  async function lookNow(): Promise<Sight> {
    const steps = scan();
    let step = steps.next();
    for (let began = performance.now(); !step.done; step = steps.next()) {
      if (performance.now() - began < SLICE) continue;
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
    return step.value;
  }

  void send({ onramp: 'agent.hello', body: { top: window === window.top } }).then((answer) => {
    if (answer && !guidance) guide(answer as Guidance);
  });

  return {
    hear(order) {
      if (order.onramp === 'capture.read') return lookNow().then((sight) => readForm(sight, seen));
      if (order.onramp === 'guidance') guide(order.body);
      else if (order.onramp === 'report.again') {
        reported = '';
        soil();
      } else if (order.onramp === 'reveal') {
        hiddenStep = '';
        wantsFocus = true;
        soil();
        plan(0);
      }
      return undefined;
    },
    end: () => guide(null),
  };
}

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
