import { startPracticeTenant } from '../../../practice-tenant/start.ts';
import { runChecks } from '../../../utils/checks/run.ts';
import { median } from '../statistics.ts';
import type { BenchRow } from '../types.ts';
import { askThroughApigrate } from './apigrate.ts';

const LATENCY_MS = 150;
const RUNS = 7;
/** Rows of the test that need an answer of Autotask: zone, login, companies, webhook right, webhooks in use, rights per entity. */
const QUESTIONS = 6;

/**
 * The credential test against the practice tenant: wall time against the sum of its round trips, and their number,
 * beside the same questions asked through @apigrate/autotask-restapi in turn.
 */
export async function benchChecks(): Promise<BenchRow[]> {
  const running = await startPracticeTenant({
    switches: { slowdownMs: 0, latencyMs: LATENCY_MS, requestThreshold: 1_000_000 },
  });
  try {
    const user = running.announcement().apiUsers[0];
    if (!user) throw new Error('The practice tenant seeds users.');
    const sums: number[] = [];
    const ours: number[] = [];
    const theirs: number[] = [];
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
        zone: { uiHost: 'ww5.autotask.net', restBase: running.rest, source: 'lookup' },
        lookupBase: running.rest,
        allowLoopback: true,
        plannedTriggers: 50,
        fetch: async (...call) => {
          const left = performance.now();
          requests++;
          try {
            return await fetch(...call);
          } finally {
            travelled += performance.now() - left;
          }
        },
      });
      const wall = performance.now() - began;
      if (report.login !== 'passed' || report.run.verdict === 'failed')
        throw new Error('The seeded user did not pass its own test.');
      ours.push(wall);
      sums.push(wall / travelled);
      const left = performance.now();
      await askThroughApigrate(user, running.rest);
      theirs.push(performance.now() - left);
    }
    const ratio = median(sums);
    const beside = median(ours.map((wall, at) => wall / (theirs[at] ?? wall)));
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
      {
        name: 'Credential test, over the same questions through @apigrate/autotask-restapi',
        value: beside,
        unit: 'x',
        budget: 1.1,
        within: beside <= 1.1,
        note: `median of ${RUNS} pairs; medians ${median(ours).toFixed(0)} ms and ${median(theirs).toFixed(0)} ms`,
      },
    ];
  } finally {
    await running.close();
  }
}
