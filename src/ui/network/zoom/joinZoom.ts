import type { FrameSource } from '../../../playback/clock'
import type { Player } from '../../../playback/player'
import type { AppStore } from '../../../session/appStore'
import { shownProblem } from '../../../session/moment'
import { boxAround, createFollower, freeOf, type ClientBox } from '../follow'
import { isLarge } from '../../../graph/geometry'
import { sizeDrawing } from './drawingSize'
import { isTall } from './isTall'
import { listenToZoom, middleOf, STEP, type Place } from './zoomGestures'

interface Means {
  readonly store: AppStore
  readonly player: Player
  readonly frames: FrameSource
  isStill(): boolean
  now(): number
}

/** The size of the drawing, in the hands of whoever looks at it. */
export interface Zoom {
  larger(): void
  smaller(): void
  fit(): void
  leave(): void
}

/** The largest that it can be made: some four cards are seen then. */
export const MOST_ZOOM = 4

/** Lets the drawing in a frame be zoomed and moved, and brings the step's place into view where not all of it is seen. */
export function joinZoom(frame: HTMLElement, { store, player, ...means }: Means): Zoom {
  const svg = frame.querySelector<SVGSVGElement>('svg.network')!
  const follower = createFollower(frame, means)
  const size = (): void => {
    const state = store.getState()
    const problem = shownProblem(state)
    frame.toggleAttribute('data-tall', isTall(problem))
    sizeDrawing({ frame, svg, zoom: state.looks.stage.zoom, isLarge: isLarge(problem) })
  }
  const zoomBy = (factor: number, at: Place): void => {
    const { looks, look } = store.getState()
    const wanted = Math.min(Math.max(looks.stage.zoom * factor, 1), MOST_ZOOM)
    const before = svg.getBoundingClientRect()
    look('stage', { zoom: wanted })
    const after = svg.getBoundingClientRect()
    // What was under the pointer stays there.
    frame.scrollLeft += after.left - at.x + ((at.x - before.left) / before.width) * after.width
    frame.scrollTop += after.top - at.y + ((at.y - before.top) / before.height) * after.height
  }
  const fit = (): void => store.getState().look('stage', { zoom: 1 })
  const follow = (): void => {
    const place = frame.hasAttribute('data-scrolls') ? placeOf(svg) : null
    if (place && !isWithin(place, freeOf(frame, {}))) follower.follow(place)
  }

  let at = player.position().step
  const leaving = [
    () => follower.destroy(),
    listenToZoom(frame, { zoomBy, fit, hasKeys: () => store.getState().singleKeys }),
    store.subscribe(({ looks }, before) => looks.stage.zoom !== before.looks.stage.zoom && size()),
    // After the drawing, which has heard of the step before this.
    player.subscribe(() => {
      const { step } = player.position()
      if (step === at) return
      at = step
      size()
      follow()
    }),
    whenSized(frame, svg, size),
  ]
  size()
  follow()
  const around = (): Place => middleOf(svg.querySelector('.card.focus') ?? frame)
  return {
    larger: () => zoomBy(STEP, around()),
    smaller: () => zoomBy(1 / STEP, around()),
    fit,
    leave: () => leaving.forEach((leave) => leave()),
  }
}

/** Calls back when frame or drawing get another shape; gives back how to stop. */
function whenSized(frame: HTMLElement, svg: SVGSVGElement, listener: () => void): () => void {
  const drawn = new MutationObserver(listener)
  drawn.observe(svg, { attributeFilter: ['viewBox', 'data-orientation'] })
  const room = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(listener)
  room?.observe(frame)
  return () => {
    drawn.disconnect()
    room?.disconnect()
  }
}

/** Where the step happens, with what takes part in it. */
function placeOf(svg: SVGSVGElement): ClientBox | null {
  const cards = [...svg.querySelectorAll('.card:is(.focus, .part) > .body')]
  return boxAround(cards.map((card) => card.getBoundingClientRect()))
}

function isWithin(box: ClientBox, free: ClientBox): boolean {
  return box.left >= free.left && box.right <= free.right && box.top >= free.top && box.bottom <= free.bottom
}
