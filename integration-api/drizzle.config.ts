import { defineConfig } from 'drizzle-kit';

/** `cd integration-api && npx drizzle-kit generate --name what_changes` writes the next migration. */
export default defineConfig({ dialect: 'postgresql', schema: './database/schema.ts', out: './migrations' });
