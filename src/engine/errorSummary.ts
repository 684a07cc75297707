/** The iterations at which a stretch of a run has its least and its greatest E. */
export interface Extremes {
  readonly low: number
  readonly high: number
}

/** Knows where E was least and greatest without looking at every iteration again. */
export interface ErrorSummary {
  /** Takes up the iterations up to this one. */
  upTo(length: number): void
  extremes(from: number, to: number): Extremes
  bytes(): number
}

/** Iterations in a group; a place in it fits into a byte. */
const GROUP = 128

/** Groups the errors of a run, so that one of ten million iterations can be drawn while it grows. */
export function createErrorSummary(error: (iteration: number) => number): ErrorSummary {
  let lows = new Uint8Array(64)
  let highs = new Uint8Array(64)
  let groups = 0

  const search = (from: number, to: number): Extremes => {
    let low = from
    let high = from
    let least = error(from)
    let greatest = least
    for (let k = from + 1; k <= to; k++) {
      const here = error(k)
      if (here < least) {
        low = k
        least = here
      }
      if (here > greatest) {
        high = k
        greatest = here
      }
    }
    return { low, high }
  }

  return {
    upTo(length) {
      const whole = Math.floor((length + 1) / GROUP)
      if (whole > lows.length) {
        lows = grown(lows, whole)
        highs = grown(highs, whole)
      }
      for (; groups < whole; groups++) {
        const { low, high } = search(groups * GROUP, (groups + 1) * GROUP - 1)
        lows[groups] = low - groups * GROUP
        highs[groups] = high - groups * GROUP
      }
    },
    extremes(from, to) {
      const first = Math.min(Math.ceil(from / GROUP), groups)
      const last = Math.min(Math.floor((to + 1) / GROUP), groups)
      if (last <= first) return search(from, to)
      let { low, high } = search(from, first * GROUP)
      for (let group = first; group < last; group++) {
        const lowest = group * GROUP + lows[group]!
        const highest = group * GROUP + highs[group]!
        if (error(lowest) < error(low)) low = lowest
        if (error(highest) > error(high)) high = highest
      }
      const rest = search(Math.min(last * GROUP, to), to)
      return {
        low: error(rest.low) < error(low) ? rest.low : low,
        high: error(rest.high) > error(high) ? rest.high : high,
      }
    },
    bytes: () => lows.byteLength + highs.byteLength,
  }
}

function grown(bytes: Uint8Array<ArrayBuffer>, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(least, bytes.length * 2))
  larger.set(bytes)
  return larger
}
