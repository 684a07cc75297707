import { articleExample, exampleWith, isUsual, type Problem, type UpdateOrder } from '../../../../engine'

/** The article's network under each update order; the same objects each time, so that their runs are kept. */
export const ARTICLE: Readonly<Record<UpdateOrder, Problem>> = {
  simultaneous: articleExample,
  'output-first': exampleWith({ updateOrder: 'output-first' }),
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
