import type { Language } from '../content/languages'
import { KEPT } from '../content/preferences'
import type { AppStore } from '../session/appStore'
import { savedPreferences } from './storage'

interface Followed {
  readonly store: AppStore
  /** Fetches the words of a language, before anything is shown in it. */
  learn(language: Language): Promise<void>
}

/**
 * Lets what is chosen in another tab hold in this one as well. Gives back how to stop.
 *
 * It takes what is kept now, and not what the event says: that may have been overtaken, and two tabs would answer each
 * other for ever.
 */
export function followOtherTabs({ store, learn }: Followed): () => void {
  const onStorage = ({ key }: StorageEvent): void => {
    const saved = savedPreferences()
    const [chosen] = Object.entries(saved).filter(([name]) => KEPT + name === key)
    if (!chosen) return
    const { language } = saved
    const take = (): void => {
      const { showing } = store.getState()
      const choice = Object.fromEntries([chosen])
      // Also where a link, or presenter mode, has set the same in its place: it is there when that ends.
      store.setState({ ...choice, showing: showing && { ...showing, own: { ...showing.own, ...choice } } })
    }
    if (chosen[0] !== 'language' || !language) take()
    else void learn(language).then(take, () => store.getState().tell({ kind: 'notLoaded' }))
  }
  addEventListener('storage', onStorage)
  return () => removeEventListener('storage', onStorage)
}
