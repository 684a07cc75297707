import type { AppStore } from '../../session/appStore'
import { element } from '../first/writtenText'
import { hasHint } from '../parts/hasHint'
import { hintOf, type Hint } from './hintOf'
import './hints.css'

/** How long the pointer rests before a hint appears, in milliseconds. */
const AFTER = 400
/** What hides a hint. */
const HIDES = ['pointerdown', 'focusout', 'scroll'] as const
/** Between a hint and what it is about, and the window's edge, in CSS pixels. */
const GAP = 6

/**
 * Shows a hint beside whatever is pointed at or has come to the focus by keyboard; Escape and any press hide it. Gives
 * back how to stop.
 *
 * One element for the whole page, outside of React and of what scrolls. Readers have the names already: to them it is
 * nothing.
 */
export function showHints(page: Document, store: AppStore): () => void {
  const tooltip = element('div', 'tooltip')
  tooltip.setAttribute('aria-hidden', 'true')
  let timer: ReturnType<typeof setTimeout> | undefined
  let about: Element | null = null
  /** Whether the focus moves because of a key, and not of a press. */
  let isByKey = false

  const hide = (): void => {
    clearTimeout(timer)
    tooltip.remove()
    about = null
  }
  const show = (hint: Hint): void => {
    const name = element('div', '')
    name.append(element('span', '', hint.text))
    if (hint.key) name.append(element('kbd', '', hint.key))
    tooltip.replaceChildren(name, ...(hint.click ? [element('p', '', hint.click)] : []))
    page.body.append(tooltip)
    // Below the tape stand the player's buttons and E.
    place(tooltip, hint.on.getBoundingClientRect(), !hint.on.matches('.tick'))
  }
  const hintAt = ({ target }: Event): Hint | null =>
    target instanceof Element ? hintOf(target, store.getState()) : null
  const onPointerOver = (event: PointerEvent): void => {
    // Whoever wants to read it closely may go there.
    if (event.pointerType === 'touch' || (event.target instanceof Node && tooltip.contains(event.target))) return
    const hint = hintAt(event)
    if (hint && hint.on === about) return
    hide()
    if (!hint) return
    about = hint.on
    timer = setTimeout(() => about?.isConnected && show(hint), AFTER)
  }
  const onFocus = (event: FocusEvent): void => {
    const hint = isByKey ? hintAt(event) : null
    hide()
    if (hint) show(hint)
  }
  const onKey = (event: KeyboardEvent): void => {
    isByKey = true
    // An Escape that puts a hint away does nothing else: the focus stays, and what it would have ended goes on.
    if (event.key === 'Escape' && hasHint()) event.stopImmediatePropagation()
    hide()
  }

  const ends = new AbortController()
  const options = { signal: ends.signal, capture: true, passive: true }
  page.addEventListener('pointerover', onPointerOver, options)
  page.addEventListener('focusin', onFocus, options)
  page.addEventListener('keydown', onKey, options)
  page.addEventListener('pointerdown', () => (isByKey = false), options)
  for (const type of HIDES) page.addEventListener(type, hide, options)
  page.documentElement.addEventListener('pointerleave', hide, { signal: ends.signal })
  const unsubscribe = store.subscribe((state, before) => {
    if (state.step !== before.step || state.start !== before.start || state.iteration !== before.iteration) hide()
  })
  return () => {
    unsubscribe()
    ends.abort()
    hide()
  }
}

/** Below what it is about where that is wanted, or above where there is no room, and within the window. */
function place(tooltip: HTMLElement, at: DOMRect, isBelowWanted: boolean): void {
  const { width, height } = tooltip.getBoundingClientRect()
  const isBelow = isBelowWanted && at.bottom + GAP + height + GAP <= innerHeight
  const top = isBelow ? at.bottom + GAP : at.top - GAP - height
  const left = Math.min(Math.max(at.left + at.width / 2 - width / 2, GAP), innerWidth - width - GAP)
  tooltip.style.transform = `translate(${left}px, ${top}px)`
}
