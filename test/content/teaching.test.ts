import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LESSONS } from '../../src/content/lessons'
import { SCENARIOS } from '../../src/content/scenarios'
import { readLesson } from '../../src/formats/lessonFile'
import { PANELS } from '../../src/session/panels'

const teaching = textOf('teaching.md')
const lessons = textOf('lessons.md')

describe('what teachers read', () => {
  it('says of each of the twenty-two misconceptions what to see and what to try', () => {
    const rows = teaching.split('\n').filter((line) => /^\| M\d/.test(line))
    expect(rows.map((row) => row.split('|')[1]!.trim())).toEqual(Array.from({ length: 22 }, (_, i) => `M${i + 1}`))
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

  it('shows a lesson that can be opened as it stands', () => {
    const [, example] = /```json\n(.*?)```/s.exec(lessons) ?? []
    expect(readLesson(example, PANELS)).toMatchObject({ kind: 'lesson', lesson: { id: 'one-weaker-path' } })
  })
})

function textOf(file: string): string {
  return readFileSync(join(import.meta.dirname, '../../docs', file), 'utf8')
}
