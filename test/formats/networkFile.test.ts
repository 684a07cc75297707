import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, train } from '../../src/engine'
import { readNetworkFile, writeNetworkFile } from '../../src/formats/networkFile'
import { anyFile, good, reopened, shown, withPiece } from './files'

describe('a network file', () => {
  it('reads like this, with each list on one line', () => {
    expect(good).toBe(`{
  "backflow": 1,
  "problem": {
    "shape": [2, 2, 2],
    "inputs": [0.05, 0.1],
    "targets": [0.01, 0.99],
    "weights": [0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5, 0.55],
    "biases": [0.35, 0.6],
    "learningRate": 0.5,
    "biasRule": "fixed",
    "updateOrder": "simultaneous"
  },
  "run": {
    "iterations": 10000,
    "shown": 173,
    "step": "grad.w5"
  }
}
`)
  })

  it('carries printed figures as lines that can be typed, and opens them again', () => {
    const figures = [
      { there: null, quantity: 'grad.w5', of: 'value', sign: 1, iteration: 0, printed: '0.0822' },
      { there: 'Err6', quantity: 'delta.o1', of: 'value', sign: -1, iteration: 3, printed: '0.1311' },
    ] as const
    const text = writeNetworkFile({ ...shown, figures })
    expect(text).toContain('  "figures": [\n    "grad.w5 = 0.0822",\n    "Err6 = -delta.o1@3 = 0.1311"\n  ]\n}')
    expect(readNetworkFile(text)).toEqual({ kind: 'file', file: { ...shown, figures } })
    expect(readNetworkFile(text.replace('grad.w5 =', 'grad.w12 ='))).toMatchObject({
      place: 'figures[0]',
      text: '"grad.w12 = 0.0822"',
      why: 'figure',
    })
  })

  it('names a wrong program in a line of its own, and is refused with two of them or one that is none', () => {
    expect(writeNetworkFile({ ...shown, problem: { ...articleExample, program: 'sign' } })).toContain(
      '"backflow": 1,\n  "bug": "sign",\n  "problem"',
    )
    const secret = writeNetworkFile({ ...shown, problem: { ...articleExample, program: 1234 } })
    expect(secret).toContain('"secret": 1234,')
    expect(readNetworkFile(secret.replace('"secret"', '"bug": "sign", "secret"'))).toMatchObject({
      place: 'secret',
      why: 'together',
    })
    expect(readNetworkFile(secret.replace('1234', '1000000'))).toMatchObject({ place: 'secret', why: 'whole' })
    expect(readNetworkFile(secret.replace('"secret": 1234', '"bug": 7'))).toMatchObject({ place: 'bug', why: 'bug' })
  })

  it('is refused where its run would take too long', () => {
    const otherSamples = Array.from({ length: 199 }, () => ({ inputs: [0, 0], targets: [0, 0] }))
    const many = writeNetworkFile({ ...shown, problem: { ...articleExample, otherSamples }, recorded: 9_000_000 })
    expect(readNetworkFile(many)).toMatchObject({ place: 'run.iterations', text: '9000000', why: 'work' })
    expect(readNetworkFile(many.replace('9000000', '6000000'))).toMatchObject({ kind: 'file' })
  })

  it('reopens exactly what was saved', () => {
    fc.assert(
      fc.property(anyFile, (file) => {
        expect(reopened(file)).toEqual(file)
      }),
    )
  })

  it('keeps every bit of weights that were trained', () => {
    const { problem } = train(articleExample, { iterations: 10_000 })
    expect(reopened({ ...shown, problem }).problem.weights).toEqual(problem.weights)
  })

  it('opens after an editor has written it in its own way', () => {
    const other = JSON.stringify(JSON.parse(good)).replace('"step":"grad.w5"', '"step":"grad.\\u00775"')
    for (const text of [other, `\uFEFF${good}`, good.replaceAll('\n', '\r\n'), good.replace('10000', '1E4')])
      expect(readNetworkFile(text)).toEqual({ kind: 'file', file: shown })
  })

  it('opens although numbers were copied into it from a page, and the whole through a chat', () => {
    const negative = { ...shown, problem: { ...articleExample, weights: articleExample.weights.map((w) => -w) } }
    const text = writeNetworkFile(negative)
    for (const minus of ['\u2212', '\u2010', '\u2011', '\u2013', '\u2014'])
      expect(readNetworkFile(text.replaceAll('-0', `${minus}0`))).toEqual({ kind: 'file', file: negative })
    for (const space of ['\u00a0', '\u2009', '\u202f', '\u3000', '\u200b', '\u2060', '\u200e', '\ufeff', '\u00ad'])
      expect(readNetworkFile(text.replaceAll(' ', space))).toEqual({ kind: 'file', file: negative })
  })

  it('is refused with a sign that nobody sees in one of its strings, at its place', () => {
    expect(readNetworkFile(withPiece('"fixed"', '"fi\u200bxed"'))).toMatchObject({ place: 'problem.biasRule' })
    expect(readNetworkFile(withPiece('0.55]', '\u00a0\u221255,,]'))).toMatchObject({ at: { line: 7, column: 60 } })
  })

  it('opens with its fields in another order', () => {
    const { run, problem, backflow } = JSON.parse(good) as Record<string, unknown>
    expect(readNetworkFile(JSON.stringify({ run, backflow, problem }))).toEqual({ kind: 'file', file: shown })
  })

  it('takes iteration -0 for iteration 0', () => {
    expect(readNetworkFile(withPiece('173', '-0'))).toEqual({ kind: 'file', file: { ...shown, iteration: 0 } })
  })

  it('may hold the longest run', () => {
    expect(reopened({ ...shown, recorded: 10_000_000 }).recorded).toBe(10_000_000)
  })
})
