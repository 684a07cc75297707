/** Where in a tape the drawing is. Steps before `from` are done, those from `from` to `step` are being played together. */
export interface Position {
  readonly from: number
  readonly step: number
  /** From 0 to 1. */
  readonly progress: number
}

/** At a step, with its move done. */
export function arrivedAt(step: number): Position {
  return { from: Math.max(0, step - 1), step, progress: 1 }
}
