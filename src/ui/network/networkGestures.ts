import type { QuantityId, Tape } from '../../engine'
import type { StopId } from '../../graph/marks'
import { stopIn, walk, type WalkKey } from '../../graph/walk'
import { quantityAt } from '../parts/quantityAt'

/** What people do with the drawing, in the words of the page. */
export interface NetworkActions {
  /** The names of what is drawn. */
  names(): Pick<Tape, 'topology' | 'quantities'>
  /** The number that can be edited at a stop, or null. */
  editable(stop: StopId): QuantityId | null
  /** A click, a tap or Enter. */
  activate(stop: StopId, element: SVGGElement): void
  startScrub(id: QuantityId): void
  /** Pixels since the scrub began. */
  scrub(id: QuantityId, pixels: number, fine: boolean): void
  endScrub(): void
  moveTo(stop: StopId): void
  light(quantity: QuantityId | null): void
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

  const stopAt = (event: Event): StopId | null => {
    const stop = elementOf(event)?.dataset['stop']
    return stop === undefined ? null : stopIn(actions.names().topology, stop)
  }

  let press: {
    readonly id: QuantityId | null
    readonly stop: StopId
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

  listen('pointerover', (event) => actions.light(quantityAt(event.target, actions.names())))
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
      const next = walk(actions.names().topology, stop, event.key as WalkKey)
      if (next) actions.moveTo(next)
    }
  })
  return () => ends.abort()
}

function elementOf({ target }: Event): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('[data-stop]') : null
}
