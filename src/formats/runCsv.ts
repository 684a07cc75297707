import { replay, samplesOf, topologyOf, type Problem, type Replay } from '../engine'
import { byName } from '../notation/byName'

/** Which iterations of a run become rows. */
export interface CsvSpan {
  /** The first row, counted from the start of the run; 0 if it is left out. */
  readonly from?: number
  /** The last row: it is written even where `every` would leap over it. */
  readonly length: number
  /** From one row to the next, a whole number from 1. */
  readonly every: number
  /** Added to every iteration that is written: a branch counts on from where it left its run. */
  readonly origin?: number
}

/** Rows in one piece of text: few enough to let the page breathe in between, some milliseconds' worth. */
const ROWS_AT_ONCE = 500

/** How far the estimate of a size looks, and at how many rows: some milliseconds, however long the run is. */
const FARTHEST_SAMPLE = 20_000
const SAMPLES = 20

/**
 * The first line of a run as comma-separated values, with its line end: `iteration,w1,…,b1,…,out_o1,…,E_o1,…,E`. Of several
 * samples each has its own columns, `out_o1@2`, and E is that of all.
 *
 * Lines end in \n, though RFC 4180 writes \r\n: every spreadsheet reads both, but a script that splits at \n would
 * find the \r at the end of E.
 */
export function csvHead(problem: Problem): string {
  const { shape, biasRule, names: naming } = problem
  const { layers, edges, biases } = topologyOf(shape, biasRule, naming)
  const outputs = layers.at(-1)!
  const samples = samplesOf(problem).map((_, i, { length }) => (length === 1 ? '' : `@${i + 1}`))
  const names = [
    'iteration',
    ...[...byName(edges), ...biases].map(({ called }) => called),
    ...samples.flatMap((of) => outputs.map(({ id }) => `out_${id}${of}`)),
    ...samples.flatMap((of) => outputs.map(({ id }) => `E_${id}${of}`)),
    'E',
  ]
  return `${names.join(',')}\n`
}

/** The rows below the head, some hundreds at a time; each number in the shortest text that reads back as the same double. */
export function* csvRows(start: Problem, { from = 0, length, every, origin = 0 }: CsvSpan): Generator<string, void> {
  const walker = replay(start)
  const places = placesOf(start)
  walker.advance(from)
  let rows = ''
  let waiting = 0
  let iteration = from
  for (;;) {
    rows += `${origin + iteration},${numbersOf(walker, places)}\n`
    if (iteration >= length) break
    if (++waiting === ROWS_AT_ONCE) {
      yield rows
      rows = ''
      waiting = 0
    }
    const next = Math.min(iteration + every, length)
    walker.advance(next - iteration)
    iteration = next
  }
  yield rows
}

/** About how many bytes head and rows take. It looks at some rows near the start, where numbers soon have all digits. */
export function csvSize(start: Problem, { from = 0, length, every, origin = 0 }: CsvSpan): number {
  const head = csvHead(start).length
  const walker = replay(start)
  const places = placesOf(start)
  const first = numbersOf(walker, places).length
  const stride = Math.floor(Math.min(length, FARTHEST_SAMPLE) / SAMPLES) || 1
  let sampled = 0
  for (let sample = 0; sample < SAMPLES; sample++) {
    walker.advance(stride)
    sampled += numbersOf(walker, places).length
  }
  const later = Math.ceil((length - from) / every)
  const around = String(origin + length).length + ',\n'.length
  return head + first + around + Math.round(later * (sampled / SAMPLES + around))
}

/** Where the weight of each column stands in the engine, whichever ends they are numbered by; null where that is where it is. */
function placesOf({ shape, biasRule, names }: Problem): readonly number[] | null {
  const { edges } = topologyOf(shape, biasRule, names)
  return names === 'sender' ? byName(edges).map((edge) => edges.indexOf(edge)) : null
}

function numbersOf({ weights, biases, outputs, errors, error }: Replay, places: readonly number[] | null): string {
  return [places ? places.map((place) => weights[place]!) : weights, biases, outputs, errors]
    .filter(({ length }) => length > 0)
    .map((numbers) => numbers.join())
    .concat(String(error()))
    .join()
}
