import { superscript } from '../../notation/numbers'

/** A number on an axis: where it lies, and how it is written. */
export interface Tick {
  readonly at: number
  readonly text: string
}

/** Ticks at these places. */
export function ticksAt(places: readonly number[], write: (place: number) => string): readonly Tick[] {
  return places.map((at) => ({ at, text: write(at) }))
}

/** A tick of a logarithmic axis: powers of ten below a thousandth as powers, the others in full. */
export function writePowerOfTen(value: number): string {
  const exponent = Math.round(Math.log10(value))
  return exponent >= -3 && exponent < 6 ? String(Number(value.toPrecision(1))) : `10${superscript(exponent)}`
}

const RAISED = '⁻⁰¹²³⁴⁵⁶⁷⁸⁹'
const LEVEL = '−0123456789'

/** A tick's text taken apart where it is raised, in characters that every font has: the raised minus is in few. */
export function raisedApart(text: string): { readonly base: string; readonly raised: string } {
  const at = text.search(new RegExp(`[${RAISED}]+$`))
  if (at < 0) return { base: text, raised: '' }
  const raised = Array.from(text.slice(at), (character) => LEVEL[RAISED.indexOf(character)]).join('')
  return { base: text.slice(0, at), raised }
}

/** The powers of ten among the ticks of a logarithmic scale, at most about so many. */
export function powersOfTen(ticks: readonly number[], most: number): readonly number[] {
  return fewTicks(
    ticks.filter((tick) => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9),
    most,
  )
}

/** At most so many of the ticks, evenly: a logarithmic scale may offer more than were asked for. */
export function fewTicks(ticks: readonly number[], most: number): readonly number[] {
  const every = Math.ceil(ticks.length / most)
  return ticks.filter((_, i) => i % every === 0)
}

/** The ticks of a linear axis, at most so many: of a coarser unit rather than every other one, which may lack the 0. */
export function roundTicks(scale: { ticks(count: number): number[] }, most: number): readonly number[] {
  const offers = [4, 3, 2, 1].map((count) => scale.ticks(count))
  return offers.find((ticks) => ticks.length <= most) ?? offers.at(-1)!
}

/** 0, 1, 10, 100 … up to a number of iterations. */
export function iterationPowers(length: number): readonly number[] {
  const ticks = [0]
  for (let k = 1; k <= length; k *= 10) ticks.push(k)
  return ticks
}

/** A tick of a linear axis, as short as it goes. */
export function writeTick(value: number): string {
  return String(Number(value.toPrecision(6)) + 0).replace('-', '−')
}

/** The ticks of an axis with one at its end; those that stand too close to it give way. */
export function withEnd(
  ticks: readonly number[],
  end: number,
  place: (tick: number) => number,
  room: number,
): readonly number[] {
  return [...ticks.filter((tick) => place(end) - place(tick) >= room), end]
}
