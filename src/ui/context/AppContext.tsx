import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { LatePiece, Messages, Pieces } from '../../i18n/pieces'
import { lateWordsOf, messagesOf } from '../../i18n/words'
import type { AppParts } from '../../playback/parts'
import type { AppState } from '../../session/appState'
import { calmOf } from './calm'

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

/** The strings of the first view, of panels, menus and notices, in the language of the page. */
export function useMessages(): Messages {
  return messagesOf(useApp((state) => state.language))
}

/** The long texts, which come with what shows them. */
export function useLateWords<One extends LatePiece>(piece: One): Pieces[One] {
  return lateWordsOf(
    useApp((state) => state.language),
    piece,
  )
}
