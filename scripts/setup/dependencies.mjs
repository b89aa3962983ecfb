import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectNode, root } from './places.mjs';

const marker = path.join(root, 'node_modules', '.onramp-lock');

/**
 * Installs what the lock file says, once per lock file.
 * Throws with a sentence when npm fails.
 */
export function bringDependencies() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(root, 'package-lock.json')))
    .digest('hex');
  const have = existsSync(marker) ? readFileSync(marker, 'utf8') : '';
  if (have === wanted && existsSync(projectNode())) return;
  console.log('Installing the dependencies (once per change of package-lock.json) …');
  // Not `npm ci`: a registry that carries a tool's binaries for some platforms only leaves the others out of the lock
  // file, and `npm ci` then refuses on every machine (docs/decisions/0007-npm-install-by-the-lock-file.md).
  const npm = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new Error('npm could not install the dependencies; its message is above.');
  if (!existsSync(projectNode())) {
    throw new Error(
      'The npm package "node" came without its binary. Install scripts are probably switched off: ' +
        'run `npm config delete ignore-scripts`, remove node_modules, and start again.',
    );
  }
  writeFileSync(marker, wanted);
}
