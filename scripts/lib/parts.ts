import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** How one part of the suite ended. */
export interface PartResult {
  title: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
}

/** A part of the suite: a command, and where it leaves its numbers (none: the command itself is one test). */
export interface Part {
  title: string;
  command: string[];
  report?: { file: string; read(report: unknown): { passed: number; failed: number; skipped: number } };
}

/** Runs one part with its output shown; a crash without a report counts as one failure. */
export async function runPart(part: Part): Promise<PartResult> {
  const started = performance.now();
  console.log(`\n── ${part.title}`);
  const code = await run(part.command);
  const seconds = (performance.now() - started) / 1000;
  const counts = part.report ? countsOf(part.report) : undefined;
  if (counts && counts.passed + counts.failed + counts.skipped > 0) {
    // A runner may fail for a reason that no single test shows.
    const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
    return { title: part.title, ...counts, failed, seconds };
  }
  return {
    title: part.title,
    passed: code === 0 && !part.report ? 1 : 0,
    failed: code === 0 && !part.report ? 0 : 1,
    skipped: 0,
    seconds,
  };
}

function countsOf(report: NonNullable<Part['report']>) {
  const file = path.join(root, report.file);
  return existsSync(file) ? report.read(JSON.parse(readFileSync(file, 'utf8'))) : undefined;
}

function run(command: string[]): Promise<number> {
  const [program = '', ...args] = command;
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
