import { learnEveryKind } from './kinds/learn'
import type { Batch, Problem, Sample, Schedule } from './problem'
import { recordIteration, type Tape } from './tape'
import { train, type Training, type TrainingGoal } from './train'

/** A network and the samples that it learns from. */
export interface Course {
  /** Its inputs and targets are those of the first sample. */
  readonly problem: Problem
  /** At least one. */
  readonly samples: readonly Sample[]
  readonly schedule: Schedule
  /** What becomes of the gradients where all samples are learned together. */
  readonly batch: Batch
}

/** Which iteration of a course is wanted, and the sample that it is seen from. */
export interface CourseView {
  /** How many updates come before it. */
  readonly iteration: number
  /** Counted from 0. */
  readonly sample: number
}

/** The same network as a problem that knows all of its samples. */
export function problemOfCourse({ problem, samples, schedule, batch }: Course): Problem {
  learnEveryKind()
  const [first, ...otherSamples] = samples
  return { ...problem, ...first, otherSamples, schedule, batch }
}

/**
 * The tape of one iteration, seen from one of the samples. Where samples are learned one by one, it is that of the iteration
 * which learns this sample from the parameters of that moment.
 */
export function recordCourse(course: Course, { iteration, sample }: CourseView): Tape {
  const start = problemOfCourse(course)
  const { problem } = iteration === 0 ? { problem: start } : train(start, { iterations: iteration })
  if (course.schedule === 'all-together') return recordIteration(problem, sample)
  return recordIteration({ ...problem, turn: sample })
}

/** Trains: E is that of all samples. An iteration is one update, of one sample or of all of them. */
export function trainCourse(course: Course, goal: TrainingGoal): Training {
  return train(problemOfCourse(course), goal)
}
