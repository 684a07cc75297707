/** The room of src whose code is changed: scripts/mutation.ts says which. */
const room = process.env.MUTATION_ROOM

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  testRunner: 'vitest',
  // `related` would leave out tests that read a room through another one.
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  mutate: [`src/${room}/**/*.ts`],
  thresholds: { high: 95, low: 90, break: 90 },
  // A change meets only those tests that come by it; what is run only while a file is loaded would meet all of them.
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATION_CONCURRENCY ?? 2),
  // A run that was broken off goes on where it was, and a new test is tried on what none noticed before it.
  incremental: true,
  incrementalFile: `reports/mutation/${room}.incremental.json`,
  // Beside what the tests took: on a busy machine a change must not count as noticed because it was waited for.
  timeoutMS: 15_000,
  // Stryker asks TypeScript to read the configuration, by an interface that TypeScript 7 no longer has.
  tsconfigFile: 'no-such.json',
  ignorePatterns: ['dist', 'docs', 'screenshots', 'test/browser', 'test/monkey', 'test-results'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, skipFull: true },
  htmlReporter: { fileName: `reports/mutation/${room}.html` },
  jsonReporter: { fileName: `reports/mutation/${room}.json` },
}
