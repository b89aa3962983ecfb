/** `npm run integration-api -- <command>`; see README.md. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isListening, operationsThrough } from './control/call.ts';
import { readNote } from './control/file.ts';
import { openDatabase } from './database/open.ts';
import { type Operations, operationsOn } from './operations.ts';
import { type IntegrationApiOptions, optionsFromEnvironment, readPort } from './options.ts';
import { openKeyring, startIntegrationApi } from './start.ts';

const HELP = `Usage: npm run integration-api -- <command> [options]

  serve [--port PORT] [--host ADDRESS] [--json]   start the server
  token create <name>                             make a bearer token; shown once
  token list                                      all tokens, without the tokens themselves
  token revoke <id>                               end a token
  backup <file>                                   the embedded database as a .tar.gz, without the keys
  contract                                        print the OpenAPI document
  rotate-key                                      seal everything with a new key
  rotate-key --forget-old                         some minutes later: remove the old keys

  --data DIR       folder of the embedded database (default .data/integration-api)
  --practice       accept a practice tenant on this machine at http://127.0.0.1:PORT/ATServicesRest/
  --resolve-autotask 127.0.0.1:PORT
                   practice only: reach all Autotask host names there, certificate unchecked

Environment: DATABASE_URL, ONRAMP_KEY_FILE or ONRAMP_KEY, ONRAMP_VENDORS_FILE or ONRAMP_VENDORS, HOST, PORT, LOG_LEVEL`;

const FLAGS = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  json: { type: 'boolean' },
  practice: { type: 'boolean' },
  'resolve-autotask': { type: 'string' },
  'forget-old': { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: FLAGS, allowPositionals: true });
  const [command, action, argument] = positionals;
  if (values.help || !command) return say(HELP);
  const fromEnvironment = optionsFromEnvironment(process.env);
  const options: IntegrationApiOptions = {
    ...fromEnvironment,
    dataFolder: values.data ?? join('.data', 'integration-api'),
    ...(values.port ? { port: readPort(values.port) } : { port: fromEnvironment.port ?? 8787 }),
    ...(values.host ? { host: values.host } : {}),
    ...(values.practice ? { allowLoopbackAutotask: true } : {}),
    ...(values['resolve-autotask'] ? { resolveAutotask: values['resolve-autotask'] } : {}),
  };
  if (command === 'contract') return printContract();
  if (command === 'serve') return serveUntilStopped(options, values.json === true);
  const work = chooseWork(command, action, argument, values['forget-old'] === true);
  if (!work) throw new Error(`"${positionals.join(' ')}" is not a command.\n\n${HELP}`);
  await withOperations(options, work);
}

function chooseWork(
  command: string,
  action: string | undefined,
  argument: string | undefined,
  forgetOld: boolean,
) {
  if (command === 'token' && action === 'create' && argument)
    return (on: Operations) => createToken(on, argument);
  if (command === 'token' && action === 'list') return listTokens;
  if (command === 'token' && action === 'revoke' && argument)
    return (on: Operations) => revokeToken(on, argument);
  if (command === 'backup' && action) return (on: Operations) => backup(on, resolve(action));
  if (command === 'rotate-key' && !action) return (on: Operations) => rotateKey(on, forgetOld);
  return undefined;
}

async function serveUntilStopped(options: IntegrationApiOptions, json: boolean): Promise<void> {
  const api = await startIntegrationApi(options);
  say(json ? JSON.stringify({ url: api.url }) : `The integration API listens at ${api.url}`);
  const stop = () => {
    void api.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function printContract(): Promise<void> {
  const api = await startIntegrationApi({ logLevel: 'silent' });
  const contract: unknown = await (await fetch(`${api.url}/v1/openapi.json`)).json();
  await api.close();
  say(JSON.stringify(contract, null, 2));
}

/** Through the running server when it holds the embedded database, else on the database itself. */
async function withOperations(
  options: IntegrationApiOptions,
  work: (operations: Operations) => Promise<void>,
): Promise<void> {
  const note = options.dataFolder && !options.databaseUrl ? readNote(options.dataFolder) : undefined;
  if (note && (await isListening(note.socket))) return work(operationsThrough(note.socket));
  const keyring = openKeyring(options);
  const database = await openDatabase(
    options.databaseUrl
      ? { databaseUrl: options.databaseUrl }
      : { folder: join(options.dataFolder ?? '.data', 'database') },
  );
  try {
    await work(operationsOn(database, keyring));
  } finally {
    await database.close();
  }
}

async function createToken(operations: Operations, name: string): Promise<void> {
  const { token, info } = await operations.createToken(name);
  say(token);
  process.stderr.write(`Token "${info.name}" (${info.id}). It is shown only now.\n`);
}

async function listTokens(operations: Operations): Promise<void> {
  for (const token of await operations.listTokens()) {
    const state = token.revokedAt ? `revoked ${token.revokedAt}` : `last used ${token.lastUsedAt ?? 'never'}`;
    say(`${token.id}  ${token.name}  made ${token.createdAt}  ${state}`);
  }
}

async function revokeToken(operations: Operations, id: string): Promise<void> {
  if (!(await operations.revokeToken(id))) throw new Error(`There is no valid token ${id}.`);
  say(`Token ${id} is revoked.`);
}

async function backup(operations: Operations, file: string): Promise<void> {
  const bytes = await operations.backup(file);
  say(`${file}: ${bytes} bytes. Keep the keys somewhere else: without them it cannot be used.`);
}

async function rotateKey(operations: Operations, forgetOld: boolean): Promise<void> {
  const report = await (forgetOld ? operations.forgetOldKeys() : operations.rotateKey());
  say(`Key ${report.activeKey} seals now; ${report.resealed} values were sealed again.`);
  if (report.kept.length > 0) say(`Still kept: ${report.kept.join(', ')}.`);
  if (report.unreadable.length > 0)
    throw new Error(`No known key opens: ${report.unreadable.join(', ')}. Send them again.`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
