/** Bodies of messages: some that fit, most that almost fit. Drawn from the schemas themselves, so that new requests are covered. */
import fc from 'fast-check';
import { z } from 'zod';
import { REQUESTS, type RequestName } from '../../utils/messages/requests.ts';

/** The part of JSON Schema that zod writes for our requests. */
interface Shape {
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Shape[];
  oneOf?: Shape[];
  properties?: Record<string, Shape>;
  required?: string[];
  additionalProperties?: Shape | boolean;
  items?: Shape;
  maxLength?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  maxItems?: number;
}

/** A body that fits the request's schema. */
export function fitting(name: RequestName): fc.Arbitrary<unknown> {
  return drawn(z.toJSONSchema(REQUESTS[name].body, { unrepresentable: 'any' }) as Shape);
}

function drawn(shape: Shape): fc.Arbitrary<unknown> {
  if ('const' in shape) return fc.constant(shape.const);
  if (shape.enum) return fc.constantFrom(...shape.enum);
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices) return fc.oneof(...choices.map(drawn));
  switch (shape.type) {
    case 'object':
      return objectOf(shape);
    case 'array':
      return fc.array(drawn(shape.items ?? {}), { maxLength: Math.min(shape.maxItems ?? 4, 4) });
    case 'string':
      return fc.oneof(
        fc.string({
          minLength: shape.minLength ?? 0,
          maxLength: Math.max(shape.minLength ?? 0, Math.min(shape.maxLength ?? 40, 40)),
        }),
        fc.constantFrom('integration-api', 'rewst', 'a@b.example', 'https://127.0.0.1:1', 'ww5.autotask.net'),
      );
    case 'integer':
      return fc.integer({ min: shape.minimum ?? -9, max: shape.maximum ?? 9_999 });
    case 'number':
      return fc.double({ min: shape.minimum ?? -9, max: shape.maximum ?? 9, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.anything();
  }
}

function objectOf(shape: Shape): fc.Arbitrary<unknown> {
  const properties = shape.properties ?? {};
  const fields = Object.fromEntries(Object.entries(properties).map(([name, inner]) => [name, drawn(inner)]));
  if (Object.keys(fields).length === 0 && typeof shape.additionalProperties === 'object')
    return fc.dictionary(fc.constantFrom('url', 'token', 'region', 'x'), drawn(shape.additionalProperties));
  const required = (shape.required ?? []) as never[];
  return fc.record(fields, { requiredKeys: required });
}

/** What is done to a body that fits. */
export type Mutation = (body: unknown) => unknown;

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'onramp', 'body', 'ok', 'secret', ''];

/** An own property even when it is called `__proto__`, as JSON.parse makes it. */
function withOwn(body: unknown, name: string, value: unknown): unknown {
  const copy = typeof body === 'object' && body !== null ? { ...body } : {};
  Object.defineProperty(copy, name, { value, enumerable: true, configurable: true, writable: true });
  return copy;
}

function withGetter(body: unknown, get: () => unknown): unknown {
  const [name = 'insist'] = Object.keys(Object(body));
  const copy = typeof body === 'object' && body !== null ? { ...body } : {};
  Object.defineProperty(copy, name, { get, enumerable: true, configurable: true });
  return copy;
}

/** Mutations from "one field too many" to getters that lie. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Mutation>((body) => body) },
  fc.tuple(fc.constantFrom(...NAMES), fc.anything()).map(
    ([name, value]): Mutation =>
      (body) =>
        withOwn(body, name, value),
  ),
  fc.constant<Mutation>((body) => withOwn(body, '__proto__', { polluted: true, insist: true })),
  fc.constant<Mutation>(
    (body) =>
      JSON.parse(
        `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"was":${JSON.stringify(body) ?? 'null'}}`,
      ) as unknown,
  ),
  fc.nat(6).map(
    (at): Mutation =>
      (body) => {
        const entries = Object.entries(Object(body));
        entries.splice(at % Math.max(1, entries.length), 1);
        return Object.fromEntries(entries);
      },
  ),
  fc.tuple(fc.nat(6), fc.anything()).map(
    ([at, value]): Mutation =>
      (body) => {
        const names = Object.keys(Object(body));
        return withOwn(body, names[at % Math.max(1, names.length)] ?? 'guide', value);
      },
  ),
  fc.tuple(fc.nat(6), fc.constantFrom(501, 5_000, 100_000)).map(
    ([at, length]): Mutation =>
      (body) => {
        const names = Object.keys(Object(body));
        return withOwn(body, names[at % Math.max(1, names.length)] ?? 'guide', 'A'.repeat(length));
      },
  ),
  fc.constant<Mutation>((body) =>
    withGetter(body, () => {
      throw new Error('a getter that throws');
    }),
  ),
  fc.constant<Mutation>((body) => {
    let times = 0;
    return withGetter(body, () => (times++ === 0 ? 'api-user' : { toString: 1 }));
  }),
  fc.constant<Mutation>((body) => Object.create(Object(body) as object) as unknown),
  fc.constant<Mutation>((body) => Object.assign(Object.create(null) as object, body)),
  fc.constant<Mutation>((body) => [body]),
  fc.constant<Mutation>((body) => JSON.stringify(body)),
  fc.constant<Mutation>((body) => new Map(Object.entries(Object(body)))),
  fc.constant<Mutation>((body) => new Proxy(Object(body) as object, {})),
  fc.constant<Mutation>((body) => {
    const deep: Record<string, unknown> = { body };
    deep.self = deep;
    return deep;
  }),
  fc
    .anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true, withSet: true })
    .map(
      (value): Mutation =>
        () =>
          value,
    ),
);
