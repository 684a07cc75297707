import { quantityIdIn, type Tape } from '../engine'
import { writeNumber, writeParameter, type DecimalsShown } from '../notation/numbers'
import { valueOf, type Context } from './evaluate'
import { parseNumber, type Flaw } from './parse'
import type { NumberStatement } from './statement'

/** A number in a text: `{delta.o1:4}`. */
export interface Placeholder {
  readonly statement: NumberStatement
  /** With how many decimals; null for as many as the person has chosen. */
  readonly decimals: number | null
  /** Where it stands in the text, counted from 1. */
  readonly at: number
}

export type TextPart = string | Placeholder

/** How numbers are written: with how many decimals, and whole ones with what between their thousands. */
export interface Writing {
  readonly decimals: DecimalsShown
  count(count: number): string
}

/** What stands in braces. Anything but a digit behind a colon, and a brace by itself, are slips. */
const BRACED = /\{([^{}]*)\}|[{}]/g
const WITH_DECIMALS = /^(.*):(\d)$/s

/** Takes a text apart where it names numbers. */
export function partsOfText(text: string): { readonly parts: readonly TextPart[] } | { readonly flaw: Flaw } {
  const parts: TextPart[] = []
  let end = 0
  for (const { 0: braced, 1: inside, index } of text.matchAll(BRACED)) {
    if (inside === undefined) return { flaw: { at: index + 1, text: braced, why: 'unexpected' } }
    const [, before = inside, decimals = null] = WITH_DECIMALS.exec(inside) ?? []
    const parsed = parseNumber(before)
    if ('flaw' in parsed) return { flaw: { ...parsed.flaw, at: index + 1 + parsed.flaw.at } }
    if (index > end) parts.push(text.slice(end, index))
    const { statement } = parsed
    parts.push({ statement, decimals: decimals === null ? null : Number(decimals), at: index + 1 })
    end = index + braced.length
  }
  if (end < text.length) parts.push(text.slice(end))
  return { parts }
}

/** The text with its numbers as they are now. Texts of a lesson that was read have no flaw. */
export function fillText(text: string, context: Context, writing: Writing): string {
  const found = partsOfText(text)
  if ('flaw' in found) throw new Error(`${text} has a flaw at ${found.flaw.at}`)
  return found.parts.map((part) => (typeof part === 'string' ? part : written(part, context, writing))).join('')
}

function written({ statement, decimals }: Placeholder, context: Context, writing: Writing): string {
  const value = valueOf(statement, context)
  if (isCount(statement)) return Number.isFinite(value) ? writing.count(value) : `> ${writing.count(context.run.most)}`
  const write = isGiven(statement, context.tape) ? writeParameter : writeNumber
  return write(value, decimals ?? writing.decimals)
}

/** Whether this counts updates. */
function isCount({ kind }: NumberStatement): boolean {
  return kind === 'count' || kind === 'reach'
}

/** Whether this is a number that people set: such a one has no zeros at its end. */
function isGiven(statement: NumberStatement, { quantities, places }: Tape): boolean {
  if (statement.kind !== 'quantity') return false
  const id = quantityIdIn(quantities, statement.id)
  return id !== null && !places.has(id)
}
