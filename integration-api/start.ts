/** Starts the integration API in this process; the command line and tests use the same door. */
import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import type { Logger } from 'pino';
import { createApp } from './app.ts';
import type { ApiContext } from './context.ts';
import { isListening } from './control/call.ts';
import { newSocketPath, readNote, removeNote, writeNote } from './control/file.ts';
import { serveControl } from './control/serve.ts';
import { coalesce } from './database/coalesce.ts';
import { type Database, type OpenedDatabase, openDatabase } from './database/open.ts';
import { readBacklog } from './handon/backlog.ts';
import { findByHooks, type HeardCallout, noteHeard, storeEvents, storeResults } from './hooks/events.ts';
import { createPressure } from './hooks/pressure.ts';
import { openQueue } from './jobs/queue.ts';
import { askSoon, jobWork, sweepRegularly } from './jobs/work.ts';
import { createLogger } from './logging.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { type Operations, operationsOn } from './operations.ts';
import type { IntegrationApiOptions } from './options.ts';
import { KeyProblem, type Keyring, loadKeyring } from './secrets/keyring.ts';
import { practiceFetch } from './validation/practiceFetch.ts';
import type { Validator } from './validation/types.ts';
import { createValidator, VALIDATION_DEADLINE_MS } from './validation/validator.ts';

export type { IntegrationApiOptions } from './options.ts';

export interface IntegrationApi {
  /** Where it listens: `http://127.0.0.1:PORT`. */
  url: string;
  /** Makes a bearer token; this is the only time that it is shown. */
  mintToken(name: string): Promise<string>;
  operations: Operations;
  close(): Promise<void>;
}

/** Why the server was not started, in a sentence for the operator. */
export class StartProblem extends Error {}

/**
 * Opens the database, brings it up to date and serves.
 *
 * @throws StartProblem or KeyProblem with a sentence when the options cannot work; the database driver's
 *   error when it cannot be opened
 */
