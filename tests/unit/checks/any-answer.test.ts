/** Whatever answers: the test ends, every row has a state and whole sentences, and no value of the login is repeated. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../../utils/checks/input.ts';
import { runChecks } from '../../../utils/checks/run.ts';
import { TestRunSchema } from '../../../utils/checks/stored.ts';

const SECRET = 'S3cret#canary/of+25=chars';
const IDENTIFIER = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ2';

const json = fc.oneof(
  fc.json(),
  fc.constantFrom(
    '{"queryCount":40}',
    '{"queryCount":0}',
    '{"externalRequestThreshold":10000,"currentTimeframeRequestCount":5}',
    '{"externalRequestThreshold":10000,"currentTimeframeRequestCount":10001}',
    '{"info":{"userAccessForCreate":"All"}}',
    '{"info":{"userAccessForCreate":0}}',
    '{"zoneName":"UK","url":"https://webservices4.autotask.net/ATServicesRest/","webUrl":"https://ww4.autotask.net/"}',
    '{"zoneName":7,"url":["https://evil.example/"],"webUrl":{}}',
    '{"errors":["The logged in Resource does not have the adequate permissions to query this entity type."]}',
    '{"errors":["IntegrationCode is invalid."]}',
    '{"errors":["Zone information could not be determined"]}',
    '{"errors":[{"message":"Thread Threshold Exceeded","code":"Itgenatr005"},null,7]}',
    `{"errors":["${SECRET} and ${IDENTIFIER} are wrong"]}`,
    `{"Message":"Bad value ${SECRET}"}`,
    '{"__proto__":{"polluted":true},"queryCount":3}',
  ),
);
const body = fc.oneof(
  json,
  json.map((text) => `\uFEFF${text}`),
  json.map((text) => text.slice(0, text.length / 2)),
  fc.constantFrom('', ' ', '<!DOCTYPE html><title>x</title>', '<?xml version="1.0"?>', '\u0000'),
  fc.string({ maxLength: 200 }),
);
const headers = fc.record(
  {
    'www-authenticate': fc.constantFrom(
      'Basic Realm="webservices5.autotask.net"',
      'Basic realm="proxy"',
      'Negotiate',
      '',
    ),
    'retry-after': fc.constantFrom('7', 'soon', '-1', 'Wed, 25 Nov 2026 10:00:00 GMT'),
    date: fc.constantFrom('Wed, 25 Nov 2026 10:00:00 GMT', 'yesterday'),
    'content-type': fc.constantFrom('text/html', 'application/json; charset=utf-16', ''),
  },
  { requiredKeys: [] },
);
const answer = fc.record({
  status: fc.constantFrom(200, 201, 204, 302, 400, 401, 403, 404, 405, 407, 418, 429, 500, 502, 503, 504),
  body,
  headers,
  /** A network that breaks instead. */
  broken: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
});
const binding = fc.constantFrom<CheckInput['binding']>(
  { kind: 'custom' },
  { kind: 'undecided' },
  { kind: 'vendor', vendor: 'Rewst - Automation' },
);
const page = fc.record(
  {
    level: fc.record({
      name: fc.constantFrom('A', 'B'),
      webhooksAllowed: fc.boolean(),
      maximumWebhooks: fc.nat(60),
      saved: fc.boolean(),
      seenAt: fc.constant(1),
    }),
    user: fc.record({
      active: fc.boolean(),
      locked: fc.boolean(),
      securityLevel: fc.constantFrom('A', 'B (API-only)'),
      tracking: fc.constantFrom('vendor' as const, 'custom' as const),
      vendor: fc.constantFrom('Rewst', ''),
      seenAt: fc.constant(1),
    }),
    userSavedAt: fc.constantFrom(Date.now() - 60_000, Date.now() - 90 * 24 * 3_600_000),
  },
  { requiredKeys: [] },
);

describe('any answers to the test’s questions', () => {
  it('end in whole sentences, and in nothing that anybody sent as a secret', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(answer, { minLength: 1, maxLength: 7 }),
        binding,
        page,
        fc.constantFrom('en' as const, 'de' as const, 'es' as const),
        async (answers, how, seen, language) => {
          let at = 0;
          const fetchIt: typeof fetch = async () => {
            const next = answers[at++ % answers.length];
            if (!next || next.broken) throw new TypeError(`fetch failed with ${SECRET}`);
            const bodiless = next.status === 204;
            return new Response(bodiless ? null : next.body, { status: next.status, headers: next.headers });
          };
          const { run } = await runChecks({
            userName: 'abcdefghijklmno@msp.example',
            secret: SECRET,
            trackingIdentifier: how.kind === 'custom' ? IDENTIFIER : '',
            binding: how,
            zone: {
              uiHost: 'ww5.autotask.net',
              restBase: 'https://webservices5.autotask.net/ATServicesRest/',
              source: 'tab',
            },
            plannedTriggers: 50,
            page: seen,
            fetch: fetchIt,
            language,
          });
          const text = JSON.stringify(run);
          expect(text).not.toContain(SECRET);
          if (how.kind === 'custom') expect(text).not.toContain(IDENTIFIER);
          expect(TestRunSchema.parse(run).rows).toHaveLength(9);
          expect(run.requests).toBeLessThanOrEqual(8);
          for (const row of run.rows) {
            expect(['passed', 'warning', 'failed', 'skipped']).toContain(row.state);
            if (row.state === 'failed') expect(row.summary ?? row.findings[0]?.saw).toMatch(/\w/);
            for (const { saw, means, fix } of row.findings)
              expect(`${saw} ${means} ${fix}`).not.toMatch(/\{\w+\}|undefined|\[object/);
          }
          expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
        },
      ),
      { numRuns: 1_500 },
    );
  });
});
