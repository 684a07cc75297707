import { exponential, readsOf, shareOf, tanh, timesLog, type Expression, type QuantityId, type Tape } from '../engine'
import { exponentOf } from './digits'
import { formulaOf, type Altered, type Rewrites } from './rewrites'

/** A number, and by how much it may be off. */
interface Uncertain {
  readonly value: number
  readonly error: number
}

/** How many significant digits there are. */
export interface Digits {
  /** Of every number on the way. */
  readonly kept: number
  /** Of the answer. */
  readonly shown: number
}

const NO_REWRITES: Rewrites = new Map()
/** What is lost of each term where doubles are added up. */
const LOST = 4 * Number.EPSILON

/**
 * The worst error of a number if every one that is computed on the way to it is rounded to so many significant digits.
 *
 * So a sum of paths that nearly cancel is forgiven what it must be, and a plain number is not. Numbers that are given,
 * or a person's own, have no error. Where the answer has more digits than were kept, it was not rounded like the others;
 * then the parts of its own formula may have been.
 */
export function worstError(
  tape: Tape,
  { rewrites = NO_REWRITES, own }: Altered,
  asked: QuantityId,
  { kept, shown }: Digits,
): number {
  const known = new Map<QuantityId, Uncertain>()
  const underWay = new Set<QuantityId>()
  own?.forEach((value, id) => known.set(id, { value, error: 0 }))
  const valueOf = (id: QuantityId): Uncertain => {
    const there = known.get(id)
    if (there) return there
    const formula = rewrites.get(id) ?? formulaOf(tape, id)
    if (!formula || underWay.has(id)) return { value: tape.values[id]!, error: 0 }
    underWay.add(id)
    const isLonger = id === asked && shown > kept
    const { value, error } = spread(formula, valueOf, isLonger ? (part) => settled(part, kept) : (part) => part)
    underWay.delete(id)
    const written = settled({ value, error }, isLonger ? shown : kept)
    known.set(id, written)
    return written
  }
  return valueOf(asked).error
}

/** A number as it is written down. */
function settled({ value, error }: Uncertain, digits: number): Uncertain {
  return { value, error: error + halfUnit(value, digits) }
}

function halfUnit(value: number, digits: number): number {
  return value === 0 ? 0 : 0.5 * 10 ** (exponentOf(value) - digits + 1)
}

/** How errors spread through a formula: at worst they all add up. Of a part that is worked out, so much is noted. */
function spread(
  expression: Expression,
  valueOf: (id: QuantityId) => Uncertain,
  noted: (part: Uncertain) => Uncertain,
): Uncertain {
  const of = (part: Expression): Uncertain => {
    const worked = spread(part, valueOf, noted)
    return part.kind === 'quantity' || part.kind === 'constant' ? worked : noted(worked)
  }
  switch (expression.kind) {
    case 'quantity':
      return valueOf(expression.id)
    case 'constant':
      return { value: expression.value, error: 0 }
    case 'sum':
      return expression.terms.map(of).reduce(added)
    case 'difference':
      return added(of(expression.from), turned(of(expression.take)))
    case 'product':
      return expression.factors.map(of).reduce(multiplied)
    case 'square': {
      const base = of(expression.of)
      return multiplied(base, base)
    }
    case 'quotient':
      return divided(of(expression.over), of(expression.under))
    case 'negative':
      return turned(of(expression.of))
    case 'powerOfE': {
      const { value, error } = of(expression.exponent)
      const power = exponential(value)
      return { value: power, error: power * error }
    }
    case 'absolute': {
      const { value, error } = of(expression.of)
      return { value: Math.abs(value), error }
    }
    case 'tanh': {
      const { value, error } = of(expression.of)
      const bent = tanh(value)
      return { value: bent, error: (1 - bent * bent) * error }
    }
    case 'larger': {
      const [one, other] = [of(expression.one), of(expression.other)]
      return one.value > other.value ? one : other
    }
    case 'sided':
      return { value: of(expression.of).value > 0 ? expression.above : expression.otherwise, error: 0 }
    case 'timesLog': {
      const [factor, inner] = [of(expression.factor), of(expression.of)]
      const value = timesLog(factor.value, inner.value)
      const ofFactor = factor.error === 0 ? 0 : Math.abs(timesLog(1, inner.value)) * factor.error
      return {
        value,
        error: ofFactor + (factor.value === 0 ? 0 : (Math.abs(factor.value) * inner.error) / inner.value),
      }
    }
    case 'share': {
      const nets = expression.among.map(of)
      const net = of(expression.of)
      const share = shareOf(
        net.value,
        nets.map(({ value }) => value),
      )
      // To first order: it moves with its own net by out (1 − out), and against each other one by out · out of that.
      const own = readsOf(expression.of)[0]
      const error = nets.reduce((total, other, i) => {
        const part = shareOf(
          other.value,
          nets.map(({ value }) => value),
        )
        return total + share * (readsOf(expression.among[i]!)[0] === own ? 1 - part : part) * other.error
      }, 0)
      return { value: share, error }
    }
    case 'becomes':
      return of(expression.to)
  }
}

function added(a: Uncertain, b: Uncertain): Uncertain {
  return { value: a.value + b.value, error: a.error + b.error + LOST * (Math.abs(a.value) + Math.abs(b.value)) }
}

function turned({ value, error }: Uncertain): Uncertain {
  return { value: -value, error }
}

function multiplied(a: Uncertain, b: Uncertain): Uncertain {
  return {
    value: a.value * b.value,
    error: Math.abs(a.value) * b.error + Math.abs(b.value) * a.error + a.error * b.error,
  }
}

/** To first order, so that the sigmoid is off by its slope. */
function divided(a: Uncertain, b: Uncertain): Uncertain {
  const value = a.value / b.value
  return { value, error: (a.error + Math.abs(value) * b.error) / Math.abs(b.value) }
}
