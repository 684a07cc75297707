import { waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { articleExample } from '../../src/engine'
import { createAppStore, type AppStore } from '../../src/session/appStore'
import { momentOf, newStart } from '../../src/session/moment'
import { LINK_LIMITS } from '../../src/formats/limits'
import { followAddress, linkTo } from '../../src/browser/address'
import { openAddress } from '../../src/browser/openAddress'
import { scene } from '../support/scene'
import { ARTICLE, edited, EDITED_HASH, noWords, openedNow } from './addresses'

/** A promise, and what keeps it. */
function deferred(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  const resolvers: (() => void)[] = []
  const promise = new Promise<void>((resolve) => resolvers.push(resolve))
  return { promise, resolve: () => resolvers.forEach((resolve) => resolve()) }
}

let stop = (): void => {}

/** A store that follows the address, and the address it. */
function following(initial: Parameters<typeof createAppStore>[0] = {}, learn = noWords): AppStore {
  const { store, trainer } = scene(initial)
  stop = followAddress({ store, trainer, learn, opened: openedNow(store) })
  return store
}

beforeEach(() => history.replaceState(null, '', '/page?class=7b'))
afterEach(() => {
  stop()
  vi.useRealTimers()
})

describe('the link to pass on', () => {
  it('keeps the rest of the address and says its language, even at the very start', () => {
    const { getState } = createAppStore()
    expect(linkTo(getState())).toBe(`${location.origin}/page?class=7b#v=1&lang=en`)
  })

  it('asks whoever opens it, as long as the page asks', () => {
    const { getState } = createAppStore()
    getState().setPreference('predict', 'key')
    expect(linkTo(getState())).toMatch(/#v=1&lang=en&ui=&predict=key$/)
    getState().setPreference('predict', 'off')
    expect(linkTo(getState())).toMatch(/#v=1&lang=en$/)
  })
})

describe('the address', () => {
  it('follows what is shown once it rests, and leaves no trace of the way there', async () => {
    const entries = history.length
    const write = vi.spyOn(history, 'replaceState')
    const store = following()
    store.getState().goTo(1)
    store.getState().goTo(2)
    store.getState().edit({ w5: 0.9 })
    expect(location.hash).toBe('')
    await waitFor(() => expect(location.hash).toBe(`${EDITED_HASH}&step=out.h1&lang=en`))
    expect(write).toHaveBeenCalledTimes(1)
    expect(history.length).toBe(entries)
    expect(location.search).toBe('?class=7b')
  })

  it('keeps what it says of how to look through every edit, and passes it on', () => {
    vi.useFakeTimers()
    history.replaceState(null, '', '#v=1&step=net.h1&ui=&present=1&theme=projector&eta=0.25')
    const { store, trainer } = scene()
    openAddress({ store, trainer })
    stop = followAddress({ store, trainer, learn: noWords, opened: openedNow(store) })
    store.getState().edit({ w5: 0.9 })
    vi.runAllTimers()
    const looks = '&ui=&present=1&theme=projector'
    expect(location.hash).toBe(`${EDITED_HASH}&eta=0.25&step=net.h1&lang=en${looks}`)
    expect(linkTo(store.getState())).toMatch(new RegExp(`${looks}$`))
    store.getState().reset()
    vi.runAllTimers()
    expect(location.hash).toBe(`#v=1&lang=en${looks}`)
    dispatchEvent(new Event('hashchange'))
    expect(momentOf(store.getState())).toEqual(ARTICLE)
  })

  it('lets go of how to look where that would make it longer than what is opened', () => {
    vi.useFakeTimers()
    history.replaceState(null, '', `#v=1&ui=&note=${'a'.repeat(LINK_LIMITS.mostEscaped - 20)}`)
    const store = following()
    store.getState().edit({ w5: 0.9 })
    vi.runAllTimers()
    expect(location.hash).toBe(`${EDITED_HASH}&lang=en`)
  })

  it('follows while it plays, now and then, so that the page loaded anew is where it was', () => {
    vi.useFakeTimers()
    const write = vi.spyOn(history, 'replaceState')
    const store = following()
    store.getState().setPlaying(true)
    store.getState().goTo(1)
    vi.advanceTimersByTime(200)
    expect(location.hash).toBe('#v=1&step=net.h1&lang=en')
    for (let step = 2; step <= 8; step++) {
      store.getState().goTo(step)
      vi.advanceTimersByTime(200)
    }
    expect(write).toHaveBeenCalledTimes(5)
    vi.runAllTimers()
    expect(location.hash).toBe('#v=1&step=out.o2&lang=en')
  })

  it('is what is shown when the page is left', () => {
    const store = following()
    store.getState().goTo(3)
    expect(location.hash).toBe('')
    dispatchEvent(new Event('pagehide'))
    expect(location.hash).toBe('#v=1&step=net.h2&lang=en')
  })

  it('is not written over where somebody has just changed it', async () => {
    vi.useFakeTimers()
    const store = following()
    store.getState().goTo(1)
    // The browser has gone there already, and its event is still on the way.
    history.replaceState(null, '', EDITED_HASH)
    vi.runAllTimers()
    expect(location.hash).toBe(EDITED_HASH)
    dispatchEvent(new Event('hashchange'))
    expect(store.getState().start.problem).toEqual(edited)
  })

  it('that a browser does not let the page change stays as it is, and the page goes on', () => {
    vi.spyOn(history, 'replaceState').mockImplementation(() => {
      throw new DOMException('too often', 'SecurityError')
    })
    const store = following()
    store.getState().goTo(3)
    expect(() => dispatchEvent(new Event('pagehide'))).not.toThrow()
    expect(store.getState().step).toBe(3)
  })

  it('is bare again at the very start', async () => {
    history.replaceState(null, '', '#v=1&step=net.h2')
    const store = following({ step: 3 })
    store.getState().goTo(0)
    await waitFor(() => expect(location.href).toBe(`${location.origin}/page?class=7b`))
  })

  it('is followed when somebody changes it', async () => {
    const store = following()
    location.hash = `${EDITED_HASH}&k=1`
    await waitFor(() => expect(momentOf(store.getState())).toEqual({ start: newStart(edited), iteration: 1, step: 0 }))
    location.hash = '#nonsense'
    await waitFor(() => expect(store.getState().notice).toMatchObject({ kind: 'refusedLink', part: 'nonsense' }))
    expect(momentOf(store.getState())).toEqual(ARTICLE)
  })

  it.each(['w=1&lang=zh', 'lang=zh&nonsense=1'])(
    'that can’t be opened says so in the language it asks for: %s',
    async (rest) => {
      const store = following()
      location.hash = `#v=1&${rest}`
      await waitFor(() => expect(store.getState().notice).toMatchObject({ kind: 'refusedLink' }))
      expect(store.getState().language).toBe('zh')
    },
  )

  it('tells what was done before anybody followed it', () => {
    vi.useFakeTimers()
    const { store, trainer } = scene()
    const opened = openedNow(store)
    store.getState().goTo(3)
    stop = followAddress({ store, trainer, learn: noWords, opened })
    vi.runAllTimers()
    expect(location.hash).toBe('#v=1&step=net.h2&lang=en')
  })

  it('is opened if somebody has changed it before anybody followed', () => {
    const { store, trainer } = scene()
    const opened = openedNow(store)
    history.replaceState(null, '', EDITED_HASH)
    stop = followAddress({ store, trainer, learn: noWords, opened })
    expect(momentOf(store.getState())).toEqual({ ...ARTICLE, start: newStart(edited) })
  })

  it('that has just been opened is not written over', async () => {
    vi.useFakeTimers()
    const store = following({ start: newStart(edited) })
    history.replaceState(null, '', '#v=1&lang=zh&k=1')
    dispatchEvent(new Event('hashchange'))
    await vi.runAllTimersAsync()
    expect(store.getState()).toMatchObject({ iteration: 1, language: 'zh' })
    expect(location.hash).toBe('#v=1&lang=zh&k=1')
  })

  it('in another language is opened once the words of that language have come, and not at all without them', async () => {
    const { promise: words, resolve: arrive } = deferred()
    const learn = vi.fn<typeof noWords>().mockRejectedValueOnce(new Error('offline')).mockReturnValueOnce(words)
    const store = following({}, learn)
    location.hash = `${EDITED_HASH}&lang=zh`
    await waitFor(() => expect(store.getState().notice).toEqual({ kind: 'notLoaded' }))
    dispatchEvent(new Event('hashchange'))
    expect(store.getState()).toMatchObject({ language: 'en', start: { problem: articleExample } })
    arrive()
    await waitFor(() => expect(store.getState()).toMatchObject({ language: 'zh', start: { problem: edited } }))
  })

  it('and the state go their own ways once following has stopped', () => {
    vi.useFakeTimers()
    const store = following()
    store.getState().goTo(1)
    stop()
    store.getState().goTo(2)
    vi.runAllTimers()
    expect(location.hash).toBe('')
    history.replaceState(null, '', EDITED_HASH)
    dispatchEvent(new Event('hashchange'))
    expect(store.getState().start.problem).toBe(articleExample)
  })
})
