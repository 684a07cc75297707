import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkProblem, exampleWith, isUsual, samplesOf, type Problem } from '../../src/engine'
import { encodeLink } from '../../src/formats/encodeLink'
import { decodeLink, type Link } from '../../src/formats/link'
import { mayNameKinds, readNetworkFile, writeNetworkFile } from '../../src/formats/networkFile'
import { namesKinds } from '../../src/formats/linkParts'
import { anyOtherProblem } from '../support/otherProblems'
import { withPiece } from './files'

/** With one sample looked at, or none. */
const places = fc.record({ problem: anyOtherProblem().map(checked), seen: fc.option(fc.nat(), { nil: null }) })

describe('a network of another kind', () => {
  it('comes back from its link as it was, with the sample that is looked at', () =>
    fc.assert(
      fc.property(places, ({ problem, seen }) => {
        const sample = seen === null ? null : seen % samplesOf(problem).length
        const link = encodeLink(linkTo(problem, sample))
        expect(namesKinds(link)).toBe(!isUsual(problem) || sample !== null)
        expect(decodeLink(link)).toEqual({ kind: 'link', link: linkTo(problem, sample) })
      }),
      { numRuns: 300 },
    ))

  it('comes back from its file as it was', () =>
    fc.assert(
      fc.property(places, ({ problem, seen }) => {
        const sample = seen === null ? null : seen % samplesOf(problem).length
        const file = { problem, scenario: null, iteration: 0, ...seenAs(sample), written: null, recorded: 0 }
        const text = writeNetworkFile(file)
        expect(mayNameKinds(text)).toBe(!isUsual(problem))
        expect(readNetworkFile(text)).toEqual({ kind: 'file', file })
      }),
      { numRuns: 300 },
    ))

  it('is written in few words', () => {
    const xor = checked({
      ...exampleWith({ shape: [2, 2, 2], inputs: [0, 0], targets: [0, 1], loss: 'cross-entropy' }),
      activations: ['tanh', 'softmax'],
      otherSamples: [{ inputs: [0, 1], targets: [1, 0] }],
      schedule: 'all-together',
    })
    expect(encodeLink(linkTo(xor))).toBe(
      'v=1&x=0,0&t=0,1&act=tanh,softmax&loss=cross-entropy&s=0,1,1,0&sched=all-together',
    )
  })

  it('may name one activation for all layers', () => {
    const decoded = decodeLink('v=1&act=relu')
    expect(decoded.kind === 'link' && decoded.link.problem.activations).toEqual(['relu', 'relu'])
  })
})

describe('a step that this iteration ends before', () => {
  // 1 − out is 0, and has no logarithm.
  const problem = checked({
    ...exampleWith({ shape: [1, 1], inputs: [1], targets: [0], weights: [800], biases: [0] }),
    loss: 'cross-entropy',
  })

  it('may be named by a link and a file, since other iterations may come to it', () => {
    const link = { ...linkTo(problem), written: 'grad.w1' } as const
    expect(decodeLink(encodeLink(link))).toEqual({ kind: 'link', link })
    const file = { problem, scenario: null, iteration: 0, written: 'error', recorded: 0 } as const
    expect(readNetworkFile(writeNetworkFile(file))).toEqual({ kind: 'file', file })
  })

  it('has to be one of this network all the same', () => {
    for (const step of ['grad.w2', 'w1', 'batch.w1'])
      expect(decodeLink(`${encodeLink(linkTo(problem))}&step=${step}`)).toMatchObject({ part: 'step', why: 'step' })
  })
})

describe('a file in which a sample lacks a field', () => {
  it('is refused by the name of that', () => {
    const [order, lack] = ['"updateOrder": "simultaneous"', '"otherSamples": [{ "inputs": [0, 1] }]']
    expect(readNetworkFile(withPiece(order, `${order}, ${lack}`))).toMatchObject({
      place: 'problem.otherSamples[0].targets',
      why: 'missing',
    })
  })
})

describe('a link to a network that can’t be is refused at its part', () => {
  it.each([
    ['v=1&act=relu,cosine', 'act', 'choice'],
    ['v=1&act=relu,relu,relu', 'act', 'count'],
    ['v=1&act=softmax,sigmoid', 'act', 'clash'],
    ['v=1&act=sigmoid,softmax', 'loss', 'clash'],
    ['v=1&act=tanh&loss=cross-entropy', 'act', 'clash'],
    ['v=1&loss=cross-entropy&t=0.5,1.5', 't', 'clash'],
    ['v=1&act=sigmoid,softmax&loss=cross-entropy&t=0.5,0.4', 't', 'clash'],
    ['v=1&loss=log', 'loss', 'choice'],
    ['v=1&s=1,2,3', 's', 'count'],
    ['v=1&s=1,2,3,x', 's', 'unreadable'],
    ['v=1&s=1,2,3,4&sched=never', 'sched', 'choice'],
    ['v=1&s=1,2,3,4&sched=all-together&order=output-first', 'sched', 'clash'],
    ['v=1&s=1,2,3,4&turn=2', 'turn', 'range'],
    ['v=1&see=2', 'see', 'range'],
    ['v=1&see=0', 'see', 'range'],
    [`v=1&s=${Array.from({ length: 200 }, () => '1,2,3,4').join('_')}`, 's', 'range'],
  ])('%s', (hash, part, why) => {
    expect(decodeLink(hash)).toMatchObject({ kind: 'refused', part, why })
  })
})

/** As a link gives it back: without what says nothing new. */
function checked(problem: Problem): Problem {
  // Nobody tells −0 from 0.
  return checkProblem(JSON.parse(JSON.stringify(problem)))
}

function linkTo(problem: Problem, sample: number | null = null): Link {
  return { problem, scenario: null, iteration: 0, ...seenAs(sample), written: null, language: null }
}

function seenAs(sample: number | null): { readonly sample?: number } {
  return sample === null ? {} : { sample }
}
