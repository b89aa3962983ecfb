import type { IncomingMessage } from 'node:http';

/** A request that was seen. Never a value of a header, a query or a body: those may hold secrets. */
export interface LoggedRequest {
  at: string;
  face: 'rest' | 'ui' | 'other';
  host: string;
  method: string;
  /** Without the query. */
  path: string;
  /** Names of query parameters. */
  query: string[];
  /** Names of headers, in lower case. */
  headers: string[];
  /** 0 while no answer was sent, or the connection was cut. */
  status: number;
  milliseconds: number;
}

const KEPT = 20_000;

/** The last requests, oldest first. */
export class RequestLog {
  #entries: LoggedRequest[] = [];

  /** Notes a request at its arrival; the status is filled in when it is answered. */
  note(
    request: IncomingMessage,
    face: LoggedRequest['face'],
    host: string,
  ): { answered: (status: number) => void } {
    const started = performance.now();
    const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
    const entry: LoggedRequest = {
      at: new Date().toISOString(),
      face,
      host,
      method: request.method ?? 'GET',
      path,
      query: [...new URLSearchParams(query).keys()],
      headers: Object.keys(request.headers),
      status: 0,
      milliseconds: 0,
    };
    this.#entries.push(entry);
    if (this.#entries.length > KEPT * 2) this.#entries = this.#entries.slice(-KEPT);
    return {
      answered: (status) => {
        entry.status = status;
        entry.milliseconds = Math.round((performance.now() - started) * 10) / 10;
      },
    };
  }

  entries(): LoggedRequest[] {
    return this.#entries.slice(-KEPT);
  }

  clear(): void {
    this.#entries = [];
  }
}
