import type { Cause } from '../../../comparing/causes'
import { differenceOf } from '../../../comparing/difference'
import type { Figure } from '../../../comparing/figure'
import { printedOf, type Printed } from '../../../comparing/printed'
import { evaluate, type QuantityId, type Tape } from '../../../engine'
import { asTyped } from '../../../notation/asTyped'
import { expressionTerms } from '../../../notation/expressionMath'
import { lineOf, numberMath, numbersOf } from '../../../notation/formulaOf'
import { formulaText } from '../../../notation/formulaText'
import { parameterParts, writeDecimals, writeNumber, writeParameter, writeSigned } from '../../../notation/numbers'
import { symbolText } from '../../../notation/symbolText'

/** A number is computed to so many digits more than are printed. */
const MORE_DIGITS = 2
/** What a double has; digits behind them are no part of what was computed. */
const MOST_DIGITS = 17
/** No browser writes more decimals of numbers however small. */
const MOST_DECIMALS = 20
/** As many as the numbers of a formula need here. */
const WORKING_DECIMALS = 9

/** A figure as it is printed. */
export function writePrinted({ printed }: Figure): string {
  return printed.includes('e') ? asTyped(printed) : printed.replace('-', '−')
}

/** A number with two digits more than the figure has. */
export function writeComputed(number: number, figure: Figure): string {
  return writeLike(number, figure, MORE_DIGITS)
}

/** A number with as many digits as the figure. */
export function writeAsPrinted(number: number, figure: Figure): string {
  return writeLike(number, figure, 0)
}

function writeLike(number: number, { printed }: Figure, more: number): string {
  const { decimals, digits }: Printed = printedOf(printed)
  if (!Number.isFinite(number) || printed.includes('e'))
    return writeNumber(number, 0, Math.min(digits + more, MOST_DIGITS))
  const behindPoint = number === 0 ? MOST_DECIMALS : MOST_DIGITS - 1 - Math.floor(Math.log10(Math.abs(number)))
  return writeDecimals(number, Math.max(0, Math.min(decimals + more, behindPoint, MOST_DECIMALS)))
}

/** What a figure is called: as in its source, or as here. */
export function nameOf({ there, ...figure }: Figure, quantities: Tape['quantities']): string {
  return there ?? symbolHere(figure, quantities)
}

/** The symbol of a figure here, with its sign: `−δ_o1`, `−η ∂E/∂w6`. */
export function symbolHere(
  { quantity, of, sign }: Pick<Figure, 'quantity' | 'of' | 'sign'>,
  quantities: Tape['quantities'],
): string {
  return signHere({ of, sign }) + (of === 'slope' ? `∂E/∂${quantity}` : symbolText(quantities.get(quantity)!))
}

/** What stands before the symbol of its quantity. */
export function signHere({ of, sign }: Pick<Figure, 'of' | 'sign'>): string {
  if (of === 'change') return sign < 0 ? 'η ' : '−η '
  return sign < 0 ? '−' : ''
}

/** By how much a printed number is off: `+1.4%`, `× 10.1`; null where only its sign is, or nothing can be said. */
export function writeDifference(printed: number, number: number, otherSign: string): string | null {
  const difference = differenceOf(printed, number)
  switch (difference?.kind) {
    case undefined:
      return null
    case 'sign':
      return otherSign
    case 'times':
      return `× ${writeDecimals(difference.times, 1)}`
    case 'percent':
      return `${writeSigned(difference.percent, 1, 1)}%`
  }
}

/** The working with other inputs: `0.30 · 0.57 + 0.90 · 0.59 = 0.702`. */
export function writeWorking({ formula, inputs }: Extract<Cause, { readonly kind: 'inputs' }>, tape: Tape): string {
  const valueOf = (id: QuantityId): number => inputs.get(id) ?? NaN
  // As people write them: without the zeros behind.
  const leaf = (id: QuantityId) => numberMath(parameterParts(valueOf(id), WORKING_DECIMALS))
  const numbers = numbersOf({ tape, shows: valueOf }, WORKING_DECIMALS)
  const terms = expressionTerms(formula, { ...numbers, leaf, sent: leaf })
  const result = Number(evaluate(formula, valueOf).toPrecision(WORKING_DECIMALS))
  return `${formulaText([lineOf(terms)])} = ${writeParameter(result, WORKING_DECIMALS)}`
}
