/**
 * n8n's public API for credentials, as measured on 2.8.4: it refuses what the real one refuses, and never gives data
 * back. Where versions differ it has a switch.
 */

/** Zones that the community node lists, as REST addresses with a path in lower case; a few of the 22. */
const LISTED = [1, 2, 3, 4, 5, 6, 14].map((n) => `https://webservices${n}.autotask.net/atservicesrest`);
const SWITCHES = ['cacheEnabled', 'redisEnabled', 'includeChangeInfoAliasesInOutput'];

export interface FakeN8nOptions {
  apiKey: string;
  /** The community node is installed. */
  node?: boolean;
  /** How the schema of an unknown type is refused, by version. */
  unknownSchema?: 400 | 404;
  /** PATCH came with a later version. */
  canPatch?: boolean;
  /** Changes the schema of `autotaskApi`, as another version of the node might. */
  schema?(properties: Record<string, unknown>, required: string[]): void;
}

export interface FakeAnswer {
  status: number;
  body: unknown;
}

export interface FakeCredential {
  id: string;
  name: string;
  type: string;
  data: Record<string, unknown>;
}

export class FakeN8n {
  readonly credentials: FakeCredential[] = [];
  readonly requests: { method: string; path: string }[] = [];
  #made = 0;
  readonly #options: FakeN8nOptions;

  constructor(options: FakeN8nOptions) {
    this.#options = { node: true, unknownSchema: 404, canPatch: true, ...options };
  }

  /** @param path with its query, as after the server's name */
  answer(method: string, path: string, key: string | null, body: string): FakeAnswer {
    this.requests.push({ method, path });
    const route = /^\/api\/v1\/credentials(?:\/([^?]+))?(?:\?.*)?$/.exec(path);
    if (!route) return { status: 404, body: '<!DOCTYPE html><title>Cannot find it</title>' };
    if (key === null) return { status: 401, body: { message: "'X-N8N-API-KEY' header required" } };
    if (key !== this.#options.apiKey) return { status: 401, body: { message: 'unauthorized' } };
    const rest = route[1] === undefined ? undefined : decodeURIComponent(route[1]);
    if (method === 'GET' && rest?.startsWith('schema/')) return this.#schemaAnswer(rest.slice(7));
    if (method === 'GET' && rest === undefined) return this.#list();
    if (method === 'POST' && rest === undefined) return this.#create(body);
    if (method === 'PATCH' && rest !== undefined) return this.#update(rest, body);
    if (method === 'DELETE' && rest !== undefined) return this.#remove(rest);
    return { status: 405, body: { message: `${method} method not allowed` } };
  }

  #schemaAnswer(type: string): FakeAnswer {
    const schema = this.#schema(type);
    if (schema) return { status: 200, body: schema };
    return this.#options.unknownSchema === 400
      ? { status: 400, body: { message: 'req.params.credentialTypeName is not a known type' } }
      : { status: 404, body: { message: 'Not Found' } };
  }

  #schema(type: string) {
    if (type === 'httpCustomAuth') {
      return {
        additionalProperties: false,
        type: 'object',
        properties: { json: { type: 'string' } },
        required: [],
      };
    }
    if (type !== 'autotaskApi' || !this.#options.node) return undefined;
    const properties: Record<string, unknown> = {
      APIIntegrationcode: { type: 'string' },
      Username: { type: 'string' },
      Secret: { type: 'string' },
      zone: { type: 'string', enum: [...LISTED, 'other'] },
      customZoneUrl: { type: 'string' },
      timezone: { type: 'string' },
      cacheEnabled: { type: 'boolean' },
      cachingWarning: { type: 'string' },
      redisEnabled: { type: 'boolean' },
      includeChangeInfoAliasesInOutput: { type: 'boolean' },
      allowedHttpRequestDomains: { type: 'string', enum: ['all', 'domains', 'none'] },
    };
    const required = ['APIIntegrationcode', 'Username', 'Secret', 'zone'];
    this.#options.schema?.(properties, required);
    return { additionalProperties: false, type: 'object', properties, required };
  }

  #complaint(type: string, data: Record<string, unknown>): string | undefined {
    const schema = this.#schema(type);
    if (!schema) return 'req.body.type is not a known type';
    const extra = Object.keys(data).find((name) => !Object.hasOwn(schema.properties, name));
    if (extra) return `request.body.data is not allowed to have the additional property "${extra}"`;
    const requires = (name: string) => `request.body.data requires property "${name}"`;
    const missing = schema.required.find((name) => !Object.hasOwn(data, name));
    if (missing) return requires(missing);
    if (type === 'httpCustomAuth') {
      if (typeof data.json !== 'string') return requires('json');
      return isObject(data.json) ? undefined : 'request.body.data.json is not JSON';
    }
    // The conditions fire on absent properties as well.
    const known = (name: string) => Object.hasOwn(schema.properties, name);
    const absent = SWITCHES.find((name) => known(name) && typeof data[name] !== 'boolean');
    if (absent) return requires(absent);
    if (known('allowedHttpRequestDomains') && data.allowedHttpRequestDomains === undefined) {
      return requires('allowedHttpRequestDomains');
    }
    if ((data.cachingWarning !== undefined) !== (data.cacheEnabled === false) && known('cachingWarning')) {
      return 'request.body.data does not match if/then schema of "cachingWarning"';
    }
    if ((data.customZoneUrl !== undefined) !== (data.zone === 'other')) {
      return 'request.body.data does not match if/then schema of "customZoneUrl"';
    }
    return data.zone === 'other' || LISTED.includes(String(data.zone))
      ? undefined
      : 'request.body.data.zone is not one of enum values';
  }

  #create(text: string): FakeAnswer {
    const body = JSON.parse(text) as FakeCredential;
    const extra = Object.keys(body).find((name) => !['name', 'type', 'data'].includes(name));
    if (extra) return refuse(`request/body must NOT have additional property "${extra}"`);
    const complaint = this.#complaint(body.type, body.data);
    if (complaint) return refuse(complaint);
    this.#made += 1;
    const made = { ...body, id: `cred${this.#made}` };
    this.credentials.push(made);
    return { status: 200, body: shown(made) };
  }

  #update(id: string, text: string): FakeAnswer {
    if (!this.#options.canPatch) return { status: 405, body: { message: 'PATCH method not allowed' } };
    const found = this.credentials.find((one) => one.id === id);
    if (!found) return { status: 404, body: { message: 'Not Found' } };
    const body = JSON.parse(text) as FakeCredential;
    const complaint = this.#complaint(body.type, body.data);
    if (complaint) return refuse(complaint);
    Object.assign(found, body);
    return { status: 200, body: shown(found) };
  }

  #remove(id: string): FakeAnswer {
    const at = this.credentials.findIndex((one) => one.id === id);
    if (at < 0) return { status: 404, body: { message: 'Not Found' } };
    const [gone] = this.credentials.splice(at, 1);
    return { status: 200, body: gone && shown(gone) };
  }

  #list(): FakeAnswer {
    return { status: 200, body: { data: this.credentials.map(shown), nextCursor: null } };
  }
}

function refuse(message: string): FakeAnswer {
  return { status: 400, body: { message } };
}

function shown({ id, name, type }: FakeCredential) {
  return { id, name, type, createdAt: '2026-11-24T10:00:00.000Z', updatedAt: '2026-11-24T10:00:00.000Z' };
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null;
  } catch {
    return false;
  }
}
