import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import { messagesOf, type Messages } from '../i18n/messages'
import type { Player } from '../playback/player'
import type { Trainer } from '../playback/trainer'
import type { AppState } from '../state/appState'
import type { AppStore } from '../state/appStore'
import { calmOf } from './calm'

/** What the page is built on: the one store and the one player. */
export interface AppParts {
  readonly store: AppStore
  readonly player: Player
  readonly trainer: Trainer
}

/** Filled once, in main.tsx (and by tests). */
export const AppContext = createContext<AppParts | null>(null)

/** The store and the player, for actions. */
export function useParts(): AppParts {
  const parts = useContext(AppContext)
  if (!parts) throw new Error('There is no AppContext around this component')
  return parts
}

/** The part of the state that a component shows. */
export function useApp<Selected>(select: (state: AppState) => Selected): Selected {
  return useStore(calmOf(useParts().store), select)
}

/** All strings in the language of the page. */
export function useMessages(): Messages {
  return messagesOf(useApp((state) => state.language))
}
