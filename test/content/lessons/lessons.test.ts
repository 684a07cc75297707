import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../../src/content/languages'
import { LESSONS } from '../../../src/content/lessons'
import { recordIteration } from '../../../src/engine'
import { wordCount } from '../../../src/formats/lessonFields'
import { askedOf, contextOf } from '../../../src/lessons/beginning'
import { holds, rightOptions, type Context } from '../../../src/lessons/evaluate'
import type { Card, LessonText } from '../../../src/lessons/lesson'
import { fillText } from '../../../src/lessons/placeholders'
import { editedBy, goThrough, shippedLessons, SOLUTIONS } from './shipped'

const lessons = await shippedLessons()
const writing = { decimals: 6, count: String } as const

describe('the list of lessons', () => {
  it('says of each what its file says', () => {
    expect(lessons.map(({ id, minutes, title }) => ({ id, minutes, title }))).toEqual(LESSONS)
  })

  it('lets the right answer stand anywhere', () => {
    const places = lessons
      .flatMap(goThrough)
      .flatMap(({ card, beginning }) =>
        card.ask?.kind === 'choice' ? [rightPlaces(card, contextOf(askedOf(card, beginning)))] : [],
      )
      .map(([place]) => place)
    for (const place of [0, 1, 2]) {
      const share = places.filter((one) => one === place).length / places.length
      expect(share).toBeGreaterThan(0.2)
      expect(share).toBeLessThan(0.5)
    }
  })
})

