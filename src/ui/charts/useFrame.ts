import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Frame } from './Axes'

/** Charts grow no taller than this, in CSS pixels: what stands below them belongs to them. */
const TALLEST = 460
/** From this width on the style sheet sets larger letters, and the margins that hold them grow as well. */
const LARGE = 500
const LARGER = 1.2
/** Less is a page that is still being built. */
const NARROWEST = 240
/** A chart that is lower can't be read. */
const LOWEST = 120

/**
 * A frame of the size that its drawing has on the page, a unit a CSS pixel: so the letters of a large chart are no
 * larger than the text beside it.
 *
 * In a panel that scrolls by itself it is no taller than the panel leaves it, with so much below it, if that is said: it is
 * seen whole.
 */
export function useFrame(
  base: Frame,
  below: number | null = null,
): { readonly ref: RefObject<SVGSVGElement | null>; readonly frame: Frame } {
  const ref = useRef<SVGSVGElement>(null)
  const [width, setWidth] = useState(base.width)
  const [room, setRoom] = useState(TALLEST)
  useLayoutEffect(() => {
    const svg = ref.current
    if (!svg || typeof ResizeObserver === 'undefined') return
    const measure = (): void => {
      const measured = Math.round(svg.getBoundingClientRect().width)
      if (measured >= NARROWEST) setWidth(measured)
      setRoom(roomFor(svg, below))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(svg)
    const panel = panelOf(svg)
    if (panel) observer.observe(panel)
    return () => observer.disconnect()
  }, [below])
  const frame = useMemo(() => {
    const larger = width >= LARGE ? LARGER : 1
    const height = Math.max(Math.min(Math.round((width / base.width) * base.height), room), LOWEST)
    const { left, right, top, bottom } = base
    return { width, height, left: left * larger, right: right * larger, top: top * larger, bottom: bottom * larger }
  }, [base, width, room])
  return { ref, frame }
}

function panelOf(svg: Element): HTMLElement | null {
  const panel = svg.closest<HTMLElement>('.tabPanel')
  return panel && /auto|scroll/.test(getComputedStyle(panel).overflowY) ? panel : null
}

function roomFor(svg: Element, below: number | null): number {
  const panel = panelOf(svg)
  if (!panel || below === null) return TALLEST
  const above = svg.getBoundingClientRect().top - panel.getBoundingClientRect().top + panel.scrollTop
  return Math.min(Math.floor(panel.clientHeight - above - below), TALLEST)
}
