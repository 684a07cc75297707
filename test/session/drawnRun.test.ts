import { expect, it } from 'vitest'
import { articleExample, createRunRecord, type RunRecord } from '../../src/engine'
import { sampleRun } from '../../src/session/samples'

/** E of the article's network falls at every update: the first of a stretch is its greatest, the last its least. */
function falling(length: number): RunRecord {
  const run = createRunRecord(articleExample)
  run.extend(length)
  return run
}

it('is drawn by the ends of even stretches where E falls', () => {
  const run = falling(1000)
  const samples = sampleRun(run, 1000, 10, false)
  expect(samples.map(({ iteration }) => iteration)).toEqual([
    0, 100, 101, 200, 201, 300, 301, 400, 401, 500, 501, 600, 601, 700, 701, 800, 801, 900, 901, 1000,
  ])
  expect(samples.map(({ error }) => error)).toEqual(samples.map(({ iteration }) => run.error(iteration)))
})

it('is drawn by stretches that are ten times as long as the one before on a logarithmic axis', () => {
  expect(sampleRun(falling(999), 999, 3, true).map(({ iteration }) => iteration)).toEqual([0, 9, 10, 99, 100, 999])
})

it('has a stretch for itself wherever there is an iteration between two borders', () => {
  // 21^(1/5) − 1 is 0.84, and then 2.4, 5.2, 10.4, 20: the second stretch is 2 alone.
  expect(sampleRun(falling(20), 20, 5, true).map(({ iteration }) => iteration)).toEqual([0, 1, 2, 3, 5, 6, 10, 11, 20])
})

it('has each iteration once where it is short', () => {
  expect(sampleRun(falling(3), 3, 10, false).map(({ iteration }) => iteration)).toEqual([0, 1, 2, 3])
  expect(sampleRun(falling(0), 0, 10, true).map(({ iteration }) => iteration)).toEqual([0])
})

it('is drawn as far as is asked, and no further', () => {
  expect(sampleRun(falling(500), 100, 2, false).map(({ iteration }) => iteration)).toEqual([0, 50, 51, 100])
})
