import type { FrameSource } from '../../playback/clock'
import { touchesOf } from '../../graph/touches'
import type { QuantityId, Tape, WeightId } from '../../engine'
import type { AppState } from '../../session/appState'
import type { AppStore } from '../../session/appStore'
import { lookedAt } from '../../session/lookedAt'
import { isSamePlace } from '../../session/moment'
import { openQuestion } from '../../session/question'
import { tapeOf } from '../../session/selectors'
import { insetsOf, pageAround, scrollerOf } from './drawingScroller'
import { boxAround, createFollower, freeOf, type ClientBox, type Follower } from './follow'

interface Means {
  readonly store: AppStore
  readonly frames: FrameSource
  isStill(): boolean
  now(): number
}

/**
 * Keeps the place of the step in the middle of what is seen of the drawing, where that is cut off: at each step and question,
 * through a move of several of them, and when the room changes. A weight that is nudged is brought there as well, and what the
 * card of a lesson is about. Gives back how to stop.
 */
export function followSteps(drawing: Element, means: Means): () => void {
  const { store } = means
  let follower: { readonly scroller: Element; readonly one: Follower } | null = null
  /** Where the room changes, what was in the middle stays there: nothing glides. */
  let isAtOnce = true

  const followerOf = (scroller: Element): Follower => {
    if (follower?.scroller !== scroller) {
      follower?.one.destroy()
      const isStill = (): boolean => isAtOnce || means.isStill()
      follower = { scroller, one: createFollower(scroller, { ...means, isStill }) }
    }
    return follower.one
  }
  const follow = (atOnce: boolean, nudged: WeightId | null = null): void => {
    const scroller = scrollerOf(drawing) ?? pageAround(drawing)
    // While a number is edited its plate is what matters.
    if (!scroller || store.getState().overlay === 'field') return
    const insets = insetsOf(scroller)
    const free = freeOf(scroller, insets)
    const place = nudged
      ? boxOf(drawing, [nudged])
      : placeIn(drawing, store, free, scroller === document.scrollingElement)
    isAtOnce = atOnce
    if (place) followerOf(scroller).follow(place, insets)
  }

  follow(true)
  const unsubscribe = store.subscribe((state, before) => {
    // Whoever drags a number looks at it, and asking what scrolls has the page styled once more in each frame.
    if (state.gesture?.kind === 'drag') return
    const { iteration, start, question, looks } = before
    const { lab } = state.looks.bugs
    if (lab?.latest && lab.times !== looks.bugs.lab?.times) follow(false, lab.latest)
    const isElsewhere = state.iteration !== iteration || state.start !== start || state.question !== question
    const isOtherCard = state.allowed !== before.allowed || state.lesson?.card !== before.lesson?.card
    if (isElsewhere || isOtherCard || state.step !== before.step || playedNow(state) !== playedNow(before))
      follow(false)
  })
  const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(() => follow(true))
  // The player grows over the page where a sentence stands in it.
  for (const room of [drawing.closest('.stage'), document.querySelector('.transport')])
    if (room) observer?.observe(room)
  return () => {
    unsubscribe()
    observer?.disconnect()
    follower?.one.destroy()
  }
}

/** How many steps are played with the one that is on its way: of several the first that has not arrived. */
function playedNow({ step, movedFrom, underway }: AppState): number {
  const first = underway?.findIndex((stage) => stage !== 'there') ?? -1
  return first < 0 ? step : (movedFrom ?? 0) + first + 1
}

/**
 * Of the step, or of the one that is asked about, the neuron, or the edge with both ends if there is room for them; and what the
 * card of a lesson is about, with that neuron if there is room for both. Null where there is none, and on a page that shows it
 * already: other things are read in it as well.
 */
function placeIn(drawing: Element, store: AppStore, free: ClientBox, isPage: boolean): ClientBox | null {
  const state = store.getState()
  const tape = tapeOf(state)
  const question = openQuestion(state)
  // A question of a lesson may be about what stands there, and ask for no step.
  const asksForStep = question !== null && question.ask.of !== null
  const step = tape.steps[asksForStep ? state.step : playedNow(state) - 1]
  const { focus, parts } = step ? touchesOf(tape, step) : NOWHERE
  const about = asksForStep ? [] : stopsOfCard(state, tape)
  const own = boxOf(drawing, about) ?? boxOf(drawing, focus)
  const whole = about.length > 0 ? [...about, ...focus] : step && 'edge' in step.what ? [...focus, ...parts] : []
  const fits = (box: ClientBox | null): boolean =>
    box !== null && box.bottom - box.top <= free.bottom - free.top && box.right - box.left <= free.right - free.left
  const places = [boxOf(drawing, whole), own, boxOf(drawing, about.slice(0, 1))]
  const place = places.find(fits) ?? own
  return isPage && place && place.top >= free.top && place.bottom <= free.bottom ? null : place
}

/** Before the first step. */
const NOWHERE = { focus: [], parts: [] } as const

/** What the card of a lesson lets be changed; or what it looks at, for as long as nobody has stepped on from there. */
function stopsOfCard(state: AppState, tape: Tape): readonly string[] {
  const { lesson, allowed, step } = state
  // Rules that may be changed stand in no drawing.
  const changed = openQuestion(state) ? [] : (allowed ?? []).filter((id) => tape.quantities.has(id as QuantityId))
  if (changed.length > 0) return changed
  if (!lesson || lesson.begun.step !== step || !isSamePlace(lesson.begun, state)) return []
  return lookedAt(state).flatMap((id): readonly string[] => {
    const written = tape.steps[tape.places.get(id) ?? -1]
    return written ? touchesOf(tape, written).focus : [id]
  })
}

function boxOf(drawing: Element, stops: readonly string[]): ClientBox | null {
  return boxAround(
    stops.flatMap((stop) => {
      const card = drawing.querySelector(`[data-stop="${stop}"]`)
      return card ? [card.getBoundingClientRect()] : []
    }),
  )
}
