import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { lockAnswer } from '../../../src/asking/acts'
import { createAsking } from '../../../src/asking/asking'
import { articleExample, recordIteration } from '../../../src/engine'
import type { Lesson } from '../../../src/lessons/lesson'
import { openQuestion, questionAt } from '../../../src/session/question'
import { present } from '../../../src/session/showing'
import { openLesson, turnTo } from '../../../src/teaching/acts'
import { listenToLessonKeys } from '../../../src/ui/asking/lessonKeys'
import { useApp } from '../../../src/ui/context/AppContext'
import { listenToKeys } from '../../../src/ui/first/pageKeys'
import { joinLessons } from '../../../src/ui/lessons/joinLessons'
import { LessonStrip } from '../../../src/ui/lessons/LessonStrip'
import { shippedLessons } from '../../content/lessons/shipped'
import { show, type Page } from '../../support/page'

let lessons: readonly Lesson[]
let ends: (() => void)[] = []

beforeAll(async () => {
  lessons = await shippedLessons()
})

afterEach(leave)

/** Takes the page's keys away, so that the next one hears them alone. */
function leave(): void {
  for (const end of ends) end()
  ends = []
}

function Open() {
  const lesson = useApp((state) => state.lesson)
  return lesson && <LessonStrip />
}

const lessonOf = (id: string): Lesson => lessons.find((one) => one.id === id)!

/** Opens a lesson that ships at one of its cards, in a page that hears keys. */
function openAt(id: string, card?: string): Page {
  const page = show(<Open />, { step: 3 })
  const lesson = lessonOf(id)
  ends = [listenToKeys({ ...page, press: () => {} }), listenToLessonKeys(page)]
  joinLessons(page.store)
  page.player.askWith(createAsking(page.store, page.player.goOn))
  act(() => openLesson(page.store, lesson, id))
  if (card)
    act(() =>
      turnTo(
        page.store,
        lesson.cards.findIndex((one) => one.id === card),
      ),
    )
  return page
}

const press = (key: string): void => {
  fireEvent.keyDown(document.body, { key })
}
const cardIn = ({ store }: Page): string => store.getState().lesson!.lesson.cards[store.getState().lesson!.card]!.id

describe('the two keys of a clicker, in a lesson', () => {
  it('turn the cards, and never step past what a card will ask', () => {
    const page = openAt('two-roads')
    const { step } = page.store.getState()
    press('PageDown')
    expect(cardIn(page)).toBe('path-one')
    expect(page.store.getState().step).toBe(step)
    expect(openQuestion(page.store.getState())).not.toBeNull()
    press('PageUp')
    expect(cardIn(page)).toBe('start')
  })

  it('show what is asked without an answer, and then go on', () => {
    const page = openAt('two-roads', 'path-one')
    press('PageDown')
    expect(questionAt(page.store.getState())).toMatchObject({ isLocked: true, answer: null })
    expect(cardIn(page)).toBe('path-one')
    press('PageDown')
    expect(cardIn(page)).toBe('path-two')
  })

  it('offer the hint of a task before they pass it over', () => {
    const page = openAt('two-roads', 'cancel')
    press('PageDown')
    expect(page.store.getState().lesson!.isHinted).toBe(true)
    expect(cardIn(page)).toBe('cancel')
    press('PageDown')
    expect(cardIn(page)).toBe('still-wrong')
  })

  it('measure a secret program, say which weights are flagged and then which program it is, before they pass it over', () => {
    const page = openAt('bug-lab', 'secret')
    act(() => present(page.store, 'on'))
    press('PageDown')
    // It takes the new weights of the output layer: only what lies behind them comes out wrong.
    expect(screen.getByRole('status')).toHaveTextContent(
      'Flagged: w1, w2, w3, and w4, where claim and measurement differ. Not flagged: w5, w6, w7, and w8.',
    )
    expect(screen.getByRole('status')).not.toHaveTextContent('Moved weights')
    press('PageDown')
    expect(screen.getByRole('status')).toHaveTextContent('Found out: Moved weights.')
    expect(cardIn(page)).toBe('secret')
    press('PageDown')
    expect(cardIn(page)).toBe('pair')
  })

  it('leave a card about a tab to P, which the card names before a class', async () => {
    const page = openAt('bug-lab', 'secret')
    expect(screen.queryByRole('button', { name: /Bug lab/ })).toBeNull()
    act(() => present(page.store, 'on'))
    await page.user.click(screen.getByRole('button', { name: 'Show Bug lab (P)' }))
    expect(page.store.getState()).toMatchObject({ showing: { presenting: null }, panel: 'bugs' })
    expect(cardIn(page)).toBe('secret')
  })

  it('step where a card leaves steps blank, both ways, until all have been asked', () => {
    const page = openAt('one-iteration', 'alone')
    const asked: (string | null)[] = []
    for (let i = 0; i < 40 && cardIn(page) === 'alone'; i++) {
      const of = openQuestion(page.store.getState())?.ask.of
      if (of) asked.push(of)
      press('PageDown')
    }
    expect(asked).toEqual(['grad.w1', 'grad.w3'])
    expect(cardIn(page)).toBe('moves')
    act(() => turnTo(page.store, page.store.getState().lesson!.card - 1))
    const { step } = page.store.getState()
    press('ArrowRight')
    press('PageUp')
    expect(page.store.getState().step).toBe(step)
    expect(cardIn(page)).toBe('alone')
    press('PageUp')
    expect(cardIn(page)).toBe('hears')
  })

  it('bring the question of a card back to who has gone elsewhere', () => {
    const page = openAt('two-roads', 'sum')
    act(() => page.player.first())
    expect(questionAt(page.store.getState())).toBeNull()
    press('PageDown')
    expect(cardIn(page)).toBe('sum')
    expect(openQuestion(page.store.getState())?.ask).toMatchObject({ of: 'dE_dout.h1' })
  })

  it('lead through every lesson that ships to its end, and out of it', () => {
    for (const { id, cards } of lessons) {
      const page = openAt(id)
      const seen: string[] = []
      for (let i = 0; i < 80 && !page.store.getState().lesson!.isOver; i++) {
        if (seen.at(-1) !== cardIn(page)) seen.push(cardIn(page))
        press('PageDown')
      }
      expect(seen).toEqual(cards.map((card) => card.id))
      press('PageDown')
      expect(page.store.getState().lesson).toBeNull()
      page.unmount()
      leave()
    }
  })
})

