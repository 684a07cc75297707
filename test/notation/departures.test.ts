import { describe, expect, it } from 'vitest'
import { articleExample, type Tape, type WrongProgram } from '../../src/engine'
import { formulaOf } from '../../src/notation/formulaOf'
import { spokenFormula } from '../../src/notation/spokenFormula'
import { wholeOf } from '../../src/session/sight'
import { tapeFor } from '../../src/session/tapes'
import '../../src/session/wrongPrograms'
import { formulaWordsEn } from '../../src/i18n/texts/en/formulaWords'
import { narrationEn } from '../../src/i18n/texts/en/stage'
import { wordsOf } from './mathLine'

function tapeOf(program: WrongProgram): Tape {
  return tapeFor({ ...articleExample, program })
}

function read(
  tape: Tape,
  id: string,
): { readonly rule: string; readonly numbers: string; readonly factors: readonly string[] } {
  const step = tape.steps.find(({ writes }) => writes === id)!
  const { rule, numbers, factors } = formulaOf(wholeOf(tape), step, 6)
  return { rule: wordsOf(rule), numbers: wordsOf(numbers), factors }
}

describe('the formula of a wrong program', () => {
  it('is the one that it goes by', () => {
    const tape = tapeOf('no-output-slope')
    const { rule, numbers, factors } = read(tape, 'delta.o1')
    expect(numbers).toBe('=0.741365')
    expect(rule).not.toContain('net')
    expect(factors).toEqual([])
  })

  it('of a gradient has no chain: the right one’s would come to another number', () => {
    expect(read(tapeOf('no-output-slope'), 'grad.w5').numbers).toBe('=0.741365⋅0.593270')
  })

  it('that is secret keeps its rule to itself, for the eyes and for the ears', () => {
    const tape = tapeOf(1234)
    for (const { writes, phase } of tape.steps.filter((step) => step.phase.startsWith('backward'))) {
      expect(phase).toMatch(/^backward/)
      expect(read(tape, writes).rule).not.toContain('=')
    }
    const step = tape.steps.find(({ writes }) => writes === 'delta.o1')!
    const told = { seen: wholeOf(tape), step, write: String }
    expect(spokenFormula({ ...told, decimals: 4, words: formulaWordsEn })).not.toMatch(/slope|times the/)
    expect(narrationEn.sentenceOf(told)).toBe('')
    expect(narrationEn.spokenOf(told)).not.toMatch(/times|slope|product/)
  })

  it('says nothing of the right one’s where it goes on from wrong numbers, and all of it forwards', () => {
    const tape = tapeOf('sign')
    const sentence = (id: string): string => {
      const step = tape.steps.find(({ writes }) => writes === id)!
      return narrationEn.sentenceOf({ seen: wholeOf(tape), step, write: String })
    }
    expect(sentence('grad.w5')).toBe('')
    expect(sentence('net.h1')).not.toBe('')
    expect(sentence('next.w5')).not.toBe('')
  })
})
