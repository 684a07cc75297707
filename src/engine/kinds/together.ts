import { constant, difference, product, quantity, quotient, sum, type Expression } from '../expression'
import { samplesOf, type Problem } from '../problem'
import { name, type Quantity, type QuantityId, type When } from '../quantities'
import type { Step } from '../tape'
import type { Parameter } from '../topology'

/**
 * The steps where one update is for all samples: after E of the sample shown that of all of them, and before the update of
 * each parameter the gradients of all samples, added or averaged.
 */
export function addTogether(
  steps: readonly Step[],
  problem: Problem,
  shown: number,
  add: (quantity: Quantity) => Quantity,
): readonly Step[] {
  const samples = [...samplesOf(problem).keys()]
  /** The samples' numbers in their order, whichever of them is shown: so the sum has the same digits. */
  const overAll = (own: QuantityId, other: (sample: number) => Quantity): Expression => {
    const all = sum(samples.map((sample) => quantity(sample === shown ? own : add(other(sample)).id)))
    return problem.batch === 'mean' ? quotient(all, constant(samples.length)) : all
  }
  const errorOf = (step: Step, when: When): Step => {
    const what = add({ id: name.batchError(when), kind: 'batchError', when })
    const formula = overAll(step.writes, (sample) => ({
      id: name.sampleError(sample, when),
      kind: 'sampleError',
      sample,
      when,
    }))
    return { ...step, writes: what.id, what, formula }
  }
  const gradientOf = (step: Step, parameter: Parameter): Step => {
    const what = add({ id: name.batchGradient(parameter), kind: 'batchGradient', parameter })
    const formula = overAll(name.gradient(parameter), (sample) => ({
      id: name.sampleGradient(sample, parameter),
      kind: 'sampleGradient',
      sample,
      parameter,
    }))
    return { ...step, writes: what.id, what, formula, phase: 'batch', group: step.group.replace('update', 'batch') }
  }
  const updates = steps.filter(({ phase }) => phase === 'update')
  const isFirstUpdate = (step: Step): boolean => step === updates[0]
  return steps.flatMap((step): readonly Step[] => {
    if (step.what.kind === 'total') return [step, errorOf(step, step.what.when)]
    const parameter = moved(step)
    if (!parameter) return [step]
    const move = product(quantity(name.rate), quantity(name.batchGradient(parameter)))
    const update = { ...step, formula: difference(quantity(parameter.id), move) }
    return isFirstUpdate(step) ? [...updates.map((one) => gradientOf(one, moved(one)!)), update] : [update]
  })
}

function moved({ phase, what }: Step): Parameter | null {
  if (phase !== 'update') return null
  return what.kind === 'weight' ? what.edge : what.kind === 'bias' ? what.bias : null
}
