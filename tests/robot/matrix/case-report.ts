import type { Case } from './draw.ts';
import type { WrongTarget } from './judge.ts';

export interface StepReport {
  step: string;
  /** How the robot knew where to act: the ring, the written instruction, or a button of the panel. */
  by: 'ring' | 'instruction' | 'panel';
  /** What the act reached, by the page's own account. */
  truth?: string | undefined;
  milliseconds: number;
}

export interface CaseReport {
  number: number;
  names: Record<string, string>;
  completed: boolean;
  /** English pages of a shipped skin: these must all be completed. */
  steps: StepReport[];
  wrongTargets: WrongTarget[];
  /** Why it was not completed. */
  failure?: string;
  /** What the panel told the admin at the end of a case that was not completed. */
  lastInstruction?: string;
  milliseconds: number;
}

/** Longest that one case may take, on a machine that plays several at once; an admin would have asked somebody by then. */
const LIMIT = 240_000;

/**
 * Writes down how one case went, in whatever browser it is played.
 *
 * @param play throws when the case does not come to its end; `deadline` is the `performance.now()` at which to give up
 * @param lastWords asked then: what the panel tells the admin
 */
export async function reportCase(
  one: Case,
  play: (report: CaseReport, deadline: number) => Promise<void>,
  lastWords: () => Promise<string | undefined>,
): Promise<CaseReport> {
  const began = performance.now();
  const report: CaseReport = {
    number: one.number,
    names: one.names,
    completed: false,
    steps: [],
    wrongTargets: [],
    milliseconds: 0,
  };
  try {
    await play(report, began + LIMIT + 6 * one.setting.content.contentDelayMs);
    report.completed = true;
  } catch (error) {
    report.failure = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    report.lastInstruction = await lastWords();
  }
  report.milliseconds = Math.round(performance.now() - began);
  return report;
}
