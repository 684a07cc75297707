import { lessonRefusalEn } from '../texts/en/lessonRefusal'
import type { LessonWords } from './lessons'

const LIST = new Intl.ListFormat('en', { type: 'conjunction' })

export const lessonsEn: LessonWords = {
  lessons: 'Lessons',
  open: 'Open a lesson from a file…',
  minutes: ({ minutes }) => `${minutes} min`,
  card: 'Card',
  cardOf: ({ card, total }) => `${card} of ${total}`,
  next: 'Next card',
  skip: 'Skip this card',
  back: 'Previous card',
  leave: 'Leave the lesson',
  end: 'End of the lesson',
  over: 'The end',
  closing({ asked, answered, right }) {
    const left = asked - answered
    if (asked === 0) return 'That was the last card.'
    if (answered === 0)
      return `That was the last card. ${asked === 1 ? 'Its question was' : `${asked} questions were`} left without an answer.`
    return `That was the last card. ${right} of ${answered} right${left > 0 ? `, ${left} left without an answer` : ''}.`
  },
  tryNext: ({ title }) => `Try next: ${title}`,
  tryOwn: 'Try next: change any number, or open a scenario, and say what you expect before you look.',
  leavesNext: 'Page Down now leaves the lesson.',
  hint: 'Hint',
  again: 'Begin this card again',
  done: 'Done.',
  copy: 'Save a copy to edit',
  timer: ({ seconds }) => `Start ${seconds} seconds`,
  timeLeft: ({ seconds }) => `${seconds} s, stop`,
  timeIsUp: 'Time is up. Swap.',
  toTab: ({ tab }) => `Show ${tab} (P)`,
  flagged({ flagged, others }) {
    if (flagged.length === 0) return 'No weight is flagged: claim and measurement agree at all of them.'
    if (others.length === 0) return 'All weights are flagged: claim and measurement differ at each of them.'
    return `Flagged: ${LIST.format(flagged)}, where claim and measurement differ. Not flagged: ${LIST.format(others)}.`
  },
  found: ({ title, does }) => `Found out: ${title}. ${does}`,
  refused: lessonRefusalEn,
}
