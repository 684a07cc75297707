import { expect } from 'vitest'
import { checkProblem, recordIteration, rightProblem, type Problem } from '../../../src/engine'
import { encodeLink } from '../../../src/formats/encodeLink'
import { readLesson, writeLesson, type ReadLesson } from '../../../src/formats/lessonFile'
import { LINK_LIMITS } from '../../../src/formats/limits'
import { decodeLink, type DecodedLink } from '../../../src/formats/link'
import { readNetworkFile, writeNetworkFile, type ReadNetworkFile } from '../../../src/formats/networkFile'
import { fileRefusalEn } from '../../../src/i18n/texts/en/fileRefusal'
import { lessonRefusalEn } from '../../../src/i18n/texts/en/lessonRefusal'
import { linkRefusalEn } from '../../../src/i18n/texts/en/linkRefusal'
import { fileRefusalZh } from '../../../src/i18n/texts/zh/fileRefusal'
import { lessonRefusalZh } from '../../../src/i18n/texts/zh/lessonRefusal'
import { linkRefusalZh } from '../../../src/i18n/texts/zh/linkRefusal'
import { PANELS } from '../../../src/session/panels'

/** Holds that a link opens as a finite network which can be passed on, or is refused in words. Gives back which. */
export function expectLinkHolds(hash: string): DecodedLink['kind'] {
  const decoded = decodeLink(hash)
  if (decoded.kind === 'refused') {
    expectSentence(linkRefusalEn(decoded), /^This link can’t be opened: .+\.$/s)
    expectSentence(linkRefusalZh(decoded), /^无法打开这个链接：.+。$/s)
    if (decoded.part !== '' && decoded.why !== 'tooLong') {
      expect(linkRefusalEn(decoded)).toContain(`“${decoded.part}”`)
      expect(linkRefusalZh(decoded)).toContain(`“${decoded.part}”`)
    }
  } else if (decoded.kind === 'link') {
    const { problem, iteration } = decoded.link
    expectFinite(problem)
    expectCount(iteration)
    const again = decodeLink(`#${encodeLink(decoded.link)}`)
    if (again.kind === 'link') expect(again.link).toEqual(decoded.link)
    // The very start of the article's example needs no hash.
    else expect(encodeLink(decoded.link)).toBe('')
  }
  return decoded.kind
}

/** Holds that a file opens as a finite network which is saved as it is, or is refused in words. Gives back which. */
export function expectFileHolds(text: string): ReadNetworkFile['kind'] {
  const found = readNetworkFile(text)
  if (found.kind === 'refused') {
    expectSentence(fileRefusalEn(found), /^This file can’t be opened: .+\.$/s)
    expectSentence(fileRefusalZh(found), /^无法打开这个文件：.+。$/s)
    if (found.place !== '') {
      expect(fileRefusalEn(found)).toContain(found.place)
      expect(fileRefusalZh(found)).toContain(found.place)
    }
  } else {
    const { problem, iteration, recorded } = found.file
    expectFinite(problem)
    expectCount(iteration)
    expectCount(recorded)
    expect(iteration).toBeLessThanOrEqual(recorded)
    // A file writes -0 as 0.
    expect(JSON.stringify(readNetworkFile(writeNetworkFile(found.file)))).toBe(JSON.stringify(found))
  }
  return found.kind
}

/** Holds that a lesson opens as one that is saved as it is, or is refused in words. Gives back which. */
export function expectLessonHolds(text: string): ReadLesson['kind'] {
  const found = readLesson(text, PANELS)
  if (found.kind === 'refused') {
    expectSentence(lessonRefusalEn(found), /^This lesson can’t be opened: .+\.$/s)
    expectSentence(lessonRefusalZh(found), /^无法打开这一课：.+。$/s)
  } else expect(readLesson(writeLesson(found.lesson), PANELS)).toEqual(found)
  return found.kind
}

function expectFinite(problem: Problem): void {
  expect(checkProblem(problem)).toEqual(rightProblem(problem))
  expect(Object.values(recordIteration(problem).values).filter((value) => !Number.isFinite(value))).toEqual([])
}

function expectCount(count: number): void {
  expect(Number.isInteger(count) && count >= 0 && count <= LINK_LIMITS.mostIterations).toBe(true)
}

function expectSentence(sentence: string, form: RegExp): void {
  expect(sentence).toMatch(form)
  // A torn file may be quoted with a quotation mark of its own: ““”, or “cards[0].en“”.
  expect(sentence).not.toMatch(/undefined|\[object|(?<![“!-~])“”/)
  expect(sentence.length).toBeLessThan(600)
}
