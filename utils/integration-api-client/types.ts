/** How the integration API is reached. */
export interface ClientSettings {
  /** Without a slash at its end and without `/v1`. */
  baseUrl: string;
  token: string;
  fetch: typeof fetch;
  /** Ends calls from outside. */
  signal?: AbortSignal;
  /** Milliseconds; a minute when left out. */
  timeoutMs?: number;
}

/** Why there is no answer; `problem` carries the server's stable code (docs/contract, integration-api/README.md). */
export type ClientProblem =
  /** Nothing answered, or not in time; it may have had an effect. */
  | { kind: 'silent'; late: boolean }
  /** The caller ended it. */
  | { kind: 'cancelled' }
  /** Something answered, but not in the words of the contract. */
  | { kind: 'foreign'; status: number; retryAfterSeconds?: number }
  /** The token is missing or wrong. */
  | { kind: 'token' }
  | {
      kind: 'problem';
      status: number;
      code: string;
      /** The server's own English words. */
      title: string;
      detail?: string;
      errors?: { path: string; message: string }[];
      retryAfterSeconds?: number;
      /** Of the list as it is now, with `changed-meanwhile`. */
      etag?: string;
    };

export type ClientAnswer<T> = { ok: true; value: T } | { ok: false; problem: ClientProblem };

/** A whole list with the mark that the next `PUT` of it carries. */
export interface Versioned<T> {
  list: T;
  etag: string;
}
