import { useEffect, useRef, type RefObject } from 'react'
import { isStill } from '../../../browser/surroundings'
import { useParts } from '../../context/AppContext'

/** What a box shows of something longer, in pixels: where a part of it stands, and how far it has been scrolled. */
interface Shown {
  /** From the upper edge of the box. */
  readonly top: number
  readonly bottom: number
  readonly height: number
  readonly scrolled: number
}

/** How far to scroll so that a part stands between a quarter and three quarters of the box. */
export function scrolledTo({ top, bottom, height, scrolled }: Shown): number {
  const above = height / 4 - top
  const below = bottom - (height * 3) / 4
  if (above > 0) return Math.max(scrolled - above, 0)
  return below > 0 ? scrolled + below : scrolled
}

/**
 * Keeps the row that is marked as the present step in the middle of its panel, whenever that is another row.
 *
 * Not while somebody points into the panel, who would press another row than meant; and where the panel lies in the page,
 * as on a tablet, the page stays where it is.
 */
export function useFollowing(list: RefObject<HTMLElement | null>, here: string | null): void {
  const { store } = useParts()
  const isFirst = useRef(true)
  const isPointing = usePointing(list)
  useEffect(() => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const row = rows.find(({ dataset }) => dataset['row'] === here)
    const panel = list.current && scrollerOf(list.current)
    const opening = isFirst.current
    isFirst.current = false
    if (!row || !panel) return
    if (!opening && isPointing.current) return
    const edge = panel.getBoundingClientRect().top
    const { top, bottom } = row.getBoundingClientRect()
    const { clientHeight: height, scrollTop: scrolled } = panel
    const wanted = scrolledTo({ top: top - edge, bottom: bottom - edge, height, scrolled })
    if (wanted === scrolled) return
    panel.scrollTo({ top: wanted, behavior: opening || isStill(store.getState().motion) ? 'instant' : 'smooth' })
  }, [list, here, store, isPointing])
}

/** So far a pointer may waver that only lies there, in CSS pixels. */
const WAVERS = 8

/** Whether a pointer has been moved into a list: one that it has opened under, or a finger that is gone, doesn't point. */
function usePointing(list: RefObject<HTMLElement | null>): RefObject<boolean> {
  const isPointing = useRef(false)
  useEffect(() => {
    const panel = list.current?.closest('.tabPanel')
    if (!panel) return
    const ends = new AbortController()
    let way = 0
    const on = (name: 'pointermove' | 'pointerleave', hear: (event: PointerEvent) => void): void =>
      panel.addEventListener(name, (event) => hear(event as PointerEvent), { signal: ends.signal })
    on('pointermove', ({ movementX, movementY }) => {
      way += Math.hypot(movementX, movementY)
      if (way > WAVERS) isPointing.current = true
    })
    on('pointerleave', () => {
      way = 0
      isPointing.current = false
    })
    return () => ends.abort()
  }, [list])
  return isPointing
}

/** The panel, or the sheet that it lies in on a phone, if that is what scrolls. */
function scrollerOf(list: HTMLElement): HTMLElement | null {
  const around = ['.tabPanel', '.side'].map((one) => list.closest<HTMLElement>(one))
  return (
    around.find(
      (one) => one && one.scrollHeight > one.clientHeight && /auto|scroll/.test(getComputedStyle(one).overflowY),
    ) ?? null
  )
}
