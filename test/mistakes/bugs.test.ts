import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  articleExample,
  errorOfAll,
  evaluate,
  name,
  nextProblem,
  readsOf,
  recordIteration,
  sampleAnswers,
  samplesOf,
  type Bug,
  type Problem,
  type QuantityId,
  type Step,
} from '../../src/engine'
import {
  BUGS,
  bugsIn,
  claimsOf,
  contradictionOf,
  isFlagged,
  nudge,
  nudged,
  recordWithBug,
  trainWithBug,
} from '../../src/mistakes'
import { anyOtherProblem } from '../support/otherProblems'
import { anyProblem } from '../support/problems'
import { XOR } from '../support/xor'

interface Known {
  readonly bug: Bug
  /** Claimed over measured, w1 to w8, with three decimals, or two from 10 on. */
  readonly ratios: readonly number[]
  /** E after 1, 10, 100 and 1,000 updates. */
  readonly errors: readonly (readonly [updates: number, error: string])[]
}

const ERRORS_AT = [1, 10, 100, 1000]
const known = (bug: Bug, ratios: readonly number[], errors: readonly string[]): Known => ({
  bug,
  ratios,
  errors: errors.map((error, i) => [ERRORS_AT[i]!, error]),
})

/** Worked out outside of this program: a student can find 5.353 = 1/slope_o1, 5.698 = 1/slope_o2, 4.144 = 1/slope_h1. */
const ON_THE_ARTICLE: readonly Known[] = [
  known('order', [0.832, 0.832, 0.851, 0.851, 1, 1, 1, 1], ['0.291027924', '0.220916', '0.0200398', '0.00111394']),
  known('one-path', [1.524, 1.524, 1.506, 1.506, 1, 1, 1, 1], ['0.291027283', '0.220926', '0.0201020', '0.00113128']),
  known('transposed', [1.052, 1.052, 1.167, 1.167, 1, 1, 1, 1], ['0.291027661', '0.220926', '0.0202680', '0.00116730']),
  known(
    'no-output-slope',
    [5.172, 5.172, 5.178, 5.178, 5.353, 5.353, 5.698, 5.698],
    ['0.258260102', '0.0568639', '0.000524920', '4.85e-8'],
  ),
  known(
    'no-hidden-slope',
    [4.144, 4.144, 4.156, 4.156, 1, 1, 1, 1],
    ['0.291024764', '0.220940', '0.0193973', '0.000975964'],
  ),
  known(
    'no-slopes',
    [21.43, 21.43, 21.52, 21.52, 5.353, 5.353, 5.698, 5.698],
    ['0.258255693', '0.0562715', '0.000406861', '7.87e-9'],
  ),
  known('no-half', [2, 2, 2, 2, 2, 2, 2, 2], ['0.283618982', '0.148891', '0.00825985', '0.000444227']),
  known('sign', [-1, -1, -1, -1, -1, -1, -1, -1], ['0.305640633', '0.363441', '0.857354', '0.974759']),
  known('net-slope', [-0.129, -0.129, -0.148, -0.148, -0.627, -0.627, -1.57, -1.57], ['0.303431631', '0.517412']),
]

/** Whether a number, rounded to as many digits as the text has, is that text. */
function shows(value: number, text: string): boolean {
  const digits = text.replace(/e.*/, '').replace('.', '').replace(/^0+/, '').length
  return Number(value.toPrecision(digits)) === Number(text)
}

/** Whether an output is so near 0 or 1 that cross-entropy has only some digits left of 1 − out: measuring loses the others. */
function isRoundedAway(problem: Problem): boolean {
  return (
    problem.loss === 'cross-entropy' &&
    samplesOf(problem).some((_, sample) => {
      const { topology, values } = recordIteration(problem, sample)
      const outs = topology.layers.at(-1)!.map((node) => values[name.out(node)]!)
      return outs.some((out) => Math.min(out, 1 - out) < 1e-7)
    })
  )
}

function isUnused({ departs }: Step): boolean {
  return departs === 'unused'
}

