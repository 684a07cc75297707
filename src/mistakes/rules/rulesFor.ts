import {
  constant,
  gradientUsed,
  learnsTogether,
  name,
  quantity,
  readsOf,
  type Parameter,
  type Quantity,
  type QuantityId,
  type Tape,
} from '../../engine'
import { formulaOf } from '../rewrites'
import { batchSlips } from './batchSlips'
import { errorSlips, totalSlips } from './errorSlips'
import { biasGradientSlips, earlyUpdateSlips, updateSlips, weightGradientSlips } from './gradientSlips'
import { netSlips } from './netSlips'
import { byOutSlips, deltaSlips, slopeSlips, viaSlips } from './neuronSlips'
import { outSlips } from './outSlips'
import { slipsAt, type Slip } from './slip'
import { minus, times } from './terms'

/** Powers of ten by which a point is off: one place, or two. */
const PLACES = [1, -1, 2, -2] as const

/** Everything that can go wrong on the way to a number of a tape. Nothing for a number that is given. */
export function slipsFor(tape: Tape, asked: QuantityId): readonly Slip[] {
  const formula = formulaOf(tape, asked)
  const what = tape.quantities.get(asked)
  if (!formula || !what) return []
  const slips = isAsIs(tape, asked) ? slipsOfKind(tape, what) : []
  const at = slipsAt(asked)
  // A weight's sign is no slip of the hand, and where signs can be mixed up before, that is what it is called.
  const isPlain =
    what.kind !== 'weight' && what.kind !== 'bias' && slips.every(({ id }) => id !== 'sign' && id !== 'slope-sign')
  return [
    ...slips,
    ...(isPlain ? [at('minus', minus(formula))] : []),
    ...PLACES.map((places) => at(`point:${places}`, times(constant(10 ** places), formula))),
  ]
}

/** Whether the right program leads to a number: of what a wrong one does, what is said of the right one does not hold. */
function isAsIs({ places, steps }: Tape, asked: QuantityId): boolean {
  if (!steps.some(({ departs }) => departs)) return true
  const found = new Set([asked])
  for (const id of found) {
    const step = steps[places.get(id) ?? -1]
    if (step?.departs) return false
    if (step) for (const read of readsOf(step.formula)) found.add(read)
  }
  return true
}

/** What goes wrong at this kind of number alone. */
function slipsOfKind(tape: Tape, what: Quantity): readonly Slip[] {
  switch (what.kind) {
    case 'net':
      return [...netSlips(tape, what.node, what.when), ...asBefore(what, name.net(what.node))]
    case 'out':
      return [...outSlips(tape, what.node, what.when), ...asBefore(what, name.out(what.node))]
    case 'error':
      return [...errorSlips(tape, what.node, what.when), ...asBefore(what, name.error(what.node))]
    case 'total':
      return [...totalSlips(tape, what.when), ...asBefore(what, name.total())]
    case 'dE_dout':
      return byOutSlips(tape, what.node)
    case 'slope':
      return slopeSlips(tape, what.node)
    case 'delta':
      return deltaSlips(tape, what.node)
    case 'via':
      return viaSlips(tape, what.edge)
    case 'weightGradient':
      return [...weightGradientSlips(tape, what.edge), ...earlyUpdateSlips(tape, what.edge)]
    case 'biasGradient':
      return [...biasGradientSlips(tape, what.bias), ...earlyUpdateSlips(tape, what.bias)]
    case 'weight':
      return updated(tape, what.edge, weightGradientSlips(tape, what.edge))
    case 'bias':
      return updated(tape, what.bias, biasGradientSlips(tape, what.bias))
    case 'batchGradient':
      return batchSlips(tape, what.id)
    case 'batchError':
      return [...batchSlips(tape, what.id), ...asBefore(what, name.batchError())]
    default:
      return []
  }
}

/**
 * An update goes wrong by itself, or its gradient was wrong before. Where it is for all samples, what went wrong on the way
 * back of one of them is not what went wrong in all.
 */
function updated(tape: Tape, parameter: Parameter, before: readonly Slip[]): readonly Slip[] {
  const { problem } = tape
  const earlier = learnsTogether(problem) ? batchSlips(tape, gradientUsed(problem, parameter)) : before
  return [...updateSlips(tape, parameter), ...earlier]
}

/** In the check: the number that was there before the update. */
function asBefore({ id, when }: Extract<Quantity, { readonly when: unknown }>, before: QuantityId): readonly Slip[] {
  return when === 'next' ? [slipsAt(id)('unchanged', quantity(before))] : []
}
