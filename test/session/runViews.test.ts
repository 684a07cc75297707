import { describe, expect, it } from 'vitest'
import { articleExample, gradientSize, recordIteration, type Problem } from '../../src/engine'
import { linesOf, type RunView } from '../../src/session/runViews'

const tape = recordIteration({ ...articleExample, biasRule: 'shared' })

/** The lines of a view, each with its role: `error main`. */
function linesIn(view: RunView, problem?: Problem): readonly string[] {
  return linesOf(view, problem ? recordIteration(problem) : tape).map(({ id, role }) => `${id} ${role}`)
}

describe('the chart of a run', () => {
  it('of the error has E, and each output’s part beside it', () => {
    expect(linesIn('error')).toEqual(['error main', 'error.o1 second', 'error.o2 second'])
  })

  it('of the outputs has each of them, and the target that it aims at', () => {
    expect(linesIn('outputs')).toEqual(['out.o1 main', 'out.o2 main', 't1 aim', 't2 aim'])
  })

  it('of the weights has those of the outputs before the others, and biases where they are trained', () => {
    const inputs = ['w1 second', 'w2 second', 'w3 second', 'w4 second']
    const outputs = ['w5 main', 'w6 main', 'w7 main', 'w8 main']
    expect(linesIn('weights')).toEqual([...inputs, ...outputs, 'b1 third', 'b2 third'])
    expect(linesIn('weights', articleExample)).toEqual([...inputs, ...outputs])
  })

  it('of the gradient has its length, which no step of a tape writes', () => {
    expect(linesIn('gradient')).toEqual(['gradient main'])
    expect(linesOf('gradient', tape)[0]!.read(tape)).toBe(gradientSize(tape))
  })

  it.each(['error', 'outputs', 'weights'] as const)('reads its numbers on the tape: %s', (view) => {
    for (const { id, read } of linesOf(view, tape)) {
      expect(id).not.toBe('gradient')
      expect(read(tape)).toBe((tape.values as Readonly<Record<string, number>>)[id])
    }
  })
})
