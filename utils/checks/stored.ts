/** A test run as it is written down between two rows, and what becomes of one that was torn off. */
import { z } from 'zod';
import type { Language } from '../guide/types.ts';
import type { CheckRow, TestRun } from './types.ts';
import { checkWords } from './words/index.ts';

const Finding = z.object({
  code: z.string(),
  certainty: z.enum(['certain', 'likely', 'unknown']),
  saw: z.string(),
  means: z.string(),
  fix: z.string(),
  link: z.object({ guide: z.enum(['security-level', 'api-user']), step: z.string() }).optional(),
});

const Row = z.object({
  id: z.enum([
    'zone',
    'login',
    'trackingIdentifier',
    'readCompanies',
    'companyVisibility',
    'webhookRight',
    'webhooksInUse',
    'entityRights',
    'requestThreshold',
  ]),
  title: z.string(),
  state: z.enum(['pending', 'running', 'passed', 'warning', 'failed', 'skipped']),
  took: z.number().optional(),
  summary: z.string().optional(),
  findings: z.array(Finding),
  proven: z.literal(true).optional(),
  gauge: z.object({ used: z.number(), limit: z.number() }).optional(),
});

export const TestRunSchema: z.ZodType<TestRun> = z.object({
  id: z.string(),
  startedAt: z.number(),
  finishedAt: z.number().optional(),
  rows: z.array(Row),
  requests: z.number(),
  verdict: z.enum(['running', 'passed', 'warning', 'failed', 'interrupted']),
});

/** A run whose background is gone: what was found stays, what was under way is named, the rest is left out. */
export function interrupted(run: TestRun, language: Language = 'en'): TestRun {
  if (run.verdict !== 'running') return run;
  const { saw, means, fix } = checkWords(language).findings.interrupted;
  const torn: z.infer<typeof Finding> = { code: 'interrupted', certainty: 'certain', saw, means, fix };
  const rows = run.rows.map((row): CheckRow => {
    if (row.state === 'running') return { ...row, state: 'skipped', findings: [torn] };
    return row.state === 'pending' ? { ...row, state: 'skipped' } : row;
  });
  return { ...run, rows, verdict: 'interrupted' };
}
