import type { RestAnswer } from './call.ts';

const JSON_TYPE = { 'Content-Type': 'application/json; charset=utf-8' };

/** 200 with a JSON document. */
export function ok(document: unknown): RestAnswer {
  return { status: 200, headers: { ...JSON_TYPE }, body: JSON.stringify(document) };
}

/** The product's error document: `{"errors":["…"]}`. */
export function errors(status: number, ...texts: string[]): RestAnswer {
  return { status, headers: { ...JSON_TYPE }, body: JSON.stringify({ errors: texts }) };
}

/** The framework's error document: `{"Message":"…"}`, which comes from the layer below the product's own code. */
export function message(status: number, text: string): RestAnswer {
  return { status, headers: { ...JSON_TYPE }, body: JSON.stringify({ Message: text }) };
}

/** 405 as measured: `Message`, not `errors` (autotask-rest-api.md 3.2). */
export function wrongVerb(method: string): RestAnswer {
  return message(405, `The requested resource does not support http method '${method}'.`);
}

export function notFound(url: string): RestAnswer {
  return message(404, `No HTTP resource was found that matches the request URI '${url}'.`);
}

/** Every refusal of credentials looks the same: 401, empty, with a Basic challenge that nobody means. */
export function unauthorized(host: string): RestAnswer {
  return { status: 401, headers: { 'WWW-Authenticate': `Basic Realm="${host}"` } };
}

export function empty(status: number): RestAnswer {
  return { status, headers: {} };
}

/** What a write answers: 200, not 201 (autotask-rest-api.md 4.2). */
export function written(itemId: number): RestAnswer {
  return ok({ itemId });
}

/** Words of the permission text by what was tried. */
export function noPermission(status: number, verb: 'query' | 'create' | 'update'): RestAnswer {
  return errors(
    status,
    `The logged in Resource does not have the adequate permissions to ${verb} this entity type.`,
  );
}

export function noDeletePermission(status: number, name: string): RestAnswer {
  return errors(
    status,
    `The logged in Resource does not have the adequate permissions to delete this entity ${name}.`,
  );
}
