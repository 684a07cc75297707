import { describe, expect, it } from 'vitest'
import { LESSONS } from '../../src/content/lessons'
import { readLessonLink, writeLessonLink } from '../../src/formats/lessonLink'
import { decodeLink } from '../../src/formats/link'

describe('a link to a lesson', () => {
  it.each(LESSONS.map(({ id }) => id))('opens it, and no network: %s', (id) => {
    const link = writeLessonLink(id)
    expect(readLessonLink(`#${link}`)).toBe(id)
    expect(decodeLink(link)).toEqual({ kind: 'none' })
  })

  it.each([
    ['behind a network', '#v=1&eta=2&ui=&lesson=two-paths', 'two-paths'],
    ['as a chat leaves it', '%23v%3D1%26ui%3D%26lesson%3Dtwo-paths).', 'two-paths'],
    ['beside other wishes', '#ui=&present=1&lesson=biases&digits=4', 'biases'],
    ['by a name that no lesson has', '#ui=&lesson=two-roads', null],
    ['by no name', '#ui=&lesson=', null],
    ['before the mark, where only the network is named', '#lesson=two-paths', null],
    ['not at all', '#v=1', null],
  ])('is read %s', (_, hash, id) => {
    expect(readLessonLink(hash)).toBe(id)
  })
})
