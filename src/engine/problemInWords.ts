import { explainProblems, LARGEST_LAYER, MOST_LAYERS, type Allowed, type Clash } from './checkProblem'

const TOGETHER: Readonly<Record<Clash, string>> = {
  softmaxNotLast: 'another one below the outputs',
  softmaxLoss: 'cross-entropy with softmax',
  softmaxAlone: 'another one where there is one output',
  entropyOutputs: 'sigmoid or softmax with cross-entropy',
  entropyTargets: 'from 0 to 1 with cross-entropy',
  softmaxTargets: 'shares that add up to 1 with softmax',
  orderTogether: 'one by one where the output layer moves first',
}

/** What is wrong with a problem, in a sentence for people who write programs. */
export function problemInWords(field: string, value: unknown, allowed: Allowed): string {
  return `${field} is ${shown(value)}, but it must be ${inWords(allowed)}.`
}

function inWords(allowed: Allowed): string {
  switch (allowed.kind) {
    case 'object':
      return 'an object with the fields of a problem'
    case 'shape':
      return `a list of 2 to ${MOST_LAYERS} layer sizes, each a whole number from 1 to ${LARGEST_LAYER}`
    case 'length':
      return `a list of ${allowed.length} numbers`
    case 'number':
      return 'a finite number'
    case 'range':
      return allowed.open
        ? `above ${allowed.least} and at most ${allowed.most}`
        : `from ${allowed.least} to ${allowed.most}`
    case 'choice':
      return `one of ${allowed.choices.join(', ')}`
    case 'samples':
      return `a list of fewer than ${allowed.most} samples, each with its inputs and targets`
    case 'together':
      return TOGETHER[allowed.rule]
  }
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (typeof value === 'object' && value !== null) return 'an object'
  return String(value)
}

// Whoever imports the whole engine reads its errors.
explainProblems(problemInWords)
