import type { Bug } from '../../engine'

/** The wrong programs by name, in the order in which they are offered. */
export const BUGS: readonly Bug[] = [
  'order',
  'one-path',
  'transposed',
  'no-output-slope',
  'no-hidden-slope',
  'no-slopes',
  'no-half',
  'sign',
  'net-slope',
]
