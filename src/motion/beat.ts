/** When a step of a move happens, in parts of the whole move from 0 to 1. */
export interface Beat {
  readonly start: number
  readonly end: number
  /** From here on the numbers that it is made of stand together. */
  readonly meets: number
  /** From here on its own number may be seen, anywhere on the page. */
  readonly arrives: number
  /** How many steps are played with the last of those that happen together with it: around that one a close-up stands meanwhile. */
  readonly around: number
}

/** When each step of a move happens, in the order of the tape, and how long all of it takes. */
export interface Schedule {
  readonly beats: readonly Beat[]
  /** In milliseconds at speed 1. */
  readonly duration: number
}

/** How far a step has come, from 0 to 1, where the whole move has come so far. */
export function ownProgress({ start, end }: Beat, progress: number): number {
  return part(progress, start, end)
}

/** How far its number has arrived: 0 while it is on its way, 1 where it stands. */
export function arrivalOf({ arrives, end }: Beat, progress: number): number {
  return part(progress, arrives, end)
}

function part(progress: number, from: number, to: number): number {
  return progress >= to ? 1 : Math.max(0, (progress - from) / (to - from))
}
