import { defineConfig } from 'vitest/config';

/** `npm run test:firefox`: needs a Firefox, and the extension built for it. */
export default defineConfig({
  test: { include: ['tests/firefox/*.test.ts'], environment: 'node', maxWorkers: 1, hookTimeout: 90_000 },
});