describe('on the article’s network', () => {
  it.each(ON_THE_ARTICLE)('$bug claims so many times the measured slope', ({ bug, ratios }) => {
    const { topology, values } = recordWithBug(articleExample, bug)
    const found = topology.edges.map((edge) => values[name.gradient(edge)]! / nudge(articleExample, edge.id))
    // Three decimals, two from 10 on.
    found.forEach((ratio, i) => expect(ratio).toBeCloseTo(ratios[i]!, Math.abs(ratio) < 10 ? 3 : 2))
  })

  it.each(ON_THE_ARTICLE.flatMap(({ bug, errors }) => errors.map(([updates, error]) => ({ bug, updates, error }))))(
    '$bug leads to E $error after $updates updates',
    ({ bug, updates, error }) => {
      const reached = trainWithBug(articleExample, bug, { iterations: updates }).error
      expect(shows(reached, error)).toBe(true)
    },
  )

  it('leaves the doubles at the eighteenth update with the slope taken from net, and stops before it', () => {
    const { divergedAt, iterations, error, problem } = trainWithBug(articleExample, 'net-slope', { iterations: 100 })
    expect([divergedAt, iterations]).toEqual([18, 17])
    expect([error, ...problem.weights].every(Number.isFinite)).toBe(true)
  })

  it('has against each wrong choice of a program a claim that this one would make, and another that runs here', () => {
    const pairs = ON_THE_ARTICLE.flatMap((supposed) =>
      ON_THE_ARTICLE.filter((running) => running !== supposed).map((running) => ({ supposed, running })),
    )
    expect(pairs).toHaveLength(72)
    for (const { supposed, running } of pairs) {
      const { weight, ...fact } = contradictionOf(articleExample, supposed.bug, running.bug)!
      const [place, slope] = [Number(weight.slice(1)) - 1, nudge(articleExample, weight)]
      const told = [supposed, running].map(({ ratios }) => ratios[place]!)
      for (const [i, claim] of [fact.supposed, fact.claimed].entries())
        expect(claim / slope).toBeCloseTo(told[i]!, Math.abs(told[i]!) < 10 ? 3 : 2)
      // As the ratios are written, nobody takes the one for the other.
      expect(Math.abs(told[0]! - told[1]!)).toBeGreaterThan(0.1)
    }
  })

  it('measures the slope of w5 that the right program claims', () => {
    expect(nudge(articleExample, 'w5')).toBeCloseTo(0.0821670406, 8)
    const { above, below } = nudged(articleExample, 'w5', 0.1)
    expect(above).toBeGreaterThan(below)
  })
})

describe('a wrong program', () => {
  const any = fc.tuple(fc.oneof(anyProblem(), anyOtherProblem()), fc.constantFrom(...BUGS))

  it('reads only what was written before, writes everything once, and comes to what its formulas say', () => {
    fc.assert(
      fc.property(any, fc.boolean(), ([problem, bug], likeAnyOther) => {
        const { steps, values, places, quantities, endsBefore } = recordWithBug(problem, bug, likeAnyOther)
        const right = recordIteration(problem)
        const isWhole = !endsBefore && !right.endsBefore
        expect(!isWhole || isSameSet(steps, right.steps)).toBe(true)
        // What other samples say is given, and known where it is added up.
        const isWritten = (id: QuantityId): boolean => steps[places.get(id) ?? -1]?.writes === id
        const there = new Set<QuantityId>([...quantities.keys()].filter((id) => !isWritten(id)))
        steps.forEach(({ writes, formula }, place) => {
          expect(readsOf(formula).every((id) => there.has(id))).toBe(true)
          expect(places.get(writes)).toBe(place)
          expect(evaluate(formula, (id) => values[id]!) === values[writes] && Number.isFinite(values[writes])).toBe(
            true,
          )
          there.add(writes)
        })
      }),
    )
  })

  it('departs from the right one nowhere with the formula of the right one', () => {
    const right = recordIteration(articleExample)
    const departing = BUGS.flatMap((bug) =>
      recordWithBug(articleExample, bug).steps.filter(({ departs }) => departs === 'rule'),
    )
    expect(departing.length).toBeGreaterThan(BUGS.length)
    for (const { writes, formula } of departing)
      expect(formula).not.toEqual(right.steps[right.places.get(writes)!]!.formula)
  })

  it('says which slopes it leaves out, so that nothing is said of what gets through them', () => {
    const bugs = ['no-slopes', 'no-output-slope', 'no-hidden-slope', 'one-path'] as const
    const unused = bugs.map((bug) => recordWithBug(articleExample, bug).steps.filter(isUnused))
    expect(unused.map((steps) => steps.map(({ writes }) => writes))).toEqual([
      ['slope.o1', 'slope.o2', 'slope.h1', 'slope.h2'],
      ['slope.o1', 'slope.o2'],
      ['slope.h1', 'slope.h2'],
      [],
    ])
  })

  it('gives no hint by its order of steps, if it is asked not to', () => {
    const orders = BUGS.map((bug) =>
      recordWithBug(articleExample, bug, true)
        .steps.map(({ writes }) => writes)
        .join(),
    )
    expect(new Set(orders).size).toBe(1)
  })

  it('computes forwards what the right one computes', () => {
    fc.assert(
      fc.property(any, ([problem, bug]) => {
        const [wrong, right] = [recordWithBug(problem, bug).values, recordIteration(problem).values]
        expect(wrong[name.total()]).toBe(right[name.total()])
      }),
    )
  })

  it('trains to what its tapes lead to one after the other, to the last bit', () => {
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 12 }), ([problem, bug], updates) => {
        const trained = trainWithBug(problem, bug, { iterations: updates })
        fc.pre(!recordWithBug(problem, bug).endsBefore)
        const reached = repeated(problem, bug, trained.iterations)
        expect(trained.problem.weights.every((weight, i) => weight === reached.weights[i])).toBe(true)
        expect(trained.problem.biases.every((bias, i) => bias === reached.biases[i])).toBe(true)
        expect(trained.error === errorOfAll(reached, sampleAnswers(reached))).toBe(true)
        expect(trained.problem.turn ?? 0).toBe(reached.turn ?? 0)
        expect(trained.iterations === updates || trained.divergedAt === trained.iterations + 1).toBe(true)
      }),
    )
  })

  it('stops as soon as E is small enough, like the right one', () => {
    const { iterations, error } = trainWithBug(articleExample, 'no-slopes', { iterations: 1000, stopAtError: 0.1 })
    const before = trainWithBug(articleExample, 'no-slopes', { iterations: iterations - 1 }).error
    expect([error <= 0.1, before > 0.1]).toEqual([true, true])
  })
})

