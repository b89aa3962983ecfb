import type { TestRun } from '../../utils/checks/types.ts';

export interface SupportContext {
  version: string;
  uiHost?: string;
  binding?: string;
  /** Taken out wherever a finding names it. */
  userName?: string;
}

/**
 * The test as plain text for a support request. Holds what the rows show, which never includes a secret;
 * the user name is taken out as well.
 *
 * @returns English, whatever the page's language, so that any support desk can read the codes
 */
export function supportDetails(run: TestRun, context: SupportContext): string {
  const lines = [
    `Onramp for Autotask ${context.version}: credential test`,
    `Zone: ${context.uiHost ?? 'unknown'}`,
    `Binding: ${context.binding ?? 'not chosen'}`,
    `Started: ${new Date(run.startedAt).toISOString()}`,
    `Verdict: ${run.verdict}, ${run.requests} requests`,
    '',
  ];
  for (const row of run.rows) {
    lines.push(`[${row.state}] ${row.title}${row.took === undefined ? '' : ` (${Math.round(row.took)} ms)`}`);
    if (row.summary) lines.push(`    ${row.summary}`);
    for (const finding of row.findings) {
      lines.push(
        `    ${finding.code} (${finding.certainty})`,
        `    saw: ${finding.saw}`,
        `    means: ${finding.means}`,
        `    fix: ${finding.fix}`,
      );
    }
  }
  const text = `${lines.join('\n')}\n`;
  return context.userName ? text.replaceAll(context.userName, '(user name)') : text;
}
