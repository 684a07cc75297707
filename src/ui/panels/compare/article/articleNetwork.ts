import { articleExample, exampleWith, isUsual, type Problem, type UpdateOrder } from '../../../../engine'

/** The article's network under each update order; the same objects each time, so that their runs are kept. */
export const ARTICLE: Readonly<Record<UpdateOrder, Problem>> = {
  simultaneous: articleExample,
  'output-first': exampleWith({ updateOrder: 'output-first' }),
}

/** What of a network's numbers is not as in the article: the numbers by name where they are few. */
export interface Unlike {
  readonly what: (typeof LISTS)[number] | 'learningRate'
  /** None where there are many. */
  readonly names: readonly string[]
}

const LISTS = ['inputs', 'targets', 'weights', 'biases'] as const
const LETTERS = { inputs: 'i', targets: 'target_o', weights: 'w', biases: 'b' } as const
const MOST_NAMED = 2

/** In which numbers a network is not the article's; null where it is of another kind altogether. */
export function unlikeArticle(problem: Problem): readonly Unlike[] | null {
  const { inputs, targets, weights, biases, learningRate } = articleExample
  if (articleOrderOf({ ...problem, inputs, targets, weights, biases, learningRate }) === null) return null
  const lists = LISTS.map((what) => ({
    what,
    names: problem[what].flatMap((number, i) =>
      number === articleExample[what][i] ? [] : [`${LETTERS[what]}${i + 1}`],
    ),
  })).filter(({ names }) => names.length > 0)
  // Where weights have other names than the article's, its own would say another one.
  const isNamed = (what: Unlike['what'], count: number): boolean =>
    count <= MOST_NAMED && (what !== 'weights' || (problem.names ?? 'receiver') === 'receiver')
  const unlike = lists.map(({ what, names }) => ({ what, names: isNamed(what, names.length) ? names : [] }))
  return problem.learningRate === learningRate ? unlike : [...unlike, { what: 'learningRate', names: [] }]
}

/** Under which order a network is the article's; null if it is another one. */
export function articleOrderOf(problem: Problem): UpdateOrder | null {
  const names = Object.keys(articleExample) as (keyof Problem)[]
  // A link or an edit may have made it anew. Texts of equal numbers, and of equal lists of them, are equal.
  const isArticle = names.every(
    (key) => key === 'updateOrder' || JSON.stringify(problem[key]) === JSON.stringify(articleExample[key]),
  )
  return isArticle && isUsual(problem) && problem.program === undefined ? problem.updateOrder : null
}
