/** How a server is started, and how environment variables become that. */
import { readFileSync } from 'node:fs';
import type { DestinationStream } from 'pino';
import { z } from 'zod';

export interface IntegrationApiOptions {
  /** 0 or absent: any free port. */
  port?: number;
  /** Address to listen on; loopback by default. Put a TLS proxy in front for anything else. */
  host?: string;
  /** Folder of the embedded database and of the key made for it. Absent, and no `databaseUrl`: all in memory. */
  dataFolder?: string;
  /** A PostgreSQL server instead of the embedded database. */
  databaseUrl?: string;
  /** Encryption keys, the first one seals; see secrets/keyring.ts. */
  keys?: string;
  keyFile?: string;
  /** Vendor name as Autotask lists it -> tracking identifier of that vendor. Secret. */
  vendors?: Record<string, string>;
  /** `https://…` address under which Autotask reaches this server; needed for triggers. */
  publicUrl?: string;
  /** The network that events are handed on over; tests only. */
  subscriberFetch?: typeof fetch;
  /** The network that Autotask is asked over; tests and practice only. */
  autotaskFetch?: typeof fetch;
  /** Practice and tests only: accept Autotask at `http://127.0.0.1:<port>/ATServicesRest/`. */
  allowLoopbackAutotask?: boolean;
  /** Practice and tests only: `127.0.0.1:PORT` that all Autotask host names are reached at, certificate unchecked. */
  resolveAutotask?: string;
  logLevel?: string;
  logTo?: DestinationStream;
  validationDeadlineMs?: number;
}

const Vendors = z.record(z.string().min(1), z.string().min(1));

/**
 * Options from the environment: DATABASE_URL, ONRAMP_KEY, ONRAMP_KEY_FILE, ONRAMP_VENDORS (JSON object),
 * ONRAMP_VENDORS_FILE, ONRAMP_PUBLIC_URL, HOST, PORT, LOG_LEVEL.
 *
 * @throws Error with a sentence for the operator when a value cannot be used
 */
export function optionsFromEnvironment(env: NodeJS.ProcessEnv): IntegrationApiOptions {
  const vendorsText =
    env.ONRAMP_VENDORS ??
    (env.ONRAMP_VENDORS_FILE ? readFileSync(env.ONRAMP_VENDORS_FILE, 'utf8') : undefined);
  return {
    ...(env.PORT ? { port: readPort(env.PORT) } : {}),
    ...(env.HOST ? { host: env.HOST } : {}),
    ...(env.DATABASE_URL ? { databaseUrl: env.DATABASE_URL } : {}),
    ...(env.ONRAMP_KEY ? { keys: env.ONRAMP_KEY } : {}),
    ...(env.ONRAMP_KEY_FILE ? { keyFile: env.ONRAMP_KEY_FILE } : {}),
    ...(env.ONRAMP_PUBLIC_URL ? { publicUrl: env.ONRAMP_PUBLIC_URL } : {}),
    ...(env.LOG_LEVEL ? { logLevel: env.LOG_LEVEL } : {}),
    ...(vendorsText ? { vendors: readVendors(vendorsText) } : {}),
  };
}

/** @throws Error when it is no port */
export function readPort(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`"${text}" is not a port.`);
  return port;
}

function readVendors(text: string): Record<string, string> {
  try {
    return Vendors.parse(JSON.parse(text));
  } catch {
    // Without the cause: it would quote identifiers.
    throw new Error('ONRAMP_VENDORS must be a JSON object of vendor names and tracking identifiers.');
  }
}
