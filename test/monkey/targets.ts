import type { Hands } from './act'

/** Where something stands in the window, and what it is. */
export interface Target {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly name: string
  /** Something else lies over its middle, and would be pressed there. */
  readonly isCovered: boolean
}

/** Whatever the focus or a press might be meant for. Links that lead elsewhere are left alone. */
export const PRESSABLE =
  'button, summary, label, select, input, textarea, a[href]:not([href^="http"]), [role="tab"], [role="slider"], [role="option"], [tabindex]'
/** What numbers are dragged, scrubbed and pinched on. */
export const DRAGGABLE = '[data-stop], [role="slider"], [role="tabpanel"] svg, svg.network, .tick, [role="separator"]'

/** One of the elements that can be seen, scrolled into the window; null if there is none. */
export async function anyOf({ page, chance }: Hands, selector: string): Promise<Target | null> {
  return page.evaluate(
    ({ wanted, share }) => {
      const all = [...document.querySelectorAll(wanted)].filter(
        (one) => one.getClientRects().length > 0 && one.closest('[inert], [hidden]') === null,
      )
      const one = all[Math.floor(share * all.length)]
      if (!one) return null
      one.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, top, width, height } = one.getBoundingClientRect()
      const words = one.getAttribute('aria-label') ?? one.getAttribute('data-stop') ?? one.textContent ?? ''
      const name = `${one.tagName.toLowerCase()} “${words.trim().replaceAll(/\s+/g, ' ').slice(0, 30)}”`
      const [x, y] = [left + width / 2, top + height / 2]
      const isCovered = document.elementFromPoint(x, y)?.closest(wanted) !== one
      return { x, y, width, height, name, isCovered }
    },
    { wanted: selector, share: chance.share() },
  )
}

/** A place in a target, not always its middle. */
export function placeIn(
  { x, y, width, height }: Target,
  { chance }: Hands,
): { readonly x: number; readonly y: number } {
  const off = (size: number): number => (chance.percent(50) ? 0 : (chance.share() - 0.5) * size)
  return { x: x + off(width), y: y + off(height) }
}
