import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIAS_RULES, NAMINGS, type Problem } from '../../src/engine'
import { encodeLink } from '../../src/formats/encodeLink'
import { decodeLink } from '../../src/formats/link'
import { readNetworkFile, writeNetworkFile } from '../../src/formats/networkFile'
import { anyProblem, SHAPES } from '../support/problems'

const hundredths = fc.integer({ min: -300, max: 300 }).map((whole) => whole / 100)
const named = fc
  .record({ problem: anyProblem(SHAPES, BIAS_RULES, hundredths), names: fc.constantFrom(...NAMINGS) })
  .map(({ problem, names }): Problem => (names === 'receiver' ? problem : { ...problem, names }))
const place = { scenario: null, iteration: 0, written: null } as const

describe('how weights are named', () => {
  it('goes with links, where weights themselves keep their order', () => {
    fc.assert(
      fc.property(named, (problem) => {
        const link = encodeLink({ ...place, problem, language: null })
        expect(link.includes('names=')).toBe(problem.names !== undefined)
        expect(decodeLink(link)).toEqual({ kind: 'link', link: { ...place, problem, language: null } })
      }),
    )
  })

  it('goes with files', () => {
    fc.assert(
      fc.property(named, (problem) => {
        const file = { ...place, problem, recorded: 0 }
        expect(readNetworkFile(writeNetworkFile(file))).toEqual({ kind: 'file', file })
      }),
    )
  })

  it('is refused where it is none of the three', () => {
    expect(decodeLink('v=1&names=greek')).toMatchObject({ kind: 'refused', part: 'names', why: 'choice' })
  })
})
