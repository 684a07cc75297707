import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import { formulaOf } from '../../src/notation/formulaOf'
import { wholeOf } from '../../src/session/sight'
import { withParameters } from '../../src/session/parameters'
import { Tex } from '../../src/ui/parts/Tex'

function numbersOf(w5: number): string {
  const tape = recordIteration(withParameters(articleExample, { w5: w5 }))
  return formulaOf(
    wholeOf(tape),
    tape.steps.find(({ writes }) => writes === 'grad.w5')!,
    6,
  ).numbers
}

it('reads the same after a drag as if it had always stood there, for eyes and for screen readers', () => {
  const { container, rerender } = render(<Tex tex={numbersOf(0.4)} lit={null} />)
  for (const w5 of [0.41, 0.45, -0.3, 0.5]) rerender(<Tex tex={numbersOf(w5)} lit={null} isMoving />)
  rerender(<Tex tex={numbersOf(0.5)} lit={null} />)
  const { container: fresh } = render(<Tex tex={numbersOf(0.5)} lit={null} />)
  expect(container.querySelector('math')).not.toBeNull()
  expect(container.isEqualNode(fresh)).toBe(true)
})