describe('with several samples, or another loss', () => {
  const ofAll = name.batchGradient
  const together = XOR
  const oneByOne: Problem = { ...XOR, schedule: 'one-by-one' }

  it('the right program agrees with every measured slope', () => {
    fc.assert(
      fc.property(anyOtherProblem({ smooth: true }), (problem) => {
        const simultaneous: Problem = { ...problem, updateOrder: 'simultaneous' }
        fc.pre(!isRoundedAway(simultaneous))
        for (const { weight, gradient } of claimsOf(simultaneous, null)) {
          const measured = nudge(simultaneous, weight)
          // Where E is steep, what measuring may miss is more.
          expect(Math.abs(gradient - measured)).toBeLessThan(1e-4 * Math.max(1, Math.abs(gradient)))
        }
      }),
    )
  })

  it('a wrong one looks back for each sample, and they add up to what it goes by', () => {
    const { topology, values } = recordWithBug(together, 'sign')
    const right = recordIteration(together).values
    for (const edge of topology.edges) expect(values[ofAll(edge)]).toBeCloseTo(-right[ofAll(edge)]!, 12)
    const gradients = [0, 1, 2, 3].map((sample) => recordWithBug(together, 'one-path', false, sample).values)
    for (const edge of topology.edges) expect(new Set(gradients.map((one) => one[ofAll(edge)])).size).toBe(1)
  })

  it('shows the sample that is looked at', () => {
    for (const problem of [together, oneByOne])
      expect(recordWithBug(problem, 'sign', false, 2).values['out.h1']).toBe(
        recordIteration(problem, 2).values['out.h1'],
      )
  })

  it('no program is called wrong that does what the right one does', () => {
    fc.assert(
      fc.property(anyOtherProblem(), (problem) => {
        const simultaneous: Problem = { ...problem, updateOrder: 'simultaneous' }
        fc.pre(!recordIteration(simultaneous).endsBefore)
        const wrong = bugsIn(simultaneous)
        const right = claimsOf(simultaneous, null)
        for (const bug of BUGS.filter((one) => !wrong.includes(one))) expect(claimsOf(simultaneous, bug)).toEqual(right)
      }),
    )
    const entropy: Problem = { ...articleExample, loss: 'cross-entropy' }
    expect(BUGS.filter((bug) => !bugsIn(entropy).includes(bug))).toEqual(['no-half'])
    expect(bugsIn({ ...articleExample, loss: 'square' })).not.toContain('no-half')
    expect(bugsIn(together)).not.toContain('order')
    expect(bugsIn({ ...articleExample, shape: [2, 2], weights: [1, 2, 3, 4], biases: [1] })).not.toContain('one-path')
  })

  it('under any loss the program with the wrong sign claims the slope with the other sign', () => {
    for (const loss of ['square', 'mean-square', 'cross-entropy'] as const) {
      const claims = claimsOf({ ...articleExample, loss }, 'sign')
      for (const { weight, gradient } of claims)
        expect(gradient).toBeCloseTo(-nudge({ ...articleExample, loss }, weight), 7)
    }
  })
})

