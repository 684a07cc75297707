import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, name, recordIteration, type Problem } from '../../src/engine'
import { narrationOf } from '../../src/i18n/words'
import { problems } from './problems'
import { seenAt } from '../support/sight'
import { sentenceAbout, stepWriting, writing } from './support'

function edited(changes: Partial<Problem>): Problem {
  return { ...articleExample, ...changes }
}

function withWeight(number: number, value: number, changes: Partial<Problem> = {}): Problem {
  return edited({ weights: articleExample.weights.map((weight, i) => (i === number - 1 ? value : weight)), ...changes })
}

/** The article's network with each output asked for exactly what it answers. */
function reached(changes: Partial<Problem> = {}): Problem {
  const { values } = recordIteration(edited(changes))
  return edited({ ...changes, targets: [values['out.o1']!, values['out.o2']!] })
}

function titleAbout(problem: Problem, id: string, language: 'en' | 'zh' = 'en'): string {
  const tape = recordIteration(problem)
  const step = stepWriting(tape, id)
  return narrationOf(language).titleOf({ seen: seenAt(tape, step), step })
}

describe('the article’s example', () => {
  it('is far too high at o1 and too low at o2', () => {
    expect(sentenceAbout(articleExample, 'out.o1')).toContain('far too high')
    expect(sentenceAbout(articleExample, 'out.o2')).toMatch(/it is too low/)
    expect(sentenceAbout(articleExample, 'out.o1', 'zh')).toContain('明显偏高')
    expect(sentenceAbout(articleExample, 'out.o2', 'zh')).toContain('它偏低')
  })

  it('wants o1 to come down and o2 to go up', () => {
    expect(sentenceAbout(articleExample, 'dE_dout.o1')).toContain('o1 must come down')
    expect(sentenceAbout(articleExample, 'dE_dout.o2')).toContain('o2 must go up')
    expect(sentenceAbout(articleExample, 'dE_dout.o1', 'zh')).toContain('o1 应当降低')
    expect(sentenceAbout(articleExample, 'dE_dout.o2', 'zh')).toContain('o2 应当升高')
  })

  it('lets w5 fall and w7 rise', () => {
    expect(sentenceAbout(articleExample, 'grad.w5')).toContain('Positive: w5 should fall')
    expect(sentenceAbout(articleExample, 'grad.w7')).toContain('Negative: w7 should rise')
    expect(sentenceAbout(articleExample, 'next.w6')).toContain('w6 goes down by')
    expect(sentenceAbout(articleExample, 'next.w7')).toContain('w7 goes up by')
    expect(sentenceAbout(articleExample, 'next.w7', 'zh')).toContain('w7 增大')
  })

  it('sends contributions of opposite sign over the two paths to h1', () => {
    expect(sentenceAbout(articleExample, 'via.o1.h1')).toContain('o1 wants h1 lower')
    expect(sentenceAbout(articleExample, 'via.o2.h1')).toContain('Opposite sign: o2 wants h1 higher, o1 lower')
    expect(sentenceAbout(articleExample, 'via.o2.h1', 'zh')).toContain('符号相反')
    expect(sentenceAbout(articleExample, 'dE_dout.h1')).toContain('together: h1 should come down')
  })

  it('tells how the signal fades: δ_o1 is 15.8 times δ_h1', () => {
    expect(sentenceAbout(articleExample, 'delta.h1')).toContain('15.8 times smaller than δ_o1')
    expect(sentenceAbout(articleExample, 'delta.h1', 'zh')).toContain('δ_o1 是它的 15.8 倍')
  })

  it('stops before the first update: nothing moves until all gradients are known', () => {
    expect(sentenceAbout(articleExample, 'next.w5')).toContain('All 8 gradients are known: now weights may move')
    expect(sentenceAbout(articleExample, 'next.w5', 'zh')).toContain('8 个梯度都已求出')
    expect(sentenceAbout(edited({ biasRule: 'shared' }), 'next.w5')).toContain('All 10 gradients')
    expect(sentenceAbout(articleExample, 'next.w6')).not.toContain('All 8')
  })

  it('ends with the fall of E in this iteration', () => {
    expect(sentenceAbout(articleExample, 'next.error')).toContain('lowered E from 0.2984 to 0.2910')
    expect(sentenceAbout(articleExample, 'next.error', 'zh')).toContain('E 由 0.2984 降到 0.2910')
  })

  it('calls the new weights the article’s slip where the output layer moves first', () => {
    const slip = edited({ updateOrder: 'output-first' })
    expect(sentenceAbout(slip, 'next.w5')).toContain('moves first')
    for (const id of ['via.o1.h1', 'via.o2.h1', 'via.o1.h2', 'via.o2.h2']) {
      expect(sentenceAbout(slip, id)).toMatch(/new w\d, the article’s slip/)
      expect(sentenceAbout(slip, id, 'zh')).toMatch(/更新后的 w\d.*原文的疏忽/)
      expect(sentenceAbout(articleExample, id)).toContain('old weight')
    }
  })
})

