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

export type Panel = (typeof PANELS)[number]

/**
 * Those that have a tab. `rules`, as lessons have always called it, is the network's own panel, and lies over the others; the
 * landscape stands under the slope's tab.
 */
export const TABS = PANELS.filter((panel) => panel !== 'rules' && panel !== 'landscape')

/** The tab under which a panel stands. */
export function tabOf(panel: Panel): Exclude<Panel, 'landscape'> {
  return panel === 'landscape' ? 'slope' : panel
}

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
