import type { Language } from './languages'

/** The names of the lessons that ship, as links say them. */
export type LessonId =
  | 'one-iteration'
  | 'two-roads'
  | 'seventh-digit'
  | 'confident-and-wrong'
  | 'too-slow-too-fast'
  | 'bug-lab'
  | 'two-for-one'
  | 'need-backprop'
  | 'ten-thousand-times'
  | 'biases'
  | 'first-wrong'

/** What a list of lessons says of each: as in its file, so that no file has to be fetched for the list. */
export interface LessonTitle {
  readonly id: LessonId
  readonly minutes: number
  readonly title: Readonly<Record<Language, string>>
}

/** In the order of a course. */
export const LESSONS: readonly LessonTitle[] = [
  { id: 'one-iteration', minutes: 10, title: { en: 'One full iteration', zh: '一次完整的迭代' } },
  { id: 'two-roads', minutes: 9, title: { en: 'Two paths to h1', zh: '通往 h1 的两条路径' } },
  { id: 'seventh-digit', minutes: 9, title: { en: 'The seventh digit', zh: '第七位数字' } },
  { id: 'confident-and-wrong', minutes: 10, title: { en: 'Confident and wrong', zh: '错得很自信' } },
  { id: 'too-slow-too-fast', minutes: 9, title: { en: 'Too slow, too fast', zh: '太慢与太快' } },
  { id: 'bug-lab', minutes: 10, title: { en: 'Bug lab', zh: '找错实验室' } },
  { id: 'two-for-one', minutes: 8, title: { en: 'Two for the price of one', zh: '两个神经元，只顶一个' } },
  { id: 'need-backprop', minutes: 9, title: { en: 'Do you need backprop?', zh: '非用反向传播不可吗？' } },
  { id: 'ten-thousand-times', minutes: 10, title: { en: '10,000 times, and when to stop', zh: '一万次，何时停' } },
  { id: 'biases', minutes: 9, title: { en: 'Biases learn, too', zh: '偏置也要学' } },
  { id: 'first-wrong', minutes: 7, title: { en: 'Find the first wrong figure', zh: '找出第一个错值' } },
]
