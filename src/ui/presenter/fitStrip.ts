/** How small type may become for a formula that is long even on two rows, and by which steps, in percent. */
const SMALLEST = 40
const STEP = 5

/**
 * Sets a formula as large as it has room for: on one row, or else on two, or else smaller.
 *
 * What it takes is measured, because it depends on the numbers, the names and the type.
 */
export function fitStrip(row: HTMLElement): void {
  // A move of several steps has a line for each number that tells it: they stand in two columns from the start.
  const isUnit = row.querySelector('.whole') !== null
  const fits = (): boolean => {
    const formula = row.querySelector<HTMLElement>('.formula')!
    return formula.scrollWidth <= formula.clientWidth && formula.scrollHeight <= row.clientHeight
  }
  row.className = 'stripRow'
  row.style.fontSize = ''
  if (!isUnit && fits()) return
  row.className = `stripRow ${isUnit ? 'ofUnit' : 'twoRows'}`
  for (let size = isUnit ? 100 : 100 - STEP; size >= SMALLEST && !fits(); size -= STEP) row.style.fontSize = `${size}%`
}
