import fc from 'fast-check'
import { vi } from 'vitest'

// The same networks each time, or a change would be noticed one day and not the next; and no look for a smaller example.
fc.configureGlobal({ seed: 1, numRuns: 25, endOnFailure: true })

// Each file of tests loads the code anew: a test can notice nothing in what a file before it has left in a cache.
vi.resetModules()
