/** What a link may ask for: more would be a picture that nobody can read, or a wait. */
export const LINK_LIMITS = {
  fewestLayers: 2,
  mostLayers: 6,
  mostNodesInLayer: 8,
  /** Iterations are reached by replay: a million take about a fifth of a second. */
  mostIterations: 1_000_000,
  mostCharacters: 8_000,
} as const
