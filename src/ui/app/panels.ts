import type { ComponentType } from 'react'
import type { Panel } from '../../session/panels'
import { learnKinds } from '../../session/learnKinds'
import { later, type Later } from '../parts/later'
import { TryPanel } from '../panels/try/TryPanel'

const bugLab = (): Promise<typeof import('../panels/bugs/index')> => import('../panels/bugs/index')

/** What says that a wrong program runs, whichever panel is open. */
export const ProgramStrip = later(async () => (await bugLab()).ProgramStrip)

/** What says that the output layer is updated first. */
export const OrderStrip = later(async () => (await import('./OrderStrip')).OrderStrip)

/** One part for both, so that a change from one to the other keeps the focus where it is. */
const slopes = later(async () => (await import('./Slopes')).Slopes)

/** What each panel shows. The first one is there with the page, the others come when they are wanted. */
export const PANEL_PARTS: Readonly<Record<Panel, ComponentType | Later<object>>> = {
  try: TryPanel,
  values: later(async () => (await import('../panels/values/ValuesPanel')).ValuesPanel),
  samples: later(async () => (await import('../panels/samples/SamplesPanel')).SamplesPanel),
  training: later(async () => (await import('../panels/training/TrainingPanel')).TrainingPanel),
  plane: later(async () => (await import('../panels/plane/PlanePanel')).PlanePanel),
  slope: slopes,
  landscape: slopes,
  compare: later(async () => (await import('../panels/compare/ComparePanel')).ComparePanel, ['compare']),
  bugs: later(async () => (await bugLab()).BugPanel),
  rules: later(async () => {
    // Its curves are those of every activation, and it asks whether a network may be.
    const [{ NetworkPanel }] = await Promise.all([import('../panels/network/NetworkPanel'), learnKinds()])
    return NetworkPanel
  }),
}
