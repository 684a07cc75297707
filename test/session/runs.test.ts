import { describe, expect, it } from 'vitest'
import { articleExample, type Problem } from '../../src/engine'
import { keepRun } from '../../src/session/keptRuns'
import { problemAt, runFrom } from '../../src/session/runs'
import { sampleTapes } from '../../src/session/runViews'
import { tapeFor } from '../../src/session/tapes'

/** The article's example with so many different weights w5. */
function startsOf(count: number): readonly Problem[] {
  return Array.from({ length: count }, (_, i) => ({
    ...articleExample,
    weights: articleExample.weights.with(4, i / 100),
  }))
}

describe('records of runs', () => {
  it('are let go, the oldest first, when there is no room for them all, and the run can be had again', () => {
    const starts = startsOf(3)
    for (const start of starts) runFrom(start).extend(10_000)
    const before = starts.map((start) => problemAt(start, 9999))
    keepRun(starts[0]!)
    const room = runFrom(starts[0]!).bytes() * 2.5
    for (const start of starts) keepRun(start, room)
    expect(starts.map((start) => runFrom(start).length())).toEqual([0, 10_000, 10_000])
    expect(runFrom(starts[0]!).problemAt(0)).toEqual(starts[0])
    expect(starts.map((start) => problemAt(start, 9999))).toEqual(before)
    keepRun(starts[1]!, room)
    keepRun(starts[0]!, room)
    expect(runFrom(starts[1]!).length()).toBe(10_000)
  })

  it('are no more than the moments that undo keeps', () => {
    const starts = startsOf(300)
    for (const start of starts) {
      runFrom(start).extend(10)
      keepRun(start)
    }
    const kept = starts.filter((start) => runFrom(start).length() > 0)
    expect(kept).toEqual(starts.slice(-200))
  })

  it('take little more than their numbers once they rest, and go on from there', () => {
    const [start] = startsOf(1)
    const run = runFrom(start!)
    run.extend(10_000)
    keepRun(start!)
    // E before and after 10,000 updates, and the ten parameters at every 128th of them, as doubles.
    const numbers = 10_001 + 10 * Math.ceil(10_000 / 128)
    expect(run.bytes()).toBeLessThan(numbers * 8 + 4096)
    run.extend(10)
    expect(run.length()).toBe(10_010)
  })
})

describe('the record of a run', () => {
  it('is kept once, however often it comes to rest', () => {
    const starts = startsOf(200)
    for (const start of starts) {
      runFrom(start).extend(1)
      keepRun(start)
    }
    keepRun(starts[0]!)
    expect(starts.filter((start) => runFrom(start).length() !== 1)).toEqual([])
  })

  it('that came to rest last stays, though there is no room even for it', () => {
    const starts = startsOf(2)
    for (const start of starts) {
      runFrom(start).extend(10)
      keepRun(start, 1)
    }
    expect(starts.map((start) => runFrom(start).length())).toEqual([0, 10])
  })

  it('stays beside another where there is just room for both', () => {
    const [one, other] = startsOf(2)
    runFrom(one!).extend(10)
    keepRun(one!, 1)
    runFrom(other!).extend(10)
    runFrom(other!).trim()
    const room = runFrom(one!).bytes() + runFrom(other!).bytes()
    const lengths = (): readonly number[] => [one!, other!].map((start) => runFrom(start).length())
    keepRun(other!, room)
    expect(lengths()).toEqual([10, 10])
    keepRun(other!, room - 1)
    expect(lengths()).toEqual([0, 10])
  })

  it('grows as far as an iteration that is asked for, and no further', () => {
    const [start] = startsOf(1)
    for (const [iteration, length] of [
      [3, 3],
      [5, 5],
      [4, 5],
    ] as const) {
      problemAt(start!, iteration)
      expect(runFrom(start!).length()).toBe(length)
    }
  })
})

describe('what is worked out anew when it is asked for again', () => {
  it('is every tape but the latest, however many networks undo keeps', () => {
    const starts = startsOf(300)
    const shown = tapeFor(articleExample)
    const first = tapeFor(starts[0]!)
    for (const start of starts) {
      tapeFor(start)
      expect(tapeFor(articleExample)).toBe(shown)
    }
    expect(tapeFor(starts[0]!)).not.toBe(first)
    expect(tapeFor(starts[0]!)).toEqual(first)
  })

  it('are the tapes along every run but the latest two', () => {
    const starts = startsOf(3)
    const tapes = starts.map((start) => {
      runFrom(start).extend(20)
      return sampleTapes(start, 20, false)
    })
    const isKept = (at: number): boolean => sampleTapes(starts[at]!, 20, false) === tapes[at]
    expect([2, 1].map(isKept)).toEqual([true, true])
    expect(isKept(0)).toBe(false)
    expect(sampleTapes(starts[0]!, 20, false)).toEqual(tapes[0])
  })

  it('are the tapes along one run only when more of it or another axis is drawn', () => {
    const [start] = startsOf(1)
    runFrom(start!).extend(20)
    const drawn = sampleTapes(start!, 20, false)
    expect(sampleTapes(start!, 20, false)).toBe(drawn)
    expect(sampleTapes(start!, 20, true)).not.toBe(drawn)
    expect(sampleTapes(start!, 10, true).at(-1)?.iteration).toBe(10)
  })
})
