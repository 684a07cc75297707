interface Held {
  readonly altKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/** Whether a key was pressed with Alt, Ctrl or ⌘: then it means something to the browser or to a screen reader, not here. */
export function hasModifier({ altKey, ctrlKey, metaKey }: Held): boolean {
  return altKey || ctrlKey || metaKey
}
