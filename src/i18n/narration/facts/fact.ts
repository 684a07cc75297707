import type { Bias, Edge, NetworkNode, Parameter, Step } from '../../../engine'

export type Sign = 'positive' | 'negative' | 'zero'
export type Trend = 'higher' | 'lower' | 'same'
export type Distance = 'far' | 'plain' | 'slight'

/** What is worth saying about a step, found from its numbers and free of any language. */
export type Fact = ForwardFact | NodeFact | EdgeFact | MoveFact | CheckFact

export type ForwardFact =
  /** `silent`: every product is 0 and only the bias is left. `flat`: so far from 0 that the sigmoid is flat there. */
  | {
      readonly kind: 'net'
      readonly node: NetworkNode
      readonly bias: Bias
      readonly from: 'inputs' | 'hidden' | 'before'
      readonly silent: boolean
      readonly sum: Sign
      readonly flat: boolean
    }
  | { readonly kind: 'sent'; readonly node: NetworkNode; readonly saturated: 'low' | 'high' | null }
  | {
      readonly kind: 'answer'
      readonly node: NetworkNode
      readonly target: number
      readonly miss: Sign
      readonly distance: Distance
      /** Whether a sigmoid can give the target, only approach it, or not even that. */
      readonly reach: 'inside' | 'edge' | 'outside'
    }
  | { readonly kind: 'error'; readonly node: NetworkNode; readonly exact: boolean }
  | { readonly kind: 'total'; readonly outputs: number; readonly zero: boolean; readonly most: NetworkNode | null }

/** What happens on the way back inside a node, or where its roads meet. */
export type NodeFact =
  | { readonly kind: 'pull'; readonly node: NetworkNode; readonly sign: Sign }
  | {
      readonly kind: 'roads'
      readonly node: NetworkNode
      readonly sum: Sign
      readonly roads: number
      /** Who wants the node lower, and who wants it higher. */
      readonly lower: readonly NetworkNode[]
      readonly higher: readonly NetworkNode[]
    }
  | {
      readonly kind: 'slope'
      readonly node: NetworkNode
      readonly level: 'none' | 'saturated' | 'usual' | 'steepest'
      /** The slope in whole hundredths: how much of the signal gets through. */
      readonly percent: number
    }
  | {
      readonly kind: 'delta'
      readonly node: NetworkNode
      readonly sign: Sign
      /** Why it is 0, if it is. */
      readonly because: 'nothingBack' | 'flat' | 'tiny' | null
      /** The largest δ of the layer after it, and how many times smaller this one is; for hidden nodes only. */
      readonly against: { readonly node: NetworkNode; readonly timesSmaller: number } | null
    }

/** What is sent back over an edge, and what the edge or a bias learns from it. */
export type EdgeFact =
  | {
      readonly kind: 'weightGradient'
      readonly edge: Edge
      readonly sign: Sign
      readonly because: 'sender' | 'delta' | 'tiny' | null
      readonly sender: 'negative' | 'small' | 'usual'
    }
  | { readonly kind: 'biasGradient'; readonly bias: Bias; readonly sign: Sign }
  | {
      readonly kind: 'via'
      readonly edge: Edge
      readonly sign: Sign
      readonly because: 'weight' | 'delta' | 'tiny' | null
      /** The weight after its update is used, where the forward pass used the one before. */
      readonly newWeight: boolean
      readonly negativeWeight: boolean
      /** The first of the roads back to this node. */
      readonly first: boolean
      /** The first receiver before this one that sent something back. */
      readonly earlier: { readonly node: NetworkNode; readonly opposite: boolean } | null
    }

export interface MoveFact {
  readonly kind: 'move'
  readonly parameter: Parameter
  readonly before: number
  readonly trend: Trend
  readonly by: number
  readonly zeroGradient: boolean
  /** How many gradients had to be known before anything may move; only at the very first move. */
  readonly gate: number | null
  readonly biasesToo: boolean
  /** The layer below has yet to look back through these weights; only at the first move of a layer. */
  readonly early: boolean
  readonly becomes: 'positive' | 'negative' | null
}

export type CheckFact =
  | {
      readonly kind: 'netAgain' | 'sentAgain'
      readonly node: NetworkNode
      readonly trend: Trend
      readonly slight: boolean
      readonly biasesToo: boolean
    }
  | {
      readonly kind: 'answerAgain'
      readonly node: NetworkNode
      readonly target: number
      readonly trend: Trend
      readonly slight: boolean
      readonly place: 'exact' | 'overshot' | 'closer' | 'farther'
    }
  | { readonly kind: 'errorAgain'; readonly node: NetworkNode; readonly before: number; readonly trend: Trend }
  | {
      readonly kind: 'totalAgain'
      readonly before: number
      readonly after: number
      readonly trend: Trend
      /** How much of E is gone, from 0 to 1; below 0 where it grew. */
      readonly gone: number
      readonly outputFirst: boolean
    }

export function signOf(value: number): Sign {
  return value > 0 ? 'positive' : value < 0 ? 'negative' : 'zero'
}

export function trendOf(before: number, after: number): Trend {
  return after > before ? 'higher' : after < before ? 'lower' : 'same'
}

/** A step that its phase never writes: a mistake in the engine, not in the numbers. */
export function misplaced(step: Step): Error {
  return new Error(`${step.writes} does not belong to the phase ${step.phase}`)
}
