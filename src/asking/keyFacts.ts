import type { NodeId, QuantityId } from '../engine'

/** Of which samples a number is, where there are several: of the one on the drawing, or of all that are learned together. */
export type Samples = 'only' | 'shown' | 'all'

/** What a key question is about, as numbers: its words and its choices are made of them. */
export type KeyFact =
  /** Which of two outputs has the larger error, of how many there are, how many times larger, and how many times farther off it is. */
  | {
      readonly id: 'further-off'
      readonly over: Samples
      readonly outputs: number
      readonly near: NodeId
      readonly far: NodeId
      readonly ratio: number
      readonly ofDistances: number
    }
  /** The signs of ∂E/∂out at two outputs: −1, 0 or 1. */
  | { readonly id: 'two-signs'; readonly nodes: readonly [NodeId, NodeId]; readonly signs: readonly [number, number] }
  /** What the slope would be if the output were another. */
  | {
      readonly id: 'slope-elsewhere'
      readonly node: NodeId
      readonly out: number
      readonly slope: number
      readonly elsewhere: number
      readonly there: number
    }
  /** Where the update moves a weight, by its name on the page. */
  | { readonly id: 'which-way'; readonly over: Samples; readonly weight: string; readonly gradient: number }
  /** What a hidden neuron hears along all its paths. */
  | { readonly id: 'sum-of-paths'; readonly of: QuantityId }
  /** How many times farther one weight moves than another, by their names on the page, beside what somebody may expect. */
  | {
      readonly id: 'two-moves'
      readonly large: string
      readonly small: string
      readonly ratio: number
      readonly expected: number
      /** How many times larger δ and what was sent are there; null where the update adds up several samples. */
      readonly factors: { readonly delta: number; readonly sent: number } | null
    }
  /** E after the update, beside what somebody may expect. */
  | {
      readonly id: 'error-after'
      readonly over: Samples
      readonly before: number
      readonly after: number
      readonly expected: readonly number[]
    }
  /** Updates until E is below a goal, beside how many there would be at the present pace. */
  | {
      readonly id: 'how-long'
      readonly over: Samples
      readonly goal: number
      readonly updates: number
      readonly atThisPace: number
    }

/** What the question is about. */
export type KeyQuestionId = KeyFact['id']

/** A question and where it stands. */
export interface KeyQuestion {
  readonly fact: KeyFact
  /** How many steps have been played while it is open. */
  readonly step: number
  /** How many once it is answered. */
  readonly until: number
}
