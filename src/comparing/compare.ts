import type { QuantityId, Tape } from '../engine'
import { carriedTo } from '../mistakes/carried'
import { evaluateWith } from '../mistakes/rewrites'
import { isSameNumber, knownWith, madeOf, numberOf, quantityFrom, slopeOf, type Figure } from './figure'
import { isCutTo, isRoundedTo, printedOf, showsAs, type Printed } from './printed'

/** What a printed figure is beside the number here; of these the first that holds. */
export const VERDICTS = ['same', 'cut', 'rounded', 'follows', 'different'] as const
export type Verdict = (typeof VERDICTS)[number]

/** A figure beside the number here. */
export interface Compared {
  readonly figure: Figure
  readonly printed: Printed
  readonly tape: Tape
  /** The number here, as the source reads it. */
  readonly number: number
  /** What one step from the source's own printed figures comes to; the same where it has none of them. */
  readonly stepped: number
  /** The printed figures that this step goes on from, the nearest first. */
  readonly from: readonly QuantityId[]
  /** All numbers of the iteration as the source has printed them so far. */
  readonly own: ReadonlyMap<QuantityId, number>
  readonly verdict: Verdict
  /** Whether it is the first of its list that is different by itself. */
  readonly isFirst: boolean
}

/** A figure of an iteration that has not been reached yet, or is too far to look at it at once. */
export interface Unreached {
  readonly figure: Figure
  readonly tape: null
}

/** Whether a verdict counts as a difference. */
export function isDifference(verdict: Verdict): boolean {
  return verdict === 'follows' || verdict === 'different'
}

/** Compares the figures of a source with the numbers here, in the order of the source. All have to be of quantities of this network. */
export function compareFigures(
  figures: readonly Figure[],
  tapeAt: (iteration: number) => Tape | null,
): readonly (Compared | Unreached)[] {
  const known = new Map<Figure, Compared>()
  const tapes = new Map<number, Tape | null>()
  for (const { iteration } of figures) if (!tapes.has(iteration)) tapes.set(iteration, tapeAt(iteration))
  // A step goes on from earlier ones, in whichever order the source tells them.
  for (const figure of [...figures].sort((a, b) => placeOf(a, tapes) - placeOf(b, tapes))) {
    const tape = tapes.get(figure.iteration)
    // A look at a sample that is not learned ends with the forward pass.
    if (tape && madeOf(figure, tape).every((id) => id in tape.values))
      known.set(figure, compared(figure, tape, [...known.values()]))
  }
  const first = figures.find((figure) => known.get(figure)?.verdict === 'different')
  return figures.map((figure) => {
    const found = known.get(figure)
    return found ? { ...found, isFirst: figure === first } : { figure, tape: null }
  })
}

function placeOf(figure: Figure, tapes: ReadonlyMap<number, Tape | null>): number {
  const tape = tapes.get(figure.iteration)
  const place = tape?.places.get(knownWith(figure, tape))
  // What no step writes comes after what it is made of.
  return place === undefined ? -1 : figure.of === 'slope' ? place + 0.5 : place
}

function compared(figure: Figure, tape: Tape, earlier: readonly Compared[]): Compared {
  const valueOf = (id: QuantityId): number => tape.values[id]!
  const printed = printedOf(figure.printed)
  const number = numberOf(figure, tape)
  const sources = earlier.filter(
    (one) => one.figure.iteration === figure.iteration && !isSameNumber(one.figure, figure),
  )
  const given = new Map<QuantityId, number>()
  for (const { figure: other, printed: there } of sources)
    // What a gradient is printed as says more of it than the change that is made of it.
    // Nothing goes on from how fast E changes with an input.
    if (other.of !== 'slope' && (!given.has(other.quantity) || other.of === 'value'))
      given.set(other.quantity, quantityFrom(other, there.value, valueOf))
  const { own, from, stepped } = stepFrom(figure, tape, given)
  const follows = from.length > 0 && Number.isFinite(stepped) && showsAs(stepped, printed)
  const isFromDifferent = sources.some((one) => from.includes(one.figure.quantity) && isDifference(one.verdict))
  const verdict: Verdict = isRoundedTo(number, printed)
    ? 'same'
    : isCutTo(number, printed)
      ? 'cut'
      : follows
        ? isFromDifferent
          ? 'follows'
          : 'rounded'
        : 'different'
  return { figure, printed, tape, number, stepped, from, own, verdict, isFirst: false }
}

/** One step from the numbers that the source gives; where it gives the gradient, its change is a step from that. */
function stepFrom(
  figure: Figure,
  tape: Tape,
  given: ReadonlyMap<QuantityId, number>,
): Pick<Compared, 'own' | 'from' | 'stepped'> {
  const { quantity, of } = figure
  const { own, from } = carriedTo(tape, slopeOf(figure, tape) ?? quantity, given)
  const itself = of === 'change' ? given.get(quantity) : undefined
  if (itself !== undefined) {
    const all = new Map(own).set(quantity, itself)
    return { own: all, from: [quantity], stepped: numberOf(figure, tape, evaluateWith(tape, { own: all })) }
  }
  return { own, from, stepped: numberOf(figure, tape, evaluateWith(tape, { own })) }
}
