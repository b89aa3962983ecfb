/** An integration API as a process of its own, which can be killed. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

export interface ApiProcess {
  url: string;
  /** kill -9 */
  kill(): Promise<void>;
}

export async function spawnApi(args: string[], env: Record<string, string> = {}): Promise<ApiProcess> {
  const child = spawn(
    process.execPath,
    ['integration-api/cli.ts', 'serve', '--port', '0', '--json', '--practice', ...args],
    {
      cwd: join(import.meta.dirname, '../../../..'),
      env: { ...process.env, LOG_LEVEL: 'silent', NODE_NO_WARNINGS: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let complaint = '';
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk);
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)));
    child.once('exit', () => reject(new Error(`The server did not start: ${complaint}`)));
  });
  return {
    url: JSON.parse(line).url,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
