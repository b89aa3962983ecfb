import type { BrowserContext, Frame, Page } from '@playwright/test';
import { type RunningTenant, startPracticeTenant } from '../../../practice-tenant/start.ts';
import {
  captureEvidence,
  collectEvidence,
  collectEvidenceOnGone,
  currentStep,
  type EvidenceOf,
  guidanceFor,
  isOtherPage,
  levelNameSeen,
} from '../../../utils/guide/engine.ts';
import { GUIDES } from '../../../utils/guide/index.ts';
import type { Guide, GuidePlan, SeenFacts } from '../../../utils/guide/types.ts';
import { viewGuide } from '../../../utils/guide/view.ts';
import type { CaptureAnswer } from '../../../utils/page/agent-messages.ts';
import type { FrameFacts } from '../../../utils/page/facts.ts';
import { lookAt, middle } from '../../robot/eyes.ts';
import { act } from '../../robot/hand.ts';
import { type SeenGuide, seeGuide } from '../../robot/ring.ts';
import { launch, pageCode } from './stage.ts';

const near = (a: string, b: string | undefined) => {
  const [one, other] = [a, b ?? ''].map((text) => (text.match(/-?[\d.]+/g) ?? []).map(Number));
  return (
    !!one && !!other && one.length === 4 && one.every((value, i) => Math.abs(value - (other[i] ?? 0)) < 24)
  );
};

export interface Deed {
  step: string;
  truth: string | undefined;
}

export interface Played {
  guide: Guide['id'];
  finished: boolean;
  deeds: Deed[];
  /** Where it got stuck. */
  stuck?: string;
}

/**
 * The practice tenant's pages with the real page code in every frame, and the test in the background's place: it keeps
 * facts and evidence, asks the engine, and tells the frames. Everything but the extension's own messages.
 */
export class JourneyStage {
  readonly tenant: RunningTenant;
  readonly context: BrowserContext;
  readonly facts = new Map<string, SeenFacts>();
  evidence: Record<Guide['id'], EvidenceOf> = { 'security-level': {}, 'api-user': {} };
  plan: GuidePlan = {
    plannedTriggers: 50,
    levelName: 'Rewst API User',
    binding: 'vendor',
    vendorName: 'Rewst - Automation',
    uiHost: 'ww5.autotask.net',
  };
  active: Guide['id'] | undefined;
  log: string[] = [];
  private readonly frames = new Map<Frame, number>();
  private readonly tabs = new Map<Page, number>();
  private told = '';

  private constructor(tenant: RunningTenant, context: BrowserContext) {
    this.tenant = tenant;
    this.context = context;
  }

