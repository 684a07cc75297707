import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem, type Seen, type Step } from '../../src/engine'
import { formulaText } from '../../src/notation/formulaText'
import { headlinesOf, tellingStep, unitLines } from '../../src/notation/unitLines'
import { wholeOf } from '../../src/session/sight'
import { tapeFor } from '../../src/session/tapes'
import '../../src/session/wrongPrograms'
import { XOR } from '../support/otherExamples'
import { words } from '../support/reading'
import { stepOf } from './written'

const { steps } = recordIteration(articleExample)

/** What tells what a move through these steps of the article's example did. */
function headlines(isPlayed: (step: Step) => boolean): readonly string[] {
  return headlinesOf(steps.filter(isPlayed)).map(({ writes }) => writes)
}

/** The step of this move that its reason is that of. */
function telling(group: string): string {
  return tellingStep(steps.filter((step) => step.group === group)).writes
}

/** One step in one line. */
function lineOf(problem: Problem, id: string, shows?: Seen['shows']): string {
  const tape = tapeFor(problem)
  return formulaText(unitLines(shows ? { tape, shows } : wholeOf(tape), [stepOf(tape, id)], 4))
}

describe('what is shown of a move of several steps', () => {
  it.each([
    ['forward.h1', words`net.h1 out.h1`],
    ['forward.error', words`error.o1 error.o2 error`],
    // Neither what comes back path by path nor the slope: δ and the gradients are what it is for.
    ['backward.h1', words`dE_dout.h1 delta.h1 grad.w1 grad.w2`],
    ['update.h1', words`next.w1 next.w2`],
  ])('through one neuron are its results, in their order: %s', (group, ids) => {
    expect(headlines((step) => step.group === group)).toEqual(ids)
  })

  it('through a whole pass are the six that count most', () => {
    expect(headlines(({ phase }) => phase === 'forward')).toEqual(words`out.h1 out.h2 out.o1 out.o2 error`)
    expect(headlines(({ phase }) => phase === 'backward-output')).toEqual(
      words`delta.o1 grad.w5 grad.w6 delta.o2 grad.w7 grad.w8`,
    )
    expect(headlines(({ phase }) => phase === 'update')).toEqual(words`next.w5 next.w6 next.w7 next.w8 next.w1 next.w2`)
  })

  it('is nothing where no step counts', () => {
    expect(headlines(({ what }) => what.kind === 'via')).toEqual([])
  })

  it('of all samples together is E of all of them beside that of the one shown, and the gradients of all', () => {
    const all = recordIteration(XOR).steps
    const headlinesIn = (group: string): readonly string[] =>
      headlinesOf(all.filter((step) => step.group === group)).map(({ writes }) => writes)
    expect(headlinesIn('forward.error')).toEqual(words`error.o1 error batch.error`)
    expect(headlinesIn('batch.o1')).toEqual(words`batch.w5 batch.w6`)
  })
})

describe('the reason of a move', () => {
  it('is that of δ where it goes back, of E where it goes forward, of its last step where there is neither', () => {
    expect(telling('backward.h1')).toBe('delta.h1')
    expect(telling('forward.error')).toBe('error')
    expect(telling('forward.h1')).toBe('out.h1')
    expect(telling('update.o1')).toBe('next.w6')
  })
})

describe('a step in one line', () => {
  it('is its symbol, what it is made of, and its number', () => {
    // The article's numbers.
    expect(lineOf(articleExample, 'net.h1')).toBe('net_h1 = w1 · i1 + w2 · i2 + b1 = 0.3775')
    expect(lineOf(articleExample, 'out.h1')).toBe('out_h1 = σ(net_h1) = 0.5933')
    expect(lineOf(articleExample, 'grad.w5')).toBe('∂E/∂w5 = δ_o1 · out_h1 = 0.0822')
  })

  it('has an empty box for a number that is not there yet', () => {
    expect(lineOf(articleExample, 'net.h1', () => null)).toBe('net_h1 = w1 · i1 + w2 · i2 + b1 = □')
  })

  it('says only the number of what has a term for each sample, and of what is to be found out', () => {
    expect(lineOf(XOR, 'batch.w5')).toMatch(/^∂E\/∂w5 = −?\d\.\d+$/)
    expect(lineOf({ ...articleExample, program: 1234 }, 'delta.o1')).toMatch(/^δ_o1 = −?\d\.\d+$/)
    expect(lineOf({ ...articleExample, program: 'no-output-slope' }, 'delta.o1')).toBe('δ_o1 = ∂E/∂out_o1 = 0.7414')
  })

  it('is as low as a line of text', () => {
    const tape = recordIteration(articleExample)
    const [line] = unitLines(wholeOf(tape), [stepOf(tape, 'grad.w5')], 4)
    expect(line!.map(({ attributes }) => attributes['displaystyle'])).toEqual(line!.map(() => 'false'))
  })

  it('stands for each step that was asked for, in their order', () => {
    const tape = recordIteration(articleExample)
    const lines = unitLines(wholeOf(tape), [stepOf(tape, 'next.w5'), stepOf(tape, 'error')], 4)
    expect(lines.map((line) => formulaText([line]))).toEqual([
      'w5+ = w5 − η · ∂E/∂w5 = 0.3589',
      'E = E_o1 + E_o2 = 0.2984',
    ])
  })
})
