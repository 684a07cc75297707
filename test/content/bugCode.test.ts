import { describe, expect, it } from 'vitest'
import { bugCode } from '../../src/content/bugCode'
import { articleExample, recordIteration, type QuantityId, type Tape } from '../../src/engine'
import { BUGS, recordWithBug } from '../../src/mistakes'

const [H, O] = [1, 0]
/** What a line says of h1 and o1, or h2 and o1, as the quantities of the article's network: its letters with their nodes. */
const NODES = { h: `h${H + 1}`, o: `o${O + 1}`, k: `o${O + 1}`, n: `h${H + 1}` } as const
type Letter = keyof typeof NODES

/** The weight between h and k, by the numbers of the article: those into o1 are w5 and w6, those into o2 w7 and w8. */
const WEIGHT = ['w5', 'w6', 'w7', 'w8'][2 * O + H]! as QuantityId

/** The number that a name with its index stands for. */
function valueOf({ values }: Tape, called: string, letter: Letter): number {
  const node = NODES[letter]
  if (called === 'target') return values[`t${node.slice(1)}` as QuantityId]!
  return values[`${called}.${node}` as QuantityId]!
}

/** What the right-hand side of a line comes to, by what it reads of a tape; only what the lines are made of is known. */
function worth(line: string, tape: Tape): number {
  const { values } = tape
  const pairs: Readonly<Record<string, number>> = {
    'w[k][h]': values[WEIGHT]!,
    'grad[k][h]': values[`grad.${WEIGHT}` as QuantityId]!,
    // Two nodes in each layer: of w5 to w8 the one in this place.
    'w[k * len(layer) + h]': values[`w${5 + O * 2 + H}` as QuantityId]!,
    'w[h * len(next_layer) + k]': values[`w${5 + H * 2 + O}` as QuantityId]!,
    'via[next_layer[0]][h]': values[`via.o1.${NODES.h}` as QuantityId]!,
    'sum(via[k][h] for k in next_layer)':
      values[`via.o1.${NODES.h}` as QuantityId]! + values[`via.o2.${NODES.h}` as QuantityId]!,
    eta: values['eta'],
  }
  let text = line.split(' = ')[1]!
  for (const [what, value] of Object.entries(pairs)) text = text.replaceAll(what, `(${value})`)
  text = text.replace(/(\w+)\[([hokn])\]/g, (_, called: string, letter: Letter) => `(${valueOf(tape, called, letter)})`)
  return reckon(text)
}

/** Sums and products of numbers in brackets, of one depth. */
function reckon(text: string): number {
  const flat = text.replace(/\((-?[\d.e+-]+)\)/g, '$1')
  const inner = /\(([^()]*)\)/.exec(flat)
  if (inner) return reckon(flat.replace(inner[0], String(reckon(inner[1]!))))
  return flat
    .split(/ (?=[+-] )/)
    .map((term) => (term.startsWith('- ') ? -1 : 1) * product(term.replace(/^[+-] /, '')))
    .reduce((total, one) => total + one, 0)
}

function product(text: string): number {
  return text.split(' * ').reduce((total, factor) => total * Number(factor), 1)
}

/** The quantity that the left-hand side of a line writes. */
function written(line: string): QuantityId {
  const left = line.split(' = ')[0]!
  if (left === 'via[k][h]') return `via.${NODES.k}.${NODES.h}` as QuantityId
  const [, called, letter] = /^(\w+)\[([hokn])\]$/.exec(left)!
  return `${called}.${NODES[letter as Letter]}` as QuantityId
}

describe.each(BUGS)('the line of %s', (bug) => {
  const line = bugCode(bug, articleExample)!

  it('as it should be is what the right program writes', () => {
    const tape = recordIteration(articleExample)
    expect(worth(line.right, tape)).toBeCloseTo(tape.values[written(line.right)]!, 12)
  })

  it('as it is wrong is what that program writes, and not what the right one does', () => {
    const tape = recordWithBug(articleExample, bug)
    const value = worth(line.wrong, tape)
    expect(value).toBeCloseTo(tape.values[written(line.wrong)]!, 12)
    expect(Math.abs(value - recordIteration(articleExample).values[written(line.wrong)]!)).toBeGreaterThan(1e-4)
  })
})

it('is no line of networks with other activations, or of another error', () => {
  expect(bugCode('sign', { ...articleExample, loss: 'cross-entropy' })).toBeNull()
  expect(bugCode('no-output-slope', { ...articleExample, activations: ['sigmoid', 'softmax'] })).toBeNull()
  expect(bugCode('sign', { ...articleExample, activations: ['sigmoid', 'sigmoid'] })).not.toBeNull()
})
