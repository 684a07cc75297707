import { render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import type { Preferences } from '../../src/content/preferences'
import type { Moment } from '../../src/session/moment'
import { AppContext } from '../../src/ui/context/AppContext'
import { scene, type Scene } from './scene'

export interface Page extends Scene, RenderResult {
  readonly user: UserEvent
}

/** Shows a part of the page with a store and a player of its own; in stillness, unless it is said otherwise, what is played is there at once. */
export function show(part: ReactNode, initial: Partial<Preferences & Moment> = {}, stillness = true): Page {
  const parts = scene(initial, stillness)
  return { ...parts, ...render(<AppContext value={parts}>{part}</AppContext>), user: userEvent.setup() }
}
