import { LARGEST_LEARNING_RATE, type Tape } from '../engine'
import { compareFigures, isDifference, type Compared } from './compare'
import { numberOf, type Figure } from './figure'
import { unitOf } from './printed'

/** A learning rate with which figures agree that differ here. */
export interface OtherRate {
  readonly rate: number
  readonly explained: ReadonlySet<Figure>
}

/** One figure alone fits many rates. */
const FEWEST = 2
/** People choose rates of so many digits. */
const MOST_DIGITS = 3
/** So many rates are tried, those that most figures say: a long list of wrong figures would say many. */
const MOST_TRIED = 3

/**
 * Finds the learning rate that a source has used: each updated number of the first iteration says one, and that is taken with
 * which most of the figures agree. Null where fewer than two of them do.
 */
export function otherRate(
  all: readonly Compared[],
  tapeAt: (rate: number, iteration: number) => Tape | null,
): OtherRate | null {
  const wrong = all.filter(({ verdict }) => isDifference(verdict))
  const said = new Map<number, number>()
  for (const rate of wrong.flatMap((one) => rateOf(one) ?? [])) said.set(rate, (said.get(rate) ?? 0) + 1)
  const rates = [...said].sort(([, one], [, other]) => other - one).slice(0, MOST_TRIED)
  let best: OtherRate | null = null
  for (const [rate] of rates) {
    const there = compareFigures(
      all.map(({ figure }) => figure),
      (iteration) => tapeAt(rate, iteration),
    )
    const right = new Set(there.flatMap((one) => (one.tape && !isDifference(one.verdict) ? [one.figure] : [])))
    const explained = new Set(wrong.flatMap(({ figure }) => (right.has(figure) ? [figure] : [])))
    if (explained.size >= FEWEST && explained.size > (best?.explained.size ?? 0)) best = { rate, explained }
  }
  return best
}

/** The roundest rate that an updated number, or its change, can have been printed with; null where there is none. */
function rateOf({ figure, printed, tape, number }: Compared): number | null {
  const what = tape.quantities.get(figure.quantity)
  const isUpdated = (what?.kind === 'weight' || what?.kind === 'bias') && what.when === 'next'
  if (figure.iteration > 0 || !(isUpdated || figure.of === 'change')) return null
  const parameter = isUpdated ? (what.kind === 'weight' ? what.edge : what.bias).id : null
  const before = parameter === null ? 0 : numberOf({ ...figure, quantity: parameter }, tape)
  const perRate = (number - before) / tape.problem.learningRate
  const rate = (printed.value - before) / perRate
  const slack = Math.abs(unitOf(printed) / perRate)
  if (!(rate > 0 && rate <= LARGEST_LEARNING_RATE)) return null
  for (let digits = 1; digits <= MOST_DIGITS; digits++) {
    const round = Number(rate.toPrecision(digits))
    if (round > 0 && Math.abs(round - rate) <= slack) return round === tape.problem.learningRate ? null : round
  }
  return null
}
