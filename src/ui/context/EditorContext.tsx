import { createContext, useContext } from 'react'
import type { QuantityId } from '../../engine'

/** The field that opens right where a number stands. */
export interface Editor {
  readonly current: { readonly id: QuantityId; readonly anchor: Element } | null
  open(id: QuantityId, anchor: Element): void
  close(): void
}

export const EditorContext = createContext<Editor>({ current: null, open: () => {}, close: () => {} })

export function useEditor(): Editor {
  return useContext(EditorContext)
}
