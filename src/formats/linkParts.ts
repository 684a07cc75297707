import { LINK_LIMITS } from './limits'
import { Refused } from './refusal'

/** The parts of a link, in the order in which it is written. */
const PARTS = ['v', 'scenario', 'n', 'x', 't', 'w', 'b', 'eta', 'bias', 'order', 'k', 'step', 'lang'] as const
export type Part = (typeof PARTS)[number]

/** Takes a link apart: every part known, none twice. */
export function partsOf(text: string): ReadonlyMap<Part, string> {
  const given = new Map<Part, string>()
  for (const piece of text.split('&')) {
    const at = piece.indexOf('=')
    const key = at < 0 ? piece : piece.slice(0, at)
    const part = PARTS.find((known) => known === key)
    if (!part) throw new Refused(key, piece, 'unknown')
    if (given.has(part)) throw new Refused(part, piece, 'doubled')
    given.set(part, at < 0 ? '' : decoded(part, piece.slice(at + 1)))
  }
  return given
}

function decoded(part: Part, text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Refused(part, text, 'unreadable')
  }
}

/** Reads layer sizes: `2-3-1`. */
export function readShape(text: string | undefined, usual: readonly number[]): readonly number[] {
  if (text === undefined) return usual
  const sizes = text.split('-')
  const { fewestLayers, mostLayers, mostNodesInLayer } = LINK_LIMITS
  if (!sizes.every((size) => /^[1-9]\d?$/.test(size))) throw new Refused('n', text, 'unreadable')
  const shape = sizes.map(Number)
  if (shape.length < fewestLayers || shape.length > mostLayers || Math.max(...shape) > mostNodesInLayer)
    throw new Refused('n', text, 'range')
  return shape
}

/** Reads a number as `String` writes it. */
export function readDouble(part: Part, text: string): number {
  if (!/^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(text)) throw new Refused(part, text, 'unreadable')
  const value = Number(text)
  if (!Number.isFinite(value)) throw new Refused(part, text, 'range')
  return value
}

export function readIteration(text: string | undefined): number {
  if (text === undefined) return 0
  if (!/^\d{1,9}$/.test(text)) throw new Refused('k', text, 'unreadable')
  if (Number(text) > LINK_LIMITS.mostIterations) throw new Refused('k', text, 'range')
  return Number(text)
}

export function choose<T extends string>(part: Part, text: string | undefined, choices: readonly T[], usual: T): T {
  if (text === undefined) return usual
  const found = choices.find((choice) => choice === text)
  if (found === undefined) throw new Refused(part, text, 'choice')
  return found
}
