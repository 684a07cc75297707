import type { QuantityId, Tape } from '../../src/engine'
import { writeNumber, writeParameter, type DecimalsShown } from '../../src/notation/numbers'
import { numbersOf } from './numbersIn'

/** The numbers of a tape that somebody must not find. */
export interface Withheld {
  readonly count: number
  /** How many of them can be told from every number that is seen: others happen to be equal, or are written alike. */
  readonly telling: number
  /** Which of them are among the numbers found somewhere. */
  among(found: ReadonlySet<string>): readonly QuantityId[]
}

/** What is withheld from somebody who sees so much of a tape, and some numbers that are worked out from what is seen. */
export function withheldFrom(
  tape: Tape,
  sees: (id: QuantityId) => number | null,
  decimals: DecimalsShown,
  workedOut: readonly number[] = [],
): Withheld {
  // The drawing writes up to six decimals, of thousands two.
  const shown: readonly DecimalsShown[] = [decimals, decimals === 'all' ? 6 : Math.min(decimals, 6), 2]
  const ids = [...tape.quantities.keys()]
  const seen = ids.map(sees).filter((value) => value !== null)
  const innocent = new Set([...seen, ...workedOut].flatMap((value) => formsOf(value, shown)))
  const isTelling = (form: string): boolean => isLong(form) && !innocent.has(form)
  const withheld = ids
    .filter((id) => sees(id) === null)
    .map((id) => ({ id, forms: formsOf(tape.values[id]!, shown).filter(isTelling) }))
  return {
    count: withheld.length,
    telling: withheld.filter(({ forms }) => forms.length > 0).length,
    among: (found) => withheld.filter(({ forms }) => forms.some((form) => found.has(form))).map(({ id }) => id),
  }
}

/** How a number may stand on the page, whatever its sign: with any of these decimals, and as the double that it is. */
export function formsOf(value: number, decimals: readonly DecimalsShown[]): readonly string[] {
  const written = decimals.flatMap((most) => [writeNumber(value, most), writeParameter(value, most)])
  return [...written, String(value)].flatMap(numbersOf)
}

/**
 * Whether a text is too long to be a count, a percentage or an index; and no number at the end of the doubles, where so few are
 * left that half of one is written like another.
 */
function isLong(form: string): boolean {
  return form.replace('.', '').length >= 5 && !/(e|×10)[-−]3\d\d$/.test(form)
}
