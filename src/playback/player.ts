import type { AppStore } from '../session/appStore'
import { canGoOn, tapeOf } from '../session/selectors'
import { createClock, type FrameSource } from './clock'
import { arrivedAt, type Position } from './position'
import { unitEnd, unitStart, type Granularity } from './units'

/** Joins time and state: the step stands in the store, how far into it we are is known here and nowhere else. */
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
  /**
   * Calls back once whenever there is something else to draw: the position has moved, or the store has changed.
   *
   * Whoever draws listens here alone, so that one act is drawn once.
   */
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
  /** Steps before this one are done, those from here to the step shown are being played together. */
  let { from } = arrivedAt(store.getState().step)
  /** Milliseconds since they began to move, at speed 1. */
  let elapsed = TRAVEL
  /** Where the player itself sets off from, while it does: its moves are shown, those of others are skipped. */
  let departure: number | null = null
  /** Whether the player itself goes where numbers stand still. */
  let arriving = false

  const position = (): Position => ({
    from,
    step: store.getState().step,
    progress: elapsed < TRAVEL ? elapsed / TRAVEL : 1,
  })
  const tell = (): void => {
    const here = position()
    listeners.forEach((listener) => listener(here))
  }

  const clock = createClock(frames, (time) => {
    const state = store.getState()
    const wasMoving = elapsed < TRAVEL
    elapsed += time * state.speed
    const isMoving = elapsed < TRAVEL
    const ended = state.step >= tapeOf(state).steps.length
    if (isMoving) tell()
    else if (state.playing && !ended) {
      if (elapsed >= TRAVEL + REST) advance(state.granularity)
      else if (wasMoving) tell()
    } else {
      clock.stop()
      if (state.playing) state.setPlaying(false)
      else if (wasMoving) tell()
    }
  })

  const unsubscribe = store.subscribe((state, last) => {
    const elsewhere = state.step !== last.step || state.iteration !== last.iteration
    if (departure !== null) {
      from = departure
      elapsed = stillness() ? TRAVEL : 0
      clock.start()
    } else if (elsewhere || (arriving && elapsed < TRAVEL)) {
      settle()
      if (!state.playing) clock.stop()
    }
    if (state.playing && !last.playing) clock.start()
    // Pausing holds a number where it is; playing on takes it from there.
    if (!state.playing && last.playing && departure === null) clock.stop()
    tell()
  })

  /** Shows the step of the store as reached. */
  const settle = (): void => {
    ;({ from } = arrivedAt(store.getState().step))
    elapsed = TRAVEL
  }

  /** Lets the numbers of what follows travel. */
  const depart = (place: number, go: () => void): void => {
    departure = place
    try {
      go()
    } finally {
      departure = null
    }
  }

  /** Goes where numbers stand still, even if that is the step whose numbers are on their way. */
  const arrive = (go: () => void): void => {
    arriving = true
    try {
      go()
    } finally {
      arriving = false
    }
    // Where the store had something to tell, numbers stand still already.
    if (elapsed >= TRAVEL) return
    settle()
    clock.stop()
    tell()
  }

  /** Moves on by one unit and lets its numbers travel; false at the end of the iteration. */
  const advance = (granularity: Granularity, playing = store.getState().playing): boolean => {
    const state = store.getState()
    const { steps } = tapeOf(state)
    if (state.step >= steps.length) return false
    depart(state.step, () => state.goTo(unitEnd(steps, state.step, granularity), playing))
    return true
  }

  /** Whether there is another iteration; says so if there is none. */
  const mayEnterNext = (): boolean => {
    const state = store.getState()
    if (canGoOn(state)) return true
    state.tell({ kind: 'cannotGoOn' }, false)
    return false
  }

  const player: Player = {
    play() {
      const state = store.getState()
      if (state.playing) return
      const { steps } = tapeOf(state)
      if (state.step < steps.length && elapsed < TRAVEL) state.setPlaying(true)
      else if (!advance(state.granularity, true) && mayEnterNext())
        // The next iteration has the same steps.
        depart(0, () => state.enterIteration(state.iteration + 1, unitEnd(steps, 0, state.granularity), true))
    },
    pause: () => store.getState().setPlaying(false),
    toggle: () => (store.getState().playing ? player.pause() : player.play()),
    next(granularity = store.getState().granularity) {
      const { iteration, enterIteration } = store.getState()
      if (!advance(granularity) && mayEnterNext()) enterIteration(iteration + 1, 0)
    },
    back(granularity = store.getState().granularity) {
      const state = store.getState()
      if (state.step > 0) player.jump(unitStart(tapeOf(state).steps, state.step, granularity))
      else if (state.iteration > 0) state.enterIteration(state.iteration - 1, Infinity, false)
    },
    first: () => player.jump(0),
    last: () => player.jump(tapeOf(store.getState()).steps.length),
    restart: () => player.enter(0),
    jump: (step) => arrive(() => store.getState().goTo(step, false)),
    enter: (iteration) => arrive(() => store.getState().enterIteration(iteration, 0, false)),
    position,
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
