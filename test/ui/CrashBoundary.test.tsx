import { act, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample } from '../../src/engine'
import { en, zh } from '../support/words'
import { useApp } from '../../src/ui/context/AppContext'
import { CrashBoundary } from '../../src/ui/parts/CrashBoundary'
import { NoticeBar } from '../../src/ui/app/NoticeBar'
import { NotLoaded } from '../../src/ui/parts/later'
import { show } from '../support/page'
import { newStart } from '../../src/session/moment'

/** Shows a network unless its first weight is 13. */
function Superstitious() {
  const weight = useApp((state) => state.start.problem.weights[0])
  if (weight === 13) throw new Error('thirteen')
  return <p>all is well</p>
}

const page = (
  <>
    <CrashBoundary panel="Formula">
      <Superstitious />
    </CrashBoundary>
    <CrashBoundary panel="Values">
      <p>the sibling</p>
    </CrashBoundary>
  </>
)
const thirteen = { ...articleExample, weights: articleExample.weights.with(0, 13) }

describe('a crash', () => {
  beforeEach(() => {
    // React reports what a boundary has caught.
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  it('stays in its panel and says what has stopped and why', () => {
    show(page, { start: newStart(thirteen) })
    expect(screen.getByRole('alert')).toHaveTextContent(en.notices.crash({ panel: 'Formula' }))
    expect(screen.getByRole('alert')).toHaveTextContent('thirteen')
    expect(screen.queryByText('all is well')).toBeNull()
    expect(screen.getByText('the sibling')).toBeVisible()
  })

  it('is repaired by the way back to the article’s example, which can be undone', async () => {
    const { user, store } = show(page, { start: newStart(thirteen) })
    await user.click(screen.getByRole('button', { name: en.notices.crashReset }))
    expect(screen.getByText('all is well')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(store.getState().start.problem).toBe(articleExample)
    expect(store.getState().past.at(-1)?.start.problem).toBe(thirteen)
  })

  it('can be tried again, and stays where its cause is still there', async () => {
    const { user, store } = show(page, { start: newStart(thirteen) })
    await user.click(screen.getByRole('button', { name: en.notices.crashRetry }))
    expect(screen.getByRole('alert')).toBeVisible()
    store.getState().edit({ w1: 12 })
    await user.click(screen.getByRole('button', { name: en.notices.crashRetry }))
    expect(screen.getByText('all is well')).toBeVisible()
  })

  it('is told in the language of the page', () => {
    show(page, { start: newStart(thirteen), language: 'zh' })
    expect(screen.getByRole('heading', { name: zh.notices.crashTitle })).toBeVisible()
  })
})

function Missing(): never {
  throw new NotLoaded(() => {}, null)
}

describe('a part that could not be fetched', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  it('says so in its place, and only once where the page says so as well', () => {
    const { store } = show(
      <>
        <NoticeBar />
        <CrashBoundary panel="Values">
          <Missing />
        </CrashBoundary>
      </>,
    )
    expect(screen.getAllByText(en.notices.notLoaded)).toHaveLength(1)
    act(() => store.getState().tell({ kind: 'notLoaded' }))
    expect(screen.getAllByText(en.notices.notLoaded)).toHaveLength(1)
    expect(screen.getAllByRole('button', { name: en.notices.loadAnew })).toHaveLength(1)
    act(() => store.getState().tell(null))
    expect(screen.getAllByText(en.notices.notLoaded)).toHaveLength(1)
  })
})
