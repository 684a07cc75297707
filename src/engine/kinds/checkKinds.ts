import { choice, numbers, ProblemError, type Allowed, type Clash } from '../checkProblem'
import { ACTIVATIONS, BATCHES, LOSSES, SCHEDULES, type ActivationName, type Problem, type Sample } from '../problem'

/** The most samples that a problem may have. */
export const MOST_SAMPLES = 200
/** Targets of softmax are shares typed with few digits: so much may be missing from their sum. */
const SUM_MISSES = 1e-9

const SAMPLES: Allowed = { kind: 'samples', most: MOST_SAMPLES }

type Given = Partial<Record<keyof Problem, unknown>>

/** Gives back the fields that only networks of other kinds have; what says nothing new is left out. Throws a ProblemError. */
export function checkKinds(given: Given, usual: Problem): Partial<Problem> {
  const activations = checkActivations(given.activations, usual)
  const loss = given.loss === undefined ? 'half-square' : choice('loss', given.loss, LOSSES)
  const otherSamples = checkSamples(given.otherSamples, usual)
  const schedule = given.schedule === undefined ? 'one-by-one' : choice('schedule', given.schedule, SCHEDULES)
  const batch = given.batch === undefined ? 'sum' : choice('batch', given.batch, BATCHES)
  const turn = checkTurn(given.turn, otherSamples.length)
  checkClashes({ activations, loss, schedule }, [usual, ...otherSamples], usual)
  return {
    ...(activations.some((one) => one !== 'sigmoid') ? { activations } : {}),
    ...(loss === 'half-square' ? {} : { loss }),
    ...(otherSamples.length === 0
      ? {}
      : { otherSamples, ...(schedule === 'one-by-one' ? {} : { schedule }), ...(batch === 'sum' ? {} : { batch }) }),
    ...(turn === 0 ? {} : { turn }),
  }
}

function checkActivations(value: unknown, { shape }: Problem): readonly ActivationName[] {
  const count = shape.length - 1
  if (value === undefined) return Array.from({ length: count }, () => 'sigmoid')
  if (!Array.isArray(value)) throw new ProblemError('activations', value, { kind: 'length', length: count })
  if (value.length !== count) throw new ProblemError('activations', value, { kind: 'length', length: count })
  return Array.from(value, (one: unknown, i) => choice(`activations[${i}]`, one, ACTIVATIONS))
}

function checkSamples(value: unknown, { shape }: Problem): readonly Sample[] {
  if (value === undefined) return []
  if (!Array.isArray(value) || value.length >= MOST_SAMPLES) throw new ProblemError('otherSamples', value, SAMPLES)
  return Array.from(value, (one: unknown, i) => {
    const field = `otherSamples[${i}]`
    if (typeof one !== 'object' || one === null) throw new ProblemError(field, one, SAMPLES)
    const { inputs, targets } = one as Partial<Record<keyof Sample, unknown>>
    return {
      inputs: numbers(`${field}.inputs`, inputs, shape[0]!),
      targets: numbers(`${field}.targets`, targets, shape.at(-1)!),
    }
  })
}

function checkTurn(value: unknown, others: number): number {
  if (value === undefined) return 0
  if (!Number.isInteger(value) || Number(value) < 0 || Number(value) > others)
    throw new ProblemError('turn', value, { kind: 'range', least: 0, most: others, open: false })
  return Number(value)
}

/** What can each be, but not all at once. */
function checkClashes(
  { activations, loss, schedule }: Required<Pick<Problem, 'activations' | 'loss' | 'schedule'>>,
  samples: readonly Sample[],
  { shape, updateOrder }: Problem,
): void {
  const last = activations.at(-1)!
  const early = activations.slice(0, -1).indexOf('softmax')
  if (early >= 0) refuse(`activations[${early}]`, 'softmax', 'softmaxNotLast')
  if (last === 'softmax' && shape.at(-1) === 1) refuse(`activations[${activations.length - 1}]`, last, 'softmaxAlone')
  if (last === 'softmax' && loss !== 'cross-entropy') refuse('loss', loss, 'softmaxLoss')
  if (schedule === 'all-together' && samples.length > 1 && updateOrder === 'output-first')
    refuse('schedule', schedule, 'orderTogether')
  if (loss !== 'cross-entropy') return
  if (last !== 'sigmoid' && last !== 'softmax') refuse(`activations[${activations.length - 1}]`, last, 'entropyOutputs')
  samples.forEach(({ targets }, sample) => {
    const at = targets.findIndex((target) => target < 0 || target > 1)
    const field = sample === 0 ? 'targets' : `otherSamples[${sample - 1}].targets`
    if (at >= 0) refuse(`${field}[${at}]`, targets[at], 'entropyTargets', sample)
    const sum = targets.reduce((total, target) => total + target, 0)
    if (last === 'softmax' && Math.abs(sum - 1) > SUM_MISSES) refuse(field, targets, 'softmaxTargets', sample)
  })
}

function refuse(field: string, value: unknown, rule: Clash, sample: number | null = null): never {
  throw new ProblemError(field, value, { kind: 'together', rule, sample })
}
