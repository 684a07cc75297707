import { SOURCES, type Source, type SourceId } from '../../../content/sources'
import { SCENARIOS } from '../../../content/scenarios'
import type { Figure } from '../../../comparing/figure'
import { readFigures } from '../../../comparing/readFigures'
import { exampleWith, learnsTogether, samplesOf, type Problem } from '../../../engine'
import type { Start } from '../../../session/moment'
import { tapeFor } from '../../../session/tapes'
import { articleOrderOf } from './article/articleNetwork'

/** The article's, those that a person has added, or those of a published example. */
export type ListId = 'article' | 'own' | SourceId

/** The lists that there are beside this network, the one first that fits it best. */
export function listsFor(start: Start, own: readonly Figure[]): readonly [ListId, ...ListId[]] {
  const fitting = SOURCES.filter((source) => fits(source, start)).map(({ id }) => id)
  const added: readonly ListId[] = own.length > 0 ? ['own'] : []
  const isArticle = articleOrderOf(start.problem) !== null
  const [first = 'article', ...others]: readonly ListId[] = isArticle
    ? [...added, 'article', ...fitting]
    : [...fitting, ...added, 'article']
  return [first, ...others]
}

/** The lists of the sources that were asked for: the same ones each time, so that they are compared once. */
const READ = new Map<SourceId, readonly Figure[]>()

/** The figures of a source, as quantities of its own network. */
export function figuresOfSource(id: SourceId): readonly Figure[] {
  const known = READ.get(id)
  if (known) return known
  const figures = SOURCES.filter((source) => source.id === id).flatMap((source) =>
    readFigures(source.lines.join('\n'), tapeFor(networkOf(source)).quantities, 'program').flatMap((read) =>
      'figure' in read ? [read.figure] : [],
    ),
  )
  READ.set(id, figures)
  return figures
}

/** Whether nothing is given away of a list before somebody has guessed. */
export function asksFirst(id: ListId): boolean {
  return SOURCES.some((source) => source.id === id && source.asks)
}

/** Edited numbers are still those of an example that was opened: what differs then is what one wants to see. */
function fits(source: Source, { problem, scenario }: Start): boolean {
  const own = networkOf(source)
  if (problem.shape.join() !== own.shape.join() || problem.biasRule !== own.biasRule) return false
  return scenario === source.id || hasNumbersOf(problem, own)
}

/** All that its figures come from, but for the update order: what that changes is for their causes to say. */
function hasNumbersOf(problem: Problem, own: Problem): boolean {
  return JSON.stringify(numbersOf(problem)) === JSON.stringify(numbersOf(own))
}

function numbersOf(problem: Problem): readonly unknown[] {
  const { weights, biases, learningRate, loss = 'half-square', batch = 'sum', turn = 0 } = problem
  const samples = samplesOf(problem).map(({ inputs, targets }) => [inputs, targets])
  // Where they are left out: a part of the page for the Network panel knows this as well, but would have to be fetched.
  const activations = problem.activations ?? problem.shape.slice(1).map(() => 'sigmoid')
  const learns = learnsTogether(problem) ? batch : turn
  return [activations, loss, samples, learns, weights, biases, learningRate]
}

function networkOf({ id }: Source): Problem {
  const known = NETWORKS.get(id) ?? exampleWith(SCENARIOS.find((scenario) => scenario.id === id)?.changes ?? {})
  NETWORKS.set(id, known)
  return known
}

/** The same objects each time, so that their tapes are kept. */
const NETWORKS = new Map<SourceId, Problem>()
