import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadProblem } from '../../src/engine/typed/readNumber'
import { readSampleTable } from '../../src/formats/sampleTable'

const XOR = [
  { inputs: [0, 0], targets: [0] },
  { inputs: [0, 1], targets: [1] },
  { inputs: [1, 0], targets: [1] },
  { inputs: [1, 1], targets: [0] },
]

const XOR_ROWS = XOR.map(({ inputs, targets }) => [...inputs, ...targets])

/** A way in which programs write tables. */
interface Dialect {
  readonly separator: string
  readonly decimalComma: boolean
  readonly lineEnd: string
  readonly quoted: boolean
  readonly endsWithLine: boolean
  readonly mark: boolean
}

const dialects: fc.Arbitrary<Dialect> = fc.record({
  separator: fc.constantFrom('\t', ';', ',', ' '),
  decimalComma: fc.boolean(),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  quoted: fc.boolean(),
  endsWithLine: fc.boolean(),
  mark: fc.boolean(),
})

const table = fc
  .record({ inputs: fc.integer({ min: 1, max: 4 }), targets: fc.integer({ min: 1, max: 3 }) })
  .chain(({ inputs, targets }) =>
    fc.record({
      inputs: fc.constant(inputs),
      targets: fc.constant(targets),
      rows: fc.array(fc.array(number(), { minLength: inputs + targets, maxLength: inputs + targets }), {
        minLength: 1,
        maxLength: 200,
      }),
    }),
  )

