import { USUAL_LOOKS, type Hideable, type LinkLooks } from '../content/linkLooks'
import type { Preferences } from '../content/preferences'
import type { AppState } from './appState'
import type { AppStore } from './appStore'

/** What a link, or presenter mode, sets in the place of the reader's choices. */
type Lent = Partial<Pick<Preferences, 'decimals' | 'theme' | 'singleKeys' | 'predict'>>

/** Presenter mode is asked for until it has come; then it is seen, or a black screen in its place. */
export type Presenting = 'asked' | 'on' | 'blank'

/** How the page is shown while it is not shown as always. */
export interface Showing {
  readonly presenting: Presenting | null
  /** What the link has asked for. */
  readonly looks: LinkLooks
  /** What stands there in place of the reader's own choices, and these: a choice that is made meanwhile is the reader's. */
  readonly lent: Lent
  readonly own: Lent
}

/** Four decimals are as many as a class can follow, and as many as there is room for in large type. */
const PRESENTED_DECIMALS = 4

/** Shows the page as a link asks. */
export function showAs(store: AppStore, looks: LinkLooks): void {
  show(store, looks, looks.presents ? (isPresenting(store.getState()) ? 'on' : 'asked') : null)
}

/** Begins presenter mode, goes on with it, or ends it. */
export function present(store: AppStore, presenting: Presenting | null): void {
  show(store, store.getState().showing?.looks ?? USUAL_LOOKS, presenting)
}

/** Says in links which lesson is open, and at which of its cards, counted from 1; null for none. */
export function nameLesson(store: AppStore, lesson: string | null, card = 1): void {
  const { looks = USUAL_LOOKS, presenting = null } = store.getState().showing ?? {}
  if (looks.lesson !== lesson || looks.card !== card) show(store, { ...looks, lesson, card }, presenting)
}

/** Whether presenter mode has come, and the page has given way. */
export function isPresenting({ showing }: AppState): boolean {
  return showing?.presenting === 'on' || showing?.presenting === 'blank'
}

/** Whether a part of the page is left out. */
export function hides({ showing }: AppState, part: Hideable): boolean {
  return showing?.looks.hidden.includes(part) ?? false
}

/** What a link to the page as it is shown says of how to look. */
export function looksOf({ showing, decimals, theme, predict }: AppState): LinkLooks {
  if (!showing) return USUAL_LOOKS
  const { looks, presenting } = showing
  return {
    presents: presenting !== null,
    hidden: looks.hidden,
    digits: looks.digits === decimals ? decimals : null,
    theme: looks.theme === theme ? theme : null,
    predict: looks.predict === predict ? predict : null,
    lesson: looks.lesson,
    card: looks.card,
  }
}

function show(store: AppStore, looks: LinkLooks, presenting: Presenting | null): void {
  const state = store.getState()
  const own = withoutLent(state)
  const lent: Lent = {
    ...(presenting && { decimals: PRESENTED_DECIMALS }),
    // Whoever has chosen light or dark presents so; else nobody has thought of the room.
    ...(presenting && own.theme === 'system' && { theme: 'projector' }),
    // On a black screen a key does nothing but bring the page back.
    ...(presenting === 'blank' && { singleKeys: false }),
    ...(looks.digits !== null && { decimals: looks.digits }),
    ...(looks.theme !== null && { theme: looks.theme }),
    ...(looks.predict !== null && { predict: looks.predict }),
  }
  const isUsual = !presenting && looks.lesson === null && looks.hidden.length === 0 && Object.keys(lent).length === 0
  if (isUsual && !state.showing) return
  store.setState({ ...own, ...lent, showing: isUsual ? null : { presenting, looks, lent, own } })
}

/** The reader's own choices, wherever others stand in their place. */
function withoutLent({ showing, decimals, theme, singleKeys, predict }: AppState): Required<Lent> {
  const { lent, own } = showing ?? { lent: {}, own: {} }
  return {
    decimals: decimals === lent.decimals ? (own.decimals ?? decimals) : decimals,
    theme: theme === lent.theme ? (own.theme ?? theme) : theme,
    singleKeys: singleKeys === lent.singleKeys ? (own.singleKeys ?? singleKeys) : singleKeys,
    predict: predict === lent.predict ? (own.predict ?? predict) : predict,
  }
}
