import type { ApiUser, SecurityLevel } from '../state/types.ts';

/** A request to the REST face. */
export interface RestCall {
  method: string;
  /** Host asked for, without port, in lower case. */
  host: string;
  /** Address that this face is reached at, with the trailing slash: `https://webservices5.autotask.net/ATServicesRest/`. */
  base: string;
  /** True on the plain loopback address, where no zone is wrong. */
  loopback: boolean;
  /** Words of the path after `/ATServicesRest/`, as sent. */
  path: string[];
  /** The whole address as sent, for its length and for texts that repeat it. */
  url: string;
  params: URLSearchParams;
  /** Header by name in lower case. */
  header(name: string): string | undefined;
  body: string;
}

/** A request whose user is known. */
export interface Session {
  user: ApiUser;
  level: SecurityLevel;
  trackingIdentifier: string;
}

/** An answer before it goes on the wire. An absent body is an empty one. */
export interface RestAnswer {
  status: number;
  headers: Record<string, string>;
  body?: string;
}
