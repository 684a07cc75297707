import type { Allowed } from '../engine'
import type { LineFlaw } from '../comparing/readFigures'
import { shortened, type JsonRefusal } from './jsonFile'

/** Why a file was not opened. */
export type FileRefusal =
  | JsonRefusal
  | (Pick<JsonRefusal, 'place' | 'text'> &
      (
        | { readonly why: 'step' | 'scenario' | 'unreachable' | 'bug' | 'together' | 'figures' }
        /** `flaw`: what keeps it from being a printed figure; null where it is no line, or more than one. */
        | { readonly why: 'figure'; readonly flaw: LineFlaw | null }
        /** There is no text to read at all. */
        | { readonly why: 'noFile' | 'several' | 'folder' | 'lost' }
        | { readonly why: 'size'; readonly mostLayers: number; readonly mostNodes: number }
        /** `count`: how many items the list has that should have another number of them. */
        | { readonly why: 'problem'; readonly field: string; readonly allowed: Allowed; readonly count: number | null }
        | { readonly why: 'whole' | 'beyond' | 'work'; readonly most: number }
      ))

/** Ends the reading of a file at the first thing that is wrong. */
export class Refused extends Error {
  readonly refusal: FileRefusal

  constructor(refusal: FileRefusal) {
    super(refusal.why)
    this.refusal = shortened(refusal)
  }
}
