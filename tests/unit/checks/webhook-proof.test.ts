/** The proof by writing against the practice tenant: both readings of what nobody published, and nothing left behind unnamed. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { ShownUser } from '../../../practice-tenant/server/control/users.ts';
import { type LeftWebhook, proveByWriting, removeLeft } from '../../../utils/checks/webhook-proof.ts';
import { startTenant, type TestTenant, webhook } from '../practice-tenant/helpers.ts';
import { inputFor } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(async () => {
  await tenant.control('reset', {});
  await tenant.control('log', undefined, 'DELETE');
});

const NAME = 'Onramp test 1a2b3c4d (delete me)';

async function prove(user: ShownUser) {
  const begun: LeftWebhook[] = [];
  const report = await proveByWriting(inputFor(tenant, user), NAME, (left) => begun.push(left));
  const seen = ((await tenant.control('log')).json as { method: string; path: string }[]).map(
    ({ method, path }) => `${method} ${path.replace('/ATServicesRest/V1.0/', '').replace(/\d+/g, 'N')}`,
  );
  return { report, begun, seen };
}

const webhooks = async () =>
  ((await tenant.control('state')).json as { webhooks: { fields: { name: string } }[] }).webhooks;

const fault = (path: string, kind: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  tenant.control('faults', [{ match: { path, ...more }, times: 0, fault: kind }]);

describe('a user who may', () => {
  it('is proven by one inactive webhook with one field, deleted at once', async () => {
    const { report, begun, seen } = await prove(tenant.able);
    expect(report).toMatchObject({ state: 'passed', findings: [], requests: 4 });
    expect(report.left).toBeUndefined();
    expect(seen).toEqual([
      'GET CompanyWebhookFields/entityInformation/fields',
      'POST CompanyWebhooks',
      'POST CompanyWebhooks/N/Fields',
      'DELETE CompanyWebhooks/N',
    ]);
    expect(await webhooks()).toEqual([]);
    expect(begun[0]).toEqual({ name: NAME });
    expect(begun[1]).toMatchObject({ name: NAME, id: expect.any(Number) });
  });

  it.each([
    [true, 'failed'],
    [false, 'passed'],
  ] as const)(
    'where deleted webhooks count (%s), a second proof with the number 1 ends as %s',
    async (counts, state) => {
      await tenant.control('switches', { deletedWebhooksCount: counts });
      const user = await tenant.user({ canCreateWebhooks: true, maximumWebhooks: 1 });
      await prove(user);
      const { report } = await prove(user);
      expect(report.state).toBe(state);
      if (counts)
        expect(report.findings[0]).toMatchObject({ code: 'webhook-number-used', certainty: 'likely' });
    },
  );
});

describe('a user who may not', () => {
  it.each([
    ['500', 'certain'],
    ['403', 'certain'],
  ] as const)('is told so, whether Autotask says it with %s', async (missingWebhookRight, certainty) => {
    await tenant.control('switches', { missingWebhookRight });
    const { report, seen } = await prove(tenant.unable);
    expect(report).toMatchObject({
      state: 'failed',
      findings: [{ code: 'webhook-right-missing', certainty }],
    });
    expect(report.left).toBeUndefined();
    expect(seen).not.toContain('DELETE CompanyWebhooks/N');
  });

  it.each(['500', '403'])('has used up the number (%s)', async (webhookNumberUsedUp) => {
    await tenant.control('switches', { webhookNumberUsedUp });
    const user = await tenant.user({ canCreateWebhooks: true, maximumWebhooks: 1 });
    await tenant.call(user, 'V1.0/CompanyWebhooks', { body: webhook() });
    const { report } = await prove(user);
    expect(report.findings[0]).toMatchObject({ code: 'webhook-number-used', certainty: 'likely' });
  });

  it('in words that nobody knows: shown, and no cause is picked', async () => {
    await fault('/CompanyWebhooks$', {
      kind: 'answer',
      status: 500,
      headers: {},
      body: '{"errors":["Nope 17."]}',
    });
    const { report } = await prove(tenant.able);
    expect(report.findings[0]).toMatchObject({ code: 'webhook-proof-refused', certainty: 'unknown' });
    expect(report.findings[0]?.saw).toContain('Nope 17.');
  });
});

describe('when the wire breaks', () => {
  it.each([
    ['silence', { kind: 'never' }],
    ['a login page', { kind: 'loginPage' }],
    ['an empty 500', { kind: 'empty', status: 500 }],
    ['a cut connection', { kind: 'reset' }],
    ['a full answer that is cut', { kind: 'truncated' }],
    ['headers and silence', { kind: 'never', after: 'headers' }],
  ])(
    'while the webhook is made (%s): it is looked for by its name, and nothing stays',
    async (_what, kind) => {
      await fault('/CompanyWebhooks$', kind, { method: 'POST' });
      const { report, seen } = await prove(tenant.able);
      expect(seen).toContain('POST CompanyWebhooks/query');
      expect(report.left).toBeUndefined();
      expect(await webhooks()).toEqual([]);
      expect(report.state).toMatch(/passed|warning/);
      for (const { code } of report.findings) expect(code).not.toMatch(/right-missing|wrong-secret/);
    },
  );

  it('while it is deleted: its name is told, and a later try removes it', async () => {
    await fault('/CompanyWebhooks/\\d+$', { kind: 'unavailable' }, { method: 'DELETE' });
    const { report } = await prove(tenant.able);
    expect(report).toMatchObject({ state: 'warning', left: { name: NAME, id: expect.any(Number) } });
    expect(report.findings[0]).toMatchObject({ code: 'webhook-proof-left' });
    expect(report.findings[0]?.saw).toContain(NAME);
    expect(await webhooks()).toHaveLength(1);

    const input = inputFor(tenant, tenant.able);
    const still = await removeLeft(input, { name: NAME });
    expect(still).toMatchObject({ left: { name: NAME }, finding: { code: 'webhook-proof-left' } });
    await tenant.control('faults', []);
    expect((await removeLeft(input, { name: NAME })).left).toBeUndefined();
    expect(await webhooks()).toEqual([]);
    expect((await removeLeft(input, { name: NAME })).left).toBeUndefined();
  });

  it('while it is deleted, once: the second try is enough', async () => {
    await tenant.control('faults', [
      { match: { path: '/CompanyWebhooks/\\d+$', method: 'DELETE' }, times: 1, fault: { kind: 'tooMany' } },
    ]);
    expect((await prove(tenant.able)).report).toMatchObject({ state: 'passed' });
  });

  it('before anything: nothing is made, and nothing is said about the right', async () => {
    await fault('CompanyWebhookFields', { kind: 'captivePortal' });
    const { report, begun, seen } = await prove(tenant.able);
    expect(begun).toEqual([]);
    expect(seen).toHaveLength(1);
    expect(report).toMatchObject({ state: 'warning', findings: [{ code: 'html-instead-of-data' }] });
  });

  it('when the field is refused, the webhook goes all the same', async () => {
    await fault(
      '/Fields$',
      { kind: 'answer', status: 500, headers: {}, body: '{"errors":["Bad field."]}' },
      { method: 'POST' },
    );
    const { report } = await prove(tenant.able);
    expect(report).toMatchObject({ state: 'warning', findings: [{ code: 'webhook-proof-refused' }] });
    expect(await webhooks()).toEqual([]);
  });

  it('is never asked for a secret key, and never sends one twice', async () => {
    const bodies: string[] = [];
    const input = inputFor(tenant, tenant.able);
    const watched: typeof fetch = async (url, init) => {
      bodies.push(String(init?.body ?? ''));
      return input.fetch(url, init);
    };
    await fault('/CompanyWebhooks$', { kind: 'reset' }, { method: 'POST' });
    await proveByWriting({ ...input, fetch: watched }, NAME, () => undefined);
    expect(bodies.find((body) => body.includes('"filter"'))).not.toContain('secretKey');
    expect(bodies.filter((body) => body.includes('secretKey'))).toHaveLength(1);
  });
});