describe.each(lessons.map((lesson) => ({ ...lesson, lesson })))('the lesson $id', ({ id, minutes, cards, lesson }) => {
  const met = goThrough(lesson)

  it('takes ten minutes at the most, and no longer than it says', () => {
    expect(minutes).toBeLessThanOrEqual(10)
    const seconds = cards.reduce((sum, card) => sum + secondsFor(card), 0)
    expect(seconds / 60).toBeLessThanOrEqual(minutes)
    expect(seconds / 60).toBeGreaterThan(minutes / 2)
  })

  it('says of each number what it is', () => {
    const texts = cards.flatMap(({ text, hint, after }) => [text, hint, after]).filter((one) => one !== null)
    for (const text of texts)
      for (const language of LANGUAGES) expect(text[language], `${id}, ${language}`).not.toMatch(/^[\d{−]/)
  })

  it('ends with something to change, and says what alone may be changed', () => {
    const last = cards.at(-1)!
    expect(last.task).not.toBeNull()
    expect(last.allow).not.toBeNull()
    expect(last.text.en).toMatch(/^Change it: /)
    expect(last.text.zh).toMatch(/^动手改：/)
  })

  it('has at least five things to answer or to do', () => {
    expect(cards.filter(({ ask, task, fade }) => ask || task || fade.length > 0).length).toBeGreaterThanOrEqual(5)
  })

  it('can be done: no task is done before, each is after an edit that is allowed', () => {
    const tasks = met.filter(({ card }) => card.task)
    expect(tasks.map(({ card }) => card.id)).toEqual(Object.keys(SOLUTIONS[id as keyof typeof SOLUTIONS]))
    for (const { card, context, done } of tasks) {
      const solution = SOLUTIONS[id as keyof typeof SOLUTIONS][card.id]!
      expect(editedBy(solution).filter((name) => !card.allow?.some((allowed) => allowed === name))).toEqual([])
      expect(holds(card.task!.until.statement, context)).toBe(false)
      expect(holds(card.task!.until.statement, done)).toBe(true)
    }
  })

  it('has exactly one right answer to each choice, also after its tasks were done', () => {
    const counts = met
      .filter(({ card }) => card.ask?.kind === 'choice')
      .map(({ card, beginning }) => ({
        card: card.id,
        right: rightPlaces(card, contextOf(askedOf(card, beginning))).length,
      }))
    expect(counts.length).toBeGreaterThan(0)
    expect(counts.filter(({ right }) => right !== 1)).toEqual([])
  })

  it('says behind the verdict on an answer nothing that reads as another one', () => {
    for (const { ask, after } of cards) {
      if (!ask || !after) continue
      expect(after.en).not.toMatch(/^(Right|Wrong|Not so|Yes|No)\b/)
      expect(after.zh).not.toMatch(/^(对|错|正确|不对|是的|不是)[。，：]/)
    }
  })

  it('asks for numbers that can be typed: none is 0, and signs are clear', () => {
    for (const { card, beginning } of met) {
      if (!card.ask || card.ask.kind === 'choice') continue
      const value = contextOf(beginning).tape.values[card.ask.of]!
      expect(Math.abs(value)).toBeGreaterThan(1e-4)
    }
  })

  it('says all its numbers in both languages, and none that is none', () => {
    for (const { card, context, beginning, done } of met) {
      const after = card.task ? done : contextOf(askedOf(card, beginning))
      for (const [text, of] of [
        [card.text, context],
        [card.hint, context],
        [card.after, after],
      ] as const) {
        if (!text) continue
        expect(placeholdersOf(text.en)).toEqual(placeholdersOf(text.zh))
        for (const language of LANGUAGES)
          expect(fillText(text[language], of, writing)).not.toMatch(/NaN|undefined|[{}–∞]/)
      }
    }
  })

  it('speaks of paths, and in whole sentences', () => {
    for (const text of textsOf(cards)) {
      expect(text.en).not.toMatch(/\broads?\b/i)
      expect(text.zh).not.toMatch(/路(?!径)/)
      expect(text.zh).not.toMatch(/[\p{Script=Han}][,.;:?!]/u)
    }
    for (const { text, after, hint } of cards)
      for (const one of [text, after, hint]) {
        if (!one) continue
        expect(one.en).toMatch(/[.?…]$/)
        expect(one.zh).toMatch(/[。？…]$/)
      }
  })
})

describe('the first lesson', () => {
  const [first] = lessons

  it('asks at least six times, and never lets more than twelve moves go by without a question', () => {
    const responses = first!.cards.flatMap(({ ask, task, fade }) => [
      ...(ask ? [ask] : []),
      ...(task ? [task] : []),
      ...fade,
    ])
    expect(responses.length).toBeGreaterThanOrEqual(6)
    const { places, steps } = recordIteration(goThrough(first!)[0]!.beginning.problem)
    // Updates are one group, and so is the check.
    const asked = goThrough(first!).flatMap(({ card, beginning }) => {
      const here = beginning.written === null ? -1 : places.get(beginning.written)!
      return [here, ...card.fade.map((id) => places.get(id)!)]
    })
    const moves = steps.filter(({ phase }) => phase !== 'update' && phase !== 'check').length
    const stops = [...asked, moves].toSorted((a, b) => a - b).filter((place) => place <= moves)
    for (const [i, place] of stops.entries()) expect(place - (stops[i - 1] ?? -1)).toBeLessThanOrEqual(12)
  })
})

function rightPlaces({ ask }: Card, context: Context): readonly number[] {
  return ask?.kind === 'choice' ? rightOptions(ask.options, context) : []
}

/** A slow reader's time, in seconds: two words a second, and what the card asks for. */
function secondsFor({ text, after, ask, task, pair, fade }: Card): number {
  const words = [text, after].reduce((sum, one) => sum + (one ? wordCount(one.en) : 0), 0)
  const options = ask?.kind === 'choice' ? ask.options.reduce((sum, option) => sum + wordCount(option.text.en), 0) : 0
  const work = ask?.kind === 'number' ? 35 : ask ? 12 : task ? 60 : (pair?.seconds ?? 30 * fade.length)
  return (words + options) / 2 + work
}

function placeholdersOf(text: string): readonly string[] {
  return [...text.matchAll(/\{[^}]*\}/g)].map(([one]) => one).toSorted()
}

function textsOf(cards: readonly Card[]): readonly LessonText[] {
  return cards.flatMap(({ text, after, hint, ask }) => [
    text,
    ...(after ? [after] : []),
    ...(hint ? [hint] : []),
    ...(ask?.kind === 'choice' ? ask.options.map((option) => option.text) : []),
  ])
}
