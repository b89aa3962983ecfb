/** `npm run fuzz -- [--messages 100000] [--seed S]`: random and mutated messages through the real gate into the real handlers. */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { messages: { type: 'string', default: '100000' }, seed: { type: 'string', default: '1' } },
});
if (![values.messages, values.seed].every((value) => /^\d{1,9}$/.test(value))) {
  console.error('Usage: npm run fuzz -- [--messages N] [--seed S]');
  process.exit(2);
}
const { status } = spawnSync('vitest', ['run', 'tests/unit/messages/fuzz.test.ts'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ONRAMP_FUZZ_MESSAGES: values.messages, ONRAMP_FUZZ_SEED: values.seed },
});
process.exit(status ?? 1);
