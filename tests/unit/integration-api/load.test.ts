/** A sample of `npm run load`: callouts forged, replayed, reordered and all at once while a process is killed. */
import { expect, test } from 'vitest';
import { complaints, runLoad } from '../../load/run.ts';

const CALLOUTS = 60;

test('a process on the embedded database is killed and started again: nothing lost, nothing twice', async () => {
  const report = await runLoad({
    database: 'embedded',
    callouts: CALLOUTS,
    atOnce: CALLOUTS,
    processes: 1,
    kills: 1,
    seed: 4,
  });
  expect(complaints(report, CALLOUTS)).toEqual([]);
  expect(report).toMatchObject({ forged: CALLOUTS, forgedAccepted: 0, stored: CALLOUTS, handedOn: CALLOUTS });
}, 240_000);

test('without a kill each callout is handed on once, by two processes on one PostgreSQL server', async () => {
  const report = await runLoad({
    database: 'postgres',
    callouts: CALLOUTS,
    atOnce: CALLOUTS,
    processes: 2,
    kills: 0,
    seed: 5,
  });
  expect(complaints(report, CALLOUTS)).toEqual([]);
  expect(report).toMatchObject({ acknowledged: CALLOUTS, repeated: 0, inHand: 0 });
}, 240_000);

test.each([
  [{ lost: 1 }, '1 acknowledged callouts were lost.'],
  [{ storedTwice: 2 }, '2 callouts were stored twice.'],
  [{ forgedAccepted: 3 }, '3 forged callouts were accepted.'],
  [{ handedOn: 6 }, '4 callouts were not handed on.'],
  [{ twoKeys: 1 }, '1 callouts were handed on under two keys.'],
  [{ repeated: 33 }, '33 hand-ons were repeated; killed processes had 32 in hand at most.'],
  [{ acknowledged: 9 }, '1 callouts were never acknowledged.'],
])('a report with %j is complained about', (change, sentence) => {
  const report = {
    acknowledged: 10,
    lost: 0,
    stored: 10,
    storedTwice: 0,
    replayed: 4,
    forged: 10,
    forgedAccepted: 0,
    handedOn: 10,
    twoKeys: 0,
    repeated: 0,
    inHand: 32,
    kills: 1,
    seconds: 1,
    perSecond: 20,
    p50: 1,
    p99: 2,
  };
  expect(complaints(report, 10)).toEqual([]);
  expect(complaints({ ...report, ...change }, 10)).toEqual([sentence]);
});
