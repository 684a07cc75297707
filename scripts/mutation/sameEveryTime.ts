import fc from 'fast-check'
import { afterAll, beforeEach, inject, vi } from 'vitest'

// The same networks each time, or a change would be noticed one day and not the next; and no look for a smaller example.
fc.configureGlobal({ seed: 1, numRuns: 25, endOnFailure: true })

// Each file of tests loads the code anew: a test can notice nothing in what a file before it has left in a cache.
vi.resetModules()

/** What Stryker keeps of the code that was run: how often each test came by each change. */
interface Coverage {
  readonly currentTestId?: string
  readonly mutantCoverage?: { readonly perTest: Record<string, Record<string, number>> }
}

// What a file's first test leaves in a cache is not run again by the second, which would not count as coming by it: so all
// tests of a file come by what any of them comes by.
const stryker = (): Coverage => Reflect.get(globalThis, inject('globalNamespace' as never)) ?? {}
const tests = new Set<string>()
beforeEach(() => {
  const { currentTestId } = stryker()
  if (currentTestId) tests.add(currentTestId)
})
afterAll(() => {
  const perTest = stryker().mutantCoverage?.perTest
  if (!perTest) return
  const all = Object.assign({}, ...[...tests].map((test) => perTest[test])) as Record<string, number>
  for (const test of tests) perTest[test] = all
})
