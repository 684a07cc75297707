import type { QuantityId, Seen, Tape } from '../../engine'
import type { WideForms } from '../../graph/layouts/wideLayout'
import type { Scene, StopId } from '../../graph/marks'
import type { Layout, Room } from '../../graph/places'
import { arrivingAt, readingOf } from '../../graph/reading'
import { sceneAt } from '../../graph/scene'
import { createNetworkGraph } from '../../graph/svg/networkGraph'
import type { View } from '../../graph/view'
import type { DigitWidths } from '../../graph/words'
import type { Player } from '../../playback/player'
import type { Position } from '../../playback/position'
import type { AppState } from '../../session/appState'
import type { AppStore } from '../../session/appStore'
import { newGesture, type Gesture } from '../../session/gesture'
import { dragged } from '../../session/nudge'
import { askedFor } from '../../session/question'
import { givenNumber, sightNow, tapeOf } from '../../session/selectors'
import { sightOf, type Sight } from '../../session/sight'
import { graphWords } from './graphWords'
import { laterOver } from './laterOver'
import { layoutAt } from './layouts'
import type { Over } from './over'
import { measureDigits } from './measureDigits'
import { measureRoom, roomIn } from './measureRoom'
import { listenToNetwork } from './networkGestures'
import { stageElements, write, type StageElements } from './stageElements'
import { isSameMove, momentsOf, stepAround, type Move } from './stageMove'
import { stageSummary } from './stageSummary'

/** Opens the field of a number beside the place where it stands. */
export type OpenField = (id: QuantityId, anchor: Element) => void

/** The drawing and what it needs to work: it stands outside React, and is there before it. */
export interface Stage {
  /** Stands in this element, and fills the room that it has; gives back how to leave it. */
  stand(frame: HTMLElement): () => void
  /** Who opens the field of a number that is clicked. What was clicked before anybody could is opened at once. */
  onEdit(open: OpenField | null): void
  /** Who hears of a drawing that failed; null for nobody. The rest of the page goes on. */
  onFailure(hear: ((error: unknown) => void) | null): void
  /** Makes a wide drawing of other parts, or again of those of the page. */
  form(forms?: WideForms): void
  destroy(): void
}

interface Parts {
  readonly store: AppStore
  readonly player: Player
}

/** What is laid out for before anything is measured. */
const USUAL_ROOM: Room = { width: 980, height: 600 }

