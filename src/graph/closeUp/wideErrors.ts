import type { NetworkNode } from '../../engine'
import { smallHeight } from '../cards/smallCards'
import { ERROR_WIDTH } from './columns'
import type { PartSizes } from '../places'
import { lengthOf, settle, type Standing } from './settle'

const FULL = 140
const TOTAL = 68
const AIR = 7
/** Between the errors and E, above it and below it where it stands among them. */
const AROUND_TOTAL = { below: 16, among: 7 }

/** How high the errors and E stand beside their outputs. */
export interface WideErrors {
  readonly needed: number
  readonly sizes: Pick<PartSizes, 'error' | 'total'>
  isFull(output: NetworkNode): boolean
  heightOf(output: NetworkNode): number
  /** The middles of the errors, for those of their outputs, and that of E. */
  middlesOf(
    outputs: readonly number[],
    top: number,
    bottom: number,
  ): { readonly errors: readonly number[]; readonly total: number }
}

/** All errors are full where they have room; else only that of the output at work is, or none. */
export function errorsIn(outputs: readonly NetworkNode[], free: number, work: NetworkNode): WideErrors {
  const small = smallHeight(ERROR_WIDTH)
  const needs = (full: number): number => {
    const heights = outputs.map((_, i) => (i < full ? FULL : small))
    return lengthOf([...heights, TOTAL].map(halves), AIR) + AROUND_TOTAL.below - AIR
  }
  const isAllFull = needs(outputs.length) <= free
  const isOneFull = outputs.includes(work) && needs(1) <= free
  const isFull = (output: NetworkNode): boolean => isAllFull || (isOneFull && output === work)
  const heightOf = (output: NetworkNode): number => (isFull(output) ? FULL : small)
  return {
    needed: isAllFull ? needs(outputs.length) : needs(isOneFull ? 1 : 0),
    sizes: { error: { width: ERROR_WIDTH, height: FULL }, total: { width: ERROR_WIDTH, height: TOTAL } },
    isFull,
    heightOf,
    middlesOf(middles, top, bottom) {
      const row = outputs.map((output, i) => ({ at: middles[i]!, ...halves(heightOf(output)) }))
      const alone = settle(row, 0, { from: top, to: bottom, air: AIR })
      const [upper, lower] = [alone[row.length / 2 - 1], alone[row.length / 2]]
      if (isAllFull && upper !== undefined && lower !== undefined)
        if (lower - upper - FULL >= TOTAL + 2 * AROUND_TOTAL.among) return { errors: alone, total: (upper + lower) / 2 }
      const last = row.at(-1)!
      const total: Standing = {
        at: last.at + last.after + AROUND_TOTAL.below + TOTAL / 2,
        before: TOTAL / 2 + AROUND_TOTAL.below - AIR,
        after: TOTAL / 2,
      }
      const all = settle([...row, total], row.length, { from: top, to: bottom, air: AIR })
      return { errors: all.slice(0, -1), total: all.at(-1)! }
    },
  }
}

function halves(length: number): Pick<Standing, 'before' | 'after'> {
  return { before: length / 2, after: length / 2 }
}
