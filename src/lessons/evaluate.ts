import { quantityIdIn, type Tape } from '../engine'
import type { Option } from './lesson'
import type { Run } from './run'
import type { NumberStatement, TruthStatement } from './statement'

/** Of what a lesson's statements speak. */
export interface Context {
  /** The iteration that is shown, with the latest edit. */
  readonly tape: Tape
  /** Which one that is. */
  readonly iteration: number
  /** How many updates the run has that is shown. */
  readonly recorded: number
  /** What becomes of the network as it stood at iteration 0. */
  readonly run: Run
}

/**
 * Whether a condition holds.
 *
 * No comparison holds for what is no number, ∞ − ∞ or a quantity that a rule has taken away: nobody has reached that.
 */
export function holds(condition: TruthStatement, context: Context): boolean {
  switch (condition.kind) {
    case 'truth':
      return condition.value
    case 'both':
      return holds(condition.left, context) && holds(condition.right, context)
    case 'either':
      return holds(condition.left, context) || holds(condition.right, context)
    case 'comparison': {
      const left = valueOf(condition.left, context)
      const right = valueOf(condition.right, context)
      if (Number.isNaN(left) || Number.isNaN(right)) return false
      switch (condition.sign) {
        case '<':
          return left < right
        case '<=':
          return left <= right
        case '>':
          return left > right
        case '>=':
          return left >= right
        case '=':
          return left === right
        case '!=':
          return left !== right
      }
    }
  }
}

/** The places of the options that are right, counted from 0: a lesson that was read has one in each choice. */
export function rightOptions(options: readonly Option[], context: Context): readonly number[] {
  return options.flatMap(({ right }, place) => (holds(right.statement, context) ? [place] : []))
}

/** The number of a statement; NaN where there is none. */
export function valueOf(statement: NumberStatement, context: Context): number {
  switch (statement.kind) {
    case 'number':
      return statement.value
    case 'quantity': {
      const id = quantityIdIn(context.tape.quantities, statement.id)
      return id === null ? NaN : context.tape.values[id]!
    }
    case 'count':
      return context[statement.of]
    case 'errorAfter':
      return context.run.errorAfter(statement.updates)
    case 'reach':
      return context.run.reach(statement.level)
    case 'abs':
      return Math.abs(valueOf(statement.of, context))
    case 'negative':
      return -valueOf(statement.of, context)
    case 'arithmetic': {
      const left = valueOf(statement.left, context)
      const right = valueOf(statement.right, context)
      switch (statement.sign) {
        case '+':
          return left + right
        case '-':
          return left - right
        case '*':
          return left * right
        case '/':
          return left / right
      }
    }
  }
}
