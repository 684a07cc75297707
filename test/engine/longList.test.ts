import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createLongList } from '../../src/engine/longList'

it('holds what was pushed, in its order, however large the pieces are', () => {
  const anyPieces = fc.array(fc.oneof(fc.integer({ min: 0, max: 300 }), fc.constantFrom(1023, 1024, 65_536, 70_000)), {
    maxLength: 6,
  })
  fc.assert(
    fc.property(anyPieces, fc.nat(), fc.nat(), (sizes, anyFrom, anyTo) => {
      const list = createLongList()
      let next = 0
      for (const size of sizes) {
        list.push(Float64Array.from({ length: size }, () => next++))
        if (size % 2 === 0) list.trim()
      }
      expect(list.length()).toBe(next)
      const [from, to] = [anyFrom % (next + 1), anyTo % (next + 1)].toSorted((a, b) => a - b) as [number, number]
      expect(list.slice(from, to)).toEqual(Float64Array.from({ length: to - from }, (_, i) => from + i))
      const places = [...new Set([0, from, Math.floor(next / 2), next - 1])].filter(
        (place) => place >= 0 && place < next,
      )
      expect(places.map(list.at)).toEqual(places)
    }),
    { numRuns: 40 },
  )
})

it('takes little room for a short run, and little more than its numbers for a long one', () => {
  const list = createLongList()
  list.push(new Float64Array(100))
  expect(list.bytes()).toBeLessThan(10_000)
  list.push(new Float64Array(1_000_000))
  expect(list.bytes()).toBeLessThan(8 * 1_000_100 + 8 * 65_536)
})

it('never takes more than twice the room of its numbers, but for the first few', () => {
  const list = createLongList()
  for (let length = 100; length <= 200_000; length += 100) {
    list.push(new Float64Array(100))
    expect(list.bytes()).toBeLessThanOrEqual(Math.max(8 * 128, 2 * 8 * length))
  }
})

it.each([0, 1, 100, 65_536, 65_537, 100_000])(
  'takes exactly the room of its %i numbers when it is trimmed',
  (length) => {
    const list = createLongList()
    list.push(new Float64Array(length))
    list.trim()
    expect(list.bytes()).toBe(8 * length)
  },
)
