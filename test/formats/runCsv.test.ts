import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, createRunRecord, recordIteration, type Problem } from '../../src/engine'
import { csvHead, csvRows, csvSize, type CsvSpan } from '../../src/formats/runCsv'
import { expectDigits, golden } from '../support/golden'
import { anyProblem } from '../support/problems'

function textOf(start: Problem, span: CsvSpan): string {
  return [csvHead(start), ...csvRows(start, span)].join('')
}

/** The rows of a text, each by the names in its head. */
function parse(text: string): readonly Readonly<Record<string, number>>[] {
  const [head = '', ...rows] = text.split('\n').slice(0, -1)
  const names = head.split(',')
  return rows.map((row) => {
    const cells = row.split(',').map(Number)
    expect(cells.length).toBe(names.length)
    return Object.fromEntries(names.map((name, column) => [name, cells[column]!]))
  })
}

/** Which iterations have a row. */
function iterationsIn(start: Problem, span: CsvSpan): readonly number[] {
  return parse(textOf(start, span)).map((row) => row['iteration']!)
}

const anySpan = fc.record({
  from: fc.integer({ min: 0, max: 40 }),
  length: fc.integer({ min: 40, max: 160 }),
  every: fc.integer({ min: 1, max: 60 }),
})

describe('the head of a run as a table', () => {
  it('names the iteration, every parameter, every output, its part of E, and E', () => {
    expect(csvHead(articleExample)).toBe('iteration,w1,w2,w3,w4,w5,w6,w7,w8,b1,b2,out_o1,out_o2,E_o1,E_o2,E\n')
  })

  it('names the bias of each neuron where each has its own', () => {
    const problem: Problem = {
      ...articleExample,
      shape: [1, 2, 1],
      inputs: [1],
      targets: [0],
      weights: [1, 2, 3, 4],
      biases: [0, 0, 0],
      biasRule: 'neuron',
    }
    expect(csvHead(problem)).toBe('iteration,w1,w2,w3,w4,b_h1,b_h2,b_o1,out_o1,E_o1,E\n')
  })
})

describe('the rows of a run as a table', () => {
  it('stand in the order of the weights’ numbers, whichever end they are numbered by', () => {
    const rows = textOf({ ...articleExample, names: 'sender' }, { length: 0, every: 1 }).split('\n')
    expect(rows[0]).toMatch(/^iteration,w1,w2,w3,w4,w5,w6,w7,w8,b1/)
    // By sender the second weight leads from i1 to h2, where the article has 0.25, and the sixth from h1 to o2: 0.50.
    expect(rows[1]).toMatch(/^0,0\.15,0\.25,0\.2,0\.3,0\.4,0\.5,0\.45,0\.55,0\.35,/)
  })

  it('read back as the very numbers of the run, at every row', () => {
    fc.assert(
      fc.property(anyProblem(), anySpan, (problem, span) => {
        const record = createRunRecord(problem)
        record.extend(span.length)
        for (const row of parse(textOf(problem, span))) {
          const iteration = row['iteration']!
          const { topology, values } = recordIteration(record.problemAt(iteration))
          const outputs = topology.layers.at(-1)!
          const expected = {
            iteration,
            ...Object.fromEntries(
              [...topology.edges, ...topology.biases].map(({ id }) => [id, withoutSign(values[id])]),
            ),
            ...Object.fromEntries(outputs.map(({ id }) => [`out_${id}`, values[`out.${id}`]])),
            ...Object.fromEntries(outputs.map(({ id }) => [`E_${id}`, values[`error.${id}`]])),
            E: record.error(iteration),
          }
          expect(row).toEqual(expected)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('hold the golden numbers of the article’s example', () => {
    const rows = parse(textOf(articleExample, { length: 10_000, every: 1 }))
    expect(rows.length).toBe(10_001)
    expectDigits(rows[1]!['E'], '0.291027773694')
    expectDigits(rows[10_000]!['E'], '0.0000351018778298')
    const { standard } = golden('golden_runs.json') as {
      standard: Record<string, { E: string; o1: string; o2: string; w: readonly string[] }>
    }
    for (const [iteration, { E, o1, o2, w }] of Object.entries(standard)) {
      const row = rows[Number(iteration)]!
      expect(row['iteration']).toBe(Number(iteration))
      expectDigits(row['E'], E)
      expectDigits(row['out_o1'], o1)
      expectDigits(row['out_o2'], o2)
      w.forEach((text, index) => expectDigits(row[`w${index + 1}`], text))
    }
  })

  it('begin with the numbers as the article prints them', () => {
    const [first = ''] = [...csvRows(articleExample, { length: 0, every: 1 })]
    expect(first).toMatch(/^0,0\.15,0\.2,0\.25,0\.3,0\.4,0\.45,0\.5,0\.55,0\.35,0\.6,0\.7513650695\d+,.*\n$/)
  })

  it.each([
    [{ length: 6, every: 2 }, [0, 2, 4, 6]],
    [{ length: 7, every: 3 }, [0, 3, 6, 7]],
    [{ length: 5, every: 100 }, [0, 5]],
    [{ length: 0, every: 1 }, [0]],
    [{ from: 3, length: 9, every: 2 }, [3, 5, 7, 9]],
    [{ from: 4, length: 9, every: 3 }, [4, 7, 9]],
    [{ from: 5, length: 5, every: 3 }, [5]],
  ])('of %j stand for every so many iterations and the last', (span, iterations) => {
    expect(iterationsIn(articleExample, span)).toEqual(iterations)
  })

  it('count on where a branch left its run, with the numbers of the branch', () => {
    const span = { length: 7, every: 3 }
    const shifted = parse(textOf(articleExample, { ...span, origin: 173 }))
    expect(shifted.map((row) => row['iteration'])).toEqual([173, 176, 179, 180])
    expect(shifted.map((row) => row['E'])).toEqual(parse(textOf(articleExample, span)).map((row) => row['E']))
  })

  it.each([499, 500, 1000, 1200])('come in pieces of whole lines, at most 500 at once: %d iterations', (length) => {
    const pieces = [...csvRows(articleExample, { length, every: 1 })]
    const lines = pieces.map((piece) => piece.split('\n').length - 1)
    expect(Math.max(...lines)).toBeLessThanOrEqual(500)
    expect(Math.min(...lines)).toBeGreaterThan(0)
    expect(lines.reduce((sum, count) => sum + count)).toBe(length + 1)
    expect(pieces.filter((piece) => !piece.endsWith('\n'))).toEqual([])
  })
})

describe('the size that is announced', () => {
  it.each([
    { length: 0, every: 1 },
    { length: 1, every: 1 },
    { length: 1000, every: 1 },
    { length: 60_000, every: 7 },
    { from: 9000, length: 10_000, every: 10, origin: 1_000_000 },
  ])('of %j is within a twentieth of the real one for the article’s example', (span) => {
    const real = new TextEncoder().encode(textOf(articleExample, span)).length
    expect(Math.abs(csvSize(articleExample, span) - real)).toBeLessThan(real / 20)
  })

  it('is within a fifth for any network', () => {
    fc.assert(
      fc.property(anyProblem(), fc.integer({ min: 100, max: 600 }), (problem, length) => {
        const real = textOf(problem, { length, every: 1 }).length
        expect(Math.abs(csvSize(problem, { length, every: 1 }) - real)).toBeLessThan(real / 5)
      }),
    )
  })
})

/** -0 is a zero too. */
function withoutSign(value: number | undefined): number {
  return (value ?? NaN) + 0
}
