import { z } from 'zod';

const Pattern = z.string().refine((text) => compiles(text), 'is not a regular expression');

/** Which requests a fault meets. What is absent matches everything. */
const Match = z.strictObject({
  /** Regular expression for the path without its query; case does not matter. */
  path: Pattern.optional(),
  method: z.string().optional(),
  /** Regular expression for the host. */
  host: Pattern.optional(),
});

const status = z.number().int().min(200).max(599);

/** Everything that can go wrong on the wire. `practice-tenant/README.md` describes them one by one. */
export const Fault = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    status,
    headers: z.record(z.string(), z.string()).default({}),
    body: z.string().default(''),
  }),
  z.strictObject({ kind: z.literal('loginPage'), status: status.default(200) }),
  z.strictObject({ kind: z.literal('captivePortal') }),
  z.strictObject({ kind: z.literal('empty'), status: status.default(200) }),
  z.strictObject({ kind: z.literal('message'), status: status.default(500), message: z.string() }),
  z.strictObject({
    kind: z.literal('errorObjects'),
    status: status.default(500),
    errors: z.array(z.record(z.string(), z.unknown())),
  }),
  z.strictObject({
    kind: z.literal('tooMany'),
    retryAfter: z.union([z.number(), z.string()]).optional(),
  }),
  z.strictObject({
    kind: z.literal('unavailable'),
    retryAfter: z.union([z.number(), z.string()]).optional(),
  }),
  z.strictObject({ kind: z.literal('redirect'), location: z.string(), status: status.default(302) }),
  z.strictObject({
    kind: z.literal('huge'),
    bytes: z.number().int().min(1).default(100_000_000),
    contentType: z.string().default('application/json; charset=utf-8'),
  }),
  z.strictObject({
    kind: z.literal('never'),
    after: z.enum(['nothing', 'headers', 'half']).default('nothing'),
  }),
  z.strictObject({
    kind: z.literal('reset'),
    after: z.enum(['nothing', 'headers', 'half']).default('nothing'),
  }),
  z.strictObject({ kind: z.literal('delay'), milliseconds: z.number().int().min(0).max(600_000) }),
  z.strictObject({ kind: z.literal('bom') }),
  z.strictObject({ kind: z.literal('contentType'), value: z.string() }),
  z.strictObject({ kind: z.literal('truncated') }),
  z.strictObject({ kind: z.literal('foreignNextPage'), base: z.string().default('https://evil.example/') }),
  z.strictObject({ kind: z.literal('clock'), seconds: z.number().int() }),
]);
export type Fault = z.infer<typeof Fault>;

export const FaultRule = z.strictObject({
  match: Match.default({}),
  /** How many requests it meets; 0 means all until the faults are taken back. */
  times: z.number().int().min(0).default(1),
  fault: Fault,
});
export type FaultRule = z.infer<typeof FaultRule>;

/** Body of `POST /__practice/faults`: the whole list, which replaces the one before. */
export const FaultRules = z.array(FaultRule).max(1_000);

/** The faults in force, in the order in which they are tried. */
export class FaultList {
  #rules: { rule: FaultRule; left: number }[] = [];

  /** Takes the place of all faults before. */
  set(rules: FaultRule[]): void {
    this.#rules = rules.map((rule) => ({
      rule,
      left: rule.times === 0 ? Number.POSITIVE_INFINITY : rule.times,
    }));
  }

  /** What is left, for the control port. */
  list(): (FaultRule & { left: number | 'unlimited' })[] {
    return this.#rules.map(({ rule, left }) => ({
      ...rule,
      left: Number.isFinite(left) ? left : 'unlimited',
    }));
  }

  /** The fault that meets this request, counted down. */
  take(request: { method: string; path: string; host: string }): Fault | undefined {
    const found = this.#rules.find(({ rule, left }) => left > 0 && meets(rule, request));
    if (!found) return undefined;
    found.left -= 1;
    return found.rule.fault;
  }
}

function meets({ match }: FaultRule, request: { method: string; path: string; host: string }): boolean {
  return (
    (match.method === undefined || match.method.toUpperCase() === request.method) &&
    (match.path === undefined || new RegExp(match.path, 'i').test(request.path)) &&
    (match.host === undefined || new RegExp(match.host, 'i').test(request.host))
  );
}

function compiles(text: string): boolean {
  try {
    new RegExp(text, 'i');
    return true;
  } catch {
    return false;
  }
}
