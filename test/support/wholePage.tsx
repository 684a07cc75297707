import { act, cleanup, render } from '@testing-library/react'
import { vi } from 'vitest'
import type { Preferences } from '../../src/content/preferences'
import type { Moment } from '../../src/session/moment'
import type { Panel } from '../../src/session/panels'
import { App } from '../../src/ui/app/App'
import { AppContext } from '../../src/ui/context/AppContext'
import { createStage } from '../../src/ui/network/stage'
import { speakSteps } from '../../src/ui/transport/statusLine'
import { scene, type Scene } from './scene'

/** The page as a person has it before them, on frames and timers that the test hands in. */
export interface WholePage extends Scene {
  readonly container: HTMLElement
  readonly drawing: SVGSVGElement
  /** What is spoken to screen readers. */
  readonly line: HTMLElement
  /** Lets so many milliseconds of travelling pass, and all else come to rest. */
  pass(travelled: number): void
  close(): void
}

/** Longer than the line that speaks waits for the next step. */
const REST = 1000
/** The longest frame that counts in full. */
const FRAME = 100

/** Opens the whole page at a moment, with its drawing and the line that speaks. The test's timers have to be fake. */
export function openWholePage(initial: Partial<Preferences & Moment>, panel: Panel): WholePage {
  // The page asks for the colour scheme; jsdom has none.
  vi.stubGlobal('matchMedia', () => Object.assign(new EventTarget(), { matches: false }))
  const parts = scene(initial)
  parts.store.getState().setPanel(panel)
  const stage = createStage(parts)
  const line = document.createElement('p')
  const beQuiet = speakSteps(parts.store, line)
  const { container } = render(
    <AppContext value={parts}>
      <App stage={stage} />
    </AppContext>,
  )
  return {
    ...parts,
    container,
    drawing: container.querySelector<SVGSVGElement>('svg.network')!,
    line,
    pass(travelled) {
      const frames = Array<number>(Math.floor(travelled / FRAME)).fill(FRAME)
      act(() => {
        parts.frames.run(0, ...frames, travelled % FRAME)
        vi.advanceTimersByTime(REST)
      })
    },
    close() {
      beQuiet()
      cleanup()
      stage.destroy()
      parts.player.destroy()
    },
  }
}
