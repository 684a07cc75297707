import { describe, expect, it } from 'vitest'
import { articleExample } from '../../src/engine'
import { layoutOf } from '../../src/graph/layouts/layout'
import { sceneAt } from '../../src/graph/scene'
import { createAppStore } from '../../src/session/appStore'
import { errorChange, sightNow } from '../../src/session/selectors'
import { sightOf } from '../../src/session/sight'
import { tapeFor } from '../../src/session/tapes'
import { graphWords } from '../../src/ui/network/graphWords'

describe('the error beside the player', () => {
  it('is the one that the drawing shows, at any step, after an edit or without one', () => {
    const { getState } = createAppStore()
    const said = (): string => {
      const { step } = getState()
      const position = { from: step, step, progress: 1, beats: [] }
      const words = graphWords({ seen: sightNow(getState()), language: 'en', decimals: 9, orientation: 'wide' })
      const { topology } = tapeFor(articleExample)
      const view = { layout: layoutOf(topology, { width: 980, height: 600 }), words }
      const { texts } = sceneAt(sightOf(getState()), position, view).cards.find(({ id }) => id === 'E')!
      return texts.filter(({ className }) => className.includes('total')).map(({ value }) => String(value))[0]!
    }
    for (const step of [0, 5, tapeFor(articleExample).places.get('error')! + 1, 30, Infinity]) {
      getState().goTo(step)
      expect(said()).toBe(String(errorChange(getState()).error ?? undefined))
      getState().edit({ w5: getState().start.problem.weights[4]! - 0.1 })
      expect(said()).toBe(String(errorChange(getState()).error))
    }
  })
})
