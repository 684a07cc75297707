/** How small type may become for a formula that is long even on two rows, and by which steps, in percent. */
const SMALLEST = 40
const STEP = 5

/**
 * Sets a formula as large as it has room for: on one row, or else on two, or else smaller.
 *
 * What it takes is measured, because it depends on the numbers, the names and the type.
 */
export function fitStrip(row: HTMLElement): void {
  const fits = (): boolean => {
    const formula = row.querySelector<HTMLElement>('.formula')!
    return formula.scrollWidth <= formula.clientWidth && formula.scrollHeight <= row.clientHeight
  }
  row.className = 'stripRow'
  row.style.fontSize = ''
  if (fits()) return
  row.className = 'stripRow twoRows'
  for (let size = 100 - STEP; size >= SMALLEST && !fits(); size -= STEP) row.style.fontSize = `${size}%`
}
