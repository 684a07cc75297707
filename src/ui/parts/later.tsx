import { lazy, useState, type ComponentType, type ReactNode } from 'react'
import { lastConnected } from '../../browser/connection'
import { fetchLostSheets } from '../../browser/lostSheets'
import type { Language } from '../../content/languages'
import type { Piece } from '../../i18n/pieces'
import { loadWords } from '../../i18n/words'
import { useApp } from '../context/AppContext'
import { useConnection } from './useConnection'

/** A part of the page that is fetched when it is wanted; until then whoever shows it waits, in a Suspense. */
export interface Later<Props extends object> {
  (props: Props): ReactNode
  /**
   * Fetches it before it is shown; kept once that has ended, in whichever way. Where it failed it is tried once more; some
   * browsers then fail without asking.
   */
  prefetch(language: Language): Promise<void>
}

/** The part of the page could not be fetched: there is no connection, or a new version of the page is out. */
export class NotLoaded extends Error {
  /** Lets it be asked for once more where it is opened next. */
  readonly forget: () => void

  constructor(forget: () => void, cause: unknown) {
    super('A part of the page could not be fetched', { cause })
    this.forget = forget
  }
}

/** A component whose code and words, and the long texts that it needs, come when it is wanted. */
export function later<Props extends object = object>(
  load: () => Promise<ComponentType<Props>>,
  words: readonly Piece[] = [],
): Later<Props> {
  let there: ComponentType<Props> | null = null
  /** Kept where it has failed, until there is a connection again: React asks again by itself, and would fetch for ever. */
  let coming: Promise<ComponentType<Props>> | null = null
  /** The same promise as React waits for it. */
  let Waiting: ComponentType<Props> | null = null
  /** The connection with which it failed. */
  let failedWith: number | null = null
  const forget = (): void => {
    Waiting = coming = failedWith = null
  }
  const fetch = async (language: Language): Promise<ComponentType<Props>> => {
    const begunWith = lastConnected()
    try {
      const [part] = await Promise.all([load(), loadWords(language, ['panels', ...words]), fetchLostSheets()])
      there = part
      return part
    } catch (cause) {
      failedWith = begunWith
      throw new NotLoaded(forget, cause)
    }
  }

  function Coming(props: Props): ReactNode {
    const language = useApp((state) => state.language)
    const connection = useConnection()
    if (failedWith !== null && failedWith !== connection) forget()
    Waiting ??= lazy(async () => ({ default: await (coming ??= fetch(language)) }))
    return <Waiting {...props} />
  }
  function Part(props: Props): ReactNode {
    // What is there already is shown at once: a promise would be waited for even if it is kept.
    const [There] = useState(() => there)
    return There ? <There {...props} /> : <Coming {...props} />
  }
  const prefetch = (language: Language): Promise<void> => {
    if (failedWith !== null) forget()
    coming ??= fetch(language)
    // Whoever shows the part says that it failed; nobody else has to know.
    return coming.then(
      () => {},
      () => {},
    )
  }
  return Object.assign(Part, { prefetch })
}
