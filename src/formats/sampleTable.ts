import type { Sample } from '../engine'
import { UNSEEN } from '../engine/typed/plainText'
import { readNumber, type ReadNumber, type ReadProblem } from '../engine/typed/readNumber'

/** What keeps a text from being a table of samples. Rows and columns are counted from 1, as they stand in the text. */
export type TableRefusal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'ragged'; readonly row: number; readonly columns: number; readonly others: number }
  | {
      readonly kind: 'number'
      readonly row: number
      readonly column: number
      readonly text: string
      readonly problem: ReadProblem
    }
  | { readonly kind: 'columns'; readonly columns: number }
  | { readonly kind: 'tooMany'; readonly rows: number }

/** The samples of a table, and what its first row calls the columns if it is one of words; or what is wrong with it. */
export type ReadTable =
  { readonly samples: readonly Sample[]; readonly head: readonly string[] | null } | { readonly refusal: TableRefusal }

/** As many as a network may have. */
export const MOST_ROWS = 200
/** As much of a strange cell as a message can show. */
const LONGEST_QUOTE = 24

const COMMA = /,/
const SPACES = /\s+/

interface Row {
  readonly line: number
  readonly cells: readonly string[]
}

/**
 * Reads what was copied from a spreadsheet or a file of comma-separated values: a row for each sample, inputs first.
 *
 * Tabs, semicolons, commas or upright bars part the columns, or spaces of any kind where there is none of them; between tabs and semicolons
 * a comma may be the decimal point, and between spaces where nothing else can be meant. Separators behind the last column are
 * none. Nothing is taken in part.
 */
export function readSampleTable(text: string, inputs: number, targets: number): ReadTable {
  const plain = withoutBars(text.replace(UNSEEN, ''))
    .replace(/[，、]/g, ',')
    .replace(/；/g, ';')
  const separator = separatorOf(plain)
  const read = readBy(separator, plain, inputs, targets)
  if ('samples' in read || separator !== COMMA) return read
  const bySpaces = readBy(SPACES, plain, inputs, targets)
  return 'samples' in bySpaces ? bySpaces : read
}

/** A table between upright bars, as Markdown has it, with tabs instead; its rule below the head is an empty line. */
function withoutBars(text: string): string {
  if (!text.includes('|')) return text
  return text
    .split(/\r\n|\n|\r/)
    .map((line) =>
      /^[\s|:-]+$/.test(line)
        ? ''
        : line
            .trim()
            .replace(/^\||\|$/g, '')
            .replaceAll('|', '\t'),
    )
    .join('\n')
}

function readBy(separator: RegExp, text: string, inputs: number, targets: number): ReadTable {
  const rows = rowsOf(text, separator)
  const hasHead = rows.length > 0 && rows[0]!.cells.every((cell) => isWord(cell))
  const head = hasHead ? rows[0]!.cells : null
  const body = hasHead ? rows.slice(1) : rows
  if (body.length === 0) return { refusal: { kind: 'empty' } }
  const others = rows[0]!.cells.length
  const ragged = rows.find(({ cells }) => cells.length !== others)
  if (ragged) return { refusal: { kind: 'ragged', row: ragged.line, columns: ragged.cells.length, others } }
  const samples: Sample[] = []
  for (const { line, cells } of body) {
    const known: number[] = []
    for (const [column, cell] of cells.entries()) {
      const read = numberIn(cell)
      if ('problem' in read)
        return {
          refusal: { kind: 'number', row: line, column: column + 1, text: cell.slice(0, LONGEST_QUOTE), ...read },
        }
      known.push(read.value)
    }
    samples.push({ inputs: known.slice(0, -targets), targets: known.slice(-targets) })
  }
  if (others !== inputs + targets) return { refusal: { kind: 'columns', columns: others } }
  if (samples.length > MOST_ROWS) return { refusal: { kind: 'tooMany', rows: samples.length } }
  return { samples, head }
}

/** The rows that are not empty. */
function rowsOf(text: string, separator: RegExp): readonly Row[] {
  const rows = text
    .split(/\r\n|\n|\r/)
    .map((line, i) => ({ line: i + 1, text: line }))
    .filter((line) => line.text.trim() !== '')
    .map((line) => ({ line: line.line, cells: cellsOf(line.text, separator) }))
  const width = Math.max(...rows.map(({ cells }) => cells.findLastIndex((cell) => cell !== '') + 1))
  return rows.map(({ line, cells }) => ({ line, cells: cells.slice(0, width) }))
}

function separatorOf(text: string): RegExp {
  if (text.includes('\t')) return /\t/
  if (text.includes(';')) return /;/
  return text.replace(/"[^"]*"/g, '').includes(',') ? COMMA : SPACES
}

/** The cells of a line; between quotes a separator is an ordinary sign. */
function cellsOf(line: string, separator: RegExp): readonly string[] {
  const quoted: string[] = []
  const bare = line.replace(/"([^"]*)"/g, (_, inside: string) => `"${quoted.push(inside) - 1}"`)
  return (separator === SPACES ? bare.trim() : bare)
    .split(separator)
    .map((cell) => cell.replace(/"(\d+)"/g, (_, at: string) => quoted[Number(at)]!).trim())
}

/** Whether a cell is no number at all, and not one that only can't be taken. */
function isWord(cell: string): boolean {
  const read = numberIn(cell)
  return 'problem' in read && read.problem === 'unreadable'
}

/** A single comma is the decimal point: where commas part the columns, none is left inside a cell. */
function numberIn(cell: string): ReadNumber {
  return readNumber(/^[^.,]*,[^.,]*$/.test(cell) ? cell.replace(',', '.') : cell)
}
