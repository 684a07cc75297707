import type { LessonId } from '../content/lessons'

/** Each lesson is a file of its own, which nobody fetches but who opens it. */
const FILES: Readonly<Record<LessonId, () => Promise<{ readonly default: unknown }>>> = {
  'one-iteration': () => import('../content/lessons/one-iteration.json'),
  'two-roads': () => import('../content/lessons/two-roads.json'),
  'seventh-digit': () => import('../content/lessons/seventh-digit.json'),
  'confident-and-wrong': () => import('../content/lessons/confident-and-wrong.json'),
  'too-slow-too-fast': () => import('../content/lessons/too-slow-too-fast.json'),
  'bug-lab': () => import('../content/lessons/bug-lab.json'),
  'two-for-one': () => import('../content/lessons/two-for-one.json'),
  'need-backprop': () => import('../content/lessons/need-backprop.json'),
  'ten-thousand-times': () => import('../content/lessons/ten-thousand-times.json'),
  biases: () => import('../content/lessons/biases.json'),
  'first-wrong': () => import('../content/lessons/first-wrong.json'),
}

/** The JSON of a lesson that ships, for `readLesson`. Fails as every part of the page that does not come. */
export async function fetchLesson(id: LessonId): Promise<unknown> {
  return (await FILES[id]()).default
}
