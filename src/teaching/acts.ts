import { pose } from '../asking/acts'
import { beginningOf, endOf, LESSON_START } from '../lessons/beginning'
import type { Card, Lesson } from '../lessons/lesson'
import type { AppStore } from '../session/appStore'
import type { LessonRun } from '../session/lessonRun'
import { type Moment, momentOf, newStart, stepAfter } from '../session/moment'
import { PANELS } from '../session/panels'
import { problemAt } from '../session/runs'
import { tapeOf } from '../session/selectors'
import { nameLesson } from '../session/showing'
import { cardOf, rightChoice, stateOf } from './cards'

/** What the question of a lesson is called among those that have words elsewhere. */
export const OF_LESSON = 'lesson'

/** Opens a lesson at its first card, or at a later one. What was there before comes back when it is left. */
export function openLesson(store: AppStore, lesson: Lesson, shippedAs: string | null, card = 0): void {
  const state = store.getState()
  const open = state.lesson
  const here = momentOf(state)
  const run: LessonRun = {
    lesson,
    shippedAs,
    card: 0,
    done: [],
    begun: here,
    before: open?.before ?? here,
    past: open?.past ?? state.past,
    beside: open?.beside ?? { panel: state.behind, sheet: state.looks.sheet.height },
    undoable: 0,
    isHinted: false,
    isOver: false,
  }
  store.together(() => {
    store.setState({ lesson: run })
    begin(store, 0)
    if (card > 0) begin(store, Math.min(card, lesson.cards.length - 1))
  })
}

/** Turns to a card, and makes the page as it starts. */
export function turnTo(store: AppStore, card: number): void {
  const { lesson } = store.getState()
  if (!lesson || card < 0 || card >= lesson.lesson.cards.length) return
  store.together(() => begin(store, card))
}

/** Turns to the next card; after the last one the lesson is over, and after that it is left. */
export function nextCard(store: AppStore): void {
  const { lesson } = store.getState()
  if (!lesson) return
  if (lesson.isOver) return leaveLesson(store)
  store.together(() => {
    markDone(store)
    if (lesson.card + 1 < lesson.lesson.cards.length) turnTo(store, lesson.card + 1)
    else close(store)
  })
}

/** Makes the page as this card found it. */
export function beginAgain(store: AppStore): void {
  const { lesson } = store.getState()
  if (!lesson) return
  store.together(() => {
    store.getState().restore(lesson.begun)
    store.setState({ lesson: { ...lesson, done: lesson.done.filter((one) => one !== lesson.card) } })
    prepare(store)
  })
}

/** Notes that the card that is shown is done, or passed over. */
export function markDone(store: AppStore): void {
  const { lesson } = store.getState()
  if (lesson && !lesson.done.includes(lesson.card))
    store.setState({ lesson: { ...lesson, done: [...lesson.done, lesson.card] } })
}

/** Shows the hint of the card that is shown. */
export function showHint(store: AppStore): void {
  const { lesson } = store.getState()
  if (lesson && !lesson.isHinted) store.setState({ lesson: { ...lesson, isHinted: true } })
}

/** Closes the lesson: the page is as before it, and one undo leads back to where it was left. */
export function leaveLesson(store: AppStore): void {
  const state = store.getState()
  const { lesson } = state
  if (!lesson) return
  store.together(() => {
    endLesson(store)
    nameLesson(store, null)
    state.restore(lesson.before)
    state.setPanel(lesson.beside.panel)
    state.look('sheet', { height: lesson.beside.sheet })
    store.setState({ past: [...lesson.past, momentOf(state)] })
  })
}

/** Takes the lesson away with all that its card has set: what it lit is dark again. */
export function endLesson(store: AppStore): void {
  store.setState({ lesson: null, allowed: null, question: null, lit: null })
}

/** Says how it went: nothing is asked any more, and everything may be changed. */
function close(store: AppStore): void {
  store.setState(({ lesson }) => ({
    lesson: { ...lesson!, isOver: true },
    allowed: null,
    question: null,
    playing: false,
  }))
}

function begin(store: AppStore, index: number): void {
  const state = store.getState()
  const run = { ...state.lesson!, card: index, isHinted: false, isOver: false }
  const { cards } = run.lesson
  const from = state.lesson!.card
  // A network that came with a later card is not this one's: back from there the cards lead to it from the first on.
  const isRemade = hasNetwork(cards.slice(index + 1, from + 1))
  const way = isRemade ? cards.slice(0, index) : cards.slice(from + 1, index)
  const before = way.reduce((at, one) => endOf(one, beginningOf(one, at)), isRemade ? LESSON_START : stateOf(state))
  const card = cards[index]!
  const beginning = beginningOf(card, before)
  // Cards without a network of their own go on in the run that is there.
  const isElsewhere = isRemade || hasNetwork([...way, card])
  const start = isElsewhere ? newStart(beginning.problem) : state.start
  const problem = problemAt(start.problem, beginning.iteration)
  const moment: Moment = { start, iteration: beginning.iteration, step: stepAfter(problem, beginning.written) }
  state.restore(moment)
  store.setState(({ past }) => ({ lesson: { ...run, begun: moment, undoable: past.length } }))
  nameLesson(store, run.shippedAs, run.shippedAs === null ? 1 : index + 1)
  prepare(store)
}

function hasNetwork(cards: readonly Card[]): boolean {
  return cards.some(({ state }) => state !== null)
}

/** What a card sets beside its network: what may be edited, the panel, what is lit, its question. */
function prepare(store: AppStore): void {
  const state = store.getState()
  const card = cardOf(state.lesson!)
  store.setState({ allowed: card.allow, question: null, playing: false })
  const panel = PANELS.find((one) => one === card.panel)
  // The network's own panel lies over what a card asks.
  state.setPanel(panel ?? state.behind)
  state.light(card.look[0] ?? null)
  const { ask } = card
  if (!ask) return
  const { step } = state
  const { places } = tapeOf(state)
  if (ask.kind === 'choice') {
    pose(store, { ask: { kind: 'choice', of: null, named: OF_LESSON, right: rightChoice(card, state) }, until: step })
    return
  }
  const place = places.get(ask.of)
  if (place !== undefined) pose(store, { ask: { kind: ask.kind, of: ask.of }, until: place + 1 })
}
