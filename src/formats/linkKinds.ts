import { ACTIVATIONS, BATCHES, LOSSES, SCHEDULES, type ActivationName, type Problem, type Sample } from '../engine'
import { LINK_LIMITS } from './limits'
import { choose, readList, readWhole, type Part } from './linkParts'
import { Refused } from './refusal'

/** The fields of a problem that only networks of other kinds have. */
export type KindFields = Pick<Problem, 'activations' | 'loss' | 'otherSamples' | 'schedule' | 'batch' | 'turn'>

/** Between samples: no address has to escape it. */
const BETWEEN_SAMPLES = '_'

/**
 * Reads what a link says of activations, loss and samples: `act=tanh,sigmoid`, `loss=cross-entropy`, and the second sample and
 * those after it, inputs before targets, as `s=0,1,1_1,0,1`.
 *
 * `base` is what holds where a part is left out; another shape has none of it.
 */
export function readKinds(given: ReadonlyMap<Part, string>, shape: readonly number[], base: KindFields): KindFields {
  const activations = given.has('act') ? readActivations(given.get('act')!, shape) : base.activations
  const loss = choose('loss', given.get('loss'), LOSSES, base.loss ?? 'half-square')
  const otherSamples = given.has('s') ? readSamples(given.get('s')!, shape) : (base.otherSamples ?? [])
  const schedule = choose('sched', given.get('sched'), SCHEDULES, base.schedule ?? 'one-by-one')
  const batch = choose('batch', given.get('batch'), BATCHES, base.batch ?? 'sum')
  const turn = given.has('turn') ? readWhole('turn', given.get('turn')!, otherSamples.length) : 0
  return {
    ...(activations ? { activations } : {}),
    ...(loss === 'half-square' ? {} : { loss }),
    ...(otherSamples.length === 0 ? {} : { otherSamples, schedule, batch }),
    ...(turn === 0 ? {} : { turn }),
  }
}

/** Writes the same; what equals `base` is left out. */
export function writeKinds(problem: KindFields, base: KindFields): readonly (readonly [Part, string])[] {
  const parts: [Part, string][] = []
  const add = (part: Part, text: string, usual: string): void => {
    if (text !== usual) parts.push([part, text])
  }
  add('act', activationsText(problem), activationsText(base))
  add('loss', problem.loss ?? 'half-square', base.loss ?? 'half-square')
  add('s', samplesText(problem), samplesText(base))
  add('sched', problem.schedule ?? 'one-by-one', base.schedule ?? 'one-by-one')
  add('batch', problem.batch ?? 'sum', base.batch ?? 'sum')
  add('turn', String(problem.turn ?? 0), '0')
  return parts
}

function activationsText({ activations = [] }: KindFields): string {
  return activations.every((one) => one === 'sigmoid') ? 'sigmoid' : activations.join(',')
}

function samplesText({ otherSamples = [] }: KindFields): string {
  return otherSamples.map(({ inputs, targets }) => [...inputs, ...targets].join(',')).join(BETWEEN_SAMPLES)
}

/** One for each computing layer; a single name is for all of them. */
function readActivations(text: string, shape: readonly number[]): readonly ActivationName[] {
  const names = text.split(/[,，、;；]/)
  const count = shape.length - 1
  if (names.length !== count && names.length !== 1) throw new Refused('act', text, 'count')
  const chosen = names.map((name) => choose('act', name, ACTIVATIONS, 'sigmoid'))
  return chosen.length === count ? chosen : Array.from({ length: count }, () => chosen[0]!)
}

function readSamples(text: string, shape: readonly number[]): readonly Sample[] {
  if (text.trim() === '') return []
  const samples = text.split(BETWEEN_SAMPLES)
  if (samples.length >= LINK_LIMITS.mostSamples) throw new Refused('s', text, 'range')
  const inputs = shape[0]!
  return samples.map((sample) => {
    const numbers = readList('s', sample, inputs + shape.at(-1)!)
    return { inputs: numbers.slice(0, inputs), targets: numbers.slice(inputs) }
  })
}
