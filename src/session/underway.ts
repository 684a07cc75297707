/** How far a step has come whose number is on its way: it has set off, what it is made of stands together, it is there. */
export type Stage = 'off' | 'met' | 'there'

/** The stages of the steps that a move consists of, as far as the page has to know them: the drawing knows each frame. */
export type Underway = readonly Stage[]

/** What is on its way, and where it set off. */
export interface Moving {
  readonly movedFrom?: number | null
  readonly underway?: Underway | null
}

/** The stage of a step, by how many were played with it; what is not on its way is there. */
export function stageOf({ movedFrom, underway }: Moving, played: number): Stage {
  return underway?.[played - 1 - (movedFrom ?? 0)] ?? 'there'
}
