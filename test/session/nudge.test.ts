import { describe, expect, it } from 'vitest'
import { dragged, stepped } from '../../src/session/nudge'

describe('a number that is dragged', () => {
  it('moves by a hundredth a pixel, and by a thousandth where it is held fine', () => {
    expect(dragged('w5', 0.4, 10, false)).toBe(0.5)
    expect(dragged('w5', 0.4, -10, false)).toBe(0.3)
    expect(dragged('w5', 0.4, 10, true)).toBe(0.41)
  })

  it('gathers no dust from adding hundredths', () => {
    expect(dragged('w5', 0.1, 20, false)).toBe(0.3)
    expect(dragged('w5', 0.7, 10, false)).toBe(0.8)
  })

  it('stays within what may be edited, and a learning rate above 0', () => {
    expect(dragged('w5', 999_999, 1000, false)).toBe(1e6)
    expect(dragged('w5', -999_999, -1000, false)).toBe(-1e6)
    expect(dragged('eta', 999_999, 1000, false)).toBe(1e6)
    expect(dragged('eta', 0.5, -1000, false)).toBe(0.001)
  })
})

describe('a number that is moved by a key', () => {
  it('moves by the step that the key stands for', () => {
    expect(stepped('w5', 0.4, 0.01)).toBe(0.41)
    expect(stepped('w5', 0.4, -0.01)).toBe(0.39)
    expect(stepped('eta', 0.5, -1)).toBe(0.001)
  })

  it('is an ordinary zero where it comes to zero', () => {
    expect(Object.is(stepped('w5', -0, -0), 0)).toBe(true)
  })
})
