import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersOver, exampleWith, recordIteration, train, type Problem } from '../../src/engine'
import { boundsFor, placesIn } from '../../src/ui/panels/plane/bounds'
import { biasThrough, cutsOf, endsOf, stripsOf, weightsThrough, type Cut } from '../../src/ui/panels/plane/cuts'
import { lineAt } from '../../src/ui/panels/plane/middleLine'
import { XOR } from '../support/xor'

const SIDE: readonly [number, number] = [-0.25, 1.25]
const number = fc.double({ min: -3, max: 3, noNaN: true })

function learned(iterations: number): Problem {
  const { weights, biases } = train(XOR, { iterations }).problem
  return { ...XOR, weights, biases }
}

describe('the bounds of an axis', () => {
  it('are the usual ones around 0 and 1, and a sixth more than the samples ask for elsewhere', () => {
    expect(boundsFor([0, 1, 0.5])).toEqual([-0.25, 1.25])
    expect(boundsFor([-3, 3])).toEqual([-4, 4])
    expect(boundsFor([5])).toEqual([0, 10])
  })
})

describe('the line of a neuron', () => {
  it('is where its net is 0, whatever the other inputs say', () =>
    fc.assert(
      fc.property(fc.array(number, { minLength: 8, maxLength: 8 }), number, number, (weights, third, bias) => {
        const problem = exampleWith({
          shape: [3, 2, 1],
          inputs: [0, 0, third],
          targets: [0],
          weights,
          biases: [bias, 0.2, 0],
          biasRule: 'neuron',
        })
        const cut = cutsOf(problem, 0, 1)[0]!
        const ends = endsOf(cut, SIDE, SIDE)
        if (!ends) return
        for (const [x, y] of ends) {
          const { values } = recordIteration({ ...problem, inputs: [x, y, third] })
          expect(values['net.h1']).toBeCloseTo(0, 8)
        }
      }),
    ))

  it('goes through the point to which it is dragged, by its bias along and by its weights at the ends', () =>
    fc.assert(
      fc.property(number, number, number, number, number, (across, up, rest, x, y) => {
        const cut = cutOf(across, up, rest)
        const bias = biasThrough(cut, 0.5, [x, y])
        expect(across * x + up * y + rest + (bias - 0.5)).toBeCloseTo(0, 8)
        const turned = weightsThrough(cut, [x, y])
        fc.pre(turned !== null)
        expect(turned[0] * x + turned[1] * y + rest).toBeCloseTo(0, 6)
      }),
    ))

  it('has no ends where it does not go through the plane', () => {
    expect(endsOf(cutOf(1, 0, 5), SIDE, SIDE)).toBeNull()
    expect(endsOf(cutOf(0, 0, 1), SIDE, SIDE)).toBeNull()
  })
})

describe('what two cuts make of the plane', () => {
  const places = placesIn(SIDE, 75)
  const stripsAfter = (iterations: number): ReturnType<typeof stripsOf> => {
    const problem = learned(iterations)
    const answers = answersOver(problem, 4, { input: 0, values: places }, { input: 1, values: places })
    const [one, other] = cutsOf(problem, 0, 1)
    return stripsOf([one!, other!], answers, places, places)
  }

  it('is said once XOR is learned: between the cuts 0, outside 1', () => {
    expect(stripsAfter(2000)).toEqual({ inside: 0, outside: 1 })
  })

  it('is not said before: the cuts cross, or the answers are all about the same', () => {
    expect(stripsAfter(0)).toBeNull()
    expect(stripsAfter(1000)).toBeNull()
  })
})

describe('the line of the middle', () => {
  it('runs where the answers pass it, and nowhere along the border', () => {
    // Answers that rise from left to right: the line stands upright between the two columns in the middle.
    const answers = Float64Array.from({ length: 16 }, (_, i) => (i % 4) / 3)
    const xs = [...lineAt(0.5, answers, 4).matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x))
    expect(xs.length).toBeGreaterThan(1)
    expect(new Set(xs)).toEqual(new Set([22 + 302 / 2]))
    expect(lineAt(2, answers, 4)).toBe('')
  })
})

function cutOf(across: number, up: number, rest: number): Cut {
  const [cut] = cutsOf(XOR, 0, 1)
  return { ...cut!, across, up, rest }
}
