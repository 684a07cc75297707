import type { Link } from './link'
import { baseOf, hasAsManyBiases, kindsOfBase, VERSION } from './linkBase'
import { fitsLink, writeLinked } from './linkedFigures'
import { writeKinds } from './linkKinds'
import type { Part } from './linkParts'

/** Writes the state as the part of an address after `#`. What equals the scenario, or the article's example, is left out. */
export function encodeLink(link: Link): string {
  const { problem, scenario, iteration, sample = null, written, language, figures = [] } = link
  const base = baseOf(scenario)
  const shape = problem.shape.join('-')
  const isBaseShape = shape === base.shape.join('-')
  const parts: [Part, string][] = [['v', VERSION]]
  const add = (part: Part, text: string, usual: string | null): void => {
    if (text !== usual) parts.push([part, text])
  }
  const usual = (list: readonly number[]): string | null => (isBaseShape ? list.join(',') : null)
  if (scenario !== null) parts.push(['scenario', scenario])
  add('n', shape, base.shape.join('-'))
  add('x', textOf(problem.inputs), usual(base.inputs))
  add('t', textOf(problem.targets), usual(base.targets))
  add('w', textOf(problem.weights), usual(base.weights))
  if (problem.biasRule !== 'none')
    add('b', textOf(problem.biases), hasAsManyBiases(problem.biasRule, base) ? usual(base.biases) : null)
  add('eta', String(problem.learningRate), String(base.learningRate))
  add('bias', problem.biasRule, base.biasRule)
  add('order', problem.updateOrder, base.updateOrder)
  add('names', problem.names ?? 'receiver', base.names ?? 'receiver')
  parts.push(...writeKinds(problem, kindsOfBase(base, isBaseShape)).map(([part, text]): [Part, string] => [part, text]))
  const { program } = problem
  if (program !== undefined) parts.push([typeof program === 'number' ? 'secret' : 'bug', String(program)])
  if (figures.length > 0 && fitsLink(figures)) parts.push(['figures', writeLinked(figures)])
  add('k', String(iteration), '0')
  if (sample !== null) parts.push(['see', String(sample + 1)])
  if (written !== null) parts.push(['step', written])
  if (language !== null) parts.push(['lang', language])
  return parts.length === 1 ? '' : parts.map(([part, text]) => `${part}=${text}`).join('&')
}

function textOf(numbers: readonly number[]): string {
  return numbers.map(String).join(',')
}
