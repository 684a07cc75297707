import type { KeyboardEvent } from 'react'
import { hasModifier } from '../../parts/hasModifier'
import { isComposing } from '../../parts/isComposing'

/** Which field an arrow leads to from one. */
const WAYS: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

/**
 * The keys of a table of fields: arrows lead from one to the next, Enter goes down a column, and Ctrl and Enter add a row.
 *
 * Sideways an arrow leaves its field only from the end of the text, or where all of it is selected.
 */
export function walkTable(event: KeyboardEvent<HTMLElement>, addRow: () => void): void {
  const { key, target, currentTarget: table, nativeEvent } = event
  if (!(target instanceof HTMLInputElement) || isComposing(nativeEvent)) return
  const leads = (rows: number, columns: number): HTMLInputElement | null =>
    table.querySelector(
      `[data-row="${Number(target.dataset['row']) + rows}"][data-column="${Number(target.dataset['column']) + columns}"]`,
    )
  if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    take(event)
    addRow()
    return
  }
  if (hasModifier(event)) return
  if (key === 'Enter') {
    // Elsewhere on the page Enter leads from a field back to the network.
    take(event)
    leads(1, 0)?.focus()
    return
  }
  const way = WAYS[key]
  if (!way || (way[1] !== 0 && !isAtEnd(target, way[1]))) return
  const next = leads(...way)
  if (!next) return
  take(event)
  next.focus()
}

function take(event: KeyboardEvent): void {
  event.preventDefault()
  event.stopPropagation()
}

function isAtEnd({ selectionStart, selectionEnd, value }: HTMLInputElement, way: number): boolean {
  const isWhole = selectionStart === 0 && selectionEnd === value.length
  return isWhole || (selectionStart === selectionEnd && selectionStart === (way < 0 ? 0 : value.length))
}
