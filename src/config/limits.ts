/** What a link may ask for: more would be a picture that nobody can read, or a wait. */
export const LINK_LIMITS = {
  fewestLayers: 2,
  mostLayers: 6,
  mostNodesInLayer: 8,
  /** Iterations are reached by replay: a million take a fifth of a second on 2-2-2, two seconds on the largest network. */
  mostIterations: 1_000_000,
  /** The largest network with 24 characters for every number just fits. */
  mostCharacters: 10_000,
} as const