export async function startIntegrationApi(options: IntegrationApiOptions = {}): Promise<IntegrationApi> {
  refusePracticeInProduction(options);
  const { dataFolder } = options;
  if (dataFolder) await refuseSecondProcess(dataFolder);
  const keyring = openKeyring(options);
  const database = await openDatabase({
    ...(options.databaseUrl ? { databaseUrl: options.databaseUrl } : {}),
    ...(dataFolder && !options.databaseUrl ? { folder: join(dataFolder, 'database') } : {}),
  });
  try {
    return await serveOn(options, keyring, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function serveOn(
  options: IntegrationApiOptions,
  keyring: Keyring,
  database: OpenedDatabase,
): Promise<IntegrationApi> {
  const logger = createLogger(options.logLevel ?? 'info', options.logTo);
  const queue = await openQueue(database, logger);
  const handOn = askSoon(logger, queue, 'hand-on', (triggerId) => ({ triggerId }));
  const refresh = askSoon(logger, queue, 'refresh', (instanceId) => ({ instanceId }));
  let url: string | undefined;
  const context = createContext(options, keyring, database, logger, {
    publicUrl: () => options.publicUrl?.replace(/\/+$/, '') ?? (isPractice(options) ? url : undefined),
    handOnSoon: handOn.soon,
    refreshSoon: refresh.soon,
  });
  const listening = await listen(createApp(context).fetch, options);
  url = listening.url;
  await queue.work(jobWork(context));
  const endSweep = sweepRegularly(context, queue);
  const operations = operationsOn(database, keyring);
  const control =
    database.kind === 'embedded' ? await announce(options.dataFolder, operations, url) : undefined;
  const closeAll = async () => {
    await closeServer(listening.server);
    await control?.close();
    await endSweep();
    await handOn.flush();
    await refresh.flush();
    await queue.close();
    await database.close();
  };
  let closing: Promise<void> | undefined;
  logger.info({ url, database: database.kind }, 'ready');
  return {
    url,
    operations,
    mintToken: async (name) => (await operations.createToken(name)).token,
    close: () => {
      closing ??= closeAll();
      return closing;
    },
  };
}

function createContext(
  options: IntegrationApiOptions,
  keyring: Keyring,
  database: OpenedDatabase,
  logger: Logger,
  rest: Pick<ApiContext, 'publicUrl' | 'handOnSoon' | 'refreshSoon'>,
): ApiContext {
  const autotaskFetch =
    options.autotaskFetch ?? (options.resolveAutotask ? practiceFetch(options.resolveAutotask) : fetch);
  const deadlineMs = options.validationDeadlineMs ?? VALIDATION_DEADLINE_MS;
  const metrics = createMetrics(() => readBacklog(database.db));
  return {
    ...rest,
    database,
    db: database.db,
    keyring,
    logger,
    metrics,
    practice: isPractice(options),
    autotaskFetch,
    subscriberFetch: options.subscriberFetch ?? fetch,
    validator: counted(
      createValidator(autotaskFetch, options.allowLoopbackAutotask === true, deadlineMs),
      metrics,
    ),
    pressure: createPressure(),
    findHook: coalesce((hookIds) => findByHooks(database.db, hookIds), 200),
    storeEvent: coalesce((heard) => storeHeard(database.db, heard), 200),
    storeResult: coalesce(async (results) => {
      await storeResults(database.db, results);
      return results.map(() => true as const);
    }, 200),
    vendors: new Map(Object.entries(options.vendors ?? {})),
    hosts: { allowLoopback: options.allowLoopbackAutotask === true },
    leaseMs: deadlineMs + 5_000,
  };
}

/** Events and the time of the last one, in one transaction. */
function storeHeard(db: Database, heard: HeardCallout[]): Promise<boolean[]> {
  return db.transaction(async (tx) => {
    const isNew = await storeEvents(tx, heard);
    const triggerIds = [...new Set(heard.filter((_, at) => isNew[at]).map((one) => one.trigger.id))].sort();
    if (triggerIds.length > 0) await noteHeard(tx, triggerIds);
    return isNew;
  });
}

function counted(validator: Validator, metrics: Metrics): Validator {
  return async (subject) => {
    const outcome = await validator(subject);
    metrics.validations.inc({ status: outcome.validation.status });
    return outcome;
  };
}

/** The keys that the options name; for the embedded database a file beside its folder, made at need. */
export function openKeyring(options: IntegrationApiOptions): Keyring {
  if (options.keys) return loadKeyring({ keys: options.keys });
  if (options.keyFile) return loadKeyring({ keyFile: options.keyFile });
  if (options.databaseUrl) {
    throw new KeyProblem(
      'A PostgreSQL server needs ONRAMP_KEY_FILE or ONRAMP_KEY: all processes share the same keys.',
    );
  }
  if (!options.dataFolder) return loadKeyring({});
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  return loadKeyring({ keyFile: join(options.dataFolder, 'encryption-keys'), createKeyFile: true });
}

function isPractice(options: IntegrationApiOptions): boolean {
  return options.allowLoopbackAutotask === true || options.resolveAutotask !== undefined;
}

function refusePracticeInProduction(options: IntegrationApiOptions): void {
  if (process.env.NODE_ENV !== 'production') return;
  if (isPractice(options)) {
    throw new StartProblem(
      'Practice options must not be used in production: they send credentials to a local stand-in.',
    );
  }
}

async function refuseSecondProcess(dataFolder: string): Promise<void> {
  const note = readNote(dataFolder);
  if (note && (await isListening(note.socket))) {
    throw new StartProblem(`A server at ${note.url} already uses the folder ${dataFolder}.`);
  }
}

async function announce(dataFolder: string | undefined, operations: Operations, url: string) {
  if (!dataFolder) return undefined;
  const socket = newSocketPath();
  const server = await serveControl(operations, socket);
  writeNote(dataFolder, { socket, url });
  return {
    close: async () => {
      await closeServer(server);
      removeNote(dataFolder, socket);
    },
  };
}

/**
 * Connections that may wait to be taken up, if the system allows as many. Node's own 511 overflow when a mass change
 * in Autotask calls thousands of times at once, and who is not let in asks again after 1, 3, 7, ... 63 seconds.
 */
const BACKLOG = 16_384;

function listen(handler: ReturnType<typeof createApp>['fetch'], options: IntegrationApiOptions) {
  const hostname = options.host ?? '127.0.0.1';
  return new Promise<{ server: Server; url: string }>((resolve, reject) => {
    const server = createAdaptorServer({ fetch: handler, hostname });
    server.once('error', reject);
    server.listen({ host: hostname, port: options.port ?? 0, backlog: BACKLOG }, () => {
      const address = server.address();
      if (address === null || typeof address === 'string')
        return reject(new StartProblem('The server has no port.'));
      const shown = address.family === 'IPv6' ? `[${address.address}]` : address.address;
      resolve({ server: server as Server, url: `http://${shown}:${address.port}` });
    });
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
