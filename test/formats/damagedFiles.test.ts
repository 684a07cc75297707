import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkProblem, rightProblem } from '../../src/engine'
import { FILE_LIMITS } from '../../src/formats/jsonFile'
import { readNetworkFile, writeNetworkFile, type ReadNetworkFile } from '../../src/formats/networkFile'
import { anyFile, good, reopened, withoutSignedZeros, withPiece } from './files'

const MARKS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"a"',
  '"b"',
  '"',
  '\\',
  '\t',
  '\n',
  ' ',
  '\u00a0',
  '"\u2028"',
  '"\u0001"',
  '"\\n"',
]
const WORDS = [
  'true',
  'null',
  'nul',
  '0',
  '-0',
  '01',
  '-',
  '1.',
  '.5',
  '1e5',
  '1E-2',
  '1e',
  '+1',
  'é',
  '"é"',
  '"\\x"',
  '"\\u00e9"',
]

describe('the reader of files', () => {
  it('finds a flaw exactly where JSON.parse does', () => {
    const pieces = fc.constantFrom(...MARKS, ...WORDS)
    const soup = fc.array(pieces, { minLength: 1, maxLength: 8 }).map((all) => all.join(''))
    const nearly = fc.json().chain((text) => mutationsOf(text))
    fc.assert(
      fc.property(fc.oneof(soup, nearly, fc.json(), fc.string()), (text) => {
        fc.pre(text.trim() !== '')
        const found = readNetworkFile(text)
        const why = found.kind === 'refused' ? found.why : 'none'
        // These are found before what may be wrong after them.
        fc.pre(!['doubled', 'tooSmall', 'tooGreat'].includes(why))
        expect(why === 'notJson').toBe(!isJson(text))
      }),
      { numRuns: 3000 },
    )
  })

  it('reads a damaged file as a valid one or refuses it, and never throws', () => {
    const damaged = fc.oneof(
      anyFile.chain((file) => mutationsOf(writeNetworkFile(file))),
      mutationsOf(good).chain(mutationsOf),
    )
    fc.assert(
      fc.property(damaged, (text) => {
        expectValidOrRefused(readNetworkFile(text))
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['lists', '['.repeat(400_000), ']'.repeat(400_000)],
    ['objects', '{"a":'.repeat(150_000), `1${'}'.repeat(150_000)}`],
  ])('survives %s inside of each other without end', (_, opening, closing) => {
    expect(readNetworkFile(opening)).toMatchObject({ kind: 'refused', why: 'notJson' })
    const inside = withPiece('"grad.w5"', `${opening}${closing}`)
    expect(readNetworkFile(inside)).toMatchObject({ kind: 'refused', place: 'run.step' })
  })

  it('survives a string without end', () => {
    const { mostCharacters } = FILE_LIMITS
    expect(readNetworkFile(`"${'a'.repeat(mostCharacters - 1)}`)).toMatchObject({ why: 'notJson', at: { column: 1 } })
    expect(readNetworkFile(`"${'\\n'.repeat(mostCharacters / 2 - 1)}`)).toMatchObject({ why: 'notJson' })
  })
})

function expectValidOrRefused(found: ReadNetworkFile): void {
  if (found.kind === 'refused') return
  const { problem, iteration, recorded } = found.file
  expect(checkProblem(problem)).toEqual(rightProblem(problem))
  expect(iteration).toBeLessThanOrEqual(recorded)
  expect(reopened(found.file)).toEqual({ ...found.file, problem: withoutSignedZeros(problem) })
}

/** The text without a slice of it, or with one character replaced. */
function mutationsOf(text: string): fc.Arbitrary<string> {
  const at = fc.nat(text.length)
  const other = fc.oneof(fc.string({ minLength: 1, maxLength: 1 }), fc.constantFrom(...MARKS))
  return fc.oneof(
    fc.tuple(at, fc.nat(60)).map(([from, length]) => text.slice(0, from) + text.slice(from + length)),
    fc.tuple(at, other).map(([from, character]) => text.slice(0, from) + character + text.slice(from + 1)),
  )
}

/** Spaces of other kinds are taken for spaces. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text.replace(/[\u00a0\u2028]/g, ' '))
    return true
  } catch {
    return false
  }
}
