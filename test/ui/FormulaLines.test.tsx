import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { formulaOf, type Formula } from '../../src/notation/formulaOf'
import { writeFormula } from '../../src/notation/writeFormula'
import { withParameters } from '../../src/session/parameters'
import { FormulaLines } from '../../src/ui/formula/FormulaLines'
import { wholeOf } from '../../src/session/sight'

function formula(w5: number, id: QuantityId): Formula {
  const tape = recordIteration(withParameters(articleExample, { w5 }))
  return formulaOf(
    wholeOf(tape),
    tape.steps.find(({ writes }) => writes === id)!,
    9,
  )
}

function show(w5: number, lit: QuantityId | null = null, id: QuantityId = 'grad.w5') {
  return (
    <FormulaLines
      write={(element) => writeFormula(element, formula(w5, id))}
      stage="there"
      spoken="The gradient of w5"
      hasAllDigits={false}
      lit={[lit]}
      onPick={() => {}}
    />
  )
}

describe('a formula on the page', () => {
  it('reads the same after a drag as if it had always stood there, for eyes and for screen readers', () => {
    const { container, rerender } = render(show(0.4))
    for (const w5 of [0.41, 0.45, -0.3, 0.5]) rerender(show(w5))
    const { container: fresh } = render(show(0.5))
    expect(container.querySelector('math')).not.toBeNull()
    expect(container.isEqualNode(fresh)).toBe(true)
  })

  it('keeps the same elements while only digits change, lit or not', () => {
    const { container, rerender } = render(show(0.4, 'slope.o1'))
    const before = [...container.querySelectorAll('*')]
    rerender(show(0.41, 'slope.o1'))
    rerender(show(0.42, 'out.h1'))
    expect([...container.querySelectorAll('*')]).toEqual(before)
    // In the rule's last factor, in the numbers, and in the short line.
    expect(container.querySelectorAll('.lit')).toHaveLength(3)
  })

  it('names the quantity of each factor, and outlines a sum over paths as a whole, a path alone', () => {
    const { container, rerender } = render(show(0.4, 'dE_dout.h1', 'grad.w1'))
    const factors = [...container.querySelectorAll('.factor')]
    expect(factors.map((one) => one.getAttribute('data-quantity'))).toEqual(['dE_dout.h1', 'slope.h1', 'i1'])
    const outlined = () => [...container.querySelectorAll('.rule .lit')]
    expect(outlined()).toEqual([factors[0]])
    rerender(show(0.4, 'via.o2.h1', 'grad.w1'))
    expect(outlined()).toEqual([factors[0]!.querySelector('[data-quantity="via.o2.h1"]')])
    rerender(show(0.4, 'slope.h1', 'grad.w1'))
    expect(outlined()).toEqual([factors[1]!.querySelector('[data-quantity="slope.h1"]')])
  })

  it('is heard as the line that the page reads, and not letter by letter', () => {
    render(show(0.4))
    expect(screen.getByText('The gradient of w5')).toBeInTheDocument()
    expect(screen.getByTestId('formula')).toHaveAttribute('aria-hidden', 'true')
  })
})