/** Makes the stage: in these elements, if the page was written with some, else in new ones. */
export function createStage({ store, player }: Parts, elements: StageElements = stageElements()): Stage {
  const { svg, summary } = elements
  // What was written there was drawn by nobody who is here: it is drawn anew, in the task in which it goes.
  svg.replaceChildren()
  const graph = createNetworkGraph(svg)
  let room = USUAL_ROOM
  let widths: DigitWidths | undefined
  let over: Over | null = null
  let forms: WideForms | undefined
  let layout: Layout | null = null
  let laidOut: Tape['places'] | null = null
  let tabStop: StopId = 'i1'
  let open: OpenField | null = null
  let pressed: Parameters<OpenField> | null = null
  let hearFailure: ((error: unknown) => void) | null = null
  let failure: unknown = null
  let drawn: { readonly move: Move; readonly scene: Scene; readonly view: View } | null = null
  let said = { summary: summary.textContent }

  const draw = (): void => {
    try {
      drawScene(store.getState())
      failure = null
    } catch (error) {
      // Whoever else listens to the player and the store must still hear of what has happened.
      failure = error
      hearFailure?.(error)
    }
  }

  const layAnew = (): void => {
    layout = null
    draw()
  }

  const drawScene = (state: AppState): void => {
    const position = player.position()
    const asked = askedFor(state)
    const sight = sightOf(state, asked === null ? arrivingAt(position) : { kind: 'until answered', asked })
    // A question is about the step that comes.
    const step = asked === null ? stepAround(position) : position.step + 1
    const move = { state, layout, step, moments: momentsOf(position) }
    if (!drawn || !isSameMove(drawn.move, move))
      drawn = { ...standing(move, sight, position), move: { ...move, layout } }
    graph.draw(drawn.scene, { lit: state.lit, tabStop })
    // At the start nothing moves: what draws that is fetched at the first step, if it has not come before.
    over ??= (position.step > 0 ? laterOver.ask(draw) : laterOver.there())?.createOver(svg) ?? null
    over?.draw(readingOf(sight, position), drawn, state)
  }

  const standing = (
    { state, step }: Move,
    sight: Sight,
    position: Position,
  ): { readonly scene: Scene; readonly view: View } => {
    // As a network's kind has its places: a wrong program has its steps anew each time.
    const { places } = sight.tape
    // Where things stand depends on the kind of network, the room and the step alone: a drag of a plate leaves it as it is.
    if (!layout || laidOut !== places || drawn?.move.step !== step)
      layout = layoutAt(sight.tape, { room, forms, step, onCome: layAnew })
    laidOut = places
    const { language, decimals } = state
    // Descriptions say at once what a step has written: only the picture lets it arrive.
    const words = graphWords({
      seen: answering(sightNow(state)),
      language,
      decimals,
      orientation: layout.orientation,
      widths,
    })
    // No reader can follow a drag: what is only heard follows when it ends.
    const heard = state.gesture?.kind === 'drag' ? drawn?.scene : undefined
    const label = (stop: StopId): string => heard?.cards.find(({ id }) => id === stop)?.label ?? words.label(stop)
    const view = { layout, words: { ...words, label }, lit: state.lit }
    const scene = sceneAt(sight, position, view)
    if (!scene.cards.some((card) => card.id === tabStop)) tabStop = scene.cards[0]!.id
    write(svg, 'data-orientation', layout.orientation)
    if (heard) return { scene, view }
    const next = stageSummary(state)
    write(svg, 'aria-label', next.title)
    // Not compared with what stands there: a translator may have made other words of it.
    if (next.summary !== said.summary) summary.textContent = next.summary
    said = { summary: next.summary }
    return { scene, view }
  }

  /** What can't be edited explains itself: the player goes to the step that wrote the number, else to the latest there. */
  const explain = (stop: StopId, number: QuantityId | null): void => {
    const state = store.getState()
    const { steps } = tapeOf(state)
    const here = steps.flatMap(({ at, writes }, i) => ((number ? writes === number : at === stop) ? [i + 1] : []))
    const last = here.filter((i) => i <= state.step).at(-1) ?? here[0]
    if (last !== undefined) player.jump(last)
  }

  const numberOf = (id: QuantityId): number | null => givenNumber(store.getState(), id)
  const editable = (stop: StopId): QuantityId | null => (stop !== 'E' && numberOf(stop) !== null ? stop : null)
  let start: { readonly value: number; readonly gesture: Gesture } | null = null
  const stopListening = listenToNetwork(svg, {
    names: () => tapeOf(store.getState()),
    placeOf: (stop) => {
      const card = drawn?.scene.cards.find(({ id }) => id === stop)
      return card?.[layout?.orientation === 'upright' ? 'x' : 'y'] ?? 0
    },
    editable,
    activate: (stop, anchor, number) => {
      const id = editable(stop)
      if (id === null) explain(stop, number)
      else if (open) open(id, anchor)
      else pressed = [id, anchor]
    },
    startScrub: (id) => {
      start = { value: numberOf(id)!, gesture: newGesture('drag', id) }
    },
    scrub: (id, pixels, fine) => {
      if (start) store.getState().edit({ [id]: dragged(id, start.value, pixels, fine) }, start.gesture)
    },
    endScrub: () => store.getState().settle(),
    takeBackScrub: () => start && store.getState().takeBack(start.gesture),
    moveTo: (stop) => {
      if (stop === tabStop) return
      tabStop = stop
      draw()
      graph.focus(stop)
    },
    light: (quantity) => store.getState().light(quantity),
  })
  const stopDrawing = player.subscribe(draw)

  return {
    stand(frame) {
      if (svg.parentElement !== frame) frame.append(summary, svg)
      const fill = (measured: Room): void => {
        if (measured.width === room.width && measured.height === room.height) return
        room = measured
        layout = null
      }
      // At once, so that nothing is drawn for another room first.
      widths = measureDigits(svg)
      fill(roomIn(frame) ?? room)
      draw()
      const stopMeasuring = measureRoom(frame, (measured) => {
        fill(measured)
        if (!layout) draw()
      })
      return stopMeasuring
    },
    onEdit(next) {
      open = next
      if (open && pressed) open(...pressed)
      pressed = null
    },
    onFailure(hear) {
      hearFailure = hear
      if (failure !== null) hear?.(failure)
      failure = null
    },
    form(next) {
      forms = next
      layAnew()
    },
    destroy() {
      stopDrawing()
      stopListening()
      graph.destroy()
    },
  }
}

/** With what the present weights give, as it is drawn: before the first step of a later iteration, and E until it is computed anew. */
function answering({ tape, played, shows, readout, errorId }: Sight): Seen {
  return { tape, shows: (id) => (played > 0 && id !== errorId ? shows : readout)(id) }
}
