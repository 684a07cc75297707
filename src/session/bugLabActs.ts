import {
  gradientUsed,
  rightProblem,
  topologyOf,
  updateCost,
  type Bug,
  type Problem,
  type WeightId,
  type WrongProgram,
} from '../engine'
import { contradictionOf, type Contradiction } from '../mistakes/bugs/claims'
import { isFlagged } from '../mistakes/bugs/isFlagged'
import { nudged, NUDGE } from '../mistakes/bugs/nudge'
import type { AppState } from './appState'
import type { AppStore } from './appStore'
import { labOf, NOTHING_MEASURED, slopeOf, type Measured } from './bugLab'
import { sameStep, shownProblem, type Start } from './moment'
import { tapeFor } from './tapes'
import { bugOf } from './wrongPrograms'

/** Weights times iterations that are trained anew while somebody waits. */
const AT_ONCE = 1_000_000

/** Nudges weights of the network shown, one after the other. */
export function measure(store: AppStore, weights: readonly WeightId[]): void {
  const state = store.getState()
  const lab = labOf(state)
  const others = lab.measured.filter(({ weight }) => !weights.includes(weight))
  const { values, topology } = tapeFor(lab.of)
  const measured = weights.map((weight): Measured => {
    const one = { weight, epsilon: NUDGE, ...nudged(lab.of, weight, NUDGE) }
    const edge = topology.edges.find(({ id }) => id === weight)!
    return { ...one, isFlagged: isFlagged(values[gradientUsed(lab.of, edge)]!, slopeOf(one)) }
  })
  state.look('bugs', {
    lab: {
      ...lab,
      measured: [...others, ...measured],
      latest: (weights.length === 1 && weights[0]) || null,
      times: lab.times + 1,
    },
  })
}

/** Nudges all weights. */
export function measureAll(store: AppStore): void {
  const { shape, biasRule } = shownProblem(store.getState())
  measure(
    store,
    topologyOf(shape, biasRule).edges.map(({ id }) => id),
  )
}

/**
 * Goes on from the iteration shown with another program; null is the right one. The run so far stays behind it, as with
 * any edit, and undo brings it back.
 */
export function runProgram(store: AppStore, program: WrongProgram | null): void {
  const state = store.getState()
  const shown = shownProblem(state)
  if ((shown.program ?? null) === program || state.refuses(['program'])) return
  const { start: from, iteration: at, recorded: length } = state
  const problem = withProgram(shown, program)
  const branch = length > 0 ? { from, at, length } : from.branch
  store.together(() => {
    store.getState().open({ problem, scenario: from.scenario, branch })
    store.getState().goTo(sameStep(state, problem))
  })
}

/**
 * Supposes what the secret program is. Where it claims the same, the program is called by its name from then on, in the
 * same place of the same run; undo makes it secret again.
 */
export function suppose(store: AppStore, supposed: Bug): void {
  const state = store.getState()
  const lab = labOf(state)
  const running = bugOf(lab.of)
  if (running === null) return
  if (contradiction(lab.of, supposed)) {
    state.look('bugs', { lab: { ...lab, supposed } })
    return
  }
  const start: Start = { ...state.start, problem: withProgram(state.start.problem, running) }
  const isNear = state.iteration * updateCost(start.problem) <= AT_ONCE
  const iteration = isNear ? state.iteration : 0
  store.together(() => {
    const of = shownProblem({ start, iteration })
    store.getState().restore({ start, iteration, step: sameStep(state, of) })
    store.getState().look('bugs', {
      lab: { of, ...NOTHING_MEASURED, measured: isNear ? lab.measured : [], found: running },
    })
  })
}

/** Whether a secret program runs. */
export function isSecret(state: AppState): boolean {
  return typeof shownProblem(state).program === 'number'
}

/** Finds a secret program out in two steps, for a class that is only shown it: measures all weights, and then says which it is. */
export function findOut(store: AppStore): void {
  const lab = labOf(store.getState())
  const running = bugOf(lab.of)
  const { edges } = tapeFor(lab.of).topology
  if (lab.measured.length < edges.length) measureAll(store)
  else if (running) suppose(store, running)
}

/** What speaks against supposing this program; null where the one that runs claims the same. */
export function contradiction(problem: Problem, supposed: Bug): Contradiction | null {
  const running = bugOf(problem)
  return running && contradictionOf(problem, supposed, running)
}

function withProgram(problem: Problem, program: WrongProgram | null): Problem {
  return program === null ? rightProblem(problem) : { ...problem, program }
}
