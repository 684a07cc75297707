/** A number, with its unit or another number in brackets; or nothing. */
const NUMBER = /^([\d.,e-]+( [nµm]s| \([\d.]+\))?)?$/

/** A table for the terminal: numbers and times to the right, words to the left. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) => Math.max(...[title, ...rows.map((row) => row[column]!)].map(widthOf)))
  const isNumeric = head.map((_, column) => column > 0 && rows.every((row) => NUMBER.test(row[column]!)))
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - widthOf(cell))
        return isNumeric[column] ? space + cell : cell + space
      })
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** A time in the unit that suits it. */
export function duration(nanoseconds: number): string {
  if (nanoseconds < 10_000) return `${rounded(nanoseconds)} ns`
  if (nanoseconds < 10_000_000) return `${rounded(nanoseconds / 1e3)} µs`
  return `${rounded(nanoseconds / 1e6)} ms`
}

/** Three digits, or all before the point. */
export function rounded(number: number): string {
  return number.toLocaleString('en', { maximumSignificantDigits: Math.max(3, Math.ceil(Math.log10(number + 1))) })
}

function widthOf(text: string): number {
  return Array.from(text).length
}
