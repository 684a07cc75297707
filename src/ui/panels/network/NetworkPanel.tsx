import { Fragment, useEffect, useId, useRef } from 'react'
import { topologyOf } from '../../../engine'
import { shownProblem } from '../../../session/moment'
import { LARGEST_SEED } from '../../../session/randomProblem'
import { activationsOf } from '../../../session/reshape/shaped'
import { useApp, useMessages, useParts } from '../../context/AppContext'
import { bringUp } from '../../parts/bringUp'
import { Icon } from '../../parts/icons'
import { useCount } from '../../parts/useCount'
import { Files } from './Files'
import { LayerRow } from './LayerRow'
import { LearningRate } from './LearningRate'
import { Message } from './Message'
import { Rules } from './Rules'
import { seedText } from './seed'
import { SeedRow } from './SeedRow'
import { useKeys } from './useKeys'
import { useOutlines } from './useOutlines'
import { useReshape } from './useReshape'
import './networkPanel.css'

/** Which network it is: its layers, its rules, and networks from elsewhere. It covers the column beside the drawing. */
export function NetworkPanel() {
  const { store } = useParts()
  const { app, network } = useMessages()
  const problem = useApp(shownProblem)
  const { count: seed, problem: seedProblem } = useCount(useApp(seedText), LARGEST_SEED, network.refused.seed)
  // What is no seed draws nothing, but layers change all the same.
  const reshape = useReshape(seed ?? 1)
  const isChanged = useOutlines(reshape.said)
  const prefix = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const { allowed, motion } = store.getState()
    // Whom a lesson has led here begins at the rule that its card is about.
    const [rule] = (allowed ?? []).flatMap((id) => [
      ...document.querySelectorAll<HTMLElement>(`[data-rule="${id}"] [tabindex="0"]`),
    ])
    const first = rule ?? title.current
    first?.focus({ preventScroll: true })
    bringUp(first, motion)
  }, [store])
  useClosingWalk()

  const { shape, biasRule } = problem
  const { layers } = topologyOf(shape, biasRule)
  const activations = activationsOf(problem)
  const titleOf = (layer: number): string => {
    if (layer === 0) return network.inputs
    return layer === shape.length - 1 ? network.output : network.hidden({ index: layer, of: shape.length - 2 })
  }
  const remove = (layer: number): void => {
    // The row above stays where it is.
    if (reshape.remove(layer)) document.getElementById(`${prefix}${layer - 1}`)?.focus()
  }
  const close = (): void => {
    store.getState().setPanel(store.getState().behind)
    document.querySelector<HTMLElement>('[data-act="network"]')?.focus()
  }
  const keys = useKeys((key) => {
    if (key === 'Escape') close()
    return key === 'Escape'
  })
  return (
    <section ref={keys} className="networkPanel" aria-label={network.region}>
      <header className="networkHead">
        <h2 ref={title} id="network-title" tabIndex={-1}>
          {app.network}
        </h2>
        <span className="networkShape">
          {network.shapeOf({ shape, parameters: problem.weights.length + problem.biases.length })}
        </span>
        <button type="button" className="iconButton" aria-label={network.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div className="networkLayers">
        {layers.map((nodes, layer) => (
          <Fragment key={layer}>
            <LayerRow
              id={`${prefix}${layer}`}
              layer={layer}
              kind={nodes[0]!.kind}
              title={titleOf(layer)}
              size={nodes.length}
              activation={activations[layer - 1] ?? null}
              isChanged={isChanged(layer)}
              reshape={reshape}
              onRemove={() => remove(layer)}
            />
            {layer < layers.length - 1 && (
              <button
                type="button"
                className="layerHere"
                aria-label={network.insertAfter({ row: titleOf(layer) })}
                aria-disabled={!reshape.canInsert || undefined}
                onClick={() => reshape.insert(layer)}
              >
                <span className="layerHereSign" aria-hidden="true">
                  +
                </span>
                <span>{network.insert}</span>
              </button>
            )}
          </Fragment>
        ))}
      </div>
      <Message reshape={reshape} seedProblem={seedProblem} />
      <SeedRow seed={seed} problem={seedProblem} onDraw={reshape.draw} />
      <Rules reshape={reshape} />
      <LearningRate />
      <Files onOther={reshape.forget} />
      <p className="hint">{network.foot}</p>
    </section>
  )
}

/** Whoever plays, or walks through the steps, wants to see what they say or ask: that stands below the panel. */
function useClosingWalk(): void {
  const { store } = useParts()
  useEffect(
    () =>
      store.subscribe((state, before) => {
        const walks =
          state.start === before.start && (state.step !== before.step || state.iteration !== before.iteration)
        const isAsked = state.question !== null && state.question !== before.question
        if (walks || isAsked || (state.playing && !before.playing)) state.setPanel(state.behind)
      }),
    [store],
  )
}
