import {
  activationAt,
  gradientUsed,
  learnsTogether,
  loweredError,
  name,
  train,
  updateCost,
  type Edge,
  type Problem,
  type QuantityId,
  type Tape,
} from '../engine'
import type { KeyFact, KeyQuestion, KeyQuestionId, Samples } from './keyFacts'

/** Looks at an iteration; null where its network does not raise the question. */
type Maker = (tape: Tape) => {
  readonly fact: KeyFact
  /** Before the step that writes this it is asked, at the end where it is null; once another is written it is answered. */
  readonly before: QuantityId | null
  readonly after?: QuantityId
} | null

/** A ratio below this is no difference that somebody could guess. */
const LEAST_RATIO = 1.5
/** How many updates are looked ahead at the most, and how many products of weight and update. */
const MOST_UPDATES = 100_000
const MOST_WORK = 4_000_000

const MAKERS: Readonly<Record<KeyQuestionId, Maker>> = {
  'further-off'({ problem, topology, values }) {
    // The square is what makes more of a larger distance.
    if (problem.loss === 'cross-entropy') return null
    const outputs = topology.layers.at(-1)!
    const errors = outputs.map((node) => ({ node, error: values[name.error(node)]! }))
    const [far, near] = [...errors].sort((one, other) => other.error - one.error)
    if (!far || !near || near.error === 0) return null
    const ratio = far.error / near.error
    if (ratio < LEAST_RATIO ** 2) return null
    return {
      fact: {
        id: 'further-off',
        over: problem.otherSamples?.length ? 'shown' : 'only',
        outputs: outputs.length,
        near: near.node.id,
        far: far.node.id,
        ratio,
        ofDistances: Math.sqrt(ratio),
      },
      before: name.error(outputs[0]!),
      after: name.error(outputs.at(-1)!),
    }
  },
  'two-signs'({ problem, topology, values }) {
    if ((problem.loss ?? 'half-square') !== 'half-square') return null
    const [one, other] = topology.layers.at(-1)!
    if (!one || !other) return null
    const signs = [one, other].map((node) => Math.sign(values[name.errorByOut(node)]!))
    // An output at its target has none.
    if (signs.includes(0)) return null
    return {
      fact: { id: 'two-signs', nodes: [one.id, other.id], signs: [signs[0]!, signs[1]!] },
      before: name.errorByOut(one),
    }
  },
  'slope-elsewhere'({ problem, topology, values }) {
    const activation = activationAt(problem, topology.layers.length - 1)
    if (activation.name !== 'sigmoid') return null
    const node = topology.layers.at(-1)![0]!
    const out = values[name.out(node)]!
    const slope = values[name.slope(node)]!
    // Near the middle where it is flat here, and far out where it is steep.
    const elsewhere = slope < activation.steepest / 4 ? 0.5 : 0.99
    const there = activation.slope(elsewhere, 0)
    return { fact: { id: 'slope-elsewhere', node: node.id, out, slope, elsewhere, there }, before: name.slope(node) }
  },
  'which-way'({ problem, topology, values }) {
    const last = topology.layers.length - 1
    const weights = topology.edges.filter(({ to }) => to.layer === last)
    const gradientOf = (weight: (typeof weights)[number]): number => values[gradientUsed(problem, weight)]!
    const weight = weights.find((one) => gradientOf(one) < 0) ?? weights[0]!
    return {
      fact: { id: 'which-way', over: learnedFrom(problem), weight: weight.called, gradient: gradientOf(weight) },
      before: gradientUsed(problem, weight),
    }
  },
  'sum-of-paths'({ topology }) {
    const hidden = topology.layers.at(-2)!
    // One path alone is no sum.
    if (hidden[0]!.kind !== 'hidden' || topology.layers.at(-1)!.length < 2) return null
    const of = name.errorByOut(hidden[0]!)
    return { fact: { id: 'sum-of-paths', of }, before: of }
  },
  'two-moves'({ problem, topology, values, steps }) {
    const [small, large] = [topology.edges[0]!, topology.edges.find(({ to }) => to.kind === 'output')!]
    const ratio = Math.abs(values[gradientUsed(problem, large)]! / values[gradientUsed(problem, small)]!)
    const update = steps.find(({ phase }) => phase === 'update')
    // In the other order the two do not move at the same place of the tape.
    if (!Number.isFinite(ratio) || ratio < LEAST_RATIO || topology.layers.length < 3 || !update) return null
    if (topology.edges.some((edge) => steps.indexOf(update) < placeOf(gradientUsed(problem, edge)))) return null
    const expected = ratio < 5 || ratio > 20 ? 10 : 100
    const times = (of: (edge: Edge) => QuantityId): number => Math.abs(values[of(large)]! / values[of(small)]!)
    const factors = learnsTogether(problem)
      ? null
      : { delta: times(({ to }) => name.delta(to)), sent: times(({ from }) => name.out(from)) }
    // Two numbers can be so far apart that how often the one goes into the other is no number.
    if (factors && !(Number.isFinite(factors.delta) && Number.isFinite(factors.sent))) return null
    return {
      fact: { id: 'two-moves', large: large.called, small: small.called, ratio, expected, factors },
      before: update.writes,
    }

    function placeOf(id: QuantityId): number {
      return steps.findIndex(({ writes }) => writes === id)
    }
  },
  'error-after'({ problem, values }) {
    const next = loweredError(problem, 'next')
    const [before, after] = [values[loweredError(problem)]!, values[next]!]
    if (before === 0) return null
    // What an eager learner may hope for, and what is at least so far from the truth that three digits tell it apart.
    const expected = [2 / 3, 1 / 3, 0.9, 1.1]
      .map((share) => share * before)
      .filter((error) => Math.abs(error - after) > 0.05 * before)
      .slice(0, 2)
    return { fact: { id: 'error-after', over: learnedFrom(problem), before, after, expected }, before: next }
  },
  'how-long'({ problem, values }) {
    // One by one E of an iteration is that of its sample, and E of the run that of all.
    if (problem.otherSamples && !learnsTogether(problem)) return null
    const [before, after] = [values[loweredError(problem)]!, values[loweredError(problem, 'next')]!]
    const goal = 10 ** (Math.floor(Math.log10(after)) - 1)
    const most = Math.min(MOST_UPDATES, Math.floor(MOST_WORK / updateCost(problem)))
    const run = after < before && after > 0 ? train(problem, { iterations: most, stopAtError: goal }) : null
    if (!run || run.error > goal) return null
    const atThisPace = Math.round((before - goal) / (before - after))
    const differs = Math.max(run.iterations, atThisPace) / Math.min(run.iterations, atThisPace) >= LEAST_RATIO
    if (!differs) return null
    const over = learnedFrom(problem)
    return { fact: { id: 'how-long', over, goal, updates: run.iterations, atThisPace }, before: null }
  },
}

/** Of which samples E is that an update lowers, and the gradient that it goes by. */
function learnedFrom(problem: Problem): Samples {
  if (!problem.otherSamples?.length) return 'only'
  return learnsTogether(problem) ? 'all' : 'shown'
}

const KNOWN = new WeakMap<Tape, readonly KeyQuestion[]>()

/** The questions of an iteration that are worth a guess, in its order; what its network does not raise is left out. */
export function keyQuestionsOf(tape: Tape): readonly KeyQuestion[] {
  const known = KNOWN.get(tape)
  if (known) return known
  const after = (id: QuantityId): number => tape.places.get(id)! + 1
  const found = Object.values(MAKERS)
    .flatMap((make) => make(tape) ?? [])
    .map(({ fact, before, after: last }) => {
      const step = before === null ? tape.steps.length : after(before) - 1
      return { fact, step, until: last ? after(last) : before === null ? step : step + 1 }
    })
    // A tape may end before what is asked about.
    .filter(({ step, until }) => !Number.isNaN(step + until))
    .sort((one, other) => one.step - other.step)
  KNOWN.set(tape, found)
  return found
}
