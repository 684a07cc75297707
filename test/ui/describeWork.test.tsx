import { describe, expect, it } from 'vitest'
import { describeWork } from '../../src/ui/presenter/describeWork'
import { scene } from '../support/scene'

function heardAt(step: number): string {
  const line = document.createElement('p')
  describeWork(scene({ step }).store.getState(), line)
  return line.textContent
}

describe('what is at work, read out', () => {
  it('is the step and the place that it is about, with its numbers', () => {
    // ∂E/∂w5 of the article's example.
    const heard = heardAt(15)
    expect(heard).toContain('How fast does E change with w5?')
    expect(heard).toMatch(/weight/i)
    expect(heard).toContain('0.082167041')
  })

  it('is the network before the first step, and nothing that is still to come', () => {
    expect(heardAt(0)).toContain('2 inputs')
    expect(heardAt(0)).not.toContain('0.082167041')
  })

  it('is heard again by whoever asks again', () => {
    const line = document.createElement('p')
    const state = scene({ step: 15 }).store.getState()
    describeWork(state, line)
    const before = line.firstChild
    describeWork(state, line)
    expect(line.firstChild).not.toBe(before)
    expect(line.childNodes).toHaveLength(1)
  })
})
