import type { QuantityId } from '../../engine'
import { stageMessagesOf } from '../../i18n/words'
import { writeNumber } from '../../notation/numbers'
import type { Player } from '../../playback/player'
import type { AppState } from '../../session/appState'
import type { AppStore } from '../../session/appStore'
import { canGoOn, errorChange, sightNow } from '../../session/selectors'
import { PLAY_SIGNS } from '../parts/playSigns'
import { playedLine, playedStep } from './playedStep'
import './placeholder.css'

/** Stands in for the controls of a page that was written at build, until React has come. */
export interface Placeholder {
  /** Makes the page what it was written as, and gives back what was pressed that nobody could answer yet. */
  leave(): HTMLElement | null
}

const ACTS = ['first', 'back', 'toggle', 'next', 'last', 'restart'] as const

type Act = (typeof ACTS)[number]

/** Lets the player's buttons and the tape work, and shows the formula of each step. */
export function standIn(page: HTMLElement, { store, player }: { store: AppStore; player: Player }): Placeholder {
  const ends = new AbortController()
  const panel = page.querySelector<HTMLElement>('.formulaPanel')!
  const written = [...panel.childNodes]
  const writtenLabel = panel.getAttribute('aria-label')!
  const line = page.querySelector<HTMLElement>('.nowLine')!
  const writtenLine = [...line.childNodes]
  const readout = page.querySelector<HTMLElement>('.errorValue')!
  const writtenError = [...readout.childNodes]
  let pressed: HTMLElement | null = null

  const onClick = ({ target, clientX, ctrlKey }: MouseEvent): void => {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null
    const act = ACTS.find((one) => one === button?.dataset['act'])
    const piece = target instanceof Element ? target.closest('.piece, .mathLine:not(.result) [data-quantity]') : null
    if (act) {
      // The first screen goes away when its buttons are pressed: the focus goes on to the player's own.
      if (panel.contains(button)) playerButton(page, act)?.focus({ preventScroll: true })
      player[act]()
    } else if (piece) goTo(piece.getAttribute('data-quantity')!)
    else if (button) pressed = button
    else if (!ctrlKey && target instanceof Element && target.closest('.tapeStrip'))
      player.jump(ticksOf(page).filter((tick) => tick.getBoundingClientRect().left <= clientX).length)
  }
  page.addEventListener('click', onClick, { signal: ends.signal })
  const goTo = (id: string): void => {
    const { places } = sightNow(store.getState()).tape
    const place = places.get(id as QuantityId)
    if (place !== undefined) player.jump(place + 1)
  }

  const show = (state: AppState): void => {
    showButtons(page, state)
    showError(readout, state, writtenError)
    showTape(page, state)
    const hadFocus = panel.contains(document.activeElement)
    const { formula } = stageMessagesOf(state.language)
    panel.replaceChildren(...(state.step > 0 ? [playedStep(state)] : written))
    panel.classList.toggle('firstScreen', state.step === 0)
    panel.setAttribute('aria-label', state.step > 0 ? formula.title : writtenLabel)
    // The number that was pressed is gone: without another one the focus would fall to the page.
    if (hadFocus) panel.querySelector('button')?.focus()
    line.replaceChildren(...(state.step > 0 ? playedLine(state) : writtenLine))
    // The beginning of a later iteration has other words than that of the first.
    page.toggleAttribute('data-later', state.iteration > 0 && state.step === 0)
    // What stands beside the stage is right for the page as it was written, and for no other.
    page.toggleAttribute('data-asks', state.start.scenario !== null && state.start.scenario !== state.scenarioDismissed)
    page.toggleAttribute('data-stale', !isAsWritten(state, store.getInitialState()))
  }
  const unsubscribe = store.subscribe(show)
  show(store.getState())
  return {
    leave() {
      unsubscribe()
      ends.abort()
      panel.replaceChildren(...written)
      line.replaceChildren(...writtenLine)
      page.removeAttribute('data-reshaped')
      page.removeAttribute('data-asks')
      page.removeAttribute('data-later')
      showError(readout, null, writtenError)
      page.querySelectorAll('[inert]').forEach((part) => part.removeAttribute('inert'))
      return pressed
    },
  }
}

function isAsWritten(state: AppState, written: AppState): boolean {
  return state.start === written.start && state.iteration === 0 && state.decimals === written.decimals
}

function ticksOf(page: HTMLElement): readonly Element[] {
  return [...page.querySelectorAll('.tick')]
}

function showTape(page: HTMLElement, state: AppState): void {
  const { steps } = sightNow(state).tape
  const ticks = ticksOf(page)
  ticks.forEach((tick, i) => {
    tick.className = `tick${i + 1 === state.step ? ' now' : i + 1 < state.step ? ' done' : ''}`
  })
  const runs = ticks.map((tick) => tick.closest('.run')!)
  for (const run of new Set(runs)) run.classList.toggle('current', run === runs[state.step - 1])
  // The tape of another network is another: it comes with React.
  const isSame = ticks.length === steps.length && steps.every(({ phase }, i) => runs[i]!.matches(`.in-${phase}`))
  page.toggleAttribute('data-reshaped', !isSame)
}

function playerButton(page: HTMLElement, act: Act): HTMLElement | null {
  return page.querySelector<HTMLElement>(`.transport [data-act=${act}]`)
}

function showButtons(page: HTMLElement, state: AppState): void {
  const { transport } = stageMessagesOf(state.language)
  const set = (act: Act, disabled: boolean, label?: string): void => {
    const button = playerButton(page, act)
    button?.setAttribute('aria-disabled', String(disabled))
    if (label) button?.setAttribute('aria-label', label)
  }
  const atStart = state.step === 0 && state.iteration === 0
  const atEnd = state.step >= sightNow(state).tape.steps.length
  const isOver = atEnd && !canGoOn(state)
  for (const act of ['first', 'back', 'restart'] as const) set(act, atStart)
  set('toggle', isOver, state.playing ? transport.pause : transport.play)
  set('next', isOver, atEnd ? transport.nextIteration : transport.next)
  set('last', atEnd)
  for (const sign of page.querySelectorAll('[data-act=toggle] path'))
    sign.setAttribute('d', PLAY_SIGNS[state.playing ? 'pause' : 'play'])
  page.querySelector('.tapeStrip')?.setAttribute('aria-valuenow', String(state.step))
}

/** E as it is known, or as it was written, unknown. */
function showError(readout: HTMLElement, state: AppState | null, unknown: readonly Node[]): void {
  const { id, error } = state ? errorChange(state) : NOTHING_KNOWN
  readout.dataset['quantity'] = id
  if (error === null) delete readout.dataset['value']
  else readout.dataset['value'] = String(error)
  readout.replaceChildren(...(error === null || !state ? unknown : [writeNumber(error, state.decimals)]))
}

const NOTHING_KNOWN = { id: 'error', error: null } as const
