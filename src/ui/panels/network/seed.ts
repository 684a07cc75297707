import { LARGEST_SEED } from '../../../session/randomProblem'
import type { AppState } from '../../../session/appState'

/** The seed as it was typed, or as it was drawn last. */
export function seedText({ looks, seed }: Pick<AppState, 'looks' | 'seed'>): string {
  return looks.random.seed ?? String(seed ?? 1)
}

/** The seed that a text is; null if it is none. */
export function seedIn(text: string): number | null {
  return /^\d{1,6}$/.test(text) && Number(text) <= LARGEST_SEED ? Number(text) : null
}
