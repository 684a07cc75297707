import { defineConfig } from 'vitest/config'
import { TESTS_OF, type MutatedRoom } from './rooms.ts'
import { SoonestNoticed } from './soonestNoticed.ts'

// Set by scripts/mutation.ts, which knows no other rooms.
const room = process.env['MUTATION_ROOM'] as MutatedRoom
const tests = TESTS_OF[room]

// What a language says of networks of other kinds brings their formulas with it. For other rooms it would only be read.
const words = room === 'notation' ? ['test/support/loadWords.ts'] : []

export default defineConfig({
  test: {
    restoreMocks: true,
    testTimeout: 30_000,
    // A thread for each file would take longer than the tests; sameEveryTime.ts parts the files.
    isolate: false,
    sequence: { sequencer: SoonestNoticed },
    // Each line of a mutated room counts how often it is run: a million updates would take a minute.
    tags: [{ name: 'long', skip: true }],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: tests.map((test) => `${test}.test.ts`),
          environment: 'node',
          setupFiles: ['scripts/mutation/sameEveryTime.ts', ...words],
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
