import type { Act } from '../act'
import type { Chance } from '../chance'
import { choose, drop, type } from './fields'
import { holdKey, pressKeys, tabAndPress, undoAndRedo } from './keys'
import { openPanel, pressInHead, pressInPanel } from './panels'
import { click, clickSeveral, drag, wheel } from './pointer'
import { pinch, swipe, tap } from './touch'
import { goInHistory, pasteLink, reload } from './travel'
import { changeSystem, hideAndShow, lookOn, resize } from './window'

/** All that a monkey does, and how often beside the others. */
const ACTS: readonly (readonly [often: number, act: Act])[] = [
  [14, pressKeys],
  [4, undoAndRedo],
  [5, tabAndPress],
  [2, holdKey],
  [14, click],
  [3, clickSeveral],
  [10, drag],
  [4, wheel],
  [4, tap],
  [4, swipe],
  [3, pinch],
  [9, type],
  [3, choose],
  [1, drop],
  [6, openPanel],
  [9, pressInPanel],
  [5, pressInHead],
  [3, resize],
  [2, changeSystem],
  [2, hideAndShow],
  [3, lookOn],
  [3, pasteLink],
  [3, goInHistory],
  [2, reload],
]

const ALL = ACTS.reduce((sum, [often]) => sum + often, 0)

export function anyAct(chance: Chance): Act {
  let left = chance.share() * ALL
  const found = ACTS.find(([often]) => (left -= often) < 0)
  return found ? found[1] : pressKeys
}
