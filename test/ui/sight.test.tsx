import { act } from '@testing-library/react'
import fc from 'fast-check'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { BIAS_RULES, edgesInto, name, readsOf, weightCount } from '../../src/engine'
import type { Problem, QuantityId, Step, Tape } from '../../src/engine'
import { LANGUAGES } from '../../src/content/languages'
import { GRANULARITIES } from '../../src/content/preferences'
import { arrivingAt } from '../../src/graph/reading'
import type { Position } from '../../src/playback/position'
import type { AppState } from '../../src/session/appState'
import { newStart } from '../../src/session/moment'
import { sightNow, tapeOf } from '../../src/session/selectors'
import { sightOf, type Sight } from '../../src/session/sight'
import { PANEL_PARTS } from '../../src/ui/app/panels'
import { laterOver } from '../../src/ui/network/laterOver'
import { createStage } from '../../src/ui/network/stage'
import { numbersDrawnIn, numbersIn } from '../support/numbersIn'
import { anyProblem, typed } from '../support/problems'
import { repeat, scene, type Scene } from '../support/scene'
import { formsOf, withheldFrom } from '../support/withheld'
import { openWholePage, type WholePage } from '../support/wholePage'

/** The panels whose numbers are those of the steps. The others look at runs, and show whole iterations: `wholeOf`. */
const PANELS_OF_STEPS = ['values', 'rules'] as const
/** Small enough to be quick, and with two outputs: the error of a single one would be E, which is always seen. */
const SHAPES = [
  [2, 2, 2],
  [1, 3, 2],
  [3, 2],
  [1, 2, 2, 2],
]

/** How much of an iteration: often nearly nothing, or nearly all. */
const share = fc
  .oneof(fc.nat({ max: 20 }), fc.nat({ max: 100 }), fc.integer({ min: 80, max: 100 }))
  .map((percent) => percent / 100)
const anyVisit = fc.record({
  problem: anyProblem(SHAPES, BIAS_RULES, typed),
  iteration: fc.nat({ max: 3 }),
  /** How much of the iteration has been played when the page opens. */
  opensAt: share,
  /** Where the person goes next. */
  goesTo: share,
  /** What is played then. */
  granularity: fc.constantFrom(...GRANULARITIES),
  /** How long its numbers have been travelling when somebody looks: in milliseconds: no move of these networks takes longer. */
  travelled: fc.nat({ max: 8000 }),
  decimals: fc.constantFrom(4 as const, 6 as const, 9 as const, 'all' as const),
  language: fc.constantFrom(...LANGUAGES),
  panel: fc.constantFrom(...PANELS_OF_STEPS),
})

/** A page is opened thirty times: on a busy machine that takes a while, in milliseconds. */
const PATIENCE = 120_000

beforeAll(async () => {
  const { rules } = PANEL_PARTS
  if ('prefetch' in rules) void rules.prefetch('en')
  await laterOver.fetch()
  await vi.dynamicImportSettled()
})
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the whole page', () => {
  it(
    'shows no number, in text or attribute, that the sight withholds, at any moment or between two',
    () => {
      const looks: Look[] = []
      fc.assert(
        fc.property(
          anyVisit,
          ({ problem, iteration, opensAt, goesTo, granularity, travelled, panel, ...preferences }) => {
            const start = newStart(problem)
            const placeOf = (played: number): number => Math.round(played * tapeOf({ start, iteration }).steps.length)
            const page = openWholePage({ ...preferences, start, iteration, step: placeOf(opensAt) }, panel)
            page.pass(0)
            looks.push(lookAt(page))
            act(() => page.player.jump(placeOf(goesTo)))
            page.pass(0)
            looks.push(lookAt(page))
            act(() => page.player.next(granularity))
            page.pass(travelled)
            looks.push(lookAt(page))
            page.close()
          },
        ),
        { numRuns: 30 },
      )
      // The property says something: most of what is withheld could be told apart, early and late in the iteration.
      const sum = (of: 'withheld' | 'telling'): number => looks.reduce((total, look) => total + look[of], 0)
      expect(sum('telling') / sum('withheld')).toBeGreaterThan(0.9)
      expect(looks.filter(({ played }) => played < 0.2).length).toBeGreaterThan(10)
      expect(looks.filter(({ played }) => played > 0.8).length).toBeGreaterThan(10)
    },
    PATIENCE,
  )
})

