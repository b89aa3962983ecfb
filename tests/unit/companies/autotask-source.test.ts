import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningTenant, startPracticeTenant } from '../../../practice-tenant/start.ts';
import { companySource, failureOf } from '../../../utils/companies/refresh/autotask-source.ts';
import { findDeleted } from '../../../utils/companies/refresh/deletions.ts';
import { COMPANY_FIELDS } from '../../../utils/companies/refresh/fields.ts';
import { refreshCompanies } from '../../../utils/companies/refresh/refresh.ts';
import { Receiver } from './receiver.ts';

let running: RunningTenant;
beforeAll(async () => {
  // Later than every date of the seeded companies, so that a change stands out.
  running = await startPracticeTenant({ companies: 3_000, now: () => Date.UTC(2031, 0, 15) });
});
afterAll(() => running.close());

function source(change: { secret?: string } = {}) {
  const user = running.announcement().apiUsers.find((candidate) => candidate.active && !candidate.vendor);
  const { userName = '', secret = '', trackingIdentifier = '' } = user ?? {};
  return companySource({
    restBase: running.rest,
    credentials: { userName, secret, trackingIdentifier, ...change },
    fetch,
    allowLoopback: true,
  });
}

const refresh = (more: Partial<Parameters<typeof refreshCompanies>[0]> = {}) => {
  const receiver = new Receiver();
  const outcome = refreshCompanies({
    ...source(),
    filter: [],
    fields: COMPANY_FIELDS,
    onBatch: receiver.take,
    ...more,
  });
  return outcome.then((value) => ({ receiver, outcome: value }));
};

describe('a refresh from the practice tenant', () => {
  it('brings every company with the fields that were asked for', async () => {
    let first: Record<string, unknown> = {};
    const { outcome } = await refresh({
      onBatch: ({ rows }) => {
        first = rows.find(({ id }) => id === 0) ?? first;
      },
    });
    expect(outcome).toMatchObject({ kind: 'complete', delivered: 3_000 });
    // The product adds the list of user-defined fields to every row, asked for or not.
    expect(Object.keys(first).sort()).toEqual([...COMPANY_FIELDS, 'id', 'userDefinedFields'].sort());
  });

  it('brings only what the filter lets through', async () => {
    const { outcome } = await refresh({ filter: [{ op: 'eq', field: 'companyType', value: 7 }] });
    const table = running.tenant.state.tables.get('Companies')?.all() ?? [];
    expect(outcome).toMatchObject({
      kind: 'complete',
      delivered: table.filter((row) => row.companyType === 7).length,
    });
  });

  it('brings only what changed since, and notices that one is gone', async () => {
    const before = await refresh();
    const since = '2031-01-01T00:00:00.000Z';
    running.tenant.saveRow('Companies', { id: 0, phone: '5185550111' }, 4);
    const gone = [...before.receiver.stored][1_234] ?? 0;
    running.tenant.deleteRow('Companies', gone, 4);

    const changes = await refresh({ since });
    expect([...changes.receiver.stored]).toEqual([0]);
    expect(changes.outcome).toMatchObject({ kind: 'complete', totalNow: before.receiver.stored.size - 1 });

    const held = [...before.receiver.stored].sort((one, other) => one - other);
    expect(await findDeleted({ ...source(), filter: [], held })).toMatchObject({ gone: [gone] });
  });

  it('names a wrong secret after one try, so that the user is not locked', async () => {
    const { outcome } = await refresh(source({ secret: 'wrong' }));
    expect(outcome).toMatchObject({ kind: 'failed', code: 'login-refused' });
    const failures = running.tenant.listApiUsers().map((user) => user.consecutiveFailures);
    expect(Math.max(...failures)).toBe(1);
  });

  it('pauses when the hour is used up, as the tenant says it', async () => {
    running.tenant.setSwitches({ requestsByOthers: 10_000 });
    const { outcome } = await refresh();
    running.tenant.setSwitches({ requestsByOthers: 0 });
    expect(outcome).toMatchObject({ kind: 'paused', code: 'request-threshold' });
  });
});

describe('an outcome without companies', () => {
  it.each([
    [{ kind: 'silent', what: 'timeout', afterMs: 1 } as const, 'no answer in time'],
    [{ kind: 'untrusted', host: 'evil.example' } as const, 'evil.example'],
    [{ kind: 'unsendable', field: 'secret' } as const, 'Capture them again'],
    [{ kind: 'foreign', what: 'html', status: 200 } as const, 'something else than Autotask'],
  ])('%o becomes a failure in words', (outcome, text) => {
    expect(failureOf(outcome)).toMatchObject({ ok: false, text: expect.stringContaining(text) });
  });

  it('keeps the wait that Autotask asks for', () => {
    expect(failureOf({ kind: 'error', status: 429, messages: ['slow'], retryAfterSeconds: 3 })).toEqual({
      ok: false,
      status: 429,
      text: 'slow',
      retryAfterMs: 3_000,
    });
  });
});
