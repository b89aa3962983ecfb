/** The guide for the security level: what two open editors say, and which of them is saved. */
import { describe, expect, it } from 'vitest';
import {
  collectEvidence,
  collectEvidenceOnGone,
  currentStep,
  type EvidenceOf,
} from '../../../utils/guide/engine.ts';
import { securityLevel } from '../../../utils/guide/security-level.ts';
import type { GuidePlan, SeenFacts } from '../../../utils/guide/types.ts';
import type { SecurityLevelEditorFacts } from '../../../utils/page/facts.ts';

const PLAN: GuidePlan = {
  plannedTriggers: 50,
  levelName: 'Rewst - API User',
  binding: 'custom',
  vendorName: '',
};
/** A fresh copy with a name of its own, the section with the webhooks still folded. */
const FOLDED: SecurityLevelEditorFacts = {
  kind: 'security-level-editor',
  system: false,
  name: 'Rewst - API User',
  active: true,
  otherExpanded: false,
  saveClicked: false,
};
const FILLED: SecurityLevelEditorFacts = {
  ...FOLDED,
  otherExpanded: true,
  webhooksAllowed: true,
  maximumWebhooks: 50,
  passwordNeverExpires: true,
};

const editorIn = (tabId: number, seenAt: number, page: SecurityLevelEditorFacts): SeenFacts => ({
  host: 'ww5.autotask.net',
  top: true,
  confidence: 1,
  page,
  target: 'idle',
  tabId,
  frameId: 0,
  openedAt: 1,
  seenAt,
});

/** The step at hand after the facts came one after the other. */
function stepAfter(...rounds: SeenFacts[][]): string | undefined {
  const evidence = rounds.reduce<EvidenceOf>(
    (kept, facts, index) => collectEvidence(securityLevel, facts, PLAN, kept, index + 1),
    {},
  );
  const facts = rounds.at(-1) ?? [];
  return currentStep(securityLevel, { facts, evidence, plan: PLAN, now: 20_000 })?.id;
}

describe('two open editors', () => {
  const filled = editorIn(1, 1, FILLED);

  it('in one the level is filled in: it can be saved', () => {
    expect(stepAfter([filled])).toBe('save-level');
  });

  it('the admin goes on in a second one, where the webhooks are folded away: there they are asked for again', () => {
    expect(stepAfter([filled], [filled, editorIn(2, 2, FOLDED)])).toBe('expand-other');
  });

  it('unfolded there, the box and the number are asked for', () => {
    const second = editorIn(2, 3, { ...FOLDED, otherExpanded: true, webhooksAllowed: false });
    expect(stepAfter([filled], [filled, editorIn(2, 2, FOLDED)], [filled, second])).toBe('allow-webhooks');
  });

  it('back in the first, what it shows counts again', () => {
    const second = editorIn(2, 2, FOLDED);
    expect(stepAfter([filled], [filled, second], [editorIn(1, 3, FILLED), second])).toBe('save-level');
  });

  it('in one and the same, folding the section away again takes nothing back', () => {
    expect(stepAfter([filled], [editorIn(1, 2, FOLDED)])).toBe('save-level');
  });

  it('what the admin did by their own word counts in either', () => {
    const admin: EvidenceOf = {
      'allow-webhooks': { what: 'admin', source: 'admin', at: 1 },
      'set-number': { what: 'admin', source: 'admin', at: 1 },
    };
    const facts = [filled, editorIn(2, 2, FOLDED)];
    expect(collectEvidence(securityLevel, facts, PLAN, admin, 3)).toMatchObject(admin);
  });

  it('once saved, the level opened again with its section folded is still done', () => {
    const saved = editorIn(1, 2, { ...FILLED, saveClicked: true, titleName: 'Rewst - API User' });
    const again = editorIn(2, 3, { ...FOLDED, titleName: 'Rewst - API User' });
    expect(stepAfter([filled], [saved], [again])).toBeUndefined();
  });

  it('a second one that closes unsaved leaves the first as it is', () => {
    const second = editorIn(2, 2, FOLDED);
    const kept = collectEvidence(securityLevel, [filled, second], PLAN, {}, 1);
    const after = collectEvidenceOnGone(securityLevel, { tabId: 2, frameId: 0, last: second }, PLAN, kept, 2);
    const evidence = collectEvidence(securityLevel, [filled], PLAN, after, 3);
    expect(currentStep(securityLevel, { facts: [filled], evidence, plan: PLAN, now: 4 })?.id).toBe(
      'save-level',
    );
  });
});
