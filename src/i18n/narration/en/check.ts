import type { CheckFact } from '../facts/checkFacts'
import type { Trend } from '../facts/signs'
import type { WriteValue } from '../narration'

export function check(fact: CheckFact, write: WriteValue): string {
  switch (fact.kind) {
    case 'netAgain': {
      const updated = fact.biasesToo ? 'weights and biases' : 'weights'
      return `Forward once more, with the updated ${updated}. net_${fact.node.id} is ${compared(fact.trend, fact.slight)}.`
    }
    case 'sentAgain':
      return `What ${fact.node.id} sends on follows its net input: out_${fact.node.id} is ${compared(fact.trend, fact.slight)}.`
    case 'answerAgain': {
      const { node, target, trend, slight, place } = fact
      if (trend === 'same')
        return `The answer at ${node.id} is the same as before${place === 'exact' ? ', exactly on its target' : ''}.`
      const goal = `its target ${write(target, 'given')}`
      const now = {
        exact: `exactly on ${goal}`,
        overshot: `beyond ${goal}: it has stepped over it`,
        closer: `closer to ${goal}`,
        farther: `farther from ${goal}`,
      }[place]
      return `The answer at ${node.id} is ${compared(trend, slight)}, ${now}.`
    }
    case 'errorAgain': {
      const { node, before, trend } = fact
      if (trend === 'same') return `E_${node.id} is the same as before the update.`
      return `E_${node.id} has ${trend === 'lower' ? 'fallen' : 'risen'}: before the update it was ${write(before, 'computed')}.`
    }
    case 'totalAgain':
      return totalAgain(fact, write)
  }
}

function totalAgain(
  { before, after, trend, gone, outputFirst }: Extract<CheckFact, { kind: 'totalAgain' }>,
  write: WriteValue,
): string {
  const [from, to] = [write(before, 'computed'), write(after, 'computed')]
  if (trend === 'same') return `This iteration has left the error at ${to}.`
  if (trend === 'higher') {
    const why = outputFirst
      ? 'The step was too long, or did not follow the true gradient.'
      : 'The step was too long: try a smaller η.'
    return from === to
      ? `This iteration has raised the error by ${write(after - before, 'computed')}. ${why}`
      : `This iteration has raised the error from ${from} to ${to}. ${why}`
  }
  const size =
    gone > 0.5
      ? 'More than half of it is gone.'
      : gone > 0.1
        ? 'A clear step in the right direction.'
        : 'A small step, but in the right direction.'
  return from === to
    ? `This iteration has lowered the error by ${write(before - after, 'computed')}. ${size}`
    : `This iteration has lowered the error from ${from} to ${to}. ${size}`
}

function compared(trend: Trend, slight: boolean): string {
  return trend === 'same' ? 'the same as before' : `${slight ? 'a little ' : ''}${trend} than before`
}
