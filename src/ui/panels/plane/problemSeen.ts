import type { Problem } from '../../../engine'
import type { AppState } from '../../../session/appState'
import { shownProblem } from '../../../session/moment'
import { problemAt } from '../../../session/runs'

/** The network whose answers are shown: the one of the iteration shown, or, while a run is under way, the latest of it. */
export function problemSeen(state: Pick<AppState, 'start' | 'iteration' | 'training' | 'recorded'>): Problem {
  return state.training ? problemAt(state.start.problem, state.recorded) : shownProblem(state)
}

/** Whether numbers change many times a second, so that a coarser picture has to do. */
export function isMoving({ gesture, training, playing }: Pick<AppState, 'gesture' | 'training' | 'playing'>): boolean {
  return gesture?.kind === 'drag' || training !== null || playing
}
