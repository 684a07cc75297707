/** A saying of which the first words stand out. */
export interface Saying {
  readonly lead: string
  readonly rest: string
}

interface Renamed {
  readonly was: readonly string[]
  readonly now: readonly string[]
}

/** More names than these are counted, or told by the first and the last. */
const MOST_NAMED = 4

/** The panel that gives the network another shape and other rules. */
export const networkEn = {
  /** `2 – 3 – 1` and how many numbers are trained or could be. */
  shapeOf: ({ shape, parameters }: { shape: readonly number[]; parameters: number }) =>
    `${shape.join(' – ')} · ${parameters} ${parameters === 1 ? 'parameter' : 'parameters'}`,
  /** The drawing is a region called Network as well. */
  region: 'Network: layers and rules',
  close: 'Close the Network panel',
  inputs: 'Inputs',
  hidden: ({ index, of }: { index: number; of: number }) => (of === 1 ? 'Hidden layer' : `Hidden layer ${index}`),
  output: 'Output layer',
  asTheyAre: 'numbers as they are',
  sizeOf: ({ row }: { row: string }) => `${row}, neurons`,
  inputCount: 'Inputs, how many',
  fewer: ({ row }: { row: string }) => `One less: ${row}`,
  more: ({ row }: { row: string }) => `One more: ${row}`,
  activationOf: ({ row }: { row: string }) => `${row}, activation`,
  activations: {
    sigmoid: 'sigmoid',
    identity: 'identity',
    tanh: 'tanh',
    relu: 'ReLU',
    'leaky-relu': 'leaky ReLU',
    softmax: 'softmax',
  },
  remove: ({ row }: { row: string }) => `Remove: ${row}`,
  insert: 'Hidden layer here',
  insertAfter: ({ row }: { row: string }) => `Hidden layer here, after: ${row}`,
  newWeights: 'New weights',
  seed: 'seed',
  drawAll: 'Draw all anew',
  biases: 'Biases',
  biasRules: { none: 'none', fixed: 'fixed', shared: 'per layer', neuron: 'per neuron' },
  loss: 'Error E',
  losses: {
    'half-square': '½ (target − out)², added up',
    square: '(target − out)², added up',
    'mean-square': '(target − out)², averaged',
    'cross-entropy': 'cross-entropy',
  },
  update: 'Update',
  updateOrders: { simultaneous: 'all at once', 'output-first': 'output layer first' },
  names: 'Names',
  /** Each with a weight of this network for which it makes a difference. */
  namesBy: {
    receiver: ({ name, from, to }: { name: string; from: string; to: string }) =>
      `by receiver: ${name} = ${from} → ${to}`,
    sender: ({ name, from, to }: { name: string; from: string; to: string }) => `by sender: ${name} = ${from} → ${to}`,
    ends: ({ name }: { name: string }) => `by ends: ${name}`,
  },
  learningRate: 'Learning rate',
  open: 'Open…',
  save: 'Save',
  backToArticle: 'Back to the article’s network',
  foot: 'But for names and η, whatever is changed here starts again at iteration 0. Ctrl Z takes each change back.',
  undo: 'Undo',
  changeBoth: 'Change both',
  /** Behind what is wrong with a target. */
  toSamples: 'Open Samples',

  /** What a press has done. */
  news: {
    grown: ({
      node,
      layer,
      weights,
      bias,
      isBack,
      seed,
      renamed,
    }: {
      node: string
      layer: 'input' | 'hidden' | 'output'
      weights: readonly string[]
      bias: string | null
      isBack: boolean
      seed: number
      renamed: Renamed | null
    }): Saying => {
      if (isBack) return { lead: `${node} is back`, rest: ` with the numbers that it had.${moved(renamed)}` }
      const come = weights.length === 1 ? 'comes' : 'come'
      const begins = {
        input: ' Its value is 0.',
        hidden: bias ? ` ${bias} begins at 0.` : '',
        output: bias ? ` ${bias} and its target begin at 0.` : ' Its target is 0.',
      }
      return {
        lead: `${node} is new:`,
        rest: ` ${listed(weights)} ${come} from seed ${seed}.${begins[layer]}${moved(renamed)}`,
      }
    },
    shrunk: ({
      node,
      weights,
      hasBias,
      renamed,
    }: {
      node: string
      weights: number
      hasBias: boolean
      renamed: Renamed | null
    }): Saying => ({
      lead: `${node} is gone,`,
      rest: ` with ${count(weights)}${hasBias ? ' and its bias' : ''}.${moved(renamed)}`,
    }),
    layerIn: ({
      size,
      weights,
      seed,
      renamed,
    }: {
      size: number
      weights: number
      seed: number
      renamed: Renamed | null
    }): Saying => ({
      lead: `A layer of ${size} is new:`,
      rest: ` ${count(weights)} from seed ${seed}.${moved(renamed)}`,
    }),
    layerOut: ({ weights, seed, renamed }: { weights: number; seed: number; renamed: Renamed | null }): Saying => ({
      lead: 'The layer is gone.',
      rest: ` Between its neighbours ${weights === 1 ? '1 weight is' : `${weights} weights are`} new, from seed ${seed}.${moved(renamed)}`,
    }),
    rebiased: ({ differed }: { differed: readonly number[] }): Saying => ({
      lead: 'The biases differed',
      rest:
        differed.length === 1
          ? ` within layer ${differed[0]}: its one bias begins at 0.`
          : ` within layers ${differed.join(' and ')}: their biases begin at 0.`,
    }),
    drawn: ({ seed }: { seed: number }): Saying => ({
      lead: 'All weights are new,',
      rest: ` from seed ${seed}. The same seed gives the same weights again.`,
    }),
  },

  /** Why a press does nothing. */
  refused: {
    fullLayer: 'A layer holds at most 8 neurons: more can’t be read here.',
    lastNeuron: 'A layer needs at least one neuron. Remove the layer with ×.',
    lastOfEnds: 'A layer needs at least one neuron.',
    mostLayers: 'Six layers are the most, inputs and outputs included.',
    softmaxNotLast: 'Softmax stands in the output layer alone.',
    softmaxLoss: 'Softmax answers shares, so it goes with cross-entropy. Change both?',
    softmaxAlone: 'With one output softmax always says 1. Add an output or use sigmoid.',
    entropyOutputs: 'Cross-entropy needs outputs between 0 and 1: sigmoid or softmax.',
    entropyTargets: ({ sample, value }: { sample: number; value: string }) =>
      `Target of sample ${sample} is ${value}: cross-entropy needs 0 to 1.`,
    softmaxTargets: ({ sample }: { sample: number }) => `Sample ${sample}: the targets of softmax must add up to 1.`,
    orderTogether: '“Output layer first” needs one sample at a time.',
    unwritable: ({ output, near }: { output: string; near: 0 | 1 }) =>
      near === 0
        ? `out_${output} is so near 0 that ln out can’t be written. Smaller weights help.`
        : `out_${output} is so near 1 that ln (1 − out) can’t be written. Smaller weights help.`,
    number: 'A number of this network is too large for that.',
    seed: 'Type a whole number from 0 to 999999.',
  },
}

function listed(names: readonly string[]): string {
  if (names.length > MOST_NAMED) return count(names.length)
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

function count(weights: number): string {
  return weights === 1 ? '1 weight' : `${weights} weights`
}

/** Weights are named by their places: what else is called otherwise now. */
function moved(renamed: Renamed | null): string {
  if (!renamed) return ''
  const { was, now } = renamed
  return was.length > MOST_NAMED
    ? ` What was ${was[0]} is now ${now[0]}, and so on to ${was.at(-1)}, now ${now.at(-1)}.`
    : ` What was ${was.join(', ')} is now ${now.join(', ')}.`
}
