import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../integration-api/database/open.ts';
import { checkToken } from '../../../integration-api/tokens/tokens.ts';

// Several processes start one after the other, on machines of any speed.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = join(import.meta.dirname, '../../..');

import { freshDataFolder } from './support/fresh.ts';

let folder: string;
let running: ChildProcess[] = [];

beforeEach(async () => {
  folder = await freshDataFolder();
});
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
});

function start(args: string[], env: Record<string, string> = {}): ChildProcess {
  const child = spawn(process.execPath, ['integration-api/cli.ts', ...args, '--data', folder], {
    cwd: ROOT,
    env: { ...process.env, LOG_LEVEL: 'silent', NODE_NO_WARNINGS: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.push(child);
  return child;
}

async function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  const child = start(args);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (chunk) => {
    out += String(chunk);
  });
  child.stderr?.on('data', (chunk) => {
    err += String(chunk);
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out: out.trim(), err: err.trim() };
}

async function serve(): Promise<{ url: string; child: ChildProcess }> {
  const child = start(['serve', '--port', '0', '--json']);
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (chunk) => resolve(String(chunk)));
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)));
  });
  return { child, url: JSON.parse(line).url };
}

const ask = (url: string, token: string) =>
  fetch(`${url}/v1`, { headers: { authorization: `Bearer ${token}` } });

describe('the command line', () => {
  it('makes, lists and revokes tokens while the server runs on the same folder', async () => {
    const { url } = await serve();
    const made = await run('token', 'create', 'laptop');
    expect(made.out).toMatch(/^onramp_/);
    expect((await ask(url, made.out)).status).toBe(200);
    const listed = await run('token', 'list');
    expect(listed.out).toContain('laptop');
    expect(listed.out).not.toContain(made.out.trim().slice(-24));
    const id = made.out.split('_')[1] ?? '';
    expect((await run('token', 'revoke', id)).code).toBe(0);
    expect((await ask(url, made.out)).status).toBe(401);
    expect((await run('token', 'revoke', id)).err).toContain('no valid token');
    expect((await run('rotate-key')).out).toContain('0 values');
  });

  it('makes tokens that hold after the server was killed and started again', async () => {
    const made = await run('token', 'create', 'before');
    const first = await serve();
    expect((await ask(first.url, made.out)).status).toBe(200);
    const gone = new Promise((resolve) => first.child.once('exit', resolve));
    first.child.kill('SIGKILL');
    await gone;
    const second = await serve();
    expect((await ask(second.url, made.out)).status).toBe(200);
  });

  it('refuses a second server on the same folder, whose database only one process can open', async () => {
    await serve();
    const second = await run('serve', '--port', '0');
    expect(second.code).toBe(1);
    expect(second.err).toContain('already uses the folder');
  });

  it('refuses practice options in production', async () => {
    const child = start(['serve', '--port', '0', '--practice'], { NODE_ENV: 'production' });
    const code = await new Promise((resolve) => child.on('exit', resolve));
    expect(code).toBe(1);
  });

  it('backs up the running database into a file that opens elsewhere', async () => {
    const { url } = await serve();
    const made = await run('token', 'create', 'backed up');
    const file = join(folder, 'backup.tar.gz');
    expect((await run('backup', file)).out).toContain('bytes');
    expect((await run('backup', file)).err).toContain('could not be written');
    expect((await ask(url, made.out)).status).toBe(200);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    execFileSync('tar', ['-xzf', file, '-C', elsewhere], { stdio: 'pipe' });
    const database = await openDatabase({ folder: elsewhere });
    expect(await checkToken(database.db, made.out)).toMatchObject({ name: 'backed up' });
    await database.close();
  });

  it('prints the contract', async () => {
    expect(JSON.parse((await run('contract')).out)).toMatchObject({ openapi: '3.1.0' });
  });

  it('says how it is used when it is called wrongly', async () => {
    const wrong = await run('tokens');
    expect(wrong.code).toBe(1);
    expect(wrong.err).toContain('Usage:');
  });
});
