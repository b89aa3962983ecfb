/** `npm test`: style, types, import rules, unit tests, the built extension in real browsers. */
import { rmSync } from 'node:fs';
import { z } from 'zod';
import { buildExtension } from './lib/build.ts';
import { type Part, type PartResult, runPart } from './lib/parts.ts';

const VitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});
const PlaywrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
});

const PARTS: Part[] = [
  { title: 'Style', command: ['biome', 'check', '.'] },
  { title: 'Types', command: ['npm', 'run', '--silent', 'check:types'] },
  { title: 'Import rules', command: ['npm', 'run', '--silent', 'check:imports'] },
  {
    title: 'Unit tests',
    command: [
      'vitest',
      'run',
      '--reporter=default',
      '--reporter=json',
      '--outputFile=test-results/unit.json',
    ],
    report: {
      file: 'test-results/unit.json',
      read(report) {
        const counts = VitestReport.parse(report);
        return {
          passed: counts.numPassedTests,
          failed: counts.numFailedTests,
          skipped: counts.numPendingTests,
        };
      },
    },
  },
  {
    title: 'In the browser',
    command: ['playwright', 'test'],
    report: {
      file: 'test-results/e2e.json',
      read(report) {
        const { stats } = PlaywrightReport.parse(report);
        // A test that passes only the second time is a bug.
        return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
      },
    },
  },
  {
    title: 'In Firefox',
    command: [
      'vitest',
      'run',
      '--config=tests/firefox/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      '--outputFile=test-results/firefox.json',
    ],
    report: {
      file: 'test-results/firefox.json',
      read(report) {
        const counts = VitestReport.parse(report);
        return {
          passed: counts.numPassedTests,
          failed: counts.numFailedTests,
          skipped: counts.numPendingTests,
        };
      },
    },
  },
];

rmSync('test-results', { recursive: true, force: true });
const started = performance.now();
console.log('Building the extension …');
buildExtension('chrome');
buildExtension('firefox');

const results: PartResult[] = [];
for (const part of PARTS) results.push(await runPart(part));

console.log('');
for (const { title, passed, failed, skipped, seconds } of results) {
  const left = skipped > 0 ? `, ${skipped} skipped` : '';
  console.log(
    `${failed > 0 ? '✗' : '✓'} ${title}: ${passed} passed, ${failed} failed${left} (${seconds.toFixed(0)} s)`,
  );
}
const sum = (key: 'passed' | 'failed' | 'skipped') =>
  results.reduce((total, result) => total + result[key], 0);
console.log(`All in ${((performance.now() - started) / 1000).toFixed(0)} s\n`);
const skipped = sum('skipped');
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(sum('failed') > 0 ? 1 : 0);
