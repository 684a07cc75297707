import { defineConfig } from 'vitest/config'
import { TESTS_OF, type MutatedRoom } from './rooms.ts'

// Set by scripts/mutation.ts, which knows no other rooms.
const tests = TESTS_OF[process.env['MUTATION_ROOM'] as MutatedRoom]

export default defineConfig({
  test: {
    restoreMocks: true,
    testTimeout: 30_000,
    // A thread for each file would take longer than the tests; sameEveryTime.ts parts the files.
    isolate: false,
    // Each line of a mutated room counts how often it is run: a million updates would take a minute.
    tags: [{ name: 'long', skip: true }],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: tests.map((test) => `${test}.test.ts`),
          environment: 'node',
          setupFiles: ['scripts/mutation/sameEveryTime.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: tests.map((test) => `${test}.test.tsx`),
          environment: 'jsdom',
          // After the others: where one of those has failed, no page has to be made.
          sequence: { groupOrder: 1 },
          setupFiles: ['scripts/mutation/sameEveryTime.ts', 'test/support/setup.ts', 'test/support/loadWords.ts'],
          css: false,
        },
      },
    ],
  },
})
