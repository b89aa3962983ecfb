import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const bin = path.join(root, 'node_modules', '.bin');

/** The project's own Node (the npm package `node`), newer than the machine's may be. */
export function projectNode() {
  return path.join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

/** An environment in which every tool started by name is the project's. */
export function withProjectTools(env) {
  return { ...env, PATH: `${bin}${path.delimiter}${env.PATH ?? ''}` };
}
