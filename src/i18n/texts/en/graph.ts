/** The words of the drawing, and what a screen reader is told of the whole network. */
export const graphEn = {
  learningRate: 'learning rate',
  fixed: 'fixed',
  now: 'now',
  label: 'Network',
  places: 'Neurons and weights',
  summary: ({ inputs, hidden, outputs, weights, called, error, step }: GraphSummary) =>
    `${inputs} ${plural(inputs, 'input', 'inputs')}, ${hiddenInWords(hidden)}, ${outputs} ${plural(outputs, 'output', 'outputs')}, ${weights} ${plural(weights, 'weight', 'weights')}. ${step}${/\w$/.test(step) ? '.' : ''} E, ${called}: ${error}.`,
  inputs: 'Inputs',
  hiddenLayer: 'Hidden layer',
  hiddenLayerOf: ({ index }: { index: number }) => `Hidden layer ${index}`,
  outputLayer: 'Output layer',
  error: 'Error',
  target: 'target',
  total: 'Total error',
  withheld: 'not shown yet',
  howTo: 'Arrow keys walk, Enter edits a number, Escape leaves.',
}

interface GraphSummary {
  readonly inputs: number
  /** Sizes of the hidden layers. */
  readonly hidden: readonly number[]
  readonly outputs: number
  readonly weights: number
  /** Of what E is the error, and E, already written. */
  readonly called: string
  readonly error: string
  /** Where we are: a question, or a claim with or without its full stop. */
  readonly step: string
}

function plural(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}

function hiddenInWords(sizes: readonly number[]): string {
  if (sizes.length === 0) return 'no hidden layer'
  if (sizes.length === 1) return `a hidden layer of ${sizes[0]}`
  return `hidden layers of ${sizes.slice(0, -1).join(', ')} and ${sizes.at(-1)}`
}
