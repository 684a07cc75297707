import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { hasModifier } from '../../parts/hasModifier'

interface OneStop {
  /** The row that has the focus; null while none has. */
  readonly focused: string | null
  readonly handlers: {
    onKeyDown(event: KeyboardEvent): void
    onFocus(event: FocusEvent): void
    onBlur(event: FocusEvent): void
  }
}

const WAYS: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }

/** Rows that are one stop of the Tab key together: arrow keys go from one to the next, over the headings between them. */
export function useOneStop(): OneStop {
  const [focused, setFocused] = useState<string | null>(null)
  return {
    focused,
    handlers: {
      onKeyDown: (event) => {
        const by = WAYS[event.key]
        if (!by || hasModifier(event)) return
        event.preventDefault()
        const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
        rows[rows.findIndex((row) => row === event.target) + by]?.focus()
      },
      onFocus: ({ target }) => setFocused(target instanceof HTMLElement ? (target.dataset['row'] ?? null) : null),
      onBlur: ({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setFocused(null)
      },
    },
  }
}
