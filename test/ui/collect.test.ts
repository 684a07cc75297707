import { expect, it } from 'vitest'
import { collect, type Collecting } from '../../src/ui/panels/training/collect'

/** Each look at the clock is so many milliseconds later. */
function paced(step: number, isCancelled: () => boolean = () => false) {
  let time = 0
  let rests = 0
  const collecting: Collecting = {
    now: () => (time += step),
    rest: async () => {
      rests++
    },
    onProgress: () => {},
    isCancelled,
  }
  return { collecting, rests: () => rests }
}

it('keeps every piece in its order', async () => {
  const blobs = await collect(['a,b\n', '1,2\n', '3,4\n'], paced(5).collecting)
  expect(await new Blob([...blobs!]).text()).toBe('a,b\n1,2\n3,4\n')
})

it('lets the page breathe when a slice of time is used up, and not before', async () => {
  const slow = paced(20)
  await collect(['a', 'b', 'c'], slow.collecting)
  expect(slow.rests()).toBe(3)
  const quick = paced(0)
  await collect(['a', 'b', 'c'], quick.collecting)
  expect(quick.rests()).toBe(0)
})

it('gives nothing when it was cancelled, and takes no more pieces', async () => {
  let taken = 0
  const pieces = function* (): Generator<string> {
    for (;;) {
      taken++
      yield 'x'
    }
  }
  expect(await collect(pieces(), paced(20, () => taken >= 4).collecting)).toBeNull()
  expect(taken).toBe(4)
})
