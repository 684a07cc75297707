import { render } from '@testing-library/react'
import { AppContext } from '../../src/ui/context/AppContext'
import { NetworkView } from '../../src/ui/network/NetworkView'
import { createStage } from '../../src/ui/network/stage'
import { CrashBoundary } from '../../src/ui/parts/CrashBoundary'
import { scene, type Scene } from './scene'

/** The drawing alone, as it stands on the page; where it is still, numbers arrive at once. */
export function drawnNetwork(from: Parameters<typeof scene>[0], stillness = true): Scene {
  const parts = scene(from, stillness)
  render(
    <AppContext value={parts}>
      <CrashBoundary panel="">
        <NetworkView stage={createStage(parts)} />
      </CrashBoundary>
    </AppContext>,
  )
  return parts
}
