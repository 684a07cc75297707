import type { MistakeFact } from '../mistakeFact'
import type { RuleWords } from '../ruleWords'
import { listed } from './list'

/** What happens behind the outputs, on the way back. */
export const behindEn = {
  sign: (fact) => ({
    sentence: fact.isUpdate
      ? `${fact.typed} comes out with a gradient of the wrong sign: ${direction(fact)}.`
      : `The size is right, the sign is not: ${direction(fact)}.`,
    brief: fact.isUpdate ? 'a gradient with the wrong sign' : 'target − out, so that the sign is wrong',
  }),
  'no-output-slope': ({ typed, kind, isOutput, node, asked, slope, byOut, activation, square, haveSigmoid }) => ({
    sentence:
      isOutput && kind === 'delta'
        ? activation === 'softmax'
          ? `${typed} is ${byOut}. ${asked} also takes in how all outputs change with the net of ${node}.`
          : activation === 'sigmoid' && square === 'half'
            ? `${typed} is out − target. ${asked} is that times the slope of the sigmoid, ${slope}.`
            : `${typed} is ${byOut}. ${asked} is that times the slope ${slope}.`
        : isOutput
          ? `${typed} is what comes out without the slope ${slope}. Was it left out?`
          : `${typed} is what comes out without the slopes ${haveSigmoid.outputs ? 'out(1 − out) ' : ''}of the outputs. Were they left out?`,
    brief: isOutput ? `the slope of ${node} left out` : 'the slopes of the outputs left out',
  }),
  'net-slope': ({ typed }) => ({
    sentence: `${typed} comes out with net(1 − net) for the slope. The slope of the sigmoid is out(1 − out).`,
    brief: 'net(1 − net) for the slope',
  }),
  'half-slope': ({ typed }) => ({
    sentence: `${typed} comes out with 1 − out for the slope. The slope is out(1 − out): a factor is missing.`,
    brief: '1 − out for the slope',
  }),
  'error-for-derivative': ({ typed, kind, isOutput, node, asked }) => ({
    sentence:
      kind === 'dE_dout' && isOutput
        ? `${typed} is the error E_${node} itself. ${asked} is its derivative, out − target.`
        : `${typed} comes out with ${isOutput ? `the error E_${node}` : 'the errors of the outputs'}. It is the derivative, out − target, that goes into δ.`,
    brief: 'the error in the place of its derivative',
  }),
  'no-half': (fact) => ({
    sentence: twice(fact),
    brief: fact.isUpdate ? 'the ½ left out' : 'twice as much, without the ½',
  }),
  'forgot-target': ({ typed, kind, isOutput, out, asked }) => ({
    sentence:
      kind === 'dE_dout' && isOutput
        ? `${typed} is ${out}. ${asked} is that minus the target.`
        : `${typed} comes out with out alone, where out − target belongs.`,
    brief: 'out without its target',
  }),
  'no-hidden-slope': ({ typed, isLastHidden, slope, haveSigmoid }) => ({
    sentence: isLastHidden
      ? `${typed} is what comes out without the slope ${slope}. Was it left out?`
      : `${typed} is what comes out without the slopes ${haveSigmoid.hidden ? 'out(1 − out) ' : ''}of hidden neurons. Were they left out?`,
    brief: 'the slope of hidden neurons left out',
  }),
  'no-slopes': ({ typed }) => ({
    sentence: `${typed} is what comes out with no slope at all, neither at outputs nor at hidden neurons.`,
    brief: 'all slopes left out',
  }),
  'only-path': ({ typed, about, out, paths }) => ({
    sentence: `${typed} is only the path through ${about}. ${out} also reaches E through ${listed(
      paths.filter((path) => path !== about),
      'others',
    )}.`,
    brief: `only the path through ${about}`,
  }),
  'without-path': ({ typed, about, out, paths }) => ({
    sentence: `${typed} leaves out the path through ${about}. ${out} reaches E through ${listed(paths, 'neurons')}, and all paths add up.`,
    brief: `the path through ${about} left out`,
  }),
  'sizes-added': ({ typed, negative }) => ({
    sentence: `${typed} comes out if the sizes of the paths are added. ${negative.length === 1 ? `The one through ${negative[0]} is negative.` : 'They have signs, and these count.'}`,
    brief: 'sizes added, without their signs',
  }),
  'mean-of-paths': ({ typed }) => ({
    sentence: `${typed} is what a mean over the paths gives. What comes back over them is added, not averaged.`,
    brief: 'a mean over the paths',
  }),
  'new-weights': (fact) => ({
    sentence: `${fact.typed} uses the new ${lookedThrough(fact)}. A gradient is taken at the old weights, all of it.`,
    brief: `the new ${lookedThrough(fact)}`,
  }),
  'old-weights': (fact) => ({
    sentence: `${fact.typed} uses the old ${lookedThrough(fact)}. By the order set here, weights nearer to the output move first.`,
    brief: `the old ${lookedThrough(fact)}`,
  }),
  'no-weights': (fact) => ({
    sentence:
      fact.kind === 'net'
        ? `${fact.typed} adds up what arrives, but not times its weight.`
        : `${fact.typed} is what comes out without ${lookedThrough(fact)}. Each δ comes back times a weight.`,
    brief: fact.kind === 'net' ? 'the weights left out' : `${lookedThrough(fact)} left out`,
  }),
  transposed: ({ typed, kind, node, weights, swapped }) => {
    const right = `${kind === 'net' ? 'Into' : 'From'} ${node} ${weights.length === 1 ? 'leads' : 'lead'} ${listed(weights, 'weights')}`
    return {
      sentence: swapped
        ? `${typed} comes out with ${swapped.wrong} in the place of ${swapped.right}. ${right}.`
        : `${typed} comes out if weights are numbered sender by sender. ${right}: they are numbered by receivers.`,
      brief: swapped ? `${swapped.wrong} in the place of ${swapped.right}` : 'weights numbered sender by sender',
    }
  },
  'gradient-sent-back': ({ typed }) => ({
    sentence: `${typed} comes out if gradients are sent back. What goes back is δ, times the weight.`,
    brief: 'gradients sent back in the place of δ',
  }),
  'weights-of-neighbour': (fact) => weightsOfNeighbour(fact),
  'hidden-target': ({ typed, node, target }) => ({
    sentence: `${typed} comes out if ${node} had the target ${target}. Hidden neurons have none: they hear of the error through their paths.`,
    brief: `a target for ${node}`,
  }),
} satisfies Partial<RuleWords>

