import type { FrameSource } from '../../src/playback/clock'

/** Frames that a test hands in by hand: no time passes by itself. */
export interface TestFrames extends FrameSource {
  /** Hands in one frame for each number, that many milliseconds after the one before, to whoever asked for it. */
  run(...times: readonly number[]): void
  /** Whether somebody is asking for the next frame. */
  readonly asked: boolean
}

export function testFrames(): TestFrames {
  const waiting = new Map<number, (now: number) => void>()
  let now = 0
  let handles = 0
  return {
    request(callback) {
      waiting.set(++handles, callback)
      return handles
    },
    cancel: (handle) => void waiting.delete(handle),
    run(...times) {
      for (const time of times) {
        now += time
        const callbacks = [...waiting.values()]
        waiting.clear()
        callbacks.forEach((callback) => callback(now))
      }
    },
    get asked() {
      return waiting.size > 0
    },
  }
}
