import type { AppStore } from '../../../session/appStore'
import { sampleAt } from '../../../session/moment'
import { showSample } from '../../../session/networkActs'
import type { PlacePress } from '../../parts/followPlace'

/** Shows the sample whose sign is pressed, wherever the press goes then. */
export function pressedSample(store: AppStore, pressed: number): PlacePress {
  const { sample = null, step } = store.getState()
  return {
    go() {
      if (sampleAt(store.getState()) !== pressed) showSample(store, pressed)
    },
    back: () => store.getState().see(sample, step),
  }
}
