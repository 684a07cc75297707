import { expect, it } from 'vitest'
import { scrolledTo } from '../../src/ui/panels/compare/followHere'

/** A row of 25 pixels in a panel of 400 that has been scrolled by 300. */
function scrolledFor(top: number): number {
  return scrolledTo({ top, bottom: top + 25, height: 400, scrolled: 300 })
}

it('leaves a row alone that stands between a quarter and three quarters of the panel', () => {
  expect([100, 200, 275].map(scrolledFor)).toEqual([300, 300, 300])
})

it('brings a row that is lower up to three quarters, and one that is higher down to a quarter', () => {
  expect(scrolledFor(276)).toBe(301)
  expect(scrolledFor(475)).toBe(500)
  expect(scrolledFor(40)).toBe(240)
})

it('goes no further up than to the beginning', () => {
  expect(scrolledFor(-300)).toBe(0)
})
