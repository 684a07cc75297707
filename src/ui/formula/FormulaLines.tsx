import { useLayoutEffect, useRef } from 'react'
import type { QuantityId } from '../../engine'
import type { Formula } from '../../notation/formulaOf'
import { writeFormula } from '../../notation/writeFormula'
import { copyFormula } from './copyFormula'
import './math.css'

interface Props {
  readonly formula: Formula
  /** What the formula says, in words: its name for those who don't see it. */
  readonly label: string
  /** Numbers with all their digits need more room. */
  readonly hasAllDigits: boolean
  /** The quantity to outline, wherever it stands in the formula. */
  readonly lit: QuantityId | null
}

/** A formula inside an element that `writeFormula` owns. */
export function FormulaLines({ formula, label, hasAllDigits, lit }: Props) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!element.current) return
    writeFormula(element.current, formula)
    outline(element.current, lit)
  })
  return (
    // Not role="math": a label on it would hide what the formula is made of.
    <div
      ref={element}
      className={hasAllDigits ? 'formula allDigits' : 'formula'}
      role="group"
      aria-label={label}
      data-testid="formula"
      onCopy={({ nativeEvent, currentTarget }) => copyFormula(nativeEvent, currentTarget, formula)}
    />
  )
}

function outline(element: Element, lit: QuantityId | null): void {
  element.querySelectorAll('[data-quantity]').forEach((piece) => {
    piece.classList.toggle('lit', piece.getAttribute('data-quantity') === lit)
  })
}
