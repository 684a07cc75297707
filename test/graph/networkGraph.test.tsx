import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import type { GraphState } from '../../src/graph/svg/networkGraph'

import { anyMoment, createPictureGraph, pictureOf, ROOMS, type Picture } from './support'
import { arrivedAt, positionIn } from '../support/position'

interface Showing {
  readonly scene: Picture
  readonly state: GraphState
}

/** Any scene, with any quantity lit and any place as the tab stop. */
const anyShowing: fc.Arbitrary<Showing> = anyMoment.chain((moment) => {
  const scene = pictureOf(moment)
  return fc.record({
    scene: fc.constant(scene),
    state: fc.record({
      lit: fc.constantFrom(null, ...moment.tape.quantities.keys()),
      tabStop: fc.constantFrom(...scene.cards.map(({ id }) => id)),
    }),
  })
})

describe('the drawing', () => {
  it('has no past: led through many scenes it equals a fresh one', () => {
    fc.assert(
      fc.property(fc.array(anyShowing, { minLength: 2, maxLength: 4 }), (showings) => {
        const { svg, graph } = empty()
        for (const { scene, state } of showings) graph.draw(scene, state)
        expect(svg.isEqualNode(fresh(showings.at(-1)!))).toBe(true)
      }),
      { numRuns: 10 },
    )
  })

  it('has no past within one network, step after step and back again', () => {
    const { svg, graph } = empty()
    for (const biasRule of ['fixed', 'shared'] as const) {
      const tape = recordIteration({ ...articleExample, biasRule })
      for (const step of [0, 1, 7, 20, tape.steps.length, 33, 12, 3, 0]) {
        const scene = pictureOf({ tape, position: arrivedAt(step), room: ROOMS[0]! })
        const showing: Showing = { scene, state: { lit: step === 12 ? 'w5' : null, tabStop: 'h1' } }
        graph.draw(scene, showing.state)
        expect(svg.isEqualNode(fresh(showing))).toBe(true)
      }
    }
  })

  it('writes nothing at all where the same scene is drawn again, so that the browser has nothing to lay out', () => {
    const { svg, graph } = empty()
    const moment = { tape: recordIteration(articleExample), room: ROOMS[0]! }
    const [scene, onTheWay] = [0.05, 0.1].map((progress) =>
      pictureOf({ ...moment, position: positionIn(moment.tape, { from: 0, step: 1, progress }) }),
    )
    graph.draw(scene!, { lit: 'w5', tabStop: 'i1' })
    const observer = new MutationObserver(() => {})
    observer.observe(svg, { attributes: true, childList: true, characterData: true, subtree: true })
    graph.draw(scene!, { lit: 'w5', tabStop: 'i1' })
    expect(observer.takeRecords()).toEqual([])
    graph.draw(onTheWay!, { lit: 'w5', tabStop: 'i1' })
    const moved = observer
      .takeRecords()
      .map(({ target, attributeName }) => [(target as Element).closest('.travellers') !== null, attributeName])
    expect(moved).toEqual([
      [true, 'transform'],
      [true, 'transform'],
    ])
    observer.disconnect()
  })

  it('does not change when the same scene is drawn twice', () => {
    fc.assert(
      fc.property(anyShowing, ({ scene, state }) => {
        const { svg, graph } = empty()
        graph.draw(scene, state)
        const once = svg.outerHTML
        graph.draw(scene, state)
        expect(svg.outerHTML).toBe(once)
      }),
      { numRuns: 10 },
    )
  })

  it('keeps the element of a place from scene to scene, so that the keyboard stays on it', () => {
    const { svg, graph } = empty()
    graph.draw(...articleAt(3))
    const h1 = svg.querySelector('[data-stop="h1"]')
    graph.draw(...articleAt(30))
    expect(svg.querySelector('[data-stop="h1"]')).toBe(h1)
  })

  it('leaves nothing behind when it is destroyed, and can be made again', () => {
    const { svg, graph } = empty()
    const untouched = svg.outerHTML
    graph.draw(...articleAt(12))
    graph.destroy()
    expect(svg.outerHTML).toBe(untouched)
    const [scene, state] = articleAt(12)
    createPictureGraph(svg).draw(scene, state)
    expect(svg.isEqualNode(fresh({ scene, state }))).toBe(true)
  })

  it('lights a quantity wherever it stands', () => {
    const { svg, graph } = empty()
    const [scene, state] = articleAt(12)
    graph.draw(scene, { ...state, lit: 'w5' })
    const named = [...svg.querySelectorAll('[data-quantity="w5"]')]
    expect(named.length).toBeGreaterThanOrEqual(3)
    expect([...svg.querySelectorAll('.lit')]).toEqual(named)
  })

  it('can be walked: each place is a button with a name, one of them a tab stop, one the current step', () => {
    const { svg, graph } = empty()
    graph.draw(...articleAt(1))
    const stops = [...svg.querySelectorAll('[data-stop]')]
    expect(stops.map((stop) => stop.getAttribute('role'))).toEqual(stops.map(() => 'button'))
    expect(stops.map((stop) => stop.getAttribute('aria-label'))).toEqual(
      stops.map((stop) => `about ${stop.getAttribute('data-stop')}`),
    )
    expect(stopsWith(svg, '[tabindex="0"]')).toEqual(['i1'])
    expect(stopsWith(svg, '[aria-current="step"]')).toEqual(['h1'])
    expect(stopsWith(svg, '[aria-haspopup="dialog"]')).not.toContain('h1')
    for (const layer of ['headings', 'links', 'marks', 'travellers'])
      expect(svg.querySelector(`.${layer}`)).toHaveAttribute('aria-hidden', 'true')
  })

  it('puts the keyboard on a place', () => {
    const { svg, graph } = empty()
    document.body.append(svg)
    graph.draw(...articleAt(1))
    graph.focus('w5')
    expect(document.activeElement).toBe(svg.querySelector('[data-stop="w5"]'))
    svg.remove()
  })
})

function empty(): { readonly svg: SVGSVGElement; readonly graph: ReturnType<typeof createPictureGraph> } {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  return { svg, graph: createPictureGraph(svg) }
}

function fresh({ scene, state }: Showing): SVGSVGElement {
  const { svg, graph } = empty()
  graph.draw(scene, state)
  return svg
}

function articleAt(step: number): [Picture, GraphState] {
  const tape = recordIteration(articleExample)
  return [pictureOf({ tape, position: arrivedAt(step), room: ROOMS[0]! }), { lit: null, tabStop: 'i1' }]
}

function stopsWith(svg: SVGSVGElement, selector: string): readonly (string | null)[] {
  return [...svg.querySelectorAll(`[data-stop]${selector}`)].map((stop) => stop.getAttribute('data-stop'))
}
