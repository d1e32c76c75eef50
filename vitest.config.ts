import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    // Two cores: more workers only fight for them.
    maxWorkers: 2,
  },
});