/** What somebody could have seen at a moment but didn't. */
interface Look {
  /** How much of the iteration has been played. */
  readonly played: number
  readonly withheld: number
  /** Those withheld numbers that can be told from all that are to be seen. */
  readonly telling: number
}

/** Looks everywhere, and passes if nothing is there that is not to be seen. */
function lookAt({ store, container, drawing, line }: WholePage): Look {
  const state = store.getState()
  const sight = sightNow(state)
  const { tape, played, step } = sight

  const rest = withheldFrom(tape, sight.readout, state.decimals, changesOfError(state, sight))
  expect(rest.among(numbersIn(container, drawing))).toEqual([])
  expect(rest.among(numbersIn(line))).toEqual([])

  // The drawing shows E as the readout does. What the outputs answer with these weights it shows until the first step.
  const isAnswer = (id: QuantityId): boolean =>
    id === name.total() || (played === 0 && tape.quantities.get(id)!.kind === 'out')
  const drawn = (id: QuantityId): number | null => (isAnswer(id) ? sight.readout(id) : sight.shows(id))
  // What is on its way is another matter, looked at below.
  const travellers = drawing.querySelector('.travellers')!
  expect(withheldFrom(tape, drawn, state.decimals).among(numbersIn(drawing, travellers))).toEqual([])

  // Whoever looks does find what is there.
  const justWritten = step && sight.shows(step.writes) !== null ? formsOf(tape.values[step.writes]!, []) : []
  expect([...numbersIn(container)]).toEqual(expect.arrayContaining([...justWritten]))
  return { played: played / tape.steps.length, withheld: rest.count, telling: rest.telling }
}

/** By how much E has changed is written too, where both are seen. */
function changesOfError(state: AppState, { readout }: Sight): readonly number[] {
  const before =
    state.iteration > 0 ? sightOf({ ...state, iteration: state.iteration - 1 }).readout(name.total()) : null
  const seen = [readout(name.total()), readout(name.total('next')), before].filter((error) => error !== null)
  return seen.flatMap((one) => seen.map((other) => Math.abs(one - other)))
}

describe('the drawing', () => {
  it(
    'shows no number before it is due, however far the numbers of a move have travelled',
    () => {
      fc.assert(
        fc.property(anyVisit, fc.nat(), fc.nat({ max: 4000 }), (visit, place, later) => {
          const { problem, decimals, granularity, travelled } = visit
          const parts = scene({ start: newStart(problem), decimals })
          withDrawing(parts, (drawing) => {
            const { store, player, frames } = parts
            player.jump(place % tapeOf(store.getState()).steps.length)
            player.next(granularity)
            for (const time of [travelled, later]) {
              frames.run(0, ...repeat(Math.floor(time / 100)), time % 100)
              lookAtMove(store.getState(), player.position(), drawing)
            }
          })
        }),
        { numRuns: 60 },
      )
    },
    PATIENCE,
  )

  it.each([
    ['each weight has a plate', [2, 2, 2]],
    ['one neuron at a time is drawn in full', [1, 3, 2]],
    ['the layers stand close', [2, 3, 3, 1]],
  ])('shows δ on its way to a weight, and what the path contributes only once it has come through: %s', (_, shape) => {
    const parts = scene({ start: newStart(withShape(shape)) })
    const tape = tapeOf(parts.store.getState())
    const { player, frames } = parts
    const paths = tape.steps.flatMap(({ what }, place) => (what.kind === 'via' ? [{ edge: what.edge, place }] : []))
    withDrawing(parts, (drawing) => {
      for (const { edge, place } of paths) {
        player.jump(place)
        player.next('number')
        const seen = Array.from({ length: 18 }, () => {
          frames.run(...repeat(1))
          expect(contributionsBeforeTheirWeight(tape, drawing)).toEqual([])
          const before = onTheWay(drawing, name.delta(edge.to)).length
          return [before, onTheWay(drawing, name.via(edge)).length]
        })
        expect(seen[1]).toEqual([1, 0])
        expect(seen[15]).toEqual([0, 1])
      }
    })
  })
})

