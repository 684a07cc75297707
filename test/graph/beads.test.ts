import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, edgesInto } from '../../src/engine'
import { netRows } from '../../src/graph/moves/netMove'
import { playedAlone, anyProgress, anyStep, at, boxOf, lyingOver, textsUnder, overlap } from './playedSteps'
import { ROOMS, uprightWords } from './support'

describe('a bead', () => {
  it('of δ is seen from where it starts, however short its way is: the number of its link comes behind it', () => {
    for (const room of ROOMS)
      for (const writes of ['via.o1.h1', 'via.o2.h2', 'grad.w5', 'grad.w8'] as const) {
        const played = playedAlone(writes, articleExample, room)
        const { travellers } = lyingOver(played, 0.12)
        const bead = travellers.find(({ quantity }) => quantity === (/\.o1|w5/.test(writes) ? 'delta.o1' : 'delta.o2'))
        expect(bead?.opacity, `${writes} in ${room.width}`).toBe(1)
        // At rest all factors have their numbers.
        expect(lyingOver(played, 0.99).texts).toHaveLength(writes.startsWith('via') ? 2 : 3)
      }
  })

  it('goes under the number of a link', () => {
    const passing: number[] = []
    for (const room of ROOMS)
      for (const writes of ['grad.w5', 'via.o1.h1', 'grad.w1'] as const) {
        const played = playedAlone(writes, articleExample, room)
        for (let p = 0.01; p < 1; p += 0.02) {
          const { texts, travellers } = lyingOver(played, p)
          // Half of its height above its baseline.
          const discs = texts.map(({ x, y }) => ({ x: x - 4, y: y - 9, width: 8, height: 8 }))
          const beads = travellers.filter(({ text, width }) => text === '' && width <= 12)
          const on = beads.filter((bead) => discs.some((disc) => overlap(boxOf(bead), disc) > 6))
          passing.push(...on.map(({ opacity }) => opacity))
        }
      }
    expect(passing.filter((opacity) => opacity > 0)).toEqual([])
  })

  it('goes under the 1 that a bias is multiplied by', () => {
    const covered: string[] = []
    for (const { writes } of playedAlone('grad.w5').tape.steps) {
      const played = playedAlone(writes, articleExample, ROOMS[2])
      const ones = [...played.layout.biases.values()].map(({ node: { x, y } }) => ({
        x: x - 5,
        y: y - 5,
        width: 10,
        height: 10,
      }))
      for (let p = 0.01; p < 1; p += 0.01)
        for (const bead of at(played, p, uprightWords))
          if (bead.text === '' && bead.opacity > 0.1 && !bead.id.startsWith('bead.'))
            if (ones.some((one) => overlap(boxOf(bead), one) > 2)) covered.push(`at ${writes}, ${p.toFixed(2)}`)
    }
    expect(covered).toEqual([])
  })

  it('that brings a bias passes over no row of the other terms', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'net'),
        anyProgress,
        (played, p) => {
          const { what } = played.step
          if (what.kind !== 'net') return
          const rows = netRows(played.layout, what.node, edgesInto(played.tape.topology, what.node).length + 1)
          const beads = at(played, p).filter(({ id }) => id.startsWith('bead.'))
          for (const { x, y } of beads)
            for (const row of rows.slice(0, -1))
              expect(overlap({ x, y, width: 0, height: 0 }, boxOf(row))).toBeLessThanOrEqual(0)
        },
      ),
    )
  })

  it('that brings a bias hides no number, of the neuron that it comes into or of any other', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'net'),
        anyProgress,
        (played, p) => {
          const beads = at(played, p).filter(({ id }) => id.startsWith('bead.'))
          const hidden = beads.flatMap((bead) =>
            textsUnder(played, p, 'nodes').filter((number) => overlap(boxOf(bead), number) > 0),
          )
          expect(hidden).toEqual([])
        },
      ),
    )
  })

  it('passes behind no neuron and no error but where it comes from and goes to', () => {
    fc.assert(
      fc.property(
        anyStep(({ what }) => what.kind === 'net' || what.kind === 'total'),
        anyProgress,
        (played, p) => {
          const { what } = played.step
          const { layout } = played
          const beads = at(played, p).filter(({ text, className }) => text === '' && !className.includes('slip'))
          const boxes = [...layout.nodes, ...layout.errors].filter(([id], i) =>
            what.kind === 'net' ? id !== what.node.id : i < layout.nodes.size,
          )
          for (const bead of beads)
            for (const [, box] of boxes) expect(overlap({ ...bead, width: 0, height: 0 }, box)).toBeLessThanOrEqual(0)
        },
      ),
    )
  })
})