describe('where the output layer moves first', () => {
  // With η = 4 the new w5 turns the sign: E would fall if w1 fell, and the update raises it.
  const slip = edited({ updateOrder: 'output-first', learningRate: 4 })

  it('no sentence about a gradient says what E would want, but what the update does', () => {
    const right = recordIteration(edited({ learningRate: 4 })).values
    const { values, topology } = recordIteration(slip)
    expect(Math.sign(values['grad.w1']!)).toBe(-Math.sign(right['grad.w1']!))
    for (const edge of topology.edges) {
      const isUp = values[name.next(edge)]! > values[edge.id]!
      expect(sentenceAbout(slip, name.gradient(edge))).toContain(`: ${edge.id} will ${isUp ? 'rise' : 'fall'}.`)
      expect(sentenceAbout(slip, name.gradient(edge), 'zh')).toContain(`，${edge.id} 将${isUp ? '增大' : '减小'}。`)
    }
  })
})

describe('edited numbers', () => {
  it('speaks of the network’s answer where there is one, else of one of them', () => {
    const one = edited({ shape: [2, 2, 1], targets: [0.01], weights: articleExample.weights.slice(0, 6) })
    expect(sentenceAbout(one, 'out.o1')).toMatch(/^The network’s answer\./)
    expect(sentenceAbout(articleExample, 'out.o1')).toMatch(/^One of the network’s answers\./)
  })

  it('notices that a negative w7 makes both paths agree', () => {
    const problem = withWeight(7, -0.5)
    expect(sentenceAbout(problem, 'via.o2.h1')).toContain('Same sign: o2, too, wants h1 lower')
    expect(sentenceAbout(problem, 'dE_dout.h1')).toContain('both agree, so h1 should come down')
    expect(sentenceAbout(problem, 'via.o2.h1', 'zh')).toContain('符号相同')
  })

  it('notices that a negative w5 turns the sign of what o1 sends back', () => {
    expect(sentenceAbout(withWeight(5, -0.4), 'via.o1.h1')).toMatch(
      /w5, which is negative and turns the sign: o1 wants h1 higher/,
    )
  })

  it('has nothing to do where both targets are hit exactly', () => {
    const problem = reached()
    expect(sentenceAbout(problem, 'out.o1')).toContain('exactly right')
    expect(sentenceAbout(problem, 'error.o1')).toContain('agree exactly')
    expect(sentenceAbout(problem, 'error')).toContain('E is 0')
    expect(sentenceAbout(problem, 'dE_dout.o1')).toContain('asks for no change')
    expect(sentenceAbout(problem, 'delta.o1')).toContain('o1 hits its target, so δ_o1 is 0')
    expect(sentenceAbout(problem, 'grad.w5')).toContain('w5 stays')
    expect(sentenceAbout(problem, 'via.o1.h1')).toContain('nothing comes back over w5')
    expect(sentenceAbout(problem, 'dE_dout.h1')).toContain('E does not change with out_h1')
    expect(sentenceAbout(problem, 'next.w6')).toBe('The gradient of w6 is 0, so it stays 0.45.')
    expect(sentenceAbout(problem, 'next.error')).toContain('left E at 0.0000')
  })

  it('calls a weight of 0 a closed path', () => {
    expect(sentenceAbout(withWeight(5, 0), 'via.o1.h1')).toContain('w5 is 0, a closed path')
    expect(sentenceAbout(withWeight(5, 0), 'dE_dout.h1')).toContain('only o2 sent anything, so h1 should go up')
    expect(sentenceAbout(withWeight(5, 0), 'via.o1.h1', 'zh')).toContain('w5 为 0，这条路径是断的')
  })

  it('gives the weights of an input of 0 a gradient of exactly 0', () => {
    const problem = edited({ inputs: [0, 0.1] })
    expect(sentenceAbout(problem, 'grad.w1')).toContain(
      'i1 is 0, so w1 had no part in net_h1. Its gradient is exactly 0',
    )
    expect(sentenceAbout(problem, 'grad.w1', 'zh')).toContain('梯度恰好为 0')
  })

  it('turns the sign for a negative input', () => {
    expect(sentenceAbout(edited({ inputs: [-1, 0.1] }), 'grad.w1')).toContain(
      'i1, which is negative and turns the sign: w1 should rise',
    )
  })

  it('names saturation where the sigmoid is flatter than 0.01', () => {
    const problem = edited({ biases: [0.35, 9] })
    expect(sentenceAbout(problem, 'slope.o1')).toContain('o1 is saturated')
    expect(sentenceAbout(problem, 'slope.o1', 'zh')).toContain('o1 已饱和')
    expect(sentenceAbout(articleExample, 'slope.o1')).not.toContain('saturated')
  })

  it('knows targets that no sigmoid reaches', () => {
    expect(sentenceAbout(edited({ targets: [0.01, 2] }), 'out.o2')).toContain('σ cannot reach it')
    expect(sentenceAbout(edited({ targets: [0.01, 1] }), 'out.o2')).toContain('σ can only come close to it')
  })

  it('says so where a step that is too long raises the error', () => {
    const problem = edited({ targets: [0.74, 0.78], learningRate: 1000 })
    expect(sentenceAbout(problem, 'next.error')).toMatch(/raised E from .*: too long a step, try a smaller η/)
    expect(sentenceAbout(problem, 'next.error', 'zh')).toMatch(/升到.*请减小 η/)
  })

  it('speaks of the difference where both errors look the same in the digits shown', () => {
    const sentence = sentenceAbout(edited({ learningRate: 1e-6 }), 'next.error')
    expect(sentence).toMatch(/lowered E by 1\.\d+ × 10⁻⁸/)
  })
})

