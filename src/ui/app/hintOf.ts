import type { QuantityId } from '../../engine'
import { messagesOf, narrationOf } from '../../i18n/words'
import { writeNumber } from '../../notation/numbers'
import type { AppState } from '../../session/appState'
import { sightNow } from '../../session/selectors'

/** What there is to say of what somebody points at. */
export interface Hint {
  /** What it is about: beside this it is shown. */
  readonly on: Element
  readonly text: string
  /** The key that does the same. */
  readonly key?: string | undefined
  /** What a click does. */
  readonly click?: string
}

/** The name and key of a button that bears only a sign, the title of a step, a number in full; null for all else. */
export function hintOf(target: Element, state: AppState): Hint | null {
  return buttonHint(target, state) ?? tickHint(target, state) ?? numberHint(target, state)
}

function buttonHint(target: Element, state: AppState): Hint | null {
  const on = target.closest<HTMLElement>('.iconButton, .smallButton')
  const text = on?.getAttribute('aria-label')
  return on && text ? { on, text, key: keyOf(on.dataset['act'], state) } : null
}

/** Keys without Ctrl do nothing for whoever has turned them off. */
function keyOf(act: string | undefined, { language, singleKeys }: AppState): string | undefined {
  const { keyNames } = messagesOf(language).help
  const undo = `${keyNames.ctrl} Z`
  if (act === 'undo') return undo
  if (act === 'redo') return `${keyNames.shift} ${undo}`
  if (!singleKeys || !act) return undefined
  return {
    next: '→',
    back: '←',
    toggle: keyNames.space,
    first: keyNames.home,
    last: keyNames.end,
    help: '?',
    present: 'P',
    fold: 'F',
  }[act]
}

function tickHint(target: Element, state: AppState): Hint | null {
  const strip = target.closest('.tapeStrip')
  const on = target.matches('.tick') ? target : target === strip ? strip.querySelector('.tick.now') : null
  if (!strip || !on) return null
  const seen = sightNow(state)
  const step = seen.tape.steps[[...strip.querySelectorAll('.tick')].indexOf(on)]
  return step ? { on, text: narrationOf(state.language).titleOf({ seen, step }) } : null
}

function numberHint(target: Element, state: AppState): Hint | null {
  const on = target.closest('[data-quantity][data-value], .piece')
  if (!on?.closest('.network, .formulaPanel')) return null
  const id = on.getAttribute('data-quantity') as QuantityId
  const { tape, shows, readout } = sightNow(state)
  const value = shows(id) ?? readout(id)
  if (value === null) return null
  const { hints } = messagesOf(state.language)
  const text = writeNumber(value, 'all')
  // The result is where it leads, and what is on its way can't be clicked.
  if (on.closest('.result, .traveller')) return { on, text }
  // Whatever stands on a plate: a click is for the plate's own number.
  const isGiven = !tape.places.has(id) || on.closest('.editable') !== null
  if (!isGiven) return { on, text, click: hints.computed }
  return on.closest('.network') && !on.closest('.editable') ? { on, text } : { on, text, click: hints.given }
}
