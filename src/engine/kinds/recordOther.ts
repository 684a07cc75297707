import { evaluate } from '../evaluate'
import { givenValues, type Values } from '../passes'
import { learnsTogether, samplesOf, type Problem } from '../problem'
import { name } from '../quantities'
import type { Score, Step, Tape } from '../tape'
import { upToInfinity } from '../upToInfinity'
import { otherScore } from './otherScore'

/** Records one iteration of a network with other activations or losses, or with several samples, of which one is shown. */
export function recordOther(problem: Problem, sample: number): Tape {
  const score = scoreFor(problem, sample)
  const values = givenValues({ ...problem, ...samplesOf(problem)[sample] }, score.topology)
  const others = othersOf(score, problem, sample)
  const [until, after] = [
    score.steps.filter(({ phase }) => phase !== 'check'),
    score.steps.filter(({ phase }) => phase === 'check'),
  ]
  others.look(values)
  work(until, values)
  others.check(values)
  work(after, values)
  return upToInfinity({ problem, sample, ...score, values })
}

/** Scores already written: a person who drags a weight asks for the same one on every frame. */
const SCORES = new Map<string, Score>()
const MOST_SCORES = 32

function scoreFor(problem: Problem, sample: number): Score {
  const { shape, biasRule, updateOrder, activations, loss, otherSamples = [], schedule, batch, turn, names } = problem
  const key = JSON.stringify([
    shape,
    biasRule,
    updateOrder,
    activations,
    loss,
    otherSamples.length,
    schedule,
    batch,
    names,
    // One by one it only counts whether it is the one that is learned.
    learnsTogether(problem) ? sample : sample === (turn ?? 0),
  ])
  const known = SCORES.get(key)
  if (known) return known
  const score = otherScore(problem, sample)
  if (SCORES.size >= MOST_SCORES) SCORES.delete(SCORES.keys().next().value!)
  SCORES.set(key, score)
  return score
}

function work(steps: readonly Step[], values: Values): void {
  for (const { writes, formula } of steps) values[writes] = evaluate(formula, (id) => values[id]!)
}

/** What the samples that are not shown say of the error and of each parameter, where one update is for all. */
function othersOf({ topology, steps }: Score, problem: Problem, shown: number): Others {
  const forthAndBack = steps.filter((step) => /^(forward|backward)/.test(step.phase) && isOwn(step))
  const checked = steps.filter((step) => step.phase === 'check' && isOwn(step))
  const samples = learnsTogether(problem) ? samplesOf(problem) : []
  const others = samples.flatMap((one, sample) =>
    sample === shown ? [] : [{ sample, values: givenValues({ ...problem, ...one }, topology) }],
  )
  return {
    look(values) {
      for (const other of others) {
        work(forthAndBack, other.values)
        values[name.sampleError(other.sample)] = other.values[name.total()]!
        for (const parameter of topology.trained)
          values[name.sampleGradient(other.sample, parameter)] = other.values[name.gradient(parameter)]!
      }
    },
    check(values) {
      for (const other of others) {
        for (const parameter of topology.trained) other.values[name.next(parameter)] = values[name.next(parameter)]!
        work(checked, other.values)
        values[name.sampleError(other.sample, 'next')] = other.values[name.total('next')]!
      }
    },
  }
}

/** What a sample works out for itself. */
function isOwn({ what }: Step): boolean {
  return what.kind !== 'batchError'
}

interface Others {
  /** Before the update. */
  look(values: Values): void
  /** After it. */
  check(values: Values): void
}
