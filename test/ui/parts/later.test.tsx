import { act, screen } from '@testing-library/react'
import { Suspense } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { CrashBoundary } from '../../../src/ui/parts/CrashBoundary'
import { later, type Later } from '../../../src/ui/parts/later'
import { Wanted } from '../../../src/ui/parts/Wanted'
import { show } from '../../support/page'
import { en } from '../../support/words'

function Greeting({ name }: { readonly name: string }) {
  return <p>good morning, {name}</p>
}

/** Fetches only when it is asked for the second time. */
const secondTime = () =>
  vi.fn<() => Promise<typeof Greeting>>().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(Greeting)

describe('a part that is fetched when it is wanted', () => {
  it('is there at once if it was fetched before it is shown', async () => {
    const Part = later(() => Promise.resolve(Greeting))
    void Part.prefetch('en')
    await act(() => Promise.resolve())
    show(<Part name="class" />)
    expect(screen.getByText('good morning, class')).toBeVisible()
  })

  it('is fetched once, however often it is shown', async () => {
    const fetch = vi.fn<() => Promise<typeof Greeting>>().mockResolvedValue(Greeting)
    const Part = later(fetch)
    show(
      <Suspense fallback={<p>one moment</p>}>
        <Part name="boys" />
        <Part name="girls" />
      </Suspense>,
    )
    expect(screen.getByText('one moment')).toBeVisible()
    expect(await screen.findByText('good morning, girls')).toBeVisible()
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

function showInPanel(Part: Later<{ readonly name: string }>): void {
  show(
    <CrashBoundary panel="Slope">
      <Suspense fallback={null}>
        <Part name="class" />
      </Suspense>
    </CrashBoundary>,
  )
}

describe('a part that can’t be fetched', () => {
  beforeEach(() => {
    // React reports what a boundary has caught.
    vi.spyOn(console, 'error').mockImplementation(() => {})
  })

  it('is asked for once, says so in its panel, and offers to load the page anew', async () => {
    const fetch = secondTime()
    const Part = later(fetch)
    showInPanel(Part)
    expect(await screen.findByRole('alert')).toHaveTextContent(en.notices.notLoaded)
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(screen.getByRole('button', { name: en.notices.loadAnew })).toBeVisible()
  })

  it('comes when there is a connection again, and nobody need do anything', async () => {
    const Part = later(secondTime())
    showInPanel(Part)
    expect(await screen.findByRole('alert')).toBeVisible()
    act(() => void dispatchEvent(new Event('online')))
    expect(await screen.findByText('good morning, class')).toBeVisible()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is asked for once with each connection, however often it fails', async () => {
    const fetch = vi.fn<() => Promise<typeof Greeting>>().mockRejectedValue(new TypeError('offline'))
    const Part = later(fetch)
    const { store } = show(
      <Wanted>
        <Part name="class" />
      </Wanted>,
    )
    await vi.waitFor(() => expect(store.getState().notice).not.toBeNull())
    expect(fetch).toHaveBeenCalledTimes(1)
    act(() => void dispatchEvent(new Event('online')))
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(2))
    // Time enough for React to ask again.
    for (let i = 0; i < 9; i++) await act(() => Promise.resolve())
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('says so on the page where it would have opened beside a button', async () => {
    const Part = later(secondTime())
    const onFailed = vi.fn<() => void>()
    const { store } = show(
      <Wanted onFailed={onFailed}>
        <Part name="class" />
      </Wanted>,
    )
    await vi.waitFor(() => expect(onFailed).toHaveBeenCalled())
    expect(store.getState().notice).toEqual({ kind: 'notLoaded' })
  })

  it('is asked for once more when somebody opens it again, where it has closed by itself', async () => {
    const fetch = secondTime()
    const Part = later(fetch)
    const onFailed = vi.fn<() => void>()
    const opened = (
      <Wanted onFailed={onFailed}>
        <Part name="class" />
      </Wanted>
    )
    const first = show(opened)
    await vi.waitFor(() => expect(onFailed).toHaveBeenCalled())
    expect(fetch).toHaveBeenCalledTimes(1)
    first.unmount()
    show(opened)
    expect(await screen.findByText('good morning, class')).toBeVisible()
    expect(fetch).toHaveBeenCalledTimes(2)
  })

  it('is asked for once more when somebody comes near it again', async () => {
    const Part = later(secondTime())
    void Part.prefetch('en')
    await act(() => Promise.resolve())
    void Part.prefetch('en')
    show(
      <Suspense fallback={null}>
        <Part name="class" />
      </Suspense>,
    )
    expect(await screen.findByText('good morning, class')).toBeVisible()
  })
})
