import { defineConfig } from 'vitest/config';

/** Where `.ci/run` wants the counts; unset for a developer. */
const summary = process.env['VITAGRAPH_TEST_SUMMARY'];

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Tests of the built program start it several times; on a busy machine that takes its time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Two cores: more workers only fight for them.
    maxWorkers: 2,
    reporters: summary ? ['default', ['json', { outputFile: summary }]] : ['default'],
  },
});
