/** A number or a truth that a lesson asks for, as a tree. Nothing in it can do more than be worked out. */
export type Statement = NumberStatement | TruthStatement

export type NumberStatement =
  | { readonly kind: 'number'; readonly value: number }
  /** A quantity by its name; `at` is where the name stands in the text. */
  | { readonly kind: 'quantity'; readonly id: string; readonly at: number }
  | { readonly kind: 'count'; readonly of: 'iteration' | 'recorded' }
  /** E after so many updates. */
  | { readonly kind: 'errorAfter'; readonly updates: number }
  /** The update at which E first is at most this. */
  | { readonly kind: 'reach'; readonly level: number }
  | { readonly kind: 'abs' | 'negative'; readonly of: NumberStatement }
  | {
      readonly kind: 'arithmetic'
      readonly sign: Sign
      readonly left: NumberStatement
      readonly right: NumberStatement
    }

export type TruthStatement =
  | { readonly kind: 'truth'; readonly value: boolean }
  | {
      readonly kind: 'comparison'
      readonly sign: Comparison
      readonly left: NumberStatement
      readonly right: NumberStatement
    }
  | { readonly kind: 'both' | 'either'; readonly left: TruthStatement; readonly right: TruthStatement }

export type Sign = '+' | '-' | '*' | '/'
export type Comparison = '<' | '<=' | '>' | '>=' | '=' | '!='

/** The statements right below one, from left to right. */
export function partsOf(statement: Statement): readonly Statement[] {
  switch (statement.kind) {
    case 'number':
    case 'quantity':
    case 'count':
    case 'errorAfter':
    case 'reach':
    case 'truth':
      return []
    case 'abs':
    case 'negative':
      return [statement.of]
    case 'arithmetic':
    case 'comparison':
    case 'both':
    case 'either':
      return [statement.left, statement.right]
  }
}

/** A statement and all that it is made of. */
export function allIn(statement: Statement): readonly Statement[] {
  return [statement, ...partsOf(statement).flatMap(allIn)]
}
