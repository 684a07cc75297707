import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample, recordIteration, type Problem } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { listenToLaterKeys } from '../../src/ui/app/laterKeys'
import { hintOf, type Hint } from '../../src/ui/app/hintOf'
import { AppContext } from '../../src/ui/context/AppContext'
import { NetworkView } from '../../src/ui/network/NetworkView'
import { createStage, type Stage } from '../../src/ui/network/stage'
import { CrashBoundary } from '../../src/ui/parts/CrashBoundary'
import { scene, type Scene } from '../support/scene'
import { en } from '../support/words'

/** No network: the engine refuses to compute with weights that are not there. */
const refused: Problem = { ...articleExample, shape: [2, 2, 2, 2] }

function broken({ store }: Scene): void {
  store.setState({ start: newStart(refused) })
}

function mended({ store }: Scene): void {
  store.setState({ start: newStart({ ...articleExample }) })
}

/** Shows the drawing alone, as it stands in the page. */
function showDrawing(parts: Scene, stage: Stage): void {
  render(
    <AppContext value={parts}>
      <CrashBoundary panel={en.graph.label}>
        <NetworkView stage={stage} />
      </CrashBoundary>
    </AppContext>,
  )
}

const drawing = (): Element | null => document.querySelector('.networkFrame > svg.network')
const cardOfE = (): Element => drawing()!.querySelector('[data-stop="E"]')!

describe('a drawing that fails', () => {
  beforeEach(() => {
    // React reports what a boundary has caught.
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  it('says so in its place, and whoever else listens still hears of the act', () => {
    const parts = scene()
    const stage = createStage(parts)
    const heardOfStore = vi.fn<() => void>()
    const heardOfPlayer = vi.fn<() => void>()
    parts.store.subscribe(heardOfStore)
    parts.player.subscribe(heardOfPlayer)
    showDrawing(parts, stage)
    expect(drawing()).toBeInTheDocument()
    act(() => broken(parts))
    expect(screen.getByRole('alert')).toHaveTextContent(en.notices.crash({ panel: en.graph.label }))
    expect(drawing()).toBeNull()
    expect(heardOfStore).toHaveBeenCalledTimes(1)
    expect(heardOfPlayer).toHaveBeenCalledTimes(1)
  })

  it('stands there again once its cause is gone and somebody tries again', async () => {
    const parts = scene()
    const stage = createStage(parts)
    showDrawing(parts, stage)
    act(() => broken(parts))
    act(() => mended(parts))
    await userEvent.click(screen.getByRole('button', { name: en.notices.crashRetry }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(drawing()).toBeInTheDocument()
    act(() => void parts.store.getState().edit({ w5: 0.75 }))
    expect(drawing()!.querySelector('[data-stop="w5"] [data-value]')).toHaveAttribute('data-value', '0.75')
  })

  it('stays away while its cause is still there', async () => {
    const parts = scene()
    showDrawing(parts, createStage(parts))
    act(() => broken(parts))
    await userEvent.click(screen.getByRole('button', { name: en.notices.crashRetry }))
    expect(screen.getByRole('alert')).toBeVisible()
    expect(drawing()).toBeNull()
  })

  it('is mended by the way back to the article’s example', async () => {
    const parts = scene()
    showDrawing(parts, createStage(parts))
    act(() => broken(parts))
    await userEvent.click(screen.getByRole('button', { name: en.notices.crashReset }))
    expect(drawing()).toBeInTheDocument()
  })

  it('once more meanwhile, and then no longer, is back at the first try', async () => {
    const parts = scene()
    showDrawing(parts, createStage(parts))
    act(() => broken(parts))
    act(() => broken(parts))
    act(() => mended(parts))
    await userEvent.click(screen.getByRole('button', { name: en.notices.crashRetry }))
    expect(screen.queryByRole('alert')).toBeNull()
    expect(drawing()).toBeInTheDocument()
  })

  it('before the page was there is told once it is, and only once', () => {
    const parts = scene()
    const stage = createStage(parts)
    stage.stand(document.createElement('div'))
    broken(parts)
    const heard = vi.fn<(error: unknown) => void>()
    stage.onFailure(heard)
    expect(heard).toHaveBeenCalledExactlyOnceWith(expect.any(Error))
    stage.onFailure(null)
    stage.onFailure(heard)
    expect(heard).toHaveBeenCalledTimes(1)
  })
})

it('Escape leaves the network, so that arrow keys play, and leads back to it from elsewhere', async () => {
  const parts = scene()
  showDrawing(parts, createStage(parts))
  const end = listenToLaterKeys(parts.store)
  const user = userEvent.setup()
  await user.tab()
  const place = document.activeElement
  expect(place).toHaveAttribute('data-stop')
  await user.keyboard('{Escape}')
  expect(document.body).toHaveFocus()
  await user.keyboard('{Escape}')
  expect(place).toHaveFocus()
  end()
})

describe('the card of E', () => {
  it('says E of the last update, as it is drawn, until the iteration has computed it anew', () => {
    const parts = scene({ iteration: 1 })
    showDrawing(parts, createStage(parts))
    for (const step of [0, 3, 10]) {
      act(() => parts.store.getState().goTo(step))
      expect(cardOfE(), `step ${step}`).toHaveAccessibleName('Total error E, 0.291027774.')
    }
  })

  it('says in the first iteration that E is not computed until it is', () => {
    const parts = scene({ step: 10 })
    showDrawing(parts, createStage(parts))
    expect(cardOfE()).toHaveAccessibleName('Total error E, not computed yet.')
  })
})

describe('a number that is drawn', () => {
  it('leads to the step that computed it, and says so with all its digits', async () => {
    const parts = scene()
    const { places, values, steps } = recordIteration(articleExample)
    act(() => parts.store.getState().goTo(steps.length))
    showDrawing(parts, createStage(parts))
    const number = document.querySelector('[data-stop="o1"] text.number[data-quantity="slope.o1"]')!
    expect(hintOf(number, parts.store.getState())).toMatchObject({
      text: String(values['slope.o1']),
      click: en.hints.computed,
    })
    await userEvent.click(number)
    expect(parts.store.getState().step).toBe(places.get('slope.o1')! + 1)
  })

  it('on the plate of a weight says that a click there is for the weight', () => {
    const parts = scene()
    act(() => parts.store.getState().goTo(54))
    showDrawing(parts, createStage(parts))
    const hintAt = (selector: string): Hint | null =>
      hintOf(document.querySelector(`[data-stop="w5"] text.number${selector}`)!, parts.store.getState())
    expect(hintAt('[data-quantity="grad.w5"]')).toHaveProperty('click', en.hints.given)
    expect(hintAt('[data-quantity="w5"]')).toHaveProperty('click', en.hints.given)
  })
})
