import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

export type Target = 'chrome' | 'firefox';

/** Folder of the built extension, ready to be loaded unpacked. */
export function builtExtension(target: Target): string {
  return path.join(root, '.output', `${target}-mv3`);
}

/**
 * Builds the extension where its sources have changed since the last build; throws with the build's own words.
 *
 * @returns the folder to load
 */
export function buildExtension(target: Target): string {
  const folder = builtExtension(target);
  const marker = path.join(root, '.output', `.${target}-sources`);
  const wanted = sourcesHash();
  if (
    existsSync(path.join(folder, 'manifest.json')) &&
    existsSync(marker) &&
    readFileSync(marker, 'utf8') === wanted
  ) {
    return folder;
  }
  const build = spawnSync('wxt', ['build', '-b', target], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (build.status !== 0)
    throw new Error(`The extension did not build for ${target}:\n${build.stdout}\n${build.stderr}`);
  writeFileSync(marker, wanted);
  return folder;
}

function sourcesHash(): string {
  const hash = createHash('sha256');
  const files = globSync(
    ['{entrypoints,components,utils,public,assets}/**/*.*', 'wxt.config.ts', 'package-lock.json'],
    { cwd: root },
  );
  for (const file of files.sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(path.join(root, file)))
      .update('\0');
  return hash.digest('hex');
}
