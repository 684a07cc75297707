import type { SymbolWords } from './spokenSymbol'

/** How a language reads formulas out. */
export interface FormulaWords extends SymbolWords {
  /** The lines of a formula as sentences. */
  lines(formula: SpokenLines): string
  /** A symbol and what it is. */
  equals(what: { readonly name: string; readonly is: string }): string
  /** A formula in one line, with its number. */
  line(what: { readonly name: string; readonly rule: string; readonly result: string }): string
  sum(terms: readonly string[]): string
  difference(of: { readonly from: string; readonly take: string }): string
  product(factors: readonly string[]): string
  /** What is worked out before what stands around it. */
  brackets(inner: string): string
  square(of: string): string
  readonly half: string
  /** The activation by its letter. */
  sigma(of: string): string
  quotient(of: { readonly over: string; readonly under: string }): string
  powerOfE(exponent: string): string
  /** A function by its name. */
  functionOf(what: { readonly called: string; readonly of: string }): string
  larger(what: { readonly one: string; readonly other: string }): string
  /** What a slope is on either side of 0. */
  sided(what: { readonly of: string; readonly above: string; readonly otherwise: string }): string
  timesLog(what: { readonly factor: string; readonly of: string }): string
  /** What all samples say, added or averaged. */
  overSamples(what: { readonly of: string; readonly count: number; readonly isMean: boolean }): string
  /** E in what is said of every sample. */
  readonly errorOfEach: string
  /** The same after the update. */
  readonly newErrorOfEach: string
  comesTo(what: { readonly from: string; readonly to: string }): string
  /** A number without its sign. */
  absolute(of: string): string
  /** Two ways to write the same. */
  thatIs(what: { readonly short: string; readonly long: string }): string
  /** What is taken away, or turned round. */
  minus(size: string): string
  /** A number below 0: behind a plus "minus" would be heard as ±. */
  negative(size: string): string
  powerOfTen(what: { readonly digits: string; readonly exponent: string }): string
  /** Stands for a number that is not to be seen. */
  readonly withheld: string
}

/** What a formula says, line by line. */
export interface SpokenLines {
  readonly name: string
  readonly rule: string
  readonly numbers: string
  /** Null where nothing is shorter. */
  readonly short: string | null
  readonly result: string
}
