import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BIAS_RULES, recordIteration, type QuantityId, type Tape } from '../../src/engine'
import { LANGUAGES } from '../../src/content/languages'
import { layoutOf } from '../../src/graph/layouts/layout'
import { overlayOf } from '../../src/graph/overlay'
import { readingOf } from '../../src/graph/reading'
import { sceneAt } from '../../src/graph/scene'
import { narrationOf } from '../../src/i18n/words'
import { formulaOf } from '../../src/notation/formulaOf'
import { writeNumber } from '../../src/notation/numbers'
import { graphWords } from '../../src/ui/network/graphWords'
import { numbersSaidBy } from '../support/numbersIn'
import { anyProblem, SHAPES, typed } from '../support/problems'
import { sightAt } from '../support/sight'
import { withheldFrom, type Withheld } from '../support/withheld'
import { positionIn } from '../support/position'

const ROOMS = [
  { width: 980, height: 600 },
  { width: 374, height: 700 },
] as const

/** A question about a number of a step that has been played. */
const anyQuestion = fc
  .record({
    problem: anyProblem(SHAPES, BIAS_RULES, typed),
    asked: fc.nat(),
    later: fc.nat(),
    decimals: fc.constantFrom(4 as const, 6 as const, 9 as const, 'all' as const),
    language: fc.constantFrom(...LANGUAGES),
    room: fc.constantFrom(...ROOMS),
    position: fc.record({ together: fc.nat({ max: 5 }), progress: fc.double({ min: 0, max: 1, noNaN: true }) }),
  })
  .map(({ problem, asked, later, position, ...rest }) => {
    const tape = recordIteration(problem)
    const place = asked % tape.steps.length
    const played = place + 1 + (later % (tape.steps.length - place))
    const id = tape.steps[place]!.writes
    const sight = sightAt(problem, played, { kind: 'until answered', asked: id })
    const from = Math.max(0, played - position.together)
    return {
      ...rest,
      tape,
      sight,
      asked: id,
      position: positionIn(tape, { from, step: played, progress: position.progress }),
    }
  })

/** The number that is asked for, as it must not be found. */
function answer(tape: Tape, asked: QuantityId, decimals: 4 | 6 | 9 | 'all'): Withheld {
  return withheldFrom(tape, (id) => (id === asked ? null : tape.values[id]!), decimals)
}

describe('while a question asks for a number', () => {
  it('nothing in the drawing gives it away: no card, no traveller, no description', () => {
    fc.assert(
      fc.property(anyQuestion, ({ tape, sight, asked, decimals, language, room, position }) => {
        const layout = layoutOf(tape.topology, room)
        const words = graphWords({ seen: sight, language, decimals, orientation: layout.orientation })
        const view = { layout, words }
        const scene = { ...sceneAt(sight, position, view), ...overlayOf(readingOf(sight, position), view) }
        expect(answer(tape, asked, decimals).among(numbersSaidBy(scene))).toEqual([])
        const texts = scene.cards.flatMap((card) => card.texts)
        expect(texts.filter(({ quantity, value }) => quantity === asked && value !== undefined)).toEqual([])
        // On its way or waiting it is a question mark.
        const travelling = scene.travellers.filter(({ quantity }) => quantity === asked)
        expect(travelling.filter(({ text, value }) => text !== '?' || value !== null)).toEqual([])
      }),
    )
  })

  it('each formula that has it keeps an empty box for it, and no formula writes it', () => {
    fc.assert(
      fc.property(anyQuestion, ({ tape, sight, asked, decimals }) => {
        const withheld = answer(tape, asked, decimals)
        for (const step of tape.steps) {
          const { rule, numbers, result } = formulaOf(sight, step, decimals)
          expect(withheld.among(numbersSaidBy([rule, numbers, result]))).toEqual([])
          expect(JSON.stringify(result).includes('□')).toBe(sight.shows(step.writes) === null)
        }
      }),
    )
  })

  it('no place of the network says it, in either language', () => {
    fc.assert(
      fc.property(anyQuestion, ({ tape, sight, asked, decimals, language }) => {
        const { layers, edges, biases } = tape.topology
        const places = [...layers.flat(), ...edges, ...biases].map(({ id }) => id)
        const targets = layers.at(-1)!.map((_, i) => `t${i + 1}` as const)
        const write = (value: number): string => writeNumber(value, decimals)
        const withheld = answer(tape, asked, decimals)
        for (const at of [...places, ...targets, 'eta', 'E'] as const) {
          const said = narrationOf(language).describe({ seen: sight, at, write })
          expect(withheld.among(numbersSaidBy(said))).toEqual([])
        }
      }),
    )
  })
})
