import type { Allowed } from '../engine'
import type { TextPlace } from './jsonFlaw'

/** Why a file was not opened. */
export type FileRefusal = {
  /** `problem.weights[3]`; empty where the whole file is meant. */
  readonly place: string
  /** What stands there, as far as a message can show it; empty where nothing does. */
  readonly text: string
} & (
  | { readonly why: 'empty' | 'foreign' | 'missing' | 'unknown' | 'notObject' | 'step' | 'scenario' | 'unreachable' }
  | { readonly why: 'bug' | 'together' }
  /** There is no text to read at all. */
  | { readonly why: 'noFile' | 'several' | 'folder' | 'lost' }
  | { readonly why: 'tooLarge'; readonly mostCharacters: number }
  /** `at` counts from 1. It is null where the browser gave up on a text that has no flaw: brackets a million deep. */
  | { readonly why: 'notJson'; readonly at: TextPlace | null }
  | { readonly why: 'doubled'; readonly at: TextPlace }
  | { readonly why: 'version'; readonly version: number }
  | { readonly why: 'size'; readonly mostLayers: number; readonly mostNodes: number }
  /** `count`: how many items the list has that should have another number of them. */
  | { readonly why: 'problem'; readonly field: string; readonly allowed: Allowed; readonly count: number | null }
  | { readonly why: 'whole' | 'beyond'; readonly most: number }
)

/** As much of a strange text as a message can show. */
export const LONGEST_QUOTE = 60

/** Ends the reading of a file at the first thing that is wrong. */
export class Refused extends Error {
  readonly refusal: FileRefusal

  constructor(refusal: FileRefusal) {
    super(refusal.why)
    this.refusal = { ...refusal, place: cut(refusal.place), text: cut(refusal.text) }
  }
}

/** A value as the file may have written it. Only the first level: `JSON.stringify` fails on lists a thousand deep. */
export function quote(value: unknown): string {
  if (Array.isArray(value)) {
    // More items than characters can't be shown.
    const items = value.slice(0, LONGEST_QUOTE).map((item) => (Array.isArray(item) ? '[…]' : quote(item)))
    return cut(`[${items.join(', ')}]`)
  }
  if (typeof value === 'object' && value !== null) return '{…}'
  return cut(typeof value === 'string' ? JSON.stringify(value) : String(value))
}

function cut(text: string): string {
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text
}
