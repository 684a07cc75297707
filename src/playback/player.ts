import type { AppStore } from '../session/appStore'
import { canGoOn, tapeOf } from '../session/selectors'
import { createClock, type FrameSource } from './clock'
import { arrivedAt, type Position } from './position'
import { unitEnd, unitStart, type Granularity } from './units'

/** Joins time and state: it knows how far into the step we are, and nobody else does. */
export interface Player {
  play(): void
  pause(): void
  toggle(): void
  /** To the end of the next unit, of the person's granularity unless another is given; then into the next iteration. */
  next(granularity?: Granularity): void
  back(granularity?: Granularity): void
  /** To the start of this iteration. */
  first(): void
  /** To the end of this iteration. */
  last(): void
  /** To the start of iteration 0. */
  restart(): void
  jump(step: number): void
  enter(iteration: number): void
  position(): Position
  /** Calls back whenever the position has changed. */
  subscribe(listener: (position: Position) => void): () => void
  destroy(): void
}

interface Parts {
  readonly store: AppStore
  readonly frames: FrameSource
  /** Whether numbers should appear without travelling. */
  readonly stillness: () => boolean
}

/** How long numbers travel, and how long they rest before the next step while playing; milliseconds at speed 1. */
const TRAVEL = 1100
const REST = 900

/** Makes the one player of the page. It stands still until somebody acts. */
export function createPlayer({ store, frames, stillness }: Parts): Player {
  const listeners = new Set<(position: Position) => void>()
  let position = arrivedAt(store.getState().step)
  /** Milliseconds since the step shown began to move, at speed 1. */
  let elapsed = TRAVEL
  /** True while the player itself sets the step, so that the move is shown and not skipped. */
  let moving = false

  const clock = createClock(frames, (time) => {
    const state = store.getState()
    elapsed += time * state.speed
    if (elapsed < TRAVEL) {
      show({ ...position, progress: elapsed / TRAVEL })
      return
    }
    if (position.progress < 1) show({ ...position, progress: 1 })
    const ended = position.step >= tapeOf(state).steps.length
    if (!state.playing || ended) {
      clock.stop()
      if (state.playing) state.setPlaying(false)
    } else if (elapsed >= TRAVEL + REST) advance(state.granularity)
  })

  const show = (next: Position): void => {
    position = next
    listeners.forEach((listener) => listener(position))
  }

  /** Shows a position as reached, whatever moved before. */
  const settleAt = (step: number): void => {
    elapsed = TRAVEL
    show(arrivedAt(step))
    if (!store.getState().playing) clock.stop()
  }

  const unsubscribe = store.subscribe((state, before) => {
    if (state.playing && !before.playing) clock.start()
    if (moving) return
    const elsewhere = state.step !== before.step || state.iteration !== before.iteration
    const otherSteps = state.problem !== before.problem
    if (elsewhere || (otherSteps && position.step > tapeOf(state).steps.length)) settleAt(state.step)
    // Pausing holds a number where it is; playing on takes it from there.
    if (!state.playing && before.playing) clock.stop()
  })

  /** Moves on by one unit and lets its numbers travel; false at the end of the iteration. */
  const advance = (granularity: Granularity): boolean => {
    const state = store.getState()
    const { steps } = tapeOf(state)
    if (state.step >= steps.length) return false
    const end = unitEnd(steps, state.step, granularity)
    moving = true
    state.goTo(end)
    moving = false
    elapsed = stillness() ? TRAVEL : 0
    show({ from: state.step, step: end, progress: stillness() ? 1 : 0 })
    clock.start()
    return true
  }

  const enterNext = (): boolean => {
    const state = store.getState()
    if (!canGoOn(state)) {
      state.setPlaying(false)
      state.tell({ kind: 'cannotGoOn' })
      return false
    }
    state.enterIteration(state.iteration + 1, 0)
    return true
  }

  const player: Player = {
    play() {
      const state = store.getState()
      if (state.playing) return
      if (state.step >= tapeOf(state).steps.length && !enterNext()) return
      store.getState().setPlaying(true)
      if (position.progress === 1) advance(store.getState().granularity)
    },
    pause: () => store.getState().setPlaying(false),
    toggle: () => (store.getState().playing ? player.pause() : player.play()),
    next(granularity = store.getState().granularity) {
      if (!advance(granularity)) enterNext()
    },
    back(granularity = store.getState().granularity) {
      const state = store.getState()
      if (state.playing) state.setPlaying(false)
      if (state.step > 0) player.jump(unitStart(tapeOf(state).steps, state.step, granularity))
      else if (state.iteration > 0) state.enterIteration(state.iteration - 1, Infinity)
    },
    first: () => player.jump(0),
    last: () => player.jump(tapeOf(store.getState()).steps.length),
    restart() {
      store.getState().setPlaying(false)
      store.getState().enterIteration(0, 0)
      settleAt(0)
    },
    jump(step) {
      store.getState().setPlaying(false)
      store.getState().goTo(step)
      settleAt(store.getState().step)
    },
    enter(iteration) {
      store.getState().setPlaying(false)
      store.getState().enterIteration(iteration, 0)
      settleAt(0)
    },
    position: () => position,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    destroy() {
      clock.stop()
      unsubscribe()
      listeners.clear()
    },
  }
  return player
}
