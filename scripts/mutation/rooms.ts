/** The rooms of src that are mutated. */
export const MUTATED_ROOMS = ['engine', 'notation', 'session'] as const
export type MutatedRoom = (typeof MUTATED_ROOMS)[number]

/** Who may notice a change in a room: its own tests, and those of a part that was made for one user alone. */
export const TESTS_OF: Readonly<Record<MutatedRoom, readonly string[]>> = {
  engine: ['test/engine/**/*'],
  notation: ['test/notation/**/*', 'test/ui/MathText'],
  session: ['test/session/**/*'],
}
