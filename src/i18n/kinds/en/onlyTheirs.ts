import { name, samplesOf, valueIn, type Parameter, type QuantityId, type Seen } from '../../../engine'
import type { OtherKind, WordsOf } from '../../narration/quantityWords'
import { pullsOn } from '../pulls'

/** What is said of quantities that only these networks have. */
export const onlyTheirs: WordsOf<OtherKind> = {
  sum: ({ when }) => ({
    name: `${when === 'next' ? 'new ' : ''}sum of the outputs’ powers of e`,
    meaning: 'the whole that the outputs share',
    title: () => `What is the whole that the outputs share${when === 'next' ? ' now' : ''}?`,
    origin: () => 'Sum of e to the power of each net input of the outputs.',
    sentence: () =>
      'Softmax gives each output its share of this one number: raise one net, and all other answers must fall.',
  }),
  otherSlope: ({ node, by }) => ({
    name: `slope of ${node.id} by the net input of ${by.id}`,
    meaning: `how out_${node.id} changes with net_${by.id}`,
    title: () => `How fast does out_${node.id} change with net_${by.id}?`,
    origin: ({ computed }) => `Minus ${computed(name.out(node))} times ${computed(name.out(by))}.`,
    sentence: () =>
      `When net_${by.id} rises, the whole grows, and the share of ${node.id} shrinks: this slope is never positive.`,
  }),
  batchGradient: ({ parameter }) => ({
    name: `gradient of ${parameter.called} over all samples`,
    meaning: 'gradients of all samples put together',
    title: () => `What do all samples say of ${parameter.called}?`,
    origin: ({ seen }) => `Made from the gradients of ${samplesOf(seen.tape.problem).length} samples.`,
    sentence: ({ seen }) => pulls(seen, parameter),
  }),
  batchError: ({ when }) => ({
    name: `${when === 'next' ? 'new ' : ''}error of all samples`,
    meaning: 'the errors of all samples put together',
    title: () => (when === 'next' ? 'Has E of all samples fallen?' : 'How wrong is it on all samples?'),
    origin: ({ seen }) => `Made from the errors of ${samplesOf(seen.tape.problem).length} samples.`,
    sentence: ({ seen }) => overAll(seen, when === 'next'),
  }),
  sampleGradient: ({ sample, parameter }) => ({
    name: `gradient of ${parameter.called} for sample ${sample + 1}`,
    meaning: `what sample ${sample + 1} says of ${parameter.called}`,
    ...untold,
  }),
  sampleError: ({ sample, when }) => ({
    name: `${when === 'next' ? 'new ' : ''}error of sample ${sample + 1}`,
    meaning: `how wrong the network is on sample ${sample + 1}`,
    ...untold,
  }),
}

/** No step writes these by themselves. */
const untold = { title: () => '', origin: () => '', sentence: () => '' }

function pulls(seen: Seen, { id, called }: Parameter): string {
  const { up, down, silent, sum } = pullsOn(seen, id)
  const rises = { positive: 'should fall', negative: 'should rise', zero: 'stays' }[sum]
  if (up.length === 0 && down.length === 0) return `No sample cares about ${called} here: every gradient is 0.`
  const also = silent.length > 0 ? ` ${listed(silent)} ${silent.length === 1 ? 'does' : 'do'} not care.` : ''
  if (silent.length === 0 && down.length === 0) return `${allOf(up)} samples want ${called} to rise.`
  if (silent.length === 0 && up.length === 0) return `${allOf(down)} samples want ${called} to fall.`
  if (up.length === 0 || down.length === 0)
    return `${listed(up.length > 0 ? up : down)} ${one(up.length + down.length, 'wants', 'want')} ${called} to ${up.length > 0 ? 'rise' : 'fall'}.${also}`
  return `${listed(down)} ${one(down.length, 'pulls', 'pull')} ${called} down, ${numbered(up)} up.${also} In all, the gradient is ${sum === 'zero' ? '0' : sum}: ${called} ${rises}.`
}

function allOf({ length }: readonly number[]): string {
  return length === 2 ? 'Both' : `All ${length}`
}

function one(count: number, alone: string, several: string): string {
  return count === 1 ? alone : several
}

function listed(samples: readonly number[]): string {
  return `Sample${samples.length === 1 ? '' : 's'} ${numbered(samples)}`
}

function numbered(samples: readonly number[]): string {
  return samples.length === 1 ? String(samples[0]) : `${samples.slice(0, -1).join(', ')} and ${samples.at(-1)}`
}

function overAll(seen: Seen, isNew: boolean): string {
  const value = (id: QuantityId): number => valueIn(seen, id)
  const of = seen.tape.problem.batch === 'mean' ? 'the mean of' : 'the sum of'
  if (!isNew) return `The error that this iteration is to lower is ${of} the errors of all samples.`
  const [before, after] = [value(name.batchError()), value(name.batchError('next'))]
  const how = after < before ? 'has fallen' : after > before ? 'has risen' : 'is the same'
  return `Over all samples the error ${how}, whatever it did for this one.`
}
