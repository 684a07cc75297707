import { extremesOf, type RunRecord } from '../engine'

/** One point of a drawn run. */
export interface Sample {
  readonly iteration: number
  readonly error: number
}

/**
 * At most about so many points of a run, enough to draw it: evenly spaced, or evenly on a logarithmic axis.
 *
 * Where several iterations fall on one point, the smallest and the largest E are both kept, so that a run that bounces
 * is drawn as one that bounces.
 */
export function sampleRun(run: RunRecord, length: number, most: number, logarithmic: boolean): readonly Sample[] {
  const samples: Sample[] = []
  const put = (iteration: number): void => {
    if (samples.at(-1)?.iteration !== iteration) samples.push({ iteration, error: run.error(iteration) })
  }
  let from = 0
  for (let i = 1; i <= most; i++) {
    const share = i / most
    const end = Math.min(length, Math.round(logarithmic ? (length + 1) ** share - 1 : length * share))
    if (end < from) continue
    const { low, high } = extremesOf(run, from, end)
    put(Math.min(low, high))
    put(Math.max(low, high))
    from = end + 1
  }
  put(length)
  return samples
}
