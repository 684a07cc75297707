import type { Language } from '../content/languages'
import { KEPT, type Preferences } from '../content/preferences'
import type { AppStore } from '../session/appStore'
import { NAMES, savedPreferences } from './storage'

interface Followed {
  readonly store: AppStore
  /** Fetches the words of a language, before anything is shown in it. */
  learn(language: Language): Promise<void>
}

/**
 * Lets what is chosen in another tab hold in this one as well. Gives back how to stop.
 *
 * It takes what is kept now, and not what the event says: that may have been overtaken, and two tabs would answer each
 * other for ever. A page that was left, and is shown again as it was, hears of nothing in between: it looks itself.
 */
export function followOtherTabs({ store, learn }: Followed): () => void {
  let left: Partial<Preferences> = {}
  const take = (choice: Partial<Preferences>): void => {
    const { showing } = store.getState()
    // Also where a link, or presenter mode, has set the same in its place: it is there when that ends.
    store.setState({ ...choice, showing: showing && { ...showing, own: { ...showing.own, ...choice } } })
  }
  const takeWhere = (isMeant: (name: keyof Preferences) => boolean): void => {
    const saved = savedPreferences()
    const choice: Partial<Preferences> = Object.fromEntries(
      NAMES.filter((name) => name in saved && isMeant(name)).map((name) => [name, saved[name]]),
    )
    const { language, ...others } = choice
    if (Object.keys(others).length > 0) take(others)
    if (language)
      void learn(language).then(
        () => take({ language }),
        () => store.getState().tell({ kind: 'notLoaded' }),
      )
  }
  const ends = new AbortController()
  addEventListener('storage', ({ key }) => takeWhere((name) => KEPT + name === key), { signal: ends.signal })
  addEventListener('pagehide', () => (left = savedPreferences()), { signal: ends.signal })
  addEventListener(
    'pageshow',
    ({ persisted }) => {
      const now = savedPreferences()
      if (persisted) takeWhere((name) => now[name] !== left[name])
    },
    { signal: ends.signal },
  )
  return () => ends.abort()
}
