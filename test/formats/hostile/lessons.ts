import fc from 'fast-check'
import { writeLesson } from '../../../src/formats/lessonFile'
import type { Lesson } from '../../../src/lessons/lesson'
import { damage } from './files'
import { hostileLink } from './links'

/** Conditions and placeholders, right ones and others, that can't be read or name what is not there. */
const STATEMENTS = [
  'abs(dE_dout.h1) < 0.001',
  'error@100 <= 0.1',
  'reach(0.1) > iteration and recorded >= 3',
  'w5 = 3 or false',
  'true',
  'delta.o9 > 0',
  'batch.w5 < 0',
  'slope.o1.o2 != 0',
  'error@100001',
  'reach(',
  '1 / 0 < 2',
  'w5',
  '(((((w5)))))',
  '{w5:99}',
  '',
]

/** Where a lesson’s file may say something else: fields of cards, links and conditions. */
const CHANGES: readonly ((text: string, said: string) => string)[] = [
  (text, said) => replaced(text, /"state": "[^"]*"/g, `"state": ${said}`),
  (text, said) => replaced(text, /"until": "[^"]*"/g, `"until": ${said}`),
  (text, said) => replaced(text, /"right": "[^"]*"/g, `"right": ${said}`),
  (text, said) => replaced(text, /"in": "[^"]*"/g, `"in": ${said}`),
  (text, said) => replaced(text, /"of": "[^"]*"/g, `"of": ${said}`),
  (text, said) => replaced(text, /"step": "[^"]*"/g, `"step": ${said}`),
  (text, said) => replaced(text, /"en": "[^"]*"/g, `"en": ${said}`),
]

/** The text of a lesson that may say anything: one of these, with other links and conditions in it, and then torn. */
export function hostileLesson(lessons: readonly Lesson[]): fc.Arbitrary<string> {
  // A few cards are read in less time than all.
  const cards = fc.tuple(fc.constantFrom(...lessons), fc.nat(), fc.integer({ min: 1, max: 3 }))
  const said = fc.oneof(fc.constantFrom(...STATEMENTS), hostileLink).map((one) => JSON.stringify(one))
  const change = fc.tuple(fc.constantFrom(...CHANGES), said).map(
    ([into, one]) =>
      (text: string): string =>
        into(text, one),
  )
  return fc
    .tuple(cards, fc.array(change, { maxLength: 2 }), fc.array(damage, { maxLength: 2 }))
    .map(([[lesson, from, count], others, torn]) => {
      const starts = lesson.cards.flatMap(({ state }, i) => (i === 0 || state ? [i] : []))
      const start = starts[from % starts.length]!
      const text = writeLesson({ ...lesson, cards: lesson.cards.slice(start, start + count) })
      return [...others, ...torn].reduce((current, next) => next(current), text)
    })
}

/** The first of these pieces is another one. */
function replaced(text: string, piece: RegExp, other: string): string {
  return text.replace(piece, () => other)
}
