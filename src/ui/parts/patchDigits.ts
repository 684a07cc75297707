/** A number that `formulaOf` marked, as long as it is written in digits alone: what comes before them, and they. */
const NUMBER = /value=([^}]+)\}\{(-?)([\d.]+)\}/g

/**
 * Puts new digits into a formula that KaTeX has set, if nothing else has changed: the same pieces in the same order,
 * each number with its sign and its length.
 *
 * KaTeX sets a row of digits as one piece of text, and its digits are of one width: nothing has to be laid out anew.
 * Gives back whether it could be done; if not, the formula is untouched.
 */
export function patchDigits(element: Element, from: string, to: string): boolean {
  if (frameOf(from) !== frameOf(to)) return false
  const numbers = [...to.matchAll(NUMBER)]
  const places = [...element.querySelectorAll('[data-value]')].map((place) => ({ place, digits: digitsIn(place) }))
  const before = [...from.matchAll(NUMBER)]
  const isKnown = places.length === before.length && places.every(({ digits }, i) => digits?.data === before[i]![3])
  if (!isKnown) return false
  places.forEach(({ place, digits }, i) => {
    place.setAttribute('data-value', numbers[i]![1]!)
    digits!.data = numbers[i]![3]!
  })
  return true
}

/** What is left of a formula without the digits of its numbers. */
function frameOf(tex: string): string {
  return tex.replace(NUMBER, (_, _value, sign: string, digits: string) => sign + '0'.repeat(digits.length))
}

/** A number's digits: the last text in it, after its sign. */
function digitsIn(place: Element): Text | null {
  let last: Node = place
  while (last.lastChild) last = last.lastChild
  return last instanceof Text ? last : null
}
