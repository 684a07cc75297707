import { describe, expect, it } from 'vitest'
import { problemOfCourse, recordCourse, trainCourse, type Course } from '../../src/engine'
import { expectNear, golden } from '../support/golden'
import { XOR } from '../support/xor'

/** Nine digits are given. */
const NINE_DIGITS = 1e-8

interface Row {
  readonly n: number
  readonly E: number
  readonly answers: readonly number[]
}

/** What test/golden/xor.json says of a course on XOR after so many updates. */
function rowOf(id: string, after: number): Row {
  const { courses } = golden('xor.json') as {
    courses: readonly { readonly id: string; readonly run: readonly Row[] }[]
  }
  return courses.find((course) => course.id === id)!.run.find(({ n }) => n === after)!
}

const { otherSamples = [], schedule: _, ...problem } = XOR
const samples = [{ inputs: problem.inputs, targets: problem.targets }, ...otherSamples]
const TOGETHER: Course = { problem, samples, schedule: 'all-together', batch: 'sum' }
const IN_TURN: Course = { ...TOGETHER, problem: { ...problem, learningRate: 1 }, schedule: 'one-by-one' }

describe('an iteration of a course', () => {
  it.each([0, 1, 2, 3])('is seen from sample %d as another program has it, all learned together', (sample) => {
    for (const iteration of [0, 1000]) {
      const { values, steps } = recordCourse(TOGETHER, { iteration, sample })
      expectNear(values['out.o1'], rowOf('xor-plateau', iteration).answers[sample]!, NINE_DIGITS)
      expectNear(values['batch.error'], rowOf('xor-plateau', iteration).E, NINE_DIGITS)
      expect(steps.at(-1)!.writes).toBe('next.batch.error')
    }
  })

  it.each([0, 1, 2, 3])(
    'learns sample %d from the parameters of that moment where each is learned by itself',
    (sample) => {
      for (const iteration of [0, 1, 3]) {
        const { values, steps } = recordCourse(IN_TURN, { iteration, sample })
        expectNear(values['out.o1'], rowOf('xor-stuck', iteration).answers[sample]!, NINE_DIGITS)
        expect(steps.filter(({ phase }) => phase === 'update')).toHaveLength(9)
        expect(steps.at(-1)!.writes).toBe('next.error')
      }
    },
  )

  it('starts with the first sample, whatever the network stood at before', () => {
    const moved = { ...problem, inputs: [7, 7], targets: [7] }
    expect(problemOfCourse({ ...TOGETHER, problem: moved })).toMatchObject({
      inputs: [0, 0],
      targets: [0],
      otherSamples,
    })
    expectNear(
      trainCourse({ ...TOGETHER, problem: moved }, { iterations: 1000 }).error,
      rowOf('xor-plateau', 1000).E,
      NINE_DIGITS,
    )
  })
})
