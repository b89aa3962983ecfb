import { practiceFetch } from '../../../integration-api/validation/practiceFetch.ts';
import { startPracticeTenant } from '../../../practice-tenant/start.ts';
import { runChecks } from '../../../utils/checks/run.ts';
import { median } from '../statistics.ts';
import type { BenchRow } from '../types.ts';

const LATENCY_MS = 150;
const RUNS = 5;
/** Rows of the test that need an answer of Autotask: zone, login, companies, webhook right, webhooks in use. */
const QUESTIONS = 5;

/** The credential test against the practice tenant: wall time against the sum of its round trips, and their number. */
export async function benchChecks(): Promise<BenchRow[]> {
  const running = await startPracticeTenant({ switches: { slowdownMs: 0, latencyMs: LATENCY_MS } });
  try {
    const user = running.announcement().apiUsers[0];
    if (!user) throw new Error('The practice tenant seeds users.');
    const network = practiceFetch(`127.0.0.1:${running.httpsPort}`);
    const ratios: number[] = [];
    let requests = 0;
    for (let run = 0; run < RUNS; run++) {
      let travelled = 0;
      requests = 0;
      const began = performance.now();
      const report = await runChecks({
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
        fetch: async (...call) => {
          const left = performance.now();
          requests++;
          try {
            return await network(...call);
          } finally {
            travelled += performance.now() - left;
          }
        },
      });
      if (report.run.verdict === 'failed') throw new Error('The seeded user did not pass its own test.');
      ratios.push((performance.now() - began) / travelled);
    }
    const ratio = median(ratios);
    return [
      {
        name: `Credential test at ${LATENCY_MS} ms: wall time over the sum of its round trips`,
        value: ratio,
        unit: 'x',
        budget: 1.1,
        within: ratio <= 1.1,
      },
      {
        name: 'Credential test: requests to Autotask',
        value: requests,
        unit: 'requests',
        budget: QUESTIONS,
        within: requests <= QUESTIONS,
      },
    ];
  } finally {
    await running.close();
  }
}
