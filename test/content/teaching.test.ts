import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LESSONS } from '../../src/content/lessons'
import { SCENARIOS } from '../../src/content/scenarios'
import '../../src/engine/kinds/learn'
import { recordIteration } from '../../src/engine'
import { decodeLink } from '../../src/formats/link'
import { readLesson } from '../../src/formats/lessonFile'
import { PANELS } from '../../src/session/panels'

const teaching = textOf('teaching.md')
const lessons = textOf('lessons.md')

describe('what teachers read', () => {
  it('says of each of the twenty-six misconceptions what to see and what to try', () => {
    const rows = teaching.split('\n').filter((line) => /^\| M\d/.test(line))
    expect(rows.map((row) => row.split('|')[1]!.trim())).toEqual(Array.from({ length: 26 }, (_, i) => `M${i + 1}`))
    for (const row of rows) expect(row.split('|').filter((cell) => cell.trim() === '')).toHaveLength(2)
  })

  it('names only scenarios and lessons that there are', () => {
    const scenarios = [...teaching.matchAll(/\(`([^`]+)`\)/g)].map(([, id]) => id!)
    expect(scenarios.length).toBeGreaterThan(10)
    expect(scenarios.filter((id) => !SCENARIOS.some((scenario) => scenario.id === id))).toEqual([])
    const titles = [...`${teaching}${lessons}`.matchAll(/(?<!\*)\*([^*\n]+)\*(?!\*)/g)].map(([, title]) => title!)
    expect(titles.length).toBeGreaterThan(10)
    expect(titles.filter((title) => !LESSONS.some((lesson) => lesson.title.en === title))).toEqual([])
  })

  it('links to networks that show what it says of them', () => {
    const links = [...teaching.matchAll(/Link `(#[^`]+)`/g)].map(([, hash]) => decodeLink(hash!))
    const tapes = links.map((found) => {
      if (found.kind !== 'link') throw new Error(found.kind)
      return recordIteration(found.link.problem)
    })
    const [hidden, small, xor, , off, leaky, softmax] = tapes.map(({ values }) => values)
    // As if h1 had the target of o1; and no digit of it before the fourth.
    expect((hidden!['out.h1']! - hidden!['t1']!).toFixed(3)).toBe('0.583')
    expect(small!['grad.w1']!.toFixed(3)).toBe('0.000')
    expect(xor!['grad.w5']).toBeGreaterThan(0)
    expect(xor!['batch.w5']).toBeLessThan(0)
    expect(
      [off!['out.h1'], off!['delta.h1'], off!['grad.w1'], off!['grad.w2']].map((value) => Math.abs(value!)),
    ).toEqual([0, 0, 0, 0])
    expect(Math.abs(leaky!['grad.w1']!)).toBeGreaterThan(0)
    expect(softmax!['delta.o1']).toBeCloseTo(softmax!['out.o1']! - softmax!['t1']!, 12)
    const { problem } = tapes.at(-1)!
    const moved = recordIteration({
      ...problem,
      weights: problem.weights.map((weight, i) => (i === 4 ? weight + 1 : weight)),
    })
    expect(moved.values['out.o2']).not.toBe(softmax!['out.o2'])
  })

  it('shows a lesson that can be opened as it stands', () => {
    const [, example] = /```json\n(.*?)```/s.exec(lessons) ?? []
    expect(readLesson(example, PANELS)).toMatchObject({ kind: 'lesson', lesson: { id: 'one-weaker-path' } })
  })
})

function textOf(file: string): string {
  return readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8')
}
