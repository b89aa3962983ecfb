import { practiceFetch } from '../../../integration-api/validation/practiceFetch.ts';
import type { ShownUser } from '../../../practice-tenant/server/control/users.ts';
import type { CheckInput, CheckReport } from '../../../utils/checks/input.ts';
import { runChecks } from '../../../utils/checks/run.ts';
import type { CheckId, CheckRow, Finding } from '../../../utils/checks/types.ts';
import type { TestTenant } from '../practice-tenant/helpers.ts';

/** Every row's findings of one run, for expectations. */
export interface Diagnosis {
  report: CheckReport;
  row(id: CheckId): CheckRow;
  /** All findings, in the order of the rows. */
  findings: Finding[];
  codes: string[];
  /** Requests that the tenant saw, with their status. */
  seen: { path: string; status: number }[];
}

/** The level's page as it was seen, with the box ticked and saved. */
export const TICKED: CheckInput['page'] = {
  level: { webhooksAllowed: true, maximumWebhooks: 50, saved: true, seenAt: 1 },
};

/** The input for a user of the practice tenant, asked on the real host names. */
export function inputFor(tenant: TestTenant, user: ShownUser, more: Partial<CheckInput> = {}): CheckInput {
  return {
    userName: user.userName,
    secret: user.secret,
    trackingIdentifier: user.trackingIdentifier,
    binding: { kind: 'custom' },
    zone: {
      uiHost: 'ww5.autotask.net',
      restBase: 'https://webservices5.autotask.net/ATServicesRest/',
      source: 'tab',
    },
    tabHost: 'ww5.autotask.net',
    plannedTriggers: 50,
    fetch: practiceFetch(`127.0.0.1:${tenant.running.httpsPort}`),
    timeoutMs: 2_000,
    ...more,
  };
}

/** Runs the test and looks at what the tenant saw meanwhile. */
export async function diagnose(tenant: TestTenant, input: CheckInput): Promise<Diagnosis> {
  await tenant.control('log', undefined, 'DELETE');
  const report = await runChecks(input);
  const seen = (await tenant.control('log')).json as Diagnosis['seen'];
  const findings = report.run.rows.flatMap((row) => row.findings);
  return {
    report,
    findings,
    codes: findings.map(({ code }) => code),
    seen,
    row(id) {
      const row = report.run.rows.find((one) => one.id === id);
      if (!row) throw new Error(`The run has no row ${id}.`);
      return row;
    },
  };
}
