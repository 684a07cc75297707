import type { Bug, Problem } from '../engine'

/** A line of a program as it should be, and as somebody got it wrong. */
export interface CodeLine {
  readonly right: string
  readonly wrong: string
}

/** For every output o, hidden node h, node n of either kind, and node k that h sends to. Only where rows are taken for columns weights stand in one row. */
const LINES: Readonly<Record<Bug, CodeLine>> = {
  order: {
    right: 'via[k][h] = delta[k] * w[k][h]',
    wrong: 'via[k][h] = delta[k] * (w[k][h] - eta * grad[k][h])',
  },
  'one-path': {
    right: 'dE_dout[h] = sum(via[k][h] for k in next_layer)',
    wrong: 'dE_dout[h] = via[next_layer[0]][h]',
  },
  transposed: {
    right: 'via[k][h] = delta[k] * w[k * len(layer) + h]',
    wrong: 'via[k][h] = delta[k] * w[h * len(next_layer) + k]',
  },
  'no-output-slope': { right: 'delta[o] = dE_dout[o] * slope[o]', wrong: 'delta[o] = dE_dout[o]' },
  'no-hidden-slope': { right: 'delta[h] = dE_dout[h] * slope[h]', wrong: 'delta[h] = dE_dout[h]' },
  'no-slopes': { right: 'delta[n] = dE_dout[n] * slope[n]', wrong: 'delta[n] = dE_dout[n]' },
  'no-half': { right: 'dE_dout[o] = out[o] - target[o]', wrong: 'dE_dout[o] = 2 * (out[o] - target[o])' },
  sign: { right: 'dE_dout[o] = out[o] - target[o]', wrong: 'dE_dout[o] = target[o] - out[o]' },
  'net-slope': { right: 'slope[n] = out[n] * (1 - out[n])', wrong: 'slope[n] = net[n] * (1 - net[n])' },
}

/** The line that a wrong program has changed; null where other activations or another error make another line of it. */
export function bugCode(bug: Bug, { activations, loss }: Pick<Problem, 'activations' | 'loss'>): CodeLine | null {
  const isUsual = (activations ?? []).every((one) => one === 'sigmoid') && (loss ?? 'half-square') === 'half-square'
  return isUsual ? LINES[bug] : null
}
