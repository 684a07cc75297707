import { useEffect, useId, useRef } from 'react'
import { createNetworkGraph } from '../../graph/svg/networkGraph'
import { layoutOf } from '../../graph/layouts/layout'
import type { Layout, Room } from '../../graph/places'
import { sceneAt } from '../../graph/scene'
import { name, type Topology } from '../../engine'
import { writeNumber } from '../../notation/numbers'
import { narrationOf } from '../../i18n/narration'
import { parameterOf } from '../../session/parameters'
import { iterationShown, stepOf, tapeOf } from '../../session/selectors'
import { shownProblem } from '../../session/appStore'
import { useApp, useMessages, useParts } from '../context/AppContext'
import { useEditor } from '../context/EditorContext'
import { graphWords } from './graphWords'
import { listenToNetwork } from './networkGestures'
import { scrubbed, scrubGesture } from '../../session/scrub'
import './graph.css'

/** The network, drawn by D3 inside one svg: React gives it the element and the room, and never looks inside. */
export function NetworkView() {
  const { store, player } = useParts()
  const messages = useMessages()
  const editor = useEditor()
  const svg = useRef<SVGSVGElement>(null)
  const frame = useRef<HTMLDivElement>(null)
  const titleId = useId()
  const summaryId = useId()
  const openEditor = useRef(editor.open)
  useEffect(() => {
    openEditor.current = editor.open
  })

  useEffect(() => {
    const element = svg.current
    if (!element || !frame.current) return
    let room: Room = { width: 980, height: 600 }
    let layout: Layout | undefined
    let laidOut: Topology | undefined
    const graph = createNetworkGraph(element)
    let tabStop = 'i1'
    const draw = (): void => {
      const state = store.getState()
      const tape = tapeOf(state)
      // Where things stand depends on the shape and the room alone: a drag of a plate leaves it as it is.
      if (!layout || laidOut !== tape.topology) layout = layoutOf(tape.topology, room)
      laidOut = tape.topology
      const { language, decimals, lit } = state
      const words = graphWords({ tape, played: state.step, language, decimals, orientation: layout.orientation })
      const scene = sceneAt(tape, player.position(), { layout, words })
      if (!scene.cards.some((card) => card.id === tabStop)) tabStop = scene.cards[0]!.id
      element.dataset['orientation'] = layout.orientation
      element.style.aspectRatio = layout.orientation === 'upright' ? `${layout.width} / ${layout.height}` : ''
      graph.draw(scene, { lit, tabStop })
    }

    let start = { value: 0, gesture: '' }
    const stopListening = listenToNetwork(element, {
      topology: () => tapeOf(store.getState()).topology,
      editable: (stop) => (parameterOf(shownProblem(store.getState()), stop) === null ? null : stop),
      activate: (stop, target) => {
        if (parameterOf(shownProblem(store.getState()), stop) !== null) openEditor.current(stop, target)
        else explain(stop)
      },
      startScrub: (id) => {
        start = { value: parameterOf(shownProblem(store.getState()), id)!, gesture: scrubGesture(id) }
      },
      scrub: (id, pixels, fine) => store.getState().edit(id, scrubbed(id, start.value, pixels, fine), start.gesture),
      endScrub: () => store.getState().settle(),
      moveTo: (stop) => {
        if (stop === tabStop) return
        tabStop = stop
        draw()
        graph.focus(stop)
      },
      light: (quantity) => {
        if (store.getState().lit !== quantity) store.getState().light(quantity)
      },
    })

    /** A place that can't be edited explains itself: the player goes to the latest step that was written there. */
    const explain = (stop: string): void => {
      const state = store.getState()
      const { steps } = tapeOf(state)
      const here = steps.flatMap((step, i) => (step.at === stop ? [i + 1] : []))
      const played = here.filter((i) => i <= state.step).at(-1) ?? here[0]
      if (played !== undefined) player.jump(played)
    }

    const stopMeasuring = measure(frame.current, (measured) => {
      room = measured
      layout = undefined
      draw()
    })
    draw()
    const stopFrames = player.subscribe(draw)
    const stopStates = store.subscribe(draw)
    return () => {
      stopFrames()
      stopStates()
      stopListening()
      stopMeasuring()
      graph.destroy()
    }
  }, [store, player])

  return (
    <div className="networkFrame" ref={frame}>
      <svg className="network" ref={svg} role="group" aria-labelledby={titleId} aria-describedby={summaryId} />
      <p className="visuallyHidden" id={titleId}>
        {messages.graph.label}
      </p>
      <NetworkSummary id={summaryId} />
    </div>
  )
}

/** The least room that a drawing is laid out for, in CSS pixels: less than that is a page still being built. */
const LEAST_ROOM = 240

/** Says how much room there is, now and whenever it changes; gives back how to stop. */
function measure(element: HTMLElement, listener: (room: Room) => void): () => void {
  if (typeof ResizeObserver === 'undefined') return () => {}
  const observer = new ResizeObserver(([entry]) => {
    if (!entry) return
    const { width, height } = entry.contentRect
    listener({ width: Math.max(width, LEAST_ROOM), height: Math.max(height, LEAST_ROOM) })
  })
  observer.observe(element)
  return () => observer.disconnect()
}

/** What a screen reader hears before it walks the network: what there is, where we are, how large the error is. */
function NetworkSummary({ id }: { readonly id: string }) {
  const { graph, formula } = useMessages()
  const tape = useApp(tapeOf)
  const step = useApp(stepOf)
  const iteration = useApp(iterationShown)
  const language = useApp((state) => state.language)
  const decimals = useApp((state) => state.decimals)
  const { shape } = tape.topology
  return (
    <p className="visuallyHidden" id={id}>
      {graph.summary({
        inputs: shape[0]!,
        hidden: shape.slice(1, -1),
        outputs: shape.at(-1)!,
        weights: tape.topology.edges.length,
        error: writeNumber(tape.values[name.total()]!, decimals),
        step: step ? narrationOf(language).titleOf({ tape, step }) : formula.startTitle({ iteration }),
      })}{' '}
      {graph.howTo}
    </p>
  )
}
