/** The panels beside the network, in the order of their tabs. */
export const PANELS = [
  'try',
  'values',
  'samples',
  'training',
  'plane',
  'slope',
  'landscape',
  'compare',
  'rules',
  'bugs',
] as const

/** Those that have a tab. `rules`, as lessons have always called it, is the network's own panel, and lies over the others. */
export const TABS = PANELS.filter((panel) => panel !== 'rules')

export type Panel = (typeof PANELS)[number]

/** Those that show numbers of an iteration before they are played. */
export const LOOKS_AHEAD: ReadonlySet<Panel> = new Set([
  'samples',
  'training',
  'plane',
  'slope',
  'landscape',
  'compare',
  'bugs',
])
