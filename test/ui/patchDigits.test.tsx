import fc from 'fast-check'
import katex from 'katex'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import { formulaOf } from '../../src/notation/formulaOf'
import { wholeOf } from '../../src/session/sight'
import { withParameters } from '../../src/session/parameters'
import { patchDigits } from '../../src/ui/parts/patchDigits'

function numbersOf(w5: number, step: number): string {
  const tape = recordIteration(withParameters(articleExample, { w5: w5 }))
  return formulaOf(wholeOf(tape), tape.steps[step]!, 6).numbers
}

function typeset(tex: string): HTMLElement {
  const element = document.createElement('span')
  katex.render(tex, element, { output: 'html', trust: true, strict: false })
  return element
}

const anyStep = fc.integer({ min: 0, max: recordIteration(articleExample).steps.length - 1 })
const anyWeight = fc.oneof(
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -0.4, 1e-9, 900, 12_345.678),
)

describe('digits put into a formula that is already set', () => {
  it('look exactly as if KaTeX had set it anew, or nothing is touched', () => {
    let patched = 0
    fc.assert(
      fc.property(anyStep, anyWeight, anyWeight, (step, before, after) => {
        const [from, to] = [numbersOf(before, step), numbersOf(after, step)]
        const element = typeset(from)
        const isDone = patchDigits(element, from, to)
        patched += Number(isDone)
        expect(element.isEqualNode(typeset(isDone ? to : from))).toBe(true)
      }),
      { numRuns: 300 },
    )
    expect(patched).toBeGreaterThan(30)
  })

  it('follow a weight that is dragged, and leave a changed sign to KaTeX', () => {
    const step = recordIteration(articleExample).steps.findIndex(({ writes }) => writes === 'net.o1')
    const element = typeset(numbersOf(0.4, step))
    expect(patchDigits(element, numbersOf(0.4, step), numbersOf(0.41, step))).toBe(true)
    expect(element.textContent).toContain('0.41')
    expect(patchDigits(element, numbersOf(0.41, step), numbersOf(-0.41, step))).toBe(false)
    expect(element.textContent).toContain('0.41')
  })

  it('are not put where something else stands than was said', () => {
    const step = recordIteration(articleExample).steps.findIndex(({ writes }) => writes === 'net.o1')
    const element = typeset(numbersOf(0.43, step))
    expect(patchDigits(element, numbersOf(0.41, step), numbersOf(0.42, step))).toBe(false)
    expect(element.isEqualNode(typeset(numbersOf(0.43, step)))).toBe(true)
  })
})
