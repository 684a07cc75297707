import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, topologyOf, BIAS_RULES, type Topology } from '../../src/engine'
import { layoutOf } from '../../src/graph/layouts/layout'
import type { StopId } from '../../src/graph/marks'
import type { Room } from '../../src/graph/places'
import { stopIn, stopsOf, walk, type PlaceOf, type WalkKey } from '../../src/graph/walk'
import { SHAPES } from '../support/problems'
import { pictureOf, problemOf, ROOMS } from './support'
import { AT_START } from '../support/position'

const KEYS: readonly WalkKey[] = ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End']

const networks = [...SHAPES, [4, 4, 4]].flatMap((shape) => BIAS_RULES.map((biasRule) => topologyOf(shape, biasRule)))
const anyNetwork = fc.constantFrom(...networks)
const article = topologyOf(articleExample.shape, 'fixed')

/** How far along its column a stop is seen: from the top where the layers stand side by side, else from the left. */
function placesIn({ shape, biases }: Topology, room: Room): PlaceOf {
  const biasRule = BIAS_RULES.find((rule) => topologyOf(shape, rule).biases[0]?.id === biases[0]?.id)!
  const tape = recordIteration(problemOf(shape, biasRule))
  const { cards } = pictureOf({ tape, position: AT_START, room })
  const along = layoutOf(tape.topology, room).orientation === 'wide' ? 'y' : 'x'
  const places = new Map(cards.map((card) => [card.id, card[along]]))
  return (stop) => places.get(stop)!
}

const WIDE = new Map(networks.map((topology) => [topology, placesIn(topology, ROOMS[0]!)]))
const inArticle = placesIn(article, ROOMS[0]!)

function walked(topology: Topology, from: StopId, key: WalkKey): StopId | null {
  return walk(topology, from, key, WIDE.get(topology) ?? inArticle)
}

describe('walking the network by keyboard', () => {
  it.each<[StopId, WalkKey, StopId | null]>([
    ['i1', 'ArrowRight', 'w1'],
    ['w1', 'ArrowRight', 'h1'],
    ['h1', 'ArrowRight', 'w5'],
    ['w7', 'ArrowRight', 'o2'],
    ['o2', 'ArrowRight', 't2'],
    ['t2', 'ArrowRight', 'E'],
    ['E', 'ArrowRight', null],
    ['E', 'ArrowLeft', 't2'],
    ['t1', 'ArrowLeft', 'o1'],
    ['o1', 'ArrowLeft', 'w5'],
    ['w6', 'ArrowLeft', 'h2'],
    ['i2', 'ArrowLeft', 'eta'],
    ['i2', 'ArrowUp', 'i1'],
    ['i1', 'ArrowUp', null],
    ['w2', 'ArrowDown', 'w3'],
    ['w4', 'ArrowDown', null],
    ['i2', 'ArrowDown', 'eta'],
    ['h1', 'ArrowDown', 'b1'],
    ['b1', 'ArrowDown', 'h2'],
    ['o2', 'ArrowUp', 'b2'],
    ['t1', 'ArrowDown', 'E'],
    ['E', 'ArrowDown', 't2'],
    ['w2', 'Home', 'w1'],
    ['w2', 'End', 'w4'],
    ['b1', 'ArrowRight', 'h1'],
  ])('goes from %s by %s to %s', (from, key, to) => {
    expect(walked(article, from, key)).toBe(to)
  })

  it('goes up and down as things are seen, in every network and either way of drawing it', () => {
    for (const topology of networks)
      for (const room of ROOMS) {
        const placeOf = placesIn(topology, room)
        for (const stop of stopsOf(topology)) {
          const below = walk(topology, stop, 'ArrowDown', placeOf) ?? stop
          expect(placeOf(below)).toBeGreaterThanOrEqual(placeOf(stop))
        }
      }
  })

  it('reaches every place from the first input by the arrows', () => {
    for (const topology of networks)
      expect([...reachable(topology, 'i1')].toSorted()).toEqual([...stopsOf(topology)].toSorted())
  })

  it('finds its way back: left of what is right of a weight leads into the same fan', () => {
    fc.assert(
      fc.property(anyNetwork, (topology) => {
        for (const edge of topology.edges) {
          expect(walked(topology, edge.id, 'ArrowRight')).toBe(edge.to.id)
          expect(walked(topology, edge.id, 'ArrowLeft')).toBe(edge.from.id)
          const back = topology.edges.find(({ id }) => id === walked(topology, edge.to.id, 'ArrowLeft'))
          expect(back?.to).toBe(edge.to)
        }
      }),
    )
  })

  it('goes down again where it went up', () => {
    for (const topology of networks) {
      const lower = stopsOf(topology).filter((stop) => walked(topology, stop, 'ArrowUp') !== null)
      const back = lower.map((stop) => walked(topology, walked(topology, stop, 'ArrowUp')!, 'ArrowDown'))
      expect(back).toEqual(lower)
    }
  })

  it('leads only to places that are on the drawing', () => {
    for (const topology of networks) {
      const stops = new Set(stopsOf(topology))
      for (const stop of stops)
        for (const key of KEYS) {
          const to = walked(topology, stop, key)
          expect(to === null || stops.has(to)).toBe(true)
        }
    }
  })

  it('knows each place by its name, and nothing that is no place of this network', () => {
    for (const topology of networks) for (const stop of stopsOf(topology)) expect(stopIn(topology, stop)).toBe(stop)
    for (const text of ['', 'w9', 'h1_1', 'b_h1', 'net.h1', 'error', 'toString'])
      expect(stopIn(article, text)).toBeNull()
  })

  it('knows exactly the places that are drawn', () => {
    for (const { shape } of networks)
      for (const biasRule of BIAS_RULES) {
        const tape = recordIteration(problemOf(shape, biasRule))
        const { cards } = pictureOf({ tape, position: AT_START, room: ROOMS[0]! })
        expect(cards.map(({ id }) => id).toSorted()).toEqual([...stopsOf(tape.topology)].toSorted())
      }
  })
})

function reachable(topology: Topology, start: StopId): ReadonlySet<StopId> {
  const found = new Set([start])
  // What is added while the set is gone through is visited as well.
  for (const stop of found)
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown'] as const) {
      const to = walked(topology, stop, key)
      if (to !== null) found.add(to)
    }
  return found
}
