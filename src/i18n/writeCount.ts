const FORMAT = new Intl.NumberFormat('en')

/** A whole number with commas between its thousands, in both languages: 10,000. */
export function writeCount(count: number): string {
  return FORMAT.format(count)
}