function twice({ typed, kind, asked, isUpdate }: MistakeFact): string {
  if (kind === 'total') return 'Twice as much as it should be: the error of each output has a ½.'
  if (kind === 'error') return `Twice as much as it should be: ${asked} has a ½ before the square.`
  if (isUpdate) return `${typed} comes out with a gradient twice too large. The ½ in E cancels the 2 of the square.`
  return 'Twice as much as it should be. The ½ in E cancels the 2 of the square.'
}

/** What the sign of everything behind the outputs goes by. */
function direction({ square, isOutput, out }: MistakeFact): string {
  if (square === null) return 'under cross-entropy δ of an output is out − target'
  const product = square === 'half' ? 'out − target' : '2(out − target)'
  return `E changes with ${isOutput ? out : 'an output'} as ${product}${square === 'mean' ? ', averaged' : ''}`
}

/** The weights that something comes back through: by name where they are all, and few. */
function lookedThrough({ kind, weights, parameter, isLastHidden }: MistakeFact): string {
  if (kind === 'via' && weights.length === 0) return parameter
  return isLastHidden && weights.length <= 3 ? listed(weights, 'weights') : 'weights'
}

function weightsOfNeighbour({ typed, kind, node, about, aboutSender, weights, ...fact }: MistakeFact) {
  if (kind === 'via' && aboutSender)
    return {
      sentence: `${typed} uses ${fact.theirWeight}, the weight from ${about}. Between ${fact.sender} and ${node} stands ${fact.parameter}.`,
      brief: `${fact.theirWeight} in the place of ${fact.parameter}`,
    }
  const [of, from] = kind === 'net' ? ['into', 'Into'] : ['from', 'From']
  return {
    sentence: `${typed} uses the weights ${of} ${about}, ${listed(fact.theirWeights, 'of them')}. ${from} ${node} ${weights.length === 1 ? 'leads' : 'lead'} ${listed(weights, 'others')}.`,
    brief: `the weights ${of} ${about}`,
  }
}
