import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { recordIteration } from '../../src/engine'
import { anyProblem } from '../support/problems'
import { anyMoment, isWritten, numbersIn, pictureOf, ROOMS, worthOf, type Picture } from './support'
import { arrivedAt, positionIn } from '../support/position'

const DIGITS = /\d/

describe('a scene', () => {
  it('shows each number of the tape under its own name', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const scene = pictureOf(moment)
        const shown = [...numbersIn(scene), ...scene.travellers.filter(({ quantity }) => quantity !== null)]
        for (const { quantity, value } of shown) expect(value === moment.tape.values[quantity!]).toBe(true)
      }),
    )
  })

  it('writes out the number that it says it shows', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const scene = pictureOf(moment)
        for (const { parts, value } of numbersIn(scene))
          expect(Number(parts.map(({ text }) => text.replace('×', '')).join('')) === value).toBe(true)
        for (const { text, value } of scene.travellers.filter(isWritten)) expect(worthOf(text) === value).toBe(true)
      }),
    )
  })

  it('knows nothing of the steps that are still to come', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { tape, position } = moment
        const later = new Set(tape.steps.slice(position.step).map(({ writes }) => writes))
        const scene = pictureOf(moment)
        const shown = [...numbersIn(scene), ...scene.travellers].flatMap(({ quantity }) => quantity ?? [])
        expect(shown.filter((id) => later.has(id))).toEqual([])
      }),
    )
  })

  it('leaves the slots of a number that is still to come without digits', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const slots = pictureOf(moment)
          .cards.flatMap(({ texts }) => texts)
          .filter(({ id, value }) => id.startsWith('value.') && value === undefined)
        expect(slots.filter(({ parts }) => parts.some(({ text }) => DIGITS.test(text)))).toEqual([])
      }),
    )
  })

  it('stays as it is while the number of a step is on its way', () => {
    const onTheWay = fc.double({ min: 0, max: 0.7, noNaN: true })
    fc.assert(
      fc.property(anyMoment, fc.nat(), onTheWay, onTheWay, (moment, place, earlier, later) => {
        const { tape } = moment
        const from = place % tape.steps.length
        const at = (progress: number) => ({ ...moment, position: positionIn(tape, { from, step: from + 1, progress }) })
        expect(standing(pictureOf(at(earlier)))).toEqual(standing(pictureOf(at(later))))
      }),
    )
  })

  it('shows the number that a step has just written', () => {
    fc.assert(
      fc.property(anyProblem(), fc.nat(), fc.constantFrom(...ROOMS), (problem, place, room) => {
        const tape = recordIteration(problem)
        const step = (place % tape.steps.length) + 1
        const scene = pictureOf({ tape, position: arrivedAt(step), room })
        const shown = [...numbersIn(scene), ...scene.travellers].map(({ quantity }) => quantity)
        expect(shown).toContain(tape.steps[step - 1]!.writes)
      }),
    )
  })

  it('has one card for each place, one of which at least is where the step happens', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const { cards } = pictureOf(moment)
        expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length)
        expect(cards.some(({ current }) => current)).toBe(moment.position.from < moment.position.step)
      }),
    )
  })

  it('names every mark once, so that marks can be told apart', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const picture = pictureOf(moment)
        const groups = [
          picture.headings,
          picture.links,
          picture.flows,
          picture.paths,
          picture.texts,
          picture.travellers,
          ...picture.cards.flatMap(({ rects, paths, texts }) => [rects, paths, texts]),
        ]
        for (const marks of groups) expect(doubled(marks.map(({ id }) => id))).toEqual([])
      }),
    )
  })

  it('is at rest when the move is done: numbers are there in full and nothing is under way', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        const scene = pictureOf({ ...moment, position: { ...moment.position, progress: 1 } })
        expect(numbersIn(scene).filter(({ opacity }) => opacity !== 1)).toEqual([])
        expect(scene.travellers.filter(({ className }) => !className.includes('docked'))).toEqual([])
      }),
    )
  })

  it('can be drawn: no place is NaN or endless', () => {
    fc.assert(
      fc.property(anyMoment, (moment) => {
        expect(JSON.stringify(pictureOf(moment), unreal)).not.toContain('unreal')
      }),
    )
  })
})

function standing({ cards, links, headings }: Picture): Partial<Picture> {
  return { cards, links, headings }
}

function doubled(ids: readonly string[]): readonly string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

function unreal(_: string, value: unknown): unknown {
  const isUnreal =
    typeof value === 'number' ? !Number.isFinite(value) : typeof value === 'string' && /NaN|Infinity/.test(value)
  return isUnreal ? 'unreal' : value
}
