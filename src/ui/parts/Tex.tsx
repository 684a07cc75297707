import katex from 'katex'
import 'katex/dist/katex.min.css'
import { useLayoutEffect, useRef } from 'react'
import { patchDigits } from './patchDigits'

/** Only these may be asked for from TeX: they mark which quantity a piece shows. */
const TRUSTED: ReadonlySet<string> = new Set(['\\htmlData', '\\htmlClass'])

interface Props {
  readonly tex: string
  readonly className?: string
  /** The quantity to outline, wherever it stands in the formula. */
  readonly lit: string | null
  /** Numbers are being dragged: what only a screen reader needs is left for when they have come to rest. */
  readonly isMoving?: boolean
}

/** A formula, typeset inside an element that KaTeX owns. */
export function Tex({ tex, className, lit, isMoving = false }: Props) {
  const element = useRef<HTMLSpanElement>(null)
  /** What the digits on screen were written from. */
  const shown = useRef<string | null>(null)
  useLayoutEffect(() => {
    if (!element.current) return
    const isPatched = isMoving && shown.current !== null && patchDigits(element.current, shown.current, tex)
    if (!isPatched) typeset(tex, element.current, isMoving)
    shown.current = tex
  }, [tex, isMoving])
  // KaTeX may have made new pieces, or another one is lit: either way the marks are set anew.
  useLayoutEffect(() => {
    if (element.current) outline(element.current, lit)
  })
  return <span className={className} ref={element} />
}

function typeset(tex: string, element: HTMLElement, isMoving: boolean): void {
  katex.render(tex, element, {
    output: isMoving ? 'html' : 'htmlAndMathml',
    throwOnError: false,
    strict: (code: string) => (code === 'htmlExtension' ? 'ignore' : 'warn'),
    trust: ({ command }) => TRUSTED.has(command),
  })
}

function outline(element: HTMLElement, lit: string | null): void {
  element.querySelectorAll('[data-quantity]').forEach((piece) => {
    piece.classList.toggle('lit', piece.getAttribute('data-quantity') === lit)
  })
}
