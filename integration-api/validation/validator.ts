/** Validation by the same credential test that the extension runs. */

import { normaliseRestBase } from '../../utils/autotask/zones.ts';
import type { FindingCode } from '../../utils/checks/codes.ts';
import type { CheckReport } from '../../utils/checks/input.ts';
import { runChecks } from '../../utils/checks/run.ts';
import type { CheckRow } from '../../utils/checks/types.ts';
import type { Validation, ValidationRow } from '../../utils/contract/instance.ts';
import type { Outcome, Validator } from './types.ts';

/** How long Autotask may take altogether; below the time that clients wait for a PUT. */
export const VALIDATION_DEADLINE_MS = 30_000;

/** For each request; a slow Autotask is given a second chance by validating again. */
const REQUEST_TIMEOUT_MS = 12_000;

/** Causes that say nothing about the credentials: something stood between us and Autotask, or it was busy. */
const NO_ANSWER: ReadonlySet<string> = new Set<FindingCode>([
  'offline',
  'timeout',
  'unreachable',
  'cancelled',
  'redirected',
  'html-instead-of-data',
  'empty-answer',
  'not-json',
  'answer-too-large',
  'service-unavailable',
  'thread-limit',
  'threshold-exceeded',
]);

/**
 * A validator that asks Autotask over the given network, with a deadline for the whole.
 *
 * @param allowLoopback practice only: the zone may be `http://127.0.0.1:<port>/ATServicesRest/`, and is looked up there
 */
export function createValidator(
  fetchIt: typeof fetch,
  allowLoopback: boolean,
  deadlineMs = VALIDATION_DEADLINE_MS,
): Validator {
  return async (subject) => {
    const practice = normaliseRestBase(subject.zone.restBase) === undefined;
    const report = await runChecks({
      userName: subject.userName,
      secret: subject.secret,
      trackingIdentifier: subject.trackingIdentifier,
      binding: subject.binding,
      zone: { ...subject.zone, source: 'lookup' },
      plannedTriggers: subject.plannedTriggers,
      fetch: fetchIt,
      timeoutMs: Math.min(REQUEST_TIMEOUT_MS, deadlineMs),
      signal: AbortSignal.timeout(deadlineMs),
      allowLoopback,
      ...(practice ? { lookupBase: subject.zone.restBase } : {}),
    });
    return outcomeOf(report);
  };
}

function outcomeOf(report: CheckReport): Outcome {
  const rows = report.run.rows.map(toValidationRow);
  const validation: Validation = { status: statusOf(report), at: new Date().toISOString(), rows };
  return { validation, refused: report.login === 'refused' };
}

/** Validated: the login passed and nothing failed. Unreachable: whatever failed, failed for want of an answer. */
function statusOf({ login, run }: CheckReport): Validation['status'] {
  const failed = run.rows.filter((row) => row.state === 'failed');
  if (login === 'passed' && failed.length === 0) return 'validated';
  const causes = failed.map((row) => row.findings[0]?.code ?? '');
  return causes.length > 0 && causes.every((code) => NO_ANSWER.has(code)) ? 'unreachable' : 'failed';
}

function toValidationRow(row: CheckRow): ValidationRow {
  const [finding] = row.findings;
  const said = finding ? `${finding.saw} ${finding.means}`.trim() : '';
  return {
    id: row.id,
    title: row.title,
    state: row.state === 'pending' || row.state === 'running' ? 'skipped' : row.state,
    summary: row.state === 'passed' ? (row.summary ?? said) : said || (row.summary ?? ''),
    ...(finding ? { code: finding.code, fix: finding.fix } : {}),
  };
}
