import { answersOver, topologyOf, type NetworkNode, type Problem } from '../../../engine'

/** What a node sends where the inputs are the problem's. */
export function answerOf({ id }: NetworkNode, problem: Problem): number {
  const nodes = topologyOf(problem.shape, problem.biasRule).layers.flat()
  const place = nodes.findIndex((node) => node.id === id)
  return answersOver(problem, place, { input: 0, values: [problem.inputs[0]!] })[0]!
}
