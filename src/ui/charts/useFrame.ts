import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { Frame } from './Axes'

/** Charts grow no taller than this, in CSS pixels: what stands below them belongs to them. */
const TALLEST = 460
/** From this width on the style sheet sets larger letters, and the margins that hold them grow as well. */
const LARGE = 500
const LARGER = 1.2
/** Less is a page that is still being built. */
const NARROWEST = 240

/**
 * A frame of the size that its drawing has on the page, a unit a CSS pixel: so the letters of a large chart are no
 * larger than the text beside it.
 */
export function useFrame(base: Frame): { readonly ref: RefObject<SVGSVGElement | null>; readonly frame: Frame } {
  const ref = useRef<SVGSVGElement>(null)
  const [width, setWidth] = useState(base.width)
  useLayoutEffect(() => {
    const svg = ref.current
    if (!svg || typeof ResizeObserver === 'undefined') return
    const measure = (): void => {
      const measured = Math.round(svg.getBoundingClientRect().width)
      if (measured >= NARROWEST) setWidth(measured)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(svg)
    return () => observer.disconnect()
  }, [])
  const frame = useMemo(() => {
    const room = width >= LARGE ? LARGER : 1
    const height = Math.max(Math.min(Math.round((width / base.width) * base.height), TALLEST), NARROWEST / 2)
    const { left, right, top, bottom } = base
    return { width, height, left: left * room, right: right * room, top: top * room, bottom: bottom * room }
  }, [base, width])
  return { ref, frame }
}