  static async open(
    options: Parameters<typeof startPracticeTenant>[0] = {},
    look: { colorScheme?: 'light' | 'dark'; viewport?: { width: number; height: number } } = {},
  ): Promise<JourneyStage> {
    const tenant = await startPracticeTenant(options);
    const browser = await launch(tenant.chromiumFlags);
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      viewport: look.viewport ?? { width: 1280, height: 860 },
      colorScheme: look.colorScheme ?? 'light',
    });
    const stage = new JourneyStage(tenant, context);
    await context.exposeBinding('onrampSend', ({ page, frame }, report) => stage.hear(page, frame, report));
    const code = `if (location.hostname.endsWith('.autotask.net') && !globalThis.onrampScript) {
      ${await pageCode()}
      globalThis.onrampScript = inside.start((report) => onrampSend(report));
    }`;
    await context.addInitScript(`addEventListener('DOMContentLoaded', () => { ${code} });`);
    context.on('page', (page) => {
      // A window that a page opens keeps its first, empty document's scripts: it is served when it has arrived.
      page.on(
        'domcontentloaded',
        () =>
          void page
            .mainFrame()
            .evaluate(code)
            .catch(() => undefined),
      );
      page.on('framedetached', (frame) => stage.gone(frame));
      page.on('close', () => {
        for (const frame of stage.frames.keys()) if (frame.page() === page) stage.gone(frame);
      });
    });
    return stage;
  }

  async close(): Promise<void> {
    await this.context.browser()?.close();
    await this.tenant.close();
  }

  async signIn(host = 'ww5.autotask.net'): Promise<Page> {
    const { admin } = this.tenant.announcement();
    const page = await this.context.newPage();
    await page.goto(`https://${host}/`);
    await page.getByRole('textbox').first().fill(admin.userName);
    await page.locator('input[type="password"]').fill(admin.password);
    await page.keyboard.press('Enter');
    await page.waitForURL(/Landing/);
    return page;
  }

  seen = () => [...this.facts.values()];

  private key(page: Page, frame: Frame) {
    if (!this.tabs.has(page)) this.tabs.set(page, this.tabs.size + 1);
    if (!this.frames.has(frame)) this.frames.set(frame, this.frames.size + 1);
    return { tabId: this.tabs.get(page) ?? 0, frameId: this.frames.get(frame) ?? 0 };
  }

  private async hear(page: Page, frame: Frame, report: { onramp: string; body: unknown }): Promise<unknown> {
    const place = this.key(page, frame);
    const key = `${place.tabId}:${place.frameId}`;
    if (report.onramp === 'agent.hello') {
      this.gone(frame);
      return this.guidance() ?? null;
    }
    if (report.onramp !== 'facts.report' || !this.active) return null;
    const body = report.body as FrameFacts;
    const before = this.facts.get(key);
    if (before && isOtherPage(before.page, body.page)) this.gone(frame);
    this.facts.set(key, { ...body, ...place, seenAt: Date.now() });
    this.update();
    return null;
  }

  private gone(frame: Frame): void {
    const id = this.frames.get(frame);
    const entry = [...this.facts].find(([, facts]) => facts.frameId === id);
    if (!entry) return;
    const [key, last] = entry;
    this.facts.delete(key);
    if (this.active) {
      const { tabId, frameId } = last;
      const kept = collectEvidenceOnGone(
        GUIDES[this.active],
        { tabId, frameId, last },
        this.plan,
        this.evidence[this.active],
        Date.now(),
      );
      this.evidence[this.active] = kept;
      this.update();
    }
  }

  private update(): void {
    if (!this.active) return;
    const name = levelNameSeen(this.seen());
    if (name) this.plan = { ...this.plan, levelName: name };
    this.evidence[this.active] = collectEvidence(
      GUIDES[this.active],
      this.seen(),
      this.plan,
      this.evidence[this.active],
      Date.now(),
    );
    this.tell();
  }

  guidance() {
    if (!this.active) return undefined;
    const step = currentStep(GUIDES[this.active], this.situation());
    return step && guidanceFor(GUIDES[this.active], step.id, this.plan, 'en', this.seen());
  }

  situation() {
    return {
      facts: this.seen(),
      evidence: this.active ? this.evidence[this.active] : {},
      plan: this.plan,
      now: Date.now(),
    };
  }

  view() {
    const guide = GUIDES[this.active ?? 'security-level'];
    return viewGuide(guide, { ...this.situation(), language: 'en' });
  }

  tell(): void {
    const guidance = this.guidance() ?? null;
    const text = JSON.stringify(guidance);
    if (text === this.told) return;
    this.told = text;
    for (const page of this.context.pages()) {
      for (const frame of page.frames()) {
        void frame
          .evaluate((body) => {
            const script = (globalThis as unknown as { onrampScript?: { hear(order: unknown): unknown } })
              .onrampScript;
            script?.hear({ onramp: 'guidance', body });
          }, guidance)
          .catch(() => undefined);
      }
    }
  }

  /** What the Capture button does. */
  async capture(): Promise<CaptureAnswer | undefined> {
    for (const page of this.context.pages()) {
      for (const frame of page.frames()) {
        const answer = await frame
          .evaluate(() => {
            const script = (globalThis as unknown as { onrampScript?: { hear(order: unknown): unknown } })
              .onrampScript;
            return script?.hear({ onramp: 'capture.read', body: {} }) as CaptureAnswer | undefined;
          })
          .catch(() => undefined);
        if (!answer || 'problem' in answer) continue;
        this.evidence['api-user'] = {
          ...this.evidence['api-user'],
          ...captureEvidence(answer, 'ww5.autotask.net', Date.now()),
        };
        this.tell();
        return answer;
      }
    }
    return undefined;
  }

  start(guide: Guide['id']): void {
    this.active = guide;
    this.told = '';
    this.facts.clear();
    this.tell();
  }

  stop(): void {
    this.active = undefined;
    this.told = '';
    this.tell();
  }

  /** Follows the rings of a guide with real input until it is finished or nothing happens any more. */
  async play(
    guide: Guide['id'],
    patience = 6000,
    onRing?: (step: string, page: Page) => Promise<void>,
  ): Promise<Played> {
    this.start(guide);
    const deeds: Deed[] = [];
    let last: { step: string; box: string; at: number } | undefined;
    let quiet = Date.now();
    for (;;) {
      this.tell();
      const guidance = this.guidance();
      if (!guidance) return { guide, finished: true, deeds };
      if (Date.now() - quiet > patience || deeds.length > 32) {
        const view = this.view();
        const step = view.steps.find(({ state }) => state === 'current');
        return {
          guide,
          finished: false,
          deeds,
          stuck: `${guidance.step}: ${step?.target} ${step?.openPage?.text ?? ''} ${view.trouble?.text ?? ''} ${this.seen()
            .map((f) => `${f.page.kind}/${f.target}/${f.step ?? ''}`)
            .join(' ')}`,
        };
      }
      if (guidance.step === 'capture' || guidance.step === 'note-identifier') {
        if (await this.capture()) {
          deeds.push({ step: guidance.step, truth: 'panel' });
          quiet = Date.now();
          continue;
        }
      }
      const ring = await this.ring(guidance.hint.title);
      const box = ring && JSON.stringify(ring.seen.ring);
      // The same ring again: the product did not see the deed yet, or it did not work.
      if (!ring || (last?.step === guidance.step && near(last.box, box) && Date.now() - last.at < 8000)) {
        await new Promise((resolve) => setTimeout(resolve, 60));
        continue;
      }
      await onRing?.(guidance.step, ring.page);
      const thing = await this.follow(ring, `${guidance.hint.title}. ${guidance.hint.text}`);
      if (!thing) continue;
      deeds.push({ step: guidance.step, truth: thing.truth });
      last = { step: guidance.step, box: box ?? '', at: Date.now() };
      quiet = Date.now();
    }
  }

  private async follow({ page, seen }: { page: Page; seen: SeenGuide }, words: string) {
    if (!seen.hint.includes('Right-click')) return act(page, seen, words).catch(() => undefined);
    const thing = await lookAt(page, seen.ring);
    const { x, y } = middle(seen.ring);
    await page.mouse.click(x, y, { button: 'right' });
    return thing;
  }

  private async ring(title: string): Promise<{ page: Page; seen: SeenGuide } | undefined> {
    for (const page of this.context.pages().reverse()) {
      const seen = await seeGuide(page).catch(() => undefined);
      if (seen?.hint.includes(title)) return { page, seen };
    }
    return undefined;
  }
}
