/** What a link may ask for: more would be a picture that nobody can read, or a wait. */
export const LINK_LIMITS = {
  fewestLayers: 2,
  mostLayers: 6,
  mostNodesInLayer: 8,
  mostSamples: 200,
  /** As many as a run may hold; they are reached by replay, for the far ones in a thread. */
  mostIterations: 10_000_000,
  /** Seeds are shown and typed, so they have six digits at the most. */
  largestSeed: 999_999,
  /** More printed figures than these go by file. */
  mostFigureCharacters: 2_000,
  /** The largest network with 24 characters for every number just fits; its samples are counted apart. */
  mostCharacters: 10_000,
  mostOfSamples: 80_000,
  /** The same where every comma was escaped twice. */
  mostEscaped: 540_000,
} as const
