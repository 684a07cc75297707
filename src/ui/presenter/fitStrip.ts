/** How small type may become for a formula that is long even on two rows, and by which steps, in percent. */
const SMALLEST = 40
const STEP = 5
const TWO = 'stripRow twoRows'
/** One row that is smaller still has less type than two rows that are. */
const SMALLEST_ROW = 80

/**
 * Sets a formula as large as it has room for: on one row, or else on two, or else smaller on one and then on two.
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
  const fitsAs = (className: string, size: number): boolean => {
    row.className = className
    row.style.fontSize = size === 100 ? '' : `${size}%`
    return fits()
  }
  if (isUnit) shrink('stripRow ofUnit', SMALLEST)
  else if (!fitsAs('stripRow', 100) && !fitsAs(TWO, 100) && !shrink('stripRow', SMALLEST_ROW)) shrink(TWO, SMALLEST)

  /** Gives whether it fits at last. */
  function shrink(className: string, least: number): boolean {
    for (let size = 100; size > least; size -= STEP) if (fitsAs(className, size)) return true
    return fitsAs(className, least)
  }
}
