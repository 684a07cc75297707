/** A number as short as it goes, and to the last bit: it is typed and read in narrow columns. */
export function writeWhole(value: number): string {
  return String(value).replaceAll('-', '−')
}
