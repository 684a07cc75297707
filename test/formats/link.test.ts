import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, train, type Problem } from '../../src/engine'
import { LINK_LIMITS } from '../../src/formats/limits'
import { encodeLink } from '../../src/formats/encodeLink'
import { namesProgram } from '../../src/formats/linkParts'
import { decodeLink, type Link } from '../../src/formats/link'
import { SCENARIOS } from '../../src/content/scenarios'
import { anyLink } from './hostile/links'

const START: Link = { problem: articleExample, scenario: null, iteration: 0, written: null, language: null }

function reopened(link: Link): Link {
  const decoded = decodeLink(`#${encodeLink(link)}`)
  if (decoded.kind === 'none') return START
  if (decoded.kind === 'refused') throw new Error(`${decoded.part}: ${decoded.why}`)
  return decoded.link
}

describe('a link', () => {
  it('reopens exactly what was shared', () => {
    fc.assert(
      fc.property(anyLink, (link) => {
        expect(reopened(link)).toEqual(link)
      }),
    )
  })

  it('keeps every bit of weights that were trained', () => {
    const { problem } = train(articleExample, { iterations: 10_000 })
    expect(reopened({ ...START, problem }).problem.weights).toEqual(problem.weights)
  })

  it('is empty at the start of the article’s example', () => {
    expect(encodeLink(START)).toBe('')
    expect(decodeLink('')).toEqual({ kind: 'none' })
    expect(decodeLink('#')).toEqual({ kind: 'none' })
  })

  it('leaves out what equals the article’s example', () => {
    expect(encodeLink({ ...START, language: 'zh' })).toBe('v=1&lang=zh')
    expect(encodeLink({ ...START, iteration: 3, written: 'grad.w5' })).toBe('v=1&k=3&step=grad.w5')
    expect(encodeLink({ ...START, problem: { ...articleExample, inputs: [0.05, -1e-7] } })).toBe('v=1&x=0.05,-1e-7')
  })

  it.each(SCENARIOS)(
    'to the scenario “$id” opens its network and its question, and says no more than that',
    (scenario) => {
      const link: Link = { ...START, scenario: scenario.id, problem: exampleWith(scenario.changes) }
      expect(encodeLink(link)).toBe(`v=1&scenario=${scenario.id}`)
      expect(reopened(link)).toEqual(link)
    },
  )

  it('carries printed figures, as far as there is room for them', () => {
    const figures = [
      { there: null, quantity: 'grad.w5', of: 'value', sign: 1, iteration: 0, printed: '0.0822' },
      { there: 'δ 5', quantity: 'delta.o1', of: 'value', sign: -1, iteration: 3, printed: '-0.1311' },
      { there: null, quantity: 'grad.w1', of: 'change', sign: 1, iteration: 0, printed: '0.5e-3' },
    ] as const
    const link = encodeLink({ ...START, figures })
    expect(link).toBe('v=1&figures=grad.w5=0.0822;%CE%B4%205=-delta.o1@3=-0.1311;change.w1=0.5e-3')
    expect(reopened({ ...START, figures }).figures).toEqual(figures)
    const many = Array.from({ length: 200 }, () => figures[0])
    expect(encodeLink({ ...START, figures: many })).toBe('')
    expect(decodeLink('#v=1&figures=grad.w12=0.1')).toMatchObject({
      part: 'figures',
      text: 'grad.w12',
      why: 'unreadable',
    })
  })

  it('names a wrong program, or the seed of a secret one and never its name', () => {
    expect(encodeLink({ ...START, problem: { ...articleExample, program: 'one-path' } })).toBe('v=1&bug=one-path')
    expect(encodeLink({ ...START, problem: { ...articleExample, program: 1234 }, written: 'delta.o1' })).toBe(
      'v=1&secret=1234&step=delta.o1',
    )
    expect(namesProgram('#v=1&secret=1234')).toBe(true)
    expect(namesProgram('#v=1&scenario=staircase&k=3')).toBe(false)
  })

  it('to an edited scenario says what was edited', () => {
    const staircase = exampleWith(SCENARIOS.find(({ id }) => id === 'staircase')!.changes)
    const link: Link = { ...START, scenario: 'staircase', problem: { ...staircase, learningRate: 2 } }
    expect(encodeLink(link)).toBe('v=1&scenario=staircase&eta=2')
    expect(reopened(link)).toEqual(link)
  })

  it('says everything about another network', () => {
    const problem: Problem = {
      shape: [1, 2],
      inputs: [1],
      targets: [0, 1],
      weights: [0.5, -0.25],
      biases: [0.1, 0.2],
      learningRate: 2,
      biasRule: 'neuron',
      updateOrder: 'output-first',
    }
    expect(encodeLink({ problem, scenario: null, iteration: 1, written: 'net.o1', language: 'en' })).toBe(
      'v=1&n=1-2&x=1&t=0,1&w=0.5,-0.25&b=0.1,0.2&eta=2&bias=neuron&order=output-first&k=1&step=net.o1&lang=en',
    )
  })

  it('survives a program that writes commas in percent code, and parts in another order', () => {
    const decoded = decodeLink('#lang=en&x=0.5%2C0.25&v=1')
    expect(decoded).toEqual({
      kind: 'link',
      link: { ...START, problem: { ...articleExample, inputs: [0.5, 0.25] }, language: 'en' },
    })
  })

  it('is never longer than what is opened, even for the largest network with the longest numbers', () => {
    const { mostLayers, mostNodesInLayer, mostCharacters } = LINK_LIMITS
    const longest = -1.2345678901234567e-100
    const list = (length: number): number[] => Array.from({ length }, () => longest)
    const problem: Problem = {
      shape: Array.from({ length: mostLayers }, () => mostNodesInLayer),
      inputs: list(8),
      targets: list(8),
      weights: list(8 * 8 * 5),
      biases: list(8 * 5),
      learningRate: 1.2345678901234567e-100,
      biasRule: 'neuron',
      updateOrder: 'output-first',
    }
    const link: Link = { problem, scenario: null, iteration: 7, written: 'next.b_h1_1', language: 'zh' }
    expect(encodeLink(link).length).toBeLessThan(mostCharacters)
    expect(reopened(link)).toEqual(link)
  })

  it('is refused with its own words, not with what they would mean', () => {
    expect(decodeLink('v=1&eta=1e999')).toEqual({ kind: 'refused', part: 'eta', text: '1e999', why: 'range' })
  })

  it('never makes the reader throw, whatever it says', () => {
    const part = fc.constantFrom('v', 'n', 'x', 't', 'w', 'b', 'eta', 'bias', 'order', 'k', 'step', 'lang', 'z')
    const text = fc.oneof(fc.string(), fc.constantFrom('1', '2-2', '1-1-1', '0,1', 'neuron', '-', '%zz', '1e308'))
    const pieces = fc.array(fc.tuple(part, text).map(([key, value]) => `${key}=${value}`))
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      pieces.map((all) => ['v=1', ...all].join('&')),
    )
    fc.assert(
      fc.property(hostile, (hash) => {
        expect(['none', 'link', 'refused']).toContain(decodeLink(hash).kind)
      }),
    )
  })
})
