import { train, type Bug, type Problem, type Training, type TrainingGoal } from '../../engine'
import { flattenWithBug } from './flattenWithBug'

/** Trains with a wrong program: its numbers equal repeated `recordWithBug` to the last bit. */
export function trainWithBug(problem: Problem, bug: Bug, goal: TrainingGoal): Training {
  return train(problem, goal, (laidOut) => flattenWithBug(laidOut, bug))
}
