import { expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import { presenterForms } from '../../src/graph/layouts/presenterForms'
import { wideLayout } from '../../src/graph/layouts/wideLayout'
import { sceneAt } from '../../src/graph/scene'
import { arrivedAt } from '../support/position'
import { sightAt } from '../support/sight'
import { plainWords } from './support'

it.each([-900, -40, -9, 0, 9, 40, 900])('a tangent stays inside its neuron where net is far out, w5 = %i', (w5) => {
  const problem = { ...articleExample, weights: articleExample.weights.map((w, i) => (i === 4 ? w5 : w)) }
  const { topology, steps } = recordIteration(problem)
  for (const [room, forms] of [
    [{ width: 868, height: 526 }, undefined],
    [{ width: 1280, height: 516 }, presenterForms(problem)],
  ] as const) {
    const layout = wideLayout(topology, room, forms)
    const step = steps.findIndex(({ writes }) => writes === 'delta.o1') + 1
    const { cards } = sceneAt(sightAt(problem, step), arrivedAt(step), { layout, words: plainWords })
    const { rects, paths } = cards.find(({ id }) => id === 'o1')!
    const body = rects.find(({ id }) => id === 'body')!
    const ends = [...paths.find(({ id }) => id === 'tangent')!.d.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)]
    expect(ends).toHaveLength(2)
    for (const [, x, y] of ends) {
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(x)).toBeLessThanOrEqual(body.width)
      expect(Number(y)).toBeGreaterThanOrEqual(0)
      expect(Number(y)).toBeLessThanOrEqual(body.height)
    }
  }
})
