/** What stands on the buttons of the bar, in a field of 24 × 24. */
export const SIGNS = {
  back: 'M17 4v16L5 12z',
  next: 'm7 4 12 8-12 8z',
  sentence: 'M3 4h18v12H11l-5 5v-5H3zm2 2v8h3v2l2-2h9V6z',
  fullScreen: 'M3 3h7v2H5v5H3zm11 0h7v7h-2V5h-5zM3 14h2v5h5v2H3zm16 0h2v7h-7v-2h5z',
  window: 'M8 3h2v7H3V8h5zm6 0h2v5h5v2h-7zM3 14h7v7H8v-5H3zm11 0h7v2h-5v5h-2z',
} as const
