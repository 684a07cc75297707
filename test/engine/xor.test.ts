import { describe, it } from 'vitest'
import { errorOfAll, sampleAnswers, train, type Problem, type Schedule } from '../../src/engine'
import { expectNear, golden } from '../support/golden'
import { XOR } from '../support/xor'

/** Nine digits are given. */
const NINE_DIGITS = 1e-8

interface Course {
  readonly id: string
  readonly schedule: Schedule
  readonly lr: number
  readonly run: readonly { readonly n: number; readonly E: number; readonly answers: readonly number[] }[]
}

const { courses } = golden('xor.json') as { courses: readonly Course[] }

describe.each(courses)('XOR learned as “$id”', ({ schedule, lr, run }) => {
  it('comes by the errors and answers that another program gives', { tags: 'long' }, () => {
    const start: Problem = { ...XOR, schedule, learningRate: lr }
    for (const { n, E, answers } of run) {
      const { problem, error } = train(start, { iterations: n })
      const found = sampleAnswers(problem)
      expectNear(error, E, NINE_DIGITS)
      expectNear(errorOfAll(problem, found), E, NINE_DIGITS)
      answers.forEach((answer, sample) => expectNear(found[sample]!.answers[0], answer, NINE_DIGITS))
    }
  })
})