describe('a pasted table', () => {
  it('reads back the same from any dialect, with a head or without', () =>
    fc.assert(
      fc.property(table, dialects, fc.boolean(), ({ inputs, targets, rows }, dialect, hasHead) => {
        const head = rows[0]!.map((_, i) => `x${i + 1}`)
        const text = written([...(hasHead ? [head] : []), ...rows.map((row) => row.map(String))], dialect)
        expect(readSampleTable(text, inputs, targets)).toEqual({
          samples: rows.map((row) => ({ inputs: row.slice(0, inputs), targets: row.slice(inputs) })),
          head: hasHead ? head : null,
        })
      }),
    ))

  it.each([
    ['spaces that do not break', XOR_ROWS.map((row) => row.join('\u00a0')).join('\n')],
    ['wide spaces', XOR_ROWS.map((row) => row.join('\u3000')).join('\n')],
    ['the commas of a Chinese list', XOR_ROWS.map((row) => row.join('、')).join('\n')],
    ['a line of what is not seen', XOR_ROWS.map((row) => row.join('\t')).join('\n') + '\n\u200b'],
    ['a tab behind every row', XOR_ROWS.map((row) => row.join('\t') + '\t').join('\n')],
    [
      'a tab behind the first row',
      XOR_ROWS.map((row) => row.join('\t'))
        .join('\n')
        .replace('\n', '\t\n'),
    ],
  ])('is read with %s', (_, text) => {
    expect(readSampleTable(text, 2, 1)).toEqual({ samples: XOR, head: null })
  })

  it('with an empty last cell is refused for that cell', () => {
    expect(readSampleTable('0\t0\t0\n0\t1\t', 2, 1)).toEqual({
      refusal: { kind: 'number', row: 2, column: 3, text: '', problem: 'empty' },
    })
  })

  it('is refused for any single bad cell, with its row and column as they stand in the text', () =>
    fc.assert(
      fc.property(
        table,
        dialects,
        fc.boolean(),
        fc.nat(),
        fc.nat(),
        fc.constantFrom<[string, ReadProblem]>(
          ['x', 'unreadable'],
          ['1.2.3', 'unreadable'],
          ['--1', 'unreadable'],
          ['true', 'unreadable'],
          ['1e9', 'tooLarge'],
        ),
        ({ inputs, targets, rows }, dialect, hasHead, anyRow, anyColumn, [bad, problem]) => {
          const row = anyRow % rows.length
          const column = anyColumn % rows[0]!.length
          const head = rows[0]!.map((_, i) => `x${i + 1}`)
          const cells = rows.map((each) => each.map(String))
          cells[row]![column] = bad
          // A first row in which nothing is a number is a head.
          fc.pre(hasHead || row > 0 || cells[0]!.length > 1)
          const text = written([...(hasHead ? [head] : []), ...cells], dialect)
          expect(readSampleTable(text, inputs, targets)).toEqual({
            refusal: { kind: 'number', row: row + (hasHead ? 2 : 1), column: column + 1, text: bad, problem },
          })
        },
      ),
    ))

  it('may have its decimals after a comma where tabs or semicolons part the columns', () => {
    expect(readSampleTable('0,5;1,25;1', 2, 1)).toEqual({
      samples: [{ inputs: [0.5, 1.25], targets: [1] }],
      head: null,
    })
    expect(readSampleTable('0,5\t1,125\t1', 2, 1)).toEqual({
      samples: [{ inputs: [0.5, 1.125], targets: [1] }],
      head: null,
    })
  })

  it('may have them there between spaces too, where nothing else can be meant', () => {
    expect(readSampleTable('0,5 1,25 1\n1 0 0,5', 2, 1)).toEqual({
      samples: [
        { inputs: [0.5, 1.25], targets: [1] },
        { inputs: [1, 0], targets: [0.5] },
      ],
      head: null,
    })
    expect(readSampleTable('a b t\n−0,5 1,25 1', 2, 1)).toMatchObject({ samples: [{ inputs: [-0.5, 1.25] }] })
    // Commas that part columns do so with a space behind them as well.
    expect(readSampleTable('0, 5, 1', 2, 1)).toMatchObject({ samples: [{ inputs: [0, 5], targets: [1] }] })
    expect(readSampleTable('1 000,2,1', 2, 1)).toMatchObject({ samples: [{ inputs: [1000, 2], targets: [1] }] })
  })

  it('of XOR reads as it was copied from a spreadsheet, empty lines left out', () => {
    const text = 'i1\ti2\tXOR\r\n0\t0\t0\r\n0\t1\t1\r\n\r\n1\t0\t1\r\n1\t1\t0\r\n'
    expect(readSampleTable(text, 2, 1)).toEqual({ samples: XOR, head: ['i1', 'i2', 'XOR'] })
  })

  it('may stand between upright bars, as chats and Markdown have it', () => {
    const samples = [
      { inputs: [0, 1.5], targets: [1] },
      { inputs: [1, -1], targets: [0] },
    ]
    const text = '| x1 | x2 | y |\n|:---|---:|---|\n| 0 | 1.5 | 1 |\n| 1 | −1 | 0 |\n'
    expect(readSampleTable(text, 2, 1)).toEqual({ samples, head: ['x1', 'x2', 'y'] })
    expect(readSampleTable('0 | 1,5 | 1\r\n1 | -1 | 0', 2, 1)).toEqual({ samples, head: null })
    expect(readSampleTable('| x1 | x2 | y |\n|---|---|---|\n| 0 | a | 1 |', 2, 1)).toEqual({
      refusal: { kind: 'number', row: 3, column: 2, text: 'a', problem: 'unreadable' },
    })
  })

  it('may be typed on a Chinese keyboard', () => {
    expect(readSampleTable('０，０，０\n０，１，１\n１，０，１\n１，１，０', 2, 1)).toEqual({
      samples: XOR,
      head: null,
    })
  })

  it.each([
    ['', { kind: 'empty' }],
    [' \n\n', { kind: 'empty' }],
    ['i1,i2,target', { kind: 'empty' }],
    ['0,0,0\n0,1', { kind: 'ragged', row: 2, columns: 2, others: 3 }],
    ['i1;i2;t\n0;1', { kind: 'ragged', row: 2, columns: 2, others: 3 }],
    ['0,0,0,1\n0,1,1,0', { kind: 'columns', columns: 4 }],
    ['0', { kind: 'columns', columns: 1 }],
    ['0,0,0\n0,1,1\n1,x,1', { kind: 'number', row: 3, column: 2, text: 'x', problem: 'unreadable' }],
    ['0\t\t1', { kind: 'number', row: 1, column: 2, text: '', problem: 'empty' }],
    ['\t0\t1', { kind: 'number', row: 1, column: 1, text: '', problem: 'empty' }],
    ['1e9\t2e9\t3e9\n1\t1\t0', { kind: 'number', row: 1, column: 1, text: '1e9', problem: 'tooLarge' }],
    ['0,0,NaN', { kind: 'number', row: 1, column: 3, text: 'NaN', problem: 'unreadable' }],
    [Array.from({ length: 201 }, () => '0,1,1').join('\n'), { kind: 'tooMany', rows: 201 }],
  ])('that says %j is refused', (text, refusal) => {
    expect(readSampleTable(text, 2, 1)).toEqual({ refusal })
  })

  it('never gives anything but a refusal or whole numbers of samples, whatever is pasted', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const read = readSampleTable(text, 2, 1)
        if ('refusal' in read) return
        for (const { inputs, targets } of read.samples) {
          expect([inputs.length, targets.length]).toEqual([2, 1])
          expect([...inputs, ...targets].every(Number.isFinite)).toBe(true)
        }
      }),
    ))
})

/** Numbers as tables hold them, with few decimals. */
function number(): fc.Arbitrary<number> {
  return fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 1000)
}

function written(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const { separator, lineEnd, endsWithLine, mark } = dialect
  const comma = dialect.decimalComma && (separator === '\t' || separator === ';')
  const cell = (text: string): string => {
    const pointed = comma && Number.isFinite(Number(text)) ? text.replace('.', ',') : text
    return dialect.quoted ? `"${pointed}"` : pointed
  }
  const lines = rows.map((row) => row.map(cell).join(separator)).join(lineEnd)
  return (mark ? '\uFEFF' : '') + lines + (endsWithLine ? lineEnd : '')
}
