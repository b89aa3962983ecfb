/** Causes that no other table plays, and the promise that none is left without a test. */
import { globSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FINDING_CODES, type FindingCode } from '../../../utils/checks/codes.ts';
import { createContext } from '../../../utils/checks/context.ts';
import type { CheckInput } from '../../../utils/checks/input.ts';
import { troubleFinding } from '../../../utils/checks/trouble.ts';
import type { Certainty, CheckId } from '../../../utils/checks/types.ts';
import { startTenant, type TestTenant } from '../practice-tenant/helpers.ts';
import { diagnose, inputFor } from './helpers.ts';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTenant();
});
afterAll(() => tenant.running.close());
beforeEach(async () => {
  await tenant.control('reset', {});
});

const able = (more: Partial<CheckInput> = {}) => inputFor(tenant, tenant.able, more);
const answer = async (path: string, status: number, body: unknown) => {
  const fault = {
    kind: 'answer',
    status,
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  };
  await tenant.control('faults', [{ match: { path }, times: 0, fault }]);
};

interface Case {
  mistake: string;
  row: CheckId;
  code: FindingCode;
  certainty: Certainty;
  /** Words that the admin must find in it. */
  says: RegExp;
  input(): Promise<CheckInput> | CheckInput;
  never?: FindingCode[];
}

const CASES: Case[] = [
  {
    mistake: 'no secret at all',
    row: 'login',
    code: 'secret-missing',
    certainty: 'certain',
    says: /secret/i,
    input: () => able({ secret: '' }),
    never: ['wrong-secret'],
  },
  {
    mistake: 'no open page, no zone chosen, and a lookup that is down',
    row: 'zone',
    code: 'zone-missing',
    certainty: 'certain',
    says: /zone/i,
    input: async () => {
      await tenant.control('faults', [
        { match: { path: '/zoneInformation' }, times: 0, fault: { kind: 'unavailable' } },
      ]);
      return able({ zone: undefined, tabHost: undefined });
    },
    never: ['wrong-secret', 'user-name-unknown'],
  },
  {
    mistake: 'the zone chosen by hand is another than the lookup’s',
    row: 'zone',
    code: 'zone-chosen-differs',
    certainty: 'likely',
    says: /ww3.*ww5|ww5.*ww3/s,
    input: () =>
      able({
        zone: {
          uiHost: 'ww3.autotask.net',
          restBase: 'https://webservices3.autotask.net/ATServicesRest/',
          source: 'admin',
        },
      }),
  },
  {
    mistake: 'one company visible, which may be the MSP’s own',
    row: 'companyVisibility',
    code: 'companies-few',
    certainty: 'unknown',
    says: /compan/i,
    input: async () => {
      await answer('Companies/query/count$', 200, { queryCount: 1 });
      return able();
    },
    never: ['companies-hidden'],
  },
  {
    mistake: 'the box ticked and saved, and Autotask’s answer without the right',
    row: 'webhookRight',
    code: 'webhook-right-conflict',
    certainty: 'unknown',
    says: /ticked/i,
    input: () =>
      inputFor(tenant, tenant.unable, {
        page: { level: { webhooksAllowed: true, maximumWebhooks: 50, saved: true, seenAt: 1 } },
      }),
  },
  {
    mistake: 'a new user’s database with webhooks of somebody before',
    row: 'webhooksInUse',
    code: 'webhooks-left-behind',
    certainty: 'likely',
    says: /3/,
    input: async () => {
      await answer('CompanyWebhooks/query/count$', 200, { queryCount: 3 });
      return able({ page: { userSavedAt: Date.now() - 3_600_000 } });
    },
    never: ['webhook-number-low'],
  },
  {
    mistake: 'the tracking identifier asked for by Autotask’s own words',
    row: 'trackingIdentifier',
    code: 'wrong-tracking-identifier',
    certainty: 'certain',
    says: /identifier/i,
    input: async () => {
      await answer('ThresholdInformation$', 500, {
        errors: ['Integration code required with this version.'],
      });
      return able();
    },
    never: ['wrong-secret'],
  },
  {
    mistake: 'a filter that Autotask does not understand, which resembles a wrong identifier',
    row: 'readCompanies',
    code: 'autotask-error',
    certainty: 'unknown',
    says: /filter/i,
    input: async () => {
      await answer('Companies/query/count$', 500, { errors: ['Unable to parse the filter of this query.'] });
      return able();
    },
    never: ['wrong-tracking-identifier', 'wrong-secret', 'companies-right-missing'],
  },
];

describe('what is wrong', () => {
  it.each(CASES)('$mistake: $code ($certainty)', async (one) => {
    const found = await diagnose(tenant, await one.input());
    const finding = found.row(one.row).findings.find(({ code }) => code === one.code);
    expect(finding, found.codes.join()).toMatchObject({ certainty: one.certainty });
    const text = `${finding?.saw} ${finding?.means} ${finding?.fix}`;
    expect(text).toMatch(one.says);
    expect(text).not.toMatch(/\{\w+\}|undefined/);
    for (const code of one.never ?? []) expect(found.codes).not.toContain(code);
  });

  it('an address that is not Autotask’s is named, and was not asked', () => {
    const finding = troubleFinding(createContext(able()), { kind: 'untrusted', host: 'evil.example' }, 'x');
    expect(finding).toMatchObject({ code: 'untrusted-address', certainty: 'certain' });
    expect(`${finding.saw} ${finding.means} ${finding.fix}`).toContain('evil.example');
  });
});

describe('every cause', () => {
  const tests = globSync('*.test.ts', { cwd: import.meta.dirname })
    .concat(['../background/testing.test.ts', '../vault/refusals.test.ts'])
    .map((file) => readFileSync(`${import.meta.dirname}/${file}`, 'utf8'))
    .join('\n');

  it.each(FINDING_CODES)('%s is expected by a test', (code) => {
    expect(tests).toContain(`'${code}'`);
  });
});
