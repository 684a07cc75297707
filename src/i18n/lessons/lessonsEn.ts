import { lessonRefusalEn } from '../texts/en/lessonRefusal'
import type { LessonWords } from './lessons'

export const lessonsEn: LessonWords = {
  lessons: 'Lessons',
  open: 'Open a lesson from a file…',
  minutes: ({ minutes }) => `${minutes} min`,
  card: 'Card',
  cardOf: ({ card, total }) => `${card} of ${total}`,
  next: 'Next',
  skip: 'Skip this card',
  back: 'Previous card',
  leave: 'Leave the lesson',
  end: 'End of the lesson',
  hint: 'Hint',
  again: 'Begin this card again',
  done: 'Done.',
  copy: 'Save a copy to edit',
  timer: ({ seconds }) => `Start ${seconds} seconds`,
  timeLeft: ({ seconds }) => `${seconds} s, stop`,
  timeIsUp: 'Time is up. Swap.',
  refused: lessonRefusalEn,
}
