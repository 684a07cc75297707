/** The rooms of src that are mutated. */
export const MUTATED_ROOMS = ['engine', 'notation', 'session'] as const
export type MutatedRoom = (typeof MUTATED_ROOMS)[number]

/** Who may notice a change in a room: its own tests, and those of a part that was made for one user alone. */
export const TESTS_OF: Readonly<Record<MutatedRoom, readonly string[]>> = {
  engine: ['test/engine/**/*'],
  notation: ['test/notation/**/*', 'test/ui/MathText'],
  session: ['test/session/**/*'],
}

/** Files of tests that take as long as all others of their room together, the longest last. */
export const DEAR: readonly string[] = [
  'test/engine/answers',
  'test/engine/trueSlope',
  'test/engine/replay',
  'test/engine/divergence',
  'test/engine/training',
  'test/engine/gradients',
  'test/engine/longList',
  'test/engine/kinds',
  'test/notation/mathFont',
  'test/notation/formulaTex',
  'test/notation/symbols',
  'test/notation/formulaOf',
  'test/session/reshape/reshape',
  'test/session/runs',
  'test/session/undo',
  'test/session/oneNotification',
  'test/session/wrongPrograms',
  'test/session/iterations',
]
