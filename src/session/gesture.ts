/** Edits that belong together: one drag, one visit to a field, a row of presses on a key. They are one entry of undo. */
export interface Gesture {
  /** Two gestures with the same name and kind are the same one, as long as nothing else happens between. */
  readonly id: string
  readonly kind: 'drag' | 'type' | 'keys'
  /** Whether the panels follow each move of it, because what is dragged stands in one of them. */
  readonly closely?: true
  /** Whether the control that is moved says E by itself to those who listen. */
  readonly isHeard?: true
}

let made = 0

/** A gesture of its own: two drags of the same plate are two entries of undo. */
export function newGesture(kind: Gesture['kind'], of: string): Gesture {
  return { id: `${of} ${made++}`, kind }
}

/** Whether an edit goes on with the gesture before it. */
export function isSameGesture(one: Gesture | null, other: Gesture | null): boolean {
  return one !== null && other !== null && one.id === other.id && one.kind === other.kind
}
