import type { AppState } from '../session/appState'
import type { AppStore } from '../session/appStore'
import { canGoOn, tapeOf } from '../session/selectors'
import type { Schedule } from '../motion/beat'
import type { Asking } from './asking'
import { createClock, type FrameSource } from './clock'
import type { Motion } from './motion'
import type { Position } from './position'
import { isSame, underwayAt } from './underwayAt'
import { unitEnd, unitStart, type Granularity } from './units'

/** Joins time and state: the step stands in the store, how far into it we are is known here and nowhere else. */
export interface Player {
  play(): void
  pause(): void
  toggle(): void
  /**
   * To the end of the next unit, of the person's granularity unless another is given; then into the next iteration. While
   * numbers are on their way it brings them there: whoever asks for more wants to see what they come to.
   */
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
  /** Lets numbers travel from now on: until then they are there at once. */
  learn(motion: Motion): void
  /** Asks before it shows, from now on. Where questions are wanted, a press before waits for this. */
  askWith(asking: Asking): void
  /** Makes a change, and lets the numbers up to a place of this iteration travel: one act, which the player has to begin. */
  goOn(to: number, change: () => void): void
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

/** Where nothing moves. */
const STILL: Schedule = { beats: [], duration: 0 }
/** How long a step rests while playing where nobody knows how long it takes to read, in milliseconds at speed 1. */
const REST = 2000

/** Makes the one player of the page. It stands still until somebody acts. */
export function createPlayer({ store, frames, stillness }: Parts): Player {
  const listeners = new Set<(position: Position) => void>()
  let motion: Motion | null = null
  let asking: Asking | null = null
  /** Whether a press waits for what asks: without it the number would be there that is to be asked for. */
  let isHeld = false
  let schedule = STILL
  /** How long their result rests before the next step while playing; null until somebody wants to know. */
  let rest: number | null = null
  /** Milliseconds since they began to move, at speed 1. */
  let elapsed = 0
  /** Whether the player itself sets off: its moves are shown, those of others are skipped. */
  let departing = false

  const isMoving = (): boolean => elapsed < schedule.duration
  const position = (): Position => ({
    ...placeOf(store.getState()),
    progress: isMoving() ? elapsed / schedule.duration : 1,
    beats: schedule.beats,
  })
  const tell = (): void => {
    const here = position()
    listeners.forEach((listener) => listener(here))
  }

  const clock = createClock(frames, (time) => {
    const state = store.getState()
    const wasMoving = isMoving()
    elapsed += time * state.speed
    const stops = !isMoving() && (!state.playing || state.step >= tapeOf(state).steps.length)
    if (stops) clock.stop()
    store.together(() => {
      report()
      if (stops) state.setPlaying(false)
    })
    if (stops || isMoving()) {
      // Where the store had something to tell, all have been told.
      if (wasMoving && store.getState() === state) tell()
      return
    }
    rest ??= motion?.restOf(state) ?? REST
    if (elapsed >= schedule.duration + rest) advance(state.granularity)
    else if (wasMoving && store.getState() === state) tell()
  })

  /** Says in the store what has come together or arrived since it was last said. */
  const report = (): void => {
    const { underway, setUnderway } = store.getState()
    const now = underwayAt(position())
    if (underway && !isSame(underway, now)) setUnderway(now)
  }

  const unsubscribe = store.subscribe((state, last) => {
    const isElsewhere = state.step !== last.step || state.iteration !== last.iteration || state.start !== last.start
    if (departing) clock.start()
    else if (isElsewhere || (state.movedFrom === null && last.movedFrom !== null)) {
      settle()
      if (!state.playing) clock.stop()
    }
    if (state.playing && !last.playing) clock.start()
    // Pausing holds a number where it is; playing on takes it from there.
    if (!state.playing && last.playing && !departing) clock.stop()
    tell()
  })

  /** Shows the step of the store as reached. */
  const settle = (): void => {
    schedule = STILL
    elapsed = 0
    rest = null
  }

  /** Lets the numbers of what follows travel. */
  const depart = (place: number, go: () => void): void => {
    departing = true
    try {
      store.together(() => {
        go()
        setOff(place)
      })
    } finally {
      departing = false
    }
  }

  const setOff = (place: number): void => {
    const state = store.getState()
    schedule = motion && !stillness() ? motion.scheduleOf(tapeOf(state), place, state.step) : STILL
    elapsed = 0
    rest = null
    state.moved(place, underwayAt(position()))
  }

  /** Brings what is on its way to where it belongs. */
  const finish = (): void => {
    elapsed = schedule.duration
    report()
    if (!store.getState().playing) clock.stop()
  }

  const reach = (wanted: number): number => (asking ? asking.reach(store.getState(), wanted) : wanted)

  /** Moves on by one unit and lets its numbers travel; false at the end of the iteration. */
  const advance = (granularity: Granularity, playing = store.getState().playing): boolean => {
    const state = store.getState()
    if (!asking && state.predict !== 'off') return (isHeld = true)
    const { steps } = tapeOf(state)
    const end = unitEnd(steps, state.step, granularity)
    const reached = reach(end)
    if (reached === state.step && asking?.ask()) return true
    if (state.step >= steps.length) return false
    depart(state.step, () => state.goTo(reached, playing))
    return true
  }

  /** Whether there is another iteration; says so if there is none. */
  const mayEnterNext = (): boolean => {
    const state = store.getState()
    if (canGoOn(state)) return true
    // What ends a tape early is said where its last step is.
    if (!tapeOf(state).endsBefore) state.tell({ kind: 'cannotGoOn' }, false)
    return false
  }

  const player: Player = {
    play() {
      const state = store.getState()
      if (state.playing || asking?.show()) return
      const { steps } = tapeOf(state)
      if (state.step < steps.length && isMoving()) state.setPlaying(true)
      else if (!advance(state.granularity, true) && mayEnterNext())
        depart(0, () => {
          state.enterIteration(state.iteration + 1, 0)
          // The next iteration has the same steps.
          const reached = reach(unitEnd(steps, 0, state.granularity))
          if (reached > 0) state.goTo(reached, true)
          else asking?.ask()
        })
    },
    pause: () => store.getState().setPlaying(false),
    toggle: () => (store.getState().playing ? player.pause() : player.play()),
    next(granularity = store.getState().granularity) {
      const { iteration, enterIteration, underway } = store.getState()
      if (underway) finish()
      else if (asking?.show()) return
      else if (!advance(granularity) && mayEnterNext()) enterIteration(iteration + 1, 0)
    },
    back(granularity = store.getState().granularity) {
      if (asking?.withdraw()) return
      const state = store.getState()
      if (state.step > 0) player.jump(unitStart(tapeOf(state).steps, state.step, granularity))
      else if (state.iteration > 0) state.enterIteration(state.iteration - 1, Infinity, false)
    },
    first: () => player.jump(0),
    last: () => player.jump(tapeOf(store.getState()).steps.length),
    restart: () => player.enter(0),
    jump: (step) => store.getState().goTo(step, false),
    enter: (iteration) => store.getState().enterIteration(iteration, 0, false),
    position,
    learn(known) {
      motion = known
    },
    askWith(known) {
      asking = known
      if (isHeld) player.next()
    },
    goOn: (to, change) =>
      depart(store.getState().step, () => {
        change()
        store.getState().goTo(to, false)
      }),
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

/** Steps before `from` are done, those from there to the step shown have moved together. */
function placeOf({ movedFrom, step }: AppState): Pick<Position, 'from' | 'step'> {
  return { from: movedFrom ?? Math.max(0, step - 1), step }
}
