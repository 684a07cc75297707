import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { giveUp } from '../../../src/asking/acts'
import { practises } from '../../../src/asking/practises'
import { SCENARIOS } from '../../../src/content/scenarios'
import { articleExample } from '../../../src/engine'
import { readLesson } from '../../../src/formats/lessonFile'
import type { Lesson } from '../../../src/lessons/lesson'
import { runProgram } from '../../../src/session/bugLabActs'
import { writtenAt } from '../../../src/session/moment'
import { PANELS } from '../../../src/session/panels'
import { startAnew } from '../../../src/session/reshape/startAnew'
import { leaveLesson, openLesson, turnTo } from '../../../src/teaching/acts'
import { QuestionCard } from '../../../src/ui/asking/QuestionCard'
import { useApp } from '../../../src/ui/context/AppContext'
import { joinLessons } from '../../../src/ui/lessons/joinLessons'
import { LessonStrip } from '../../../src/ui/lessons/LessonStrip'
import { NetworkPanel } from '../../../src/ui/panels/network/NetworkPanel'
import { shippedLessons } from '../../content/lessons/shipped'
import { expectToKeepFocus } from '../../support/expectToKeepFocus'
import { show, type Page } from '../../support/page'

let roads: Lesson

beforeAll(async () => {
  roads = (await shippedLessons()).find(({ id }) => id === 'two-roads')!
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

function Open() {
  const lesson = useApp((state) => state.lesson)
  return lesson && <LessonStrip />
}

/** The card of a lesson, and the network's own panel where that opens it. */
function OpenWithNetwork() {
  const isOpen = useApp(({ panel }) => panel === 'rules')
  return (
    <>
      <Open />
      {isOpen && <NetworkPanel />}
    </>
  )
}

/** Opens the lesson about two paths at one of its cards. */
function openAt(id = roads.cards[0]!.id): Page {
  const page = show(
    <>
      <Open />
      <QuestionCard />
    </>,
    { step: 3 },
  )
  joinLessons(page.store)
  act(() => openLesson(page.store, roads, null))
  act(() =>
    turnTo(
      page.store,
      roads.cards.findIndex((card) => card.id === id),
    ),
  )
  return page
}

const at = () => screen.getByTestId('cardOf')
const press = (page: Page, name: string) => page.user.click(screen.getByRole('button', { name }))

describe('a lesson on the page', () => {
  it('closes the network’s own panel with the card that opened it, and leaves every other one', async () => {
    const seventh = (await shippedLessons()).find(({ id }) => id === 'seventh-digit')!
    const { store } = openAt()
    act(() => store.getState().setPanel('values'))
    act(() => openLesson(store, seventh, null))
    expect(store.getState().panel).toBe('values')
    const mend = seventh.cards.findIndex(({ id }) => id === 'mend')
    act(() => turnTo(store, mend))
    expect(store.getState().panel).toBe('rules')
    act(() => turnTo(store, mend + 1))
    expect(store.getState().panel).toBe('values')
  })

  it.each([
    ['seventh-digit', 'mend', 'Update', 'Output layer first'],
    ['biases', 'rule', 'Biases', 'fixed'],
  ] as const)('of %s leads by key to the rule that its card is about', async (id, card, rule, chosen) => {
    const lesson = (await shippedLessons()).find((one) => one.id === id)!
    const page = show(<OpenWithNetwork />, { step: 3 })
    act(() => openLesson(page.store, lesson, null))
    act(() => turnTo(page.store, lesson.cards.findIndex((one) => one.id === card) - 1))
    screen.getByRole('button', { name: /^(Next|Skip)/ }).focus()
    await page.user.keyboard('{Enter}')
    const group = screen.getByRole('radiogroup', { name: rule })
    expect(within(group).getByRole('radio', { name: new RegExp(chosen, 'i') })).toHaveFocus()
  })

  it('stays at the step of its card when a rule is changed, whose E it then speaks of', async () => {
    const seventh = (await shippedLessons()).find(({ id }) => id === 'seventh-digit')!
    const { store } = openAt()
    act(() => openLesson(store, seventh, null))
    act(() =>
      turnTo(
        store,
        seventh.cards.findIndex(({ id }) => id === 'mend'),
      ),
    )
    const { problem } = store.getState().start
    act(() => void startAnew(store, { ...problem, updateOrder: 'simultaneous' }, { changes: ['updateOrder'] }))
    expect(writtenAt(store.getState())).toBe('next.error')
    expect(screen.getByTestId('lesson')).toHaveTextContent('Done. E is 0.291027774')
  })

  it('has at each card the network that its cards lead to, also for who turns back or leaves some out', async () => {
    const confident = (await shippedLessons()).find(({ id }) => id === 'confident-and-wrong')!
    const page = openAt('change')
    const { store } = page
    const weights = () => store.getState().start.problem.weights
    expect(weights()).not.toEqual(articleExample.weights)
    // The card before the last two had the article's network, as all up to it.
    act(() => turnTo(store, roads.cards.findIndex(({ id }) => id === 'cancel') - 1))
    expect(weights()).toEqual(articleExample.weights)
    act(() => openLesson(store, confident, null))
    act(() =>
      turnTo(
        store,
        confident.cards.findIndex(({ id }) => id === 'cliff'),
      ),
    )
    // b2 = 6 came with a card in between.
    expect(store.getState().start.problem.biases[1]).toBe(6)
  })

  it('asks what two paths that cancel mean for learning also of who has passed over cancelling them', () => {
    const { store } = openAt('cancel')
    act(() => turnTo(store, store.getState().lesson!.card + 1))
    // w1 and w2 hardly move, w5 and w7 go on.
    expect(store.getState().question?.ask).toMatchObject({ kind: 'choice', right: 1 })
  })

  it('keeps the text of a choice that is given up', () => {
    const page = openAt('weaker-path')
    const strip = screen.getByTestId('lesson')
    const question = screen.getByTestId('question').querySelector('h2')!.textContent
    expect(strip).not.toHaveTextContent(question)
    act(() => giveUp(page.store))
    expect(strip).toHaveTextContent(question)
  })

  it('lets nothing else be changed where a card says what alone can be', () => {
    const { store } = openAt('weaker-path')
    act(() => {
      store.setState({ question: null, allowed: ['eta'] })
      runProgram(store, 'sign')
      store.getState().openScenario(SCENARIOS[0]!)
    })
    const { start, notice } = store.getState()
    expect(start).toMatchObject({ scenario: null })
    expect(start.problem.program).toBeUndefined()
    expect(notice).toEqual({ kind: 'notAllowed', allowed: ['eta'] })
  })

  it('has its blanks practised, until it is chosen otherwise', async () => {
    const lesson = (await shippedLessons()).find(({ cards }) => cards.some(({ fade }) => fade.length > 0))!
    const { store } = openAt()
    expect(practises(store.getState())).toBe(false)
    act(() => {
      openLesson(store, lesson, null)
      turnTo(
        store,
        lesson.cards.findIndex(({ fade }) => fade.length > 0),
      )
    })
    expect(practises(store.getState())).toBe(true)
    act(() => store.getState().look('asking', { practises: false }))
    expect(practises(store.getState())).toBe(false)
  })

  it('gives whoever comes by a link, with the focus nowhere, the button that leads on', () => {
    openAt()
    expect(screen.getByRole('button', { name: 'Next card' })).toHaveFocus()
  })

  it('opens any card by its number', async () => {
    const page = openAt()
    await page.user.selectOptions(screen.getByRole('combobox', { name: 'Card' }), '7 of 10')
    expect(page.store.getState().lesson).toMatchObject({ card: 6 })
    expect(screen.getByTestId('lesson')).toHaveTextContent(/w5/)
  })

  it('goes from card to card and back', async () => {
    const page = openAt()
    expect(at()).toHaveDisplayValue('1 of 10')
    await press(page, 'Next card')
    expect(at()).toHaveDisplayValue('2 of 10')
    await press(page, 'Previous card')
    expect(at()).toHaveDisplayValue('1 of 10')
  })

  it('keeps the focus where it was pressed, on its first card too', async () => {
    const page = openAt('path-one')
    const back = screen.getByRole('button', { name: 'Previous card' })
    await page.user.click(back)
    expect(at()).toHaveTextContent('1 of 10')
    expectToKeepFocus(back)
    await page.user.keyboard(' ')
    expect(at()).toHaveTextContent('1 of 10')
  })

  it('puts the question of a card, and goes on with its answer', async () => {
    const page = openAt('path-one')
    expect(screen.getByTestId('answer')).toHaveFocus()
    // δ_o1 · w5 = 0.138498562 · 0.4.
    await page.user.keyboard('0.0554{Enter}')
    expect(screen.getByTestId('verdict')).toHaveTextContent(/^Right/)
    await page.user.keyboard('{Enter}')
    expect(at()).toHaveDisplayValue('3 of 10')
  })

  it('passes over a card that is not done, and says so on the button', async () => {
    const page = openAt('path-one')
    await press(page, 'Skip this card')
    expect(at()).toHaveDisplayValue('3 of 10')
    expect(page.store.getState().answers).toEqual([])
  })

  it('notes that a task is done as soon as an edit does it', () => {
    const page = openAt('cancel')
    expect(screen.getByTestId('lesson')).not.toHaveTextContent('Done.')
    act(() => void page.store.getState().edit({ w5: 0.13 }))
    expect(screen.getByTestId('lesson')).toHaveTextContent('Done. At w5 = 0.13, h1 hears')
    expect(screen.getByRole('button', { name: 'Next card' })).toBeInTheDocument()
  })

  it('offers the hint after two edits that did not do it', () => {
    const page = openAt('cancel')
    act(() => void page.store.getState().edit({ w5: 0.3 }))
    expect(screen.getByTestId('lesson')).not.toHaveTextContent('equal and opposite')
    act(() => void page.store.getState().edit({ w5: 0.2 }))
    expect(screen.getByTestId('lesson')).toHaveTextContent('equal and opposite')
  })

  it('offers the hint to whoever tries for a minute and a half', () => {
    vi.useFakeTimers()
    openAt('cancel')
    act(() => void vi.advanceTimersByTime(89_000))
    expect(screen.getByTestId('lesson')).not.toHaveTextContent('equal and opposite')
    act(() => void vi.advanceTimersByTime(1_000))
    expect(screen.getByTestId('lesson')).toHaveTextContent('equal and opposite')
  })

  it('takes no edit that a card does not allow, and says which it does', () => {
    const page = openAt('cancel')
    act(() => void page.store.getState().edit({ w7: 0.1 }))
    const { start, notice, past, lesson } = page.store.getState()
    expect(start.problem.weights[6]).toBe(0.5)
    expect(notice).toEqual({ kind: 'notAllowed', allowed: ['w5'] })
    expect(past).toHaveLength(lesson!.undoable)
  })

  it('begins a card again as it was', async () => {
    const page = openAt('cancel')
    act(() => void page.store.getState().edit({ w5: 0.13 }))
    await press(page, 'Begin this card again')
    expect(page.store.getState().start.problem.weights[4]).toBe(0.4)
    expect(screen.getByTestId('lesson')).not.toHaveTextContent('Done.')
  })

  it('leaves the page as it was before, and one undo leads back', async () => {
    const page = openAt('cancel')
    act(() => void page.store.getState().edit({ w5: 0.13 }))
    await press(page, 'Leave the lesson')
    expect(screen.queryByTestId('lesson')).toBeNull()
    const { start, step, past, allowed } = page.store.getState()
    expect([start.problem.weights[4], step, past.length, allowed]).toEqual([0.4, 3, 1, null])
    act(() => page.store.getState().undo())
    expect(page.store.getState().start.problem.weights[4]).toBe(0.13)
  })

  it('leaves beside the network the panel and the sheet that were there before, whatever its cards have opened', async () => {
    const seventh = (await shippedLessons()).find(({ id }) => id === 'seventh-digit')!
    const { store } = openAt()
    act(() => {
      leaveLesson(store)
      store.getState().setPanel('values')
      store.getState().look('sheet', { height: 'half' })
      openLesson(store, seventh, null)
      turnTo(
        store,
        seventh.cards.findIndex(({ panel }) => panel === 'slope'),
      )
      store.getState().look('sheet', { height: 'up' })
    })
    expect(store.getState().panel).toBe('slope')
    act(() => leaveLesson(store))
    expect(store.getState()).toMatchObject({ panel: 'values', looks: { sheet: { height: 'half' } } })
  })

  it('saves a copy that opens as the same lesson', async () => {
    let saved: Blob | null = null
    Object.assign(URL, { createObjectURL: (blob: Blob) => ((saved = blob), 'blob:'), revokeObjectURL: () => {} })
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const page = openAt('change')
    await press(page, 'Save a copy to edit')
    expect(readLesson(await saved!.text(), PANELS)).toEqual({ kind: 'lesson', lesson: roads })
  })
})
