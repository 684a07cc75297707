/** A sentence of which some words have the colour of what they name. */
export type Toned = readonly (string | TonedWords)[]

interface TonedWords {
  /** A direction of the computation, or the error. */
  readonly tone: 'forward' | 'backward' | 'update' | 'error'
  readonly text: string
}
