import { describe, expect, it } from 'vitest'
import { articleExample } from '../../../src/engine'
import { layoutOf } from '../../../src/graph/layouts/layout'
import { sceneAt } from '../../../src/graph/scene'
import { arrivedAt } from '../../support/position'
import { newStart } from '../../../src/session/moment'
import { sightOf } from '../../../src/session/sight'
import { plainWords, ROOMS } from '../support'

/** What stands for out on the outputs and on a hidden neuron, after so many updates and so many steps. */
function answersAfter(iteration: number, step: number): readonly unknown[] {
  const sight = sightOf({ start: newStart(articleExample), iteration, step })
  const view = { layout: layoutOf(sight.tape.topology, ROOMS[0]!), words: plainWords }
  const { cards } = sceneAt(sight, arrivedAt(step), view)
  return ['o1', 'o2', 'h1'].map((node) => {
    const texts = cards.find(({ id }) => id === node)!.texts
    const number = texts.find(({ id }) => id === `value.out.${node}`)!
    const isNow = texts.some(({ parts }) => parts[0]!.text === plainWords.now)
    return [number.value ?? null, number.className, isNow]
  })
}

describe('the outputs', () => {
  it('show before the first step of a later iteration what the present weights answer, as now', () => {
    // The article's program prints these after 10,000 updates; its weights moved in another order, hence the few digits.
    const [o1, o2, h1] = answersAfter(10_000, 0) as [[number, string, boolean], [number, string, boolean], unknown]
    expect([o1[0].toFixed(4), o2[0].toFixed(4)]).toEqual(['0.0159', '0.9841'])
    expect([o1.slice(1), o2.slice(1)]).toEqual([
      ['number now', true],
      ['number now', true],
    ])
    expect(h1).toEqual([null, 'number forward', false])
  })

  it('show nothing in the first iteration, nor once a step has been played', () => {
    const nothing = [null, 'number forward', false]
    expect(answersAfter(0, 0)).toEqual([nothing, nothing, nothing])
    expect(answersAfter(1, 1)).toEqual([nothing, nothing, nothing])
  })
})