describe('the nudge test', () => {
  it('flags just the weights that each wrong program gets wrong, and none of the right one', () => {
    expect(misjudged(60)).toEqual([])
  })

  it('does so on two thousand networks', { tags: 'long', timeout: 120_000 }, () => {
    expect(misjudged(2000)).toEqual([])
  })
})

const SHAPES = [
  [2, 2, 2],
  [2, 3, 2],
  [3, 2, 1],
  [1, 1, 1],
  [2, 2, 2, 2],
  [2, 4, 3],
  [3, 3],
  [2, 3, 1, 2],
]
/** Numbers of a size at which gradients are larger than what measuring may miss. */
const between = (least: number, most: number): fc.Arbitrary<number> =>
  fc.integer({ min: least * 100, max: most * 100 }).map((whole) => whole / 100)

/** The programs on which the judge is wrong, on so many random networks, once for each weight. */
function misjudged(networks: number): readonly string[] {
  const plain = anyProblem(SHAPES, undefined, between(-1, 1)).chain((problem) =>
    fc
      .array(between(0.01, 0.99), { minLength: problem.targets.length, maxLength: problem.targets.length })
      .map((targets): Problem => ({ ...problem, targets, updateOrder: 'simultaneous', learningRate: 0.5 })),
  )
  return fc.sample(plain, { numRuns: networks, seed: 9 }).flatMap((problem) => {
    const { topology, values: right } = recordIteration(problem)
    const wrong = BUGS.map((bug) => ({ bug, claims: recordWithBug(problem, bug).values }))
    return topology.edges.flatMap((edge) => {
      const gradient = name.gradient(edge)
      const measured = nudge(problem, edge.id)
      const truth = right[gradient]!
      const missed = wrong.filter(({ bug, claims }) => {
        const claimed = claims[gradient]!
        const must = mayBeWrong(problem.shape, bug, edge.to.layer) && isFlagged(claimed, truth)
        // Where claim and truth lie as far apart as the limit itself, measuring may fall on either side.
        return isFlagged(claimed, measured) !== must && !isAtTheLimit(claimed, truth)
      })
      return [...(isFlagged(truth, measured) ? ['right'] : []), ...missed.map(({ bug }) => bug)]
    })
  })
}

/** Which weights a program gets wrong, by the layer that they lead into. */
function mayBeWrong(shape: readonly number[], bug: Bug, layer: number): boolean {
  const hiddenFromHere = shape.map((_, i) => i).slice(layer, -1)
  switch (bug) {
    case 'no-output-slope':
    case 'no-slopes':
    case 'no-half':
    case 'sign':
    case 'net-slope':
      return true
    case 'order':
    case 'no-hidden-slope':
      return hiddenFromHere.length > 0
    case 'one-path':
      return hiddenFromHere.some((hidden) => shape[hidden + 1]! > 1)
    case 'transposed':
      return hiddenFromHere.some((hidden) => shape[hidden]! > 1 && shape[hidden + 1]! > 1)
  }
}

function isAtTheLimit(claimed: number, right: number): boolean {
  const limit = 1e-7 + 1e-4 * Math.max(Math.abs(claimed), Math.abs(right))
  const miss = Math.abs(claimed - right)
  return miss > limit / 2 && miss < limit * 2
}

function isSameSet(some: readonly Step[], others: readonly Step[]): boolean {
  const written = new Set(others.map(({ writes }) => writes))
  return some.length === others.length && some.every(({ writes }) => written.has(writes))
}

function repeated(start: Problem, bug: Bug, updates: number): Problem {
  let problem = start
  for (let done = 0; done < updates; done++) problem = nextProblem(recordWithBug(problem, bug))
  return problem
}
