import { SHIPPED_SKINS } from './axes.ts';
import type { CaseReport } from './case-report.ts';
import type { Drawn } from './draw.ts';

export interface Summary {
  cases: number;
  completed: number;
  /** Of the cases on shipped skins in English. */
  english: { cases: number; completed: number };
  wrongTargets: number;
  /** Cases not completed that told the admin nothing. */
  endedInSilence: number;
  steps: { ring: number; instruction: number; panel: number };
  /** Median, and the time that 95 of 100 steps stay under. */
  stepMilliseconds: { median: number; p95: number };
  pairs: Drawn['pairs'];
}

export function summarise(reports: readonly CaseReport[], pairs: Drawn['pairs']): Summary {
  const english = reports.filter(
    ({ names }) => names.host === 'English' && SHIPPED_SKINS.includes(names.skin ?? ''),
  );
  const steps = reports.flatMap((report) => report.steps);
  const times = steps.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  const by = (how: string) => steps.filter((step) => step.by === how).length;
  return {
    cases: reports.length,
    completed: reports.filter(({ completed }) => completed).length,
    english: { cases: english.length, completed: english.filter(({ completed }) => completed).length },
    wrongTargets: reports.reduce((sum, { wrongTargets }) => sum + wrongTargets.length, 0),
    endedInSilence: reports.filter(({ completed, lastInstruction }) => !completed && !lastInstruction).length,
    steps: { ring: by('ring'), instruction: by('instruction'), panel: by('panel') },
    stepMilliseconds: { median: at(0.5), p95: at(0.95) },
    pairs,
  };
}

/** One line per case, and what went wrong below it. */
export function sayCase({ number, names, completed, steps, wrongTargets, ...rest }: CaseReport): string {
  const words = steps.filter(({ by }) => by === 'instruction').map(({ step }) => step);
  const lines = [
    `${completed ? '✓' : '✗'} ${String(number).padStart(3)}  ${(rest.milliseconds / 1000).toFixed(1).padStart(5)} s  ${
      steps.length
    } steps  ${Object.values(names).join(', ')}`,
  ];
  if (words.length > 0) lines.push(`       by the written instruction: ${words.join(', ')}`);
  for (const { step, truth } of wrongTargets) lines.push(`       WRONG: ${step} on ${truth ?? 'nothing'}`);
  if (rest.failure)
    lines.push(
      `       after ${steps.map(sayStep).join(' ')}`,
      `       ${rest.failure}`,
      `       said: ${rest.lastInstruction ?? 'NOTHING'}`,
    );
  return lines.join('\n');
}

export function saySummary({
  cases,
  completed,
  english,
  steps,
  stepMilliseconds,
  pairs,
  ...rest
}: Summary): string {
  const share = (part: number, whole: number) =>
    `${part} of ${whole} (${whole ? ((100 * part) / whole).toFixed(1) : '-'} %)`;
  return `
completed                 ${share(completed, cases)}
shipped skins in English  ${share(english.completed, english.cases)}
wrong targets             ${rest.wrongTargets}
ended in silence          ${rest.endedInSilence}
steps                     ${steps.ring} by ring, ${steps.instruction} by the written instruction, ${steps.panel} in the panel
time per step             ${stepMilliseconds.median} ms median, ${stepMilliseconds.p95} ms at 95 %
pairs of values           ${share(pairs.covered, pairs.all)}`;
}

function sayStep({ step, by, truth }: CaseReport['steps'][number]): string {
  const on = truth ? `>${truth}` : '';
  return by === 'ring' ? `${step}${on}` : `(${step}${on})`;
}
