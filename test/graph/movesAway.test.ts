import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, name } from '../../src/engine'
import { timingOf } from '../../src/motion/timing'
import { playedAlone, anyProgress, anyStep, at, boxOf, lyingOver, textsUnder, overlap } from './playedSteps'
import { problemOf, ROOMS, uprightWords } from './support'

describe('how the error changes with an output', () => {
  it('is seen as what came out less its target, on the error card, before it goes back', () => {
    const played = playedAlone('dE_dout.o1')
    const texts = Array.from({ length: 40 }, (_, i) => at(played, (i + 0.5) / 40)[0]?.text)
    // As the article has them: out_o1 is 0.75136507, its target 0.01, and the difference 0.74136507.
    expect([...new Set(texts)]).toEqual(['0.010000', expect.stringMatching(/^0\.751\d* − 0\.01/), '0.741365'])
  })
})

describe('what goes on when it is worked out', () => {
  it('lies on no number of the slot that it has come from', () => {
    const from = { 'out.h1': 'net.h1', 'out.o1': 'net.o1', 'delta.o1': 'dE_dout.o1', 'delta.h1': 'dE_dout.h1' } as const
    for (const room of ROOMS)
      for (const [written, start] of Object.entries(from)) {
        const played = playedAlone(written as keyof typeof from, articleExample, room)
        for (let p = 0.61; p < 0.9; p += 0.01) {
          const [going] = at(played, p)
          const standing = textsUnder(played, p, 'nodes').find(({ id }) => id === `value.${start}`)!
          expect(overlap(boxOf(going!), standing), `${written} at ${p}`).toBeLessThanOrEqual(0)
        }
      }
  })

  it('lies on no name of an error, from which it comes', () => {
    for (const room of ROOMS.slice(0, 2)) {
      const played = playedAlone('dE_dout.o1', articleExample, room)
      for (let p = 0.53; p < 0.99; p += 0.01) {
        const [going] = at(played, p)
        const names = textsUnder(played, p, 'errors').filter(({ className }) => className.includes('name'))
        expect(names.length).toBeGreaterThan(0)
        const hidden = names.filter((text) => going && overlap(boxOf(going), text) > 0)
        expect({ p, hidden }).toEqual({ p, hidden: [] })
      }
    }
  })
})

describe('what an update takes from a weight', () => {
  it('goes round the gradient where it comes from below the plate', () => {
    for (const written of ['next.w3', 'next.w7'] as const) {
      const played = playedAlone(written)
      for (let p = 0.02; p < 0.74; p += 0.01) {
        const gradients = textsUnder(played, p, 'edges').filter(({ className }) => className.includes('backward'))
        expect(gradients.length).toBeGreaterThan(0)
        const over = at(played, p).filter(({ opacity }) => opacity > 0.5)
        const hidden = gradients.filter((text) => over.some((one) => overlap(boxOf(one), text) > 0))
        expect({ written, p, hidden }).toEqual({ written, p, hidden: [] })
      }
    }
  })

  it('lies on no number and no name of a phone’s drawing', () => {
    const { edges } = playedAlone('next.w1').tape.topology
    for (const edge of edges) {
      const { id } = edge
      const played = playedAlone(name.next(edge), articleExample, ROOMS[2])
      const [product] = at(played, 0.3, uprightWords)
      const hidden = (['nodes', 'edges', 'biases'] as const)
        .flatMap((of) => textsUnder(played, 0.3, of))
        .filter((text) => overlap(boxOf(product!), text) > 0)
      expect({ id, hidden }).toEqual({ id, hidden: [] })
    }
  })

  it('is gone when the new value comes, so that it is never read as one', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'weight'),
        anyProgress,
        (played, p) => {
          const arrives = timingOf(played.step).arrives
          expect(at(played, Math.max(p, arrives)).filter(({ id }) => id.startsWith('move.'))).toEqual([])
        },
      ),
    )
  })
})

it('how an error changes with an output leaves the target of an upright drawing to be read, and comes to its slot', () => {
  for (const shape of [
    [2, 2, 2],
    [2, 2, 1],
  ]) {
    const played = playedAlone('dE_dout.o1', problemOf(shape), ROOMS[2])
    const [target] = textsUnder(played, 0, 'errors').filter(({ id }) => id.endsWith('t1'))
    const covering: number[] = []
    for (let p = 0.52; p < 0.99; p += 0.01)
      for (const capsule of at(played, p, uprightWords))
        if (overlap(boxOf(capsule), target!) > 1 && capsule.y < target!.y + target!.height) covering.push(p)
    expect(covering).toEqual([])
    const [there] = at(played, 0.9, uprightWords)
    expect(there!.text).not.toBe('')
    expect(there!.y).toBeLessThan(played.layout.nodes.get('o1')!.y + played.layout.sizes.neuron.height)
  }
})

it('what rests by a plate, and a product on it, leave the numbers of the links to be read', () => {
  const covered: string[] = []
  for (const width of [868, 954, 980, 1400])
    for (const step of playedAlone('grad.w5').tape.steps) {
      const played = playedAlone(step.writes, articleExample, { width, height: width * 0.61 })
      const moment = { via: 0.42, weightGradient: 0.5 }[step.what.kind as string]
      if (moment === undefined) continue
      const { texts, travellers } = lyingOver(played, moment)
      const capsules = travellers.filter(({ text, className }) => text !== '' && !className.includes('docked'))
      expect(capsules.length).toBeGreaterThan(0)
      const discs = texts.map(({ x, y }) => ({ x: x - 9, y: y - 13.5, width: 18, height: 18 }))
      for (const capsule of capsules)
        if (discs.some((disc) => overlap(boxOf(capsule), disc) > 3))
          covered.push(`${capsule.text} at ${step.writes} in ${width}`)
    }
  expect(covered).toEqual([])
})
