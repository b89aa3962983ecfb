/**
 * The embedded database can be opened by one process only. The running server therefore leaves a note in its
 * data folder that says how the command line reaches it, and whose silence shows that the note is old.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { z } from 'zod';

const Note = z.object({ socket: z.string(), url: z.string() });
export type ControlNote = z.infer<typeof Note>;

const noteFile = (dataFolder: string) => join(dataFolder, 'running.json');

/** A fresh local address: a socket in a folder of the user's own (socket paths must be short), or a named pipe. */
export function newSocketPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'onramp-'));
  if (process.platform !== 'win32') return join(folder, 'control');
  rmSync(folder, { recursive: true });
  return `\\\\.\\pipe\\${folder.split('\\').at(-1)}`;
}

export function writeNote(dataFolder: string, note: ControlNote): void {
  writeFileSync(noteFile(dataFolder), JSON.stringify(note), { mode: 0o600 });
}

export function readNote(dataFolder: string): ControlNote | undefined {
  try {
    return Note.parse(JSON.parse(readFileSync(noteFile(dataFolder), 'utf8')));
  } catch {
    return undefined;
  }
}

export function removeNote(dataFolder: string, socket: string): void {
  if (readNote(dataFolder)?.socket === socket) rmSync(noteFile(dataFolder), { force: true });
  if (process.platform !== 'win32') rmSync(dirname(socket), { recursive: true, force: true });
}
