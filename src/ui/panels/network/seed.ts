import type { AppState } from '../../../session/appState'

/** The seed as it was typed, or as it was drawn last. */
export function seedText({ looks, seed }: Pick<AppState, 'looks' | 'seed'>): string {
  return looks.random.seed ?? String(seed ?? 1)
}
