import { LESSONS, type LessonId } from '../../../src/content/lessons'
import type { ParameterId, Problem } from '../../../src/engine'
import { readLesson } from '../../../src/formats/lessonFile'
import { fetchLesson } from '../../../src/formats/shippedLessons'
import { beginningOf, contextOf, endOf, LESSON_START } from '../../../src/lessons/beginning'
import type { Context } from '../../../src/lessons/evaluate'
import type { Card, CardState, Lesson } from '../../../src/lessons/lesson'
import { learnPrograms } from '../../../src/session/learnPrograms'
import { PANELS } from '../../../src/session/panels'
import { rebias } from '../../../src/session/reshape/biases'
import { withParameters } from '../../../src/session/parameters'

/** One way to do a task: numbers or a rule that a person changes, or how far they run the network. */
export type Solution =
  | { readonly edit: Readonly<Partial<Record<ParameterId | 'eta', number>>> }
  | { readonly rule: Partial<Pick<Problem, 'biasRule' | 'updateOrder'>> }
  | { readonly run: number }

/** For each task of each lesson one way to do it. */
export const SOLUTIONS: Readonly<Record<LessonId, Readonly<Record<string, Solution>>>> = {
  'one-iteration': { change: { edit: { eta: 8 } } },
  'two-roads': { cancel: { edit: { w5: 0.13 } }, change: { edit: { w7: -0.5 } } },
  'seventh-digit': { mend: { rule: { updateOrder: 'simultaneous' } }, change: { edit: { eta: 4 } } },
  'confident-and-wrong': { cliff: { run: 1_970 }, change: { edit: { eta: 20 } } },
  'too-slow-too-fast': { good: { edit: { eta: 20 } }, change: { edit: { eta: 55 } } },
  'bug-lab': { change: { edit: { eta: 0.25 } } },
  'two-for-one': { change: { edit: { w5: 0.6 } } },
  'need-backprop': { change: { edit: { w5: -8 } } },
  'ten-thousand-times': { run: { run: 1_088 }, change: { edit: { eta: 3 } } },
  biases: { rule: { rule: { biasRule: 'shared' } }, change: { edit: { b2: -0.5 } } },
  'first-wrong': { change: { edit: { w1: 0.289 } } },
}

/** The lessons that ship, read as the page reads them. */
export async function shippedLessons(): Promise<readonly Lesson[]> {
  await learnPrograms()
  return Promise.all(
    LESSONS.map(async ({ id }) => {
      const read = readLesson(await fetchLesson(id), PANELS)
      if (read.kind === 'refused') throw new Error(`${id}: ${read.place} ${read.text}: ${read.why}`)
      return read.lesson
    }),
  )
}

/** A card where a person comes to it who has done all tasks before it. */
export interface Met {
  readonly card: Card
  readonly beginning: CardState
  readonly context: Context
  /** After the task was done; the same where there is none. */
  readonly done: Context
}

/** Goes through a lesson as a person does who solves its tasks. */
export function goThrough({ id, cards }: Lesson): readonly Met[] {
  const solutions = Object.entries(SOLUTIONS).find(([lesson]) => lesson === id)?.[1] ?? {}
  let state = LESSON_START
  return cards.map((card) => {
    const beginning = beginningOf(card, state)
    const context = contextOf(beginning)
    const solution = solutions[card.id]
    const end = solution ? solved(beginning, solution) : endOf(card, beginning)
    state = end
    return { card, beginning, context, done: solution ? contextAfter(end, solution) : context }
  })
}

/** What a solution edits. */
export function editedBy(solution: Solution): readonly string[] {
  return 'edit' in solution ? Object.keys(solution.edit) : 'rule' in solution ? Object.keys(solution.rule) : []
}

function solved(state: CardState, solution: Solution): CardState {
  if ('run' in solution) return state
  if ('edit' in solution) return { ...state, problem: withParameters(state.problem, solution.edit) }
  const { biasRule, ...rest } = solution.rule
  const problem = biasRule === undefined ? state.problem : rebias(state.problem, biasRule).problem
  return { ...state, problem: { ...problem, ...rest } }
}

function contextAfter(state: CardState, solution: Solution): Context {
  return 'run' in solution ? { ...contextOf(state), recorded: solution.run } : contextOf(state)
}