function withShape(shape: readonly number[]): Problem {
  return {
    shape,
    biasRule: 'none',
    updateOrder: 'simultaneous',
    learningRate: 0.5,
    inputs: fractions(shape[0]!),
    targets: fractions(shape.at(-1)!),
    weights: fractions(weightCount(shape)),
    biases: [],
  }
}

/** So many numbers: none is 0, and none like another. */
function fractions(count: number): readonly number[] {
  return Array.from({ length: count }, (_, i) => (i + 1) / (count + 1))
}

/** The drawing without the page around it. */
function withDrawing(parts: Scene, look: (drawing: Element) => void): void {
  const stage = createStage(parts)
  const frame = document.createElement('div')
  stage.stand(frame)
  look(frame)
  stage.destroy()
  parts.player.destroy()
}

/**
 * Looks at the drawing in the middle of a move, and passes if each number that is drawn has arrived, or is on its way: read
 * by a step that has set off, or what such a step makes of it before all eyes.
 *
 * What the drawing says of itself is another matter: it tells at once what a step has written.
 */
function lookAtMove(state: AppState, position: Position, drawing: Element): void {
  const { from, step, beats, progress } = position
  const sight = sightOf(state, arrivingAt(position))
  const { tape } = sight
  const playing = tape.steps.slice(from, step).filter((_, i) => (beats[i]?.start ?? 0) <= progress)
  const due = new Set(playing.flatMap(({ formula, writes }) => [...readsOf(formula), writes]))
  const [cards, travellers] = ['.cards', '.travellers'].map((layer) => numbersDrawnIn(drawing.querySelector(layer)!))
  const notArrived = withheldFrom(tape, sight.shows, state.decimals)
  const notDue = withheldFrom(
    tape,
    (id) => (due.has(id) ? sight.ahead(id) : sight.shows(id)),
    state.decimals,
    productsIn(tape, playing),
  )
  expect(notArrived.among(cards!)).toEqual([])
  expect(notDue.among(travellers!)).toEqual([])
  expect(contributionsBeforeTheirWeight(tape, drawing)).toEqual([])
}

/** What the moves work out that is no number of the tape: what goes through a weight into a net, and how far a parameter moves. */
function productsIn({ topology, values }: Tape, playing: readonly Step[]): readonly number[] {
  return playing.flatMap(({ what }) => {
    switch (what.kind) {
      case 'net':
        return edgesInto(topology, what.node).map(
          (edge) => values[name.out(edge.from, what.when)]! * values[what.when === 'now' ? edge.id : name.next(edge)]!,
        )
      case 'weight':
        return [values[name.rate] * values[name.gradient(what.edge)]!]
      case 'bias':
        return [values[name.rate] * values[name.gradient(what.bias)]!]
      default:
        return []
    }
  })
}

/**
 * The contributions that are shown right of the weight that makes them: they come from the right, as δ.
 *
 * A long product rests beside the middle of its plate where a neuron stands close, so what it comes to sets off from there.
 */
function contributionsBeforeTheirWeight(tape: Tape, drawing: Element): readonly QuantityId[] {
  return tape.topology.edges.flatMap((edge) => {
    const plate = drawing.querySelector(`[data-stop="${edge.id}"]`)!
    const end = leftOf(plate) + Number(plate.querySelector('.body')!.getAttribute('width'))
    const tooEarly = onTheWay(drawing, name.via(edge)).filter((traveller) => leftOf(traveller) > end)
    return tooEarly.map(() => name.via(edge))
  })
}

function onTheWay(drawing: Element, id: QuantityId): readonly Element[] {
  return [...drawing.querySelectorAll(`.traveller[data-quantity="${id}"]:not(.docked)`)]
}

function leftOf(element: Element): number {
  return Number(/translate\(([^,]+),/.exec(element.getAttribute('transform') ?? '')![1])
}
