import { edgesFrom, name } from '../../../engine'
import type { Told } from '../narration'

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight']

export function title({ seen, step }: Pick<Told, 'seen' | 'step'>): string {
  const { what } = step
  const again = step.phase === 'check'
  switch (what.kind) {
    case 'net':
      return again ? `What arrives at ${what.node.id} now?` : `What arrives at ${what.node.id}?`
    case 'out': {
      const question =
        what.node.kind === 'output'
          ? `What does the network answer at ${what.node.id}`
          : `What does ${what.node.id} send on`
      return again ? `${question} now?` : `${question}?`
    }
    case 'error':
      return again ? `How wrong is ${what.node.id} now?` : `How wrong is ${what.node.id}?`
    case 'total':
      return again ? 'Has the error fallen?' : 'How wrong is the whole network?'
    case 'dE_dout': {
      if (what.node.kind === 'output') return `Which way should ${what.node.id} move?`
      const roads = edgesFrom(seen.tape.topology, what.node).length
      if (roads === 1) return `One road leads from ${what.node.id} to the error`
      return `${NUMBERS[roads] ?? roads} roads lead from ${what.node.id} to the error`
    }
    case 'slope':
      return `How steep is the sigmoid at ${what.node.id}?`
    case 'delta':
      return `How much is ${what.node.id} to blame?`
    case 'via':
      return `What does ${what.edge.to.id} send back to ${what.edge.from.id}?`
    case 'weightGradient':
      return `How much does ${what.edge.id} add to the error?`
    case 'biasGradient':
      return `How much does ${what.bias.id} add to the error?`
    case 'weight':
    case 'bias': {
      const parameter = what.kind === 'weight' ? what.edge : what.bias
      const moves = seen.shows(name.next(parameter)) !== seen.shows(parameter.id)
      return moves ? `${parameter.id} moves against its gradient` : `${parameter.id} stays where it is`
    }
    case 'input':
    case 'target':
    case 'rate':
      return what.id
  }
}
