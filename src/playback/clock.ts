/** Where frames come from: the browser, or a test. */
export interface FrameSource {
  request(callback: (now: number) => void): number
  cancel(handle: number): void
}

export const browserFrames: FrameSource = {
  request: (callback) => requestAnimationFrame(callback),
  cancel: (handle) => cancelAnimationFrame(handle),
}

/** A tab that was hidden must not skip over steps: no frame counts for more than this, in milliseconds. */
const LONGEST_FRAME = 100

export interface Clock {
  start(): void
  stop(): void
}

/** Calls back on every frame with the milliseconds since the one before, while it runs. */
export function createClock(frames: FrameSource, tick: (time: number) => void): Clock {
  let handle: number | null = null
  let last: number | null = null
  const frame = (now: number): void => {
    handle = frames.request(frame)
    const time = last === null ? 0 : Math.min(now - last, LONGEST_FRAME)
    last = now
    tick(time)
  }
  return {
    start() {
      if (handle === null) handle = frames.request(frame)
    },
    stop() {
      if (handle !== null) frames.cancel(handle)
      handle = null
      last = null
    },
  }
}
