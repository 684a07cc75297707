import type { QuantityId, Tape } from '../../engine'
import type { StopId } from '../../graph/marks'
import { stopIn, walk, type PlaceOf, type WalkKey } from '../../graph/walk'
import { hasModifier } from '../parts/hasModifier'
import { followPress, isDraggedSideways } from '../parts/press'
import { quantityAt } from '../parts/quantityAt'

/** What people do with the drawing, in the words of the page. */
export interface NetworkActions {
  /** The names of what is drawn. */
  names(): Pick<Tape, 'topology' | 'quantities'>
  /** How far along its column a place is seen. */
  placeOf: PlaceOf
  /** The number that can be edited at a stop, or null. */
  editable(stop: StopId): QuantityId | null
  /** A click, a tap or Enter, on a number if one was hit. */
  activate(stop: StopId, element: SVGGElement, number: QuantityId | null): void
  startScrub(id: QuantityId): void
  /** Pixels since the scrub began. */
  scrub(id: QuantityId, pixels: number, fine: boolean): void
  endScrub(): void
  /** The scrub was not meant. */
  takeBackScrub(): void
  moveTo(stop: StopId): void
  light(quantity: QuantityId | null): void
}

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

  listen('pointerdown', (down) => {
    const stop = stopAt(down)
    const element = elementOf(down)
    if (!stop || !element) return
    const id = actions.editable(stop)
    let isDrag = false
    followPress(down, element, {
      move(event) {
        if (!id || !(isDrag || isDraggedSideways(down, event))) return
        if (!isDrag) actions.startScrub(id)
        isDrag = true
        actions.scrub(id, event.clientX - down.clientX, event.shiftKey)
      },
      lift(event) {
        if (isDrag) actions.endScrub()
        else if (event && isWithin(element, event))
          actions.activate(stop, element, quantityAt(down.target, actions.names()))
      },
      cancel() {
        if (isDrag) actions.takeBackScrub()
      },
    })
  })

  listen('pointerover', (event) => actions.light(quantityAt(event.target, actions.names())))
  // A finger that is lifted leaves with it, and goes on to point at what it has pressed; one that scrolls does not.
  listen('pointerleave', ({ pointerType }) => {
    if (pointerType !== 'touch') actions.light(null)
  })
  listen('pointercancel', () => actions.light(null))
  // Of the page: listeners of its own for the focus make an svg a tab stop in Chromium.
  for (const name of ['focusin', 'focusout'] as const)
    document.addEventListener(
      name,
      (event) => {
        const stop = stopAt(event)
        if (!stop) return
        if (name === 'focusin') actions.moveTo(stop)
        actions.light(name === 'focusin' ? actions.editable(stop) : null)
      },
      { signal: ends.signal },
    )

  listen('keydown', (event) => {
    const stop = stopAt(event)
    const element = elementOf(event)
    if (!stop || !element || hasModifier(event)) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      event.stopPropagation()
      actions.activate(stop, element, null)
    } else if (event.key === 'Escape') element.blur()
    else if (WALK_KEYS.has(event.key)) {
      // Keys that walk here must not also move the player.
      event.preventDefault()
      event.stopPropagation()
      const next = walk(actions.names().topology, stop, event.key as WalkKey, actions.placeOf)
      if (next) actions.moveTo(next)
    }
  })
  return () => ends.abort()
}

function elementOf({ target }: Event): SVGGElement | null {
  return target instanceof Element ? target.closest<SVGGElement>('[data-stop]') : null
}

/** Whether something happened over an element. The pointer belongs to what it pressed, wherever it is. */
function isWithin(element: Element, { clientX, clientY }: MouseEvent): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