describe('the end of a lesson', () => {
  const truth = recordIteration(articleExample).values

  it('says how many answers were right over all cards, also those of another network, and what to try next', () => {
    const page = openAt('two-roads')
    const { store, player } = page
    const lesson = lessonOf('two-roads')
    const given: Readonly<Record<string, string>> = {
      'path-one': truth['via.o1.h1']!.toFixed(4),
      // Wrong, and taken back for the right one.
      'path-two': '0',
      'new-numbers': '0.5',
    }
    for (const [i, { id }] of lesson.cards.entries()) {
      act(() => turnTo(store, i))
      const answer = given[id]
      if (answer !== undefined) act(() => lockAnswer(store, player.goOn, answer))
    }
    act(() => turnTo(store, 2))
    act(() => lockAnswer(store, player.goOn, '2'))
    act(() => turnTo(store, lesson.cards.length - 1))
    press('PageDown')
    press('PageDown')
    expect(screen.getByTestId('closing')).toHaveTextContent('2 of 3 right, 3 left without an answer')
    expect(screen.getByRole('button', { name: /^Try next: The seventh digit/ })).toBeInTheDocument()
  })

  it('says before a class that the next press leaves the lesson', () => {
    const page = openAt('two-roads', 'change')
    press('PageDown')
    press('PageDown')
    expect(screen.getByTestId('closing')).not.toHaveTextContent('Page Down')
    act(() => present(page.store, 'on'))
    expect(screen.getByTestId('closing')).toHaveTextContent('Page Down now leaves the lesson.')
  })

  it('stays while a key is held, until a press of its own', () => {
    const page = openAt('two-roads', 'change')
    for (let i = 0; i < 9; i++) fireEvent.keyDown(document.body, { key: 'PageDown', repeat: i > 0 })
    expect(screen.getByTestId('closing')).toBeInTheDocument()
    press('PageDown')
    expect(page.store.getState().lesson).toBeNull()
  })

  it('has before a class a mark of its own, which no card has', () => {
    const page = openAt('two-roads', 'change')
    act(() => present(page.store, 'on'))
    press('PageDown')
    expect(screen.getByTestId('lesson')).not.toHaveTextContent('The end')
    press('PageDown')
    expect(screen.getByTestId('lesson')).toHaveTextContent('The end')
  })

  it('lets Enter that is held on the button that leads on press nothing more', () => {
    openAt('two-roads', 'change')
    fireEvent.click(screen.getByRole('button', { name: 'Skip this card' }), { detail: 0 })
    expect(screen.getByTestId('closing')).toBeInTheDocument()
    const held = { key: 'Enter', cancelable: true }
    // A browser presses the button by whatever nobody prevents.
    expect(fireEvent.keyDown(document.activeElement!, { ...held, repeat: true })).toBe(false)
    fireEvent.keyUp(document.activeElement!, held)
    expect(fireEvent.keyDown(document.activeElement!, held)).toBe(true)
  })

  it('leads to something of one’s own after a lesson from a file, and back to the last card', async () => {
    const page = openAt('two-roads', 'change')
    act(() => page.store.setState(({ lesson }) => ({ lesson: { ...lesson!, shippedAs: null } })))
    await page.user.click(screen.getByRole('button', { name: 'Skip this card' }))
    expect(screen.getByTestId('closing')).toHaveTextContent('Try next: change any number')
    await page.user.click(screen.getByRole('button', { name: 'Previous card' }))
    expect(screen.queryByTestId('closing')).toBeNull()
    expect(cardIn(page)).toBe('change')
    await page.user.click(screen.getByRole('button', { name: 'End of the lesson' }))
    await page.user.click(screen.getByRole('button', { name: 'Leave the lesson' }))
    expect(page.store.getState().lesson).toBeNull()
  })
})