describe('other shapes', () => {
  const onePath: Problem = edited({ shape: [2, 2, 1], targets: [0.01], weights: articleExample.weights.slice(0, 6) })
  const flat: Problem = edited({ shape: [2, 1], targets: [0.01], weights: [0.4, 0.5], biases: [0.1] })

  it('has one path where there is one output', () => {
    expect(sentenceAbout(onePath, 'dE_dout.h1')).toContain('What came back over its one edge is all')
    expect(sentenceAbout(onePath, 'error')).toContain('only one output')
  })

  it('has four paths where there are four outputs', () => {
    const problem: Problem = edited({ shape: [1, 1, 4], inputs: [1], targets: [0, 1, 0, 0], weights: [1, 1, 1, 1, 1] })
    const tape = recordIteration(problem)
    const step = stepWriting(tape, 'dE_dout.h1')
    const told = { seen: seenAt(tape, step), step, write: writing(4) }
    expect(narrationOf('en').titleOf(told)).toBe('Four paths lead from h1 to E')
    expect(narrationOf('en').sentenceOf(told)).toContain('three for lower, one for higher; together')
    expect(narrationOf('zh').titleOf(told)).toBe('从 h1 到 E 有 4 条路径')
  })

  it('does not call an edge a path where the paths over it part again', () => {
    const weights = Array.from({ length: 12 }, () => 0.5)
    const problem: Problem = edited({ shape: [2, 2, 2, 2], weights, biases: [0, 0, 0] })
    expect(titleAbout(problem, 'dE_dout.h1_1')).toBe('Paths lead from h1_1 to E over two edges')
    expect(titleAbout(problem, 'dE_dout.h1_1', 'zh')).toBe('从 h1_1 到 E 的路径经过 2 条连线')
    expect(titleAbout(problem, 'dE_dout.h2_1')).toBe('Two paths lead from h2_1 to E')
    // Both outputs are behind the one neuron that hears it.
    const narrow: Problem = edited({ shape: [1, 1, 1, 2], inputs: [1], weights: [1, 1, 1, 1], biases: [0, 0, 0] })
    expect(sentenceAbout(narrow, 'dE_dout.h1_1')).not.toContain('path')
  })

  it('knows no hidden layer and no slip where inputs feed the outputs', () => {
    expect(sentenceAbout({ ...flat, updateOrder: 'output-first' }, 'next.w1')).toContain('Both gradients are known')
    expect(sentenceAbout(flat, 'net.o1')).toContain('adds up its weighted inputs')
    expect(sentenceAbout(flat, 'grad.w1')).toContain('δ_o1 at the end of the edge times the small i1')
  })
})

describe('on any network', () => {
  it('says rise or fall by the sign of the gradient, and up or down by the way that the weight went', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const { topology, values } = recordIteration(problem)
        for (const edge of topology.edges) {
          const gradient = values[name.gradient(edge)]!
          const verb = problem.updateOrder === 'output-first' ? 'will' : 'should'
          const wish = gradient > 0 ? `${verb} fall` : gradient < 0 ? `${verb} rise` : 'stays'
          expect(sentenceAbout(problem, name.gradient(edge))).toContain(`${edge.id} ${wish}`)
          const change = values[name.next(edge)]! - values[edge.id]!
          const way = change > 0 ? ' goes up by ' : change < 0 ? ' goes down by ' : ' stays '
          expect(sentenceAbout(problem, name.next(edge))).toContain(way)
        }
      }),
      { numRuns: 40 },
    )
  })

  it('says opposite only of opposite signs', () => {
    fc.assert(
      fc.property(problems, (problem) => {
        const tape = recordIteration(problem)
        const { topology, values } = tape
        for (const edge of topology.edges) {
          if (edge.from.kind === 'input') continue
          const via = values[name.via(edge)]!
          const earlier = topology.edges
            .filter((other) => other.from === edge.from && other.to.index < edge.to.index)
            .map((other) => values[name.via(other)]!)
            .find((value) => value !== 0)
          const opposite = earlier !== undefined && via !== 0 && earlier > 0 !== via > 0
          expect(sentenceAbout(problem, name.via(edge)).includes('Opposite')).toBe(opposite)
          expect(sentenceAbout(problem, name.via(edge), 'zh').includes('相反')).toBe(opposite)
        }
      }),
      { numRuns: 40 },
    )
  })
})
