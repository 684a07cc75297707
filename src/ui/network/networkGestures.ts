import { walk, type WalkKey } from '../../graph/walk'
import type { Topology } from '../../engine'
import { quantityAt } from '../parts/quantityAt'

/** What people do with the drawing, in the words of the page. */
export interface NetworkActions {
  topology(): Topology
  /** The number that can be edited at a stop, or null. */
  editable(stop: string): string | null
  /** A click, a tap or Enter. */
  activate(stop: string, element: SVGGElement): void
  startScrub(id: string): void
  /** Pixels since the scrub began. */
  scrub(id: string, pixels: number, fine: boolean): void
  endScrub(): void
  moveTo(stop: string): void
  light(quantity: string | null): void
}

/** So far a finger or a mouse may move before a click becomes a drag, in CSS pixels. */
const CLICK_SLOP = 5

const WALK_KEYS: ReadonlySet<string> = new Set<WalkKey>([
  'ArrowRight',
  'ArrowLeft',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
])

/** Listens to an svg and says what was meant. Gives back how to stop. */
export function listenToNetwork(svg: SVGSVGElement, actions: NetworkActions): () => void {
  const ends = new AbortController()
  const listen = <Name extends keyof SVGElementEventMap>(
    name: Name,
    listener: (event: SVGElementEventMap[Name]) => void,
  ): void => svg.addEventListener(name, listener, { signal: ends.signal })

  let press: {
    readonly id: string | null
    readonly stop: string
    readonly x: number
    readonly pointer: number
    dragged: boolean
  } | null = null

  listen('pointerdown', (event) => {
    const stop = stopAt(event)
    if (!stop || event.button !== 0) return
    press = { id: actions.editable(stop), stop, x: event.clientX, pointer: event.pointerId, dragged: false }
  })
  listen('pointermove', (event) => {
    if (!press?.id || press.pointer !== event.pointerId) return
    const pixels = event.clientX - press.x
    if (!press.dragged && Math.abs(pixels) <= CLICK_SLOP) return
    if (!press.dragged) {
      press.dragged = true
      svg.setPointerCapture(event.pointerId)
      actions.startScrub(press.id)
    }
    actions.scrub(press.id, pixels, event.shiftKey)
  })
  const release = (event: PointerEvent): void => {
    if (!press || press.pointer !== event.pointerId) return
    if (press.dragged) actions.endScrub()
    else if (event.type === 'pointerup' && stopAt(event) === press.stop) {
      const element = elementOf(event)
      if (element) actions.activate(press.stop, element)
    }
    press = null
  }
  listen('pointerup', release)
  listen('pointercancel', release)

  listen('pointerover', (event) => actions.light(quantityAt(event.target)))
  listen('pointerleave', () => actions.light(null))
  listen('focusin', (event) => {
    const stop = stopAt(event)
    if (!stop) return
    actions.moveTo(stop)
    actions.light(actions.editable(stop))
  })
  listen('focusout', () => actions.light(null))

  listen('keydown', (event) => {
    const stop = stopAt(event)
    const element = elementOf(event)
    if (!stop || !element || event.altKey || event.ctrlKey || event.metaKey) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      actions.activate(stop, element)
    } else if (event.key === 'Escape') element.blur()
    else if (WALK_KEYS.has(event.key)) {
      // Keys that walk here must not also move the player.
      event.preventDefault()
      event.stopPropagation()
      const next = walk(actions.topology(), stop, event.key as WalkKey)
      if (next) actions.moveTo(next)
    }
  })
  return () => ends.abort()
}

function elementOf({ target }: Event): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('[data-stop]') : null
}

function stopAt(event: Event): string | null {
  return elementOf(event)?.dataset['stop'] ?? null
}
