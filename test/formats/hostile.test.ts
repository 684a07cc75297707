import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedLessons } from '../content/lessons/shipped'
import { writeLesson } from '../../src/formats/lessonFile'
import { decodeLink } from '../../src/formats/link'
import { hostileFile } from './hostile/files'
import { expectFileHolds, expectLessonHolds, expectLinkHolds } from './hostile/holds'
import { hostileLesson } from './hostile/lessons'
import { arrivedLink, hostileLink } from './hostile/links'

/** So few here; npm run fuzz asks for more. */
const LINKS = Number(process.env['FUZZ_LINKS'] ?? 400)
const FILES = Number(process.env['FUZZ_FILES'] ?? 400)
const LESSONS = Number(process.env['FUZZ_LESSONS'] ?? 100)
const SEED = process.env['FUZZ_SEED']
const runs = (numRuns: number): fc.Parameters<unknown> => ({ numRuns, ...(SEED && { seed: Number(SEED) }) })

/** Tries so many texts, and says in a long run what came of them. */
function expectAll(texts: fc.Arbitrary<string>, count: number, holds: (text: string) => string): void {
  const came: Record<string, number> = {}
  fc.assert(
    fc.property(texts, (text) => {
      const kind = holds(text)
      came[kind] = (came[kind] ?? 0) + 1
    }),
    runs(count),
  )
  if (SEED) console.log(came)
}

describe('a link, whatever it says,', () => {
  it('opens as a finite network that can be passed on, or is refused in words', () => {
    expectAll(hostileLink, LINKS, expectLinkHolds)
  })

  it('opens as it was meant, however it arrived', () => {
    fc.assert(
      fc.property(arrivedLink, ([link, hash]) => {
        expect(decodeLink(hash)).toEqual({ kind: 'link', link })
      }),
      runs(Math.ceil(LINKS / 4)),
    )
  })
})

describe('a file, whatever it says,', () => {
  it('opens as a finite network that is saved as it is, or is refused in words', () => {
    expectAll(hostileFile, FILES, expectFileHolds)
  })

  it('is refused in words where one of its fields has an empty name, once or twice', () => {
    expect(expectFileHolds('{"backflow": 1, "": "a", "problem": {}}')).toBe('refused')
    expect(expectFileHolds('{"backflow": 1, "": "a", "": "b"}')).toBe('refused')
  })
})

describe('a lesson, whatever it says,', async () => {
  const lessons = await shippedLessons()

  it('opens as one that is saved as it is, or is refused in words', () => {
    expectAll(hostileLesson(lessons), LESSONS, expectLessonHolds)
  })

  it('is refused in words where a link of its has a part without a name', () => {
    expect(expectLessonHolds(writeLesson(lessons[0]!).replace(/"state": "[^"]*"/, '"state": "="'))).toBe('refused')
  })
})
