/** Embedded databases that are ready in a quarter of the time: a copy of one that was made before. */
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../../../integration-api/database/open.ts';

const ROOT = join(import.meta.dirname, '../../../..');

/** A data folder with an empty database that has all tables; removed when the test's process ends. */
export async function freshDataFolder(): Promise<string> {
  const template = await templateFolder();
  const folder = mkdtempSync(join(tmpdir(), 'onramp-test-'));
  cpSync(template, join(folder, 'database'), { recursive: true });
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Made once for each set of migrations and version of the database. */
async function templateFolder(): Promise<string> {
  const template = join(tmpdir(), `onramp-template-${versionOfTables()}`);
  if (existsSync(template)) return template;
  const making = mkdtempSync(join(tmpdir(), 'onramp-making-'));
  const folder = join(making, 'database');
  mkdirSync(folder);
  await (await openDatabase({ folder })).close();
  try {
    renameSync(folder, template);
  } catch {
    // Another test was faster.
  }
  rmSync(making, { recursive: true, force: true });
  return template;
}

function versionOfTables(): string {
  const migrations = join(ROOT, 'integration-api/migrations');
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'integration-api/package.json')));
  for (const name of readdirSync(migrations)
    .filter((each) => each.endsWith('.sql'))
    .sort()) {
    hash.update(readFileSync(join(migrations, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
