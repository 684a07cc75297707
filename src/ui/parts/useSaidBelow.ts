import { hides } from '../../session/showing'
import { useApp } from '../context/AppContext'
import { useMedia } from './useMedia'

/** A window in which the drawing takes all the height, and is no phone's: the formula stands below it. */
const TALL =
  '(width >= 37.5em) and (height >= 31.25em) and (width < 56.25em), (width >= 37.5em) and (height >= 31.25em) and (aspect-ratio < 5/6)'

/** Whether what a step means stands over the player's buttons: where its formula is only seen by scrolling. */
export function useSaidBelow(): boolean {
  const isTall = useMedia(TALL)
  return useApp((state) => isTall && !hides(state, 'transport'))
}

/** Whether no sentence stands with the formula: it is hidden, or said over the player's buttons. */
export function useSilent(): boolean {
  const isElsewhere = useSaidBelow()
  return useApp((state) => hides(state, 'sentence')) || isElsewhere
}
