import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    restoreMocks: true,
    // Of two cores it would leave one without work.
    maxWorkers: '100%',
    // A slow machine under load is no reason to fail.
    testTimeout: 120_000,
    tags: [{ name: 'long' }],
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**'],
          environment: 'node',
          // Files share what they import, which takes most of the time of the short ones; of a test they keep no more than caches.
          isolate: false,
          setupFiles: ['test/support/seed.ts', 'test/support/loadWords.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          include: ['test/**/*.test.tsx'],
          exclude: ['test/browser/**'],
          environment: 'jsdom',
          setupFiles: ['test/support/seed.ts', 'test/support/setup.ts', 'test/support/loadWords.ts'],
          css: false,
        },
      },
    ],
  },
})
