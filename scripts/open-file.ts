/**
 * Opens an encrypted file of Onramp and writes its content to the standard output.
 * `npx node scripts/open-file.ts autotask-production.onramp.json`; the passphrase is read from the standard input.
 */
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { open, readSealed } from '../utils/vault/sealed.ts';

const [file] = process.argv.slice(2);
if (!file) stop('Name the file: npx node scripts/open-file.ts <file>');
const sealed = readSealed(readFileSync(file, 'utf8'));
if (!sealed.ok) stop(`This is not an encrypted file that this version opens (${sealed.problem}).`);
process.stderr.write(`For ${sealed.value.for.user} on ${sealed.value.for.zone}.\n`);
const opened = await open(sealed.value, await passphrase());
if (!opened.ok) stop('The passphrase is wrong, or the file was changed.');
process.stdout.write(opened.value);

/** Not shown while it is typed. */
async function passphrase(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Passphrase: ');
  const reader = createInterface({ input: process.stdin, terminal: process.stdin.isTTY });
  const line = await reader.question('');
  reader.close();
  return line;
}

function stop(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
