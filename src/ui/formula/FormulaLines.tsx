import { useLayoutEffect, useRef, type MouseEvent, type ReactNode } from 'react'
import type { QuantityId } from '../../engine'
import type { Stage } from '../../session/underway'
import './math.css'

interface Props {
  /** Brings the element up to date with the formula. */
  readonly write: (element: Element) => void
  /** How far the step's number has come. */
  readonly stage: Stage
  /** The formula as it is read out, in the page's language. */
  readonly spoken: ReactNode
  /** Numbers with all their digits need more room. */
  readonly hasAllDigits: boolean
  /** The quantities to outline, wherever they stand in the formula. */
  readonly lit: readonly (QuantityId | null)[]
  /** Somebody presses a symbol or a number in it. */
  onPick(id: QuantityId, piece: Element): void
}

/** A formula for the eyes, inside an element that `write` owns, and beside it the same for the ears. */
export function FormulaLines({ write, stage, spoken, hasAllDigits, lit, onPick }: Props) {
  const onClick = ({ target }: MouseEvent): void => {
    const piece = pieceAt(target)
    if (piece) onPick(piece.getAttribute('data-quantity') as QuantityId, piece)
  }
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (!element.current) return
    write(element.current)
    outline(element.current, lit)
  })
  return (
    <>
      <p className="visuallyHidden">{spoken}</p>
      {/* Heard once: by itself each term is read apart, its words letter by letter, in the language of the reader's voice. Keys press the buttons beside it. */}
      <div
        ref={element}
        className={`formula is-${stage}${hasAllDigits ? ' allDigits' : ''}`}
        translate="no"
        aria-hidden="true"
        data-testid="formula"
        onClick={onClick}
      />
    </>
  )
}

/** The symbol or number of another quantity at this place; the result is what is shown already. */
function pieceAt(target: EventTarget): Element | null {
  return target instanceof Element ? target.closest('.mathLine:not(.result) [data-quantity]') : null
}

/** A factor only where no piece of it is what is lit. */
function outline(element: Element, lit: Props['lit']): void {
  element.querySelectorAll('[data-quantity]').forEach((piece) => {
    const id = piece.getAttribute('data-quantity') as QuantityId
    piece.classList.toggle('lit', lit.includes(id) && !piece.querySelector(`[data-quantity="${id}"]`))
  })
}
