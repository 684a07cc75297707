/** The two signs of the button that plays: they change before any component is there. */
export const PLAY_SIGNS = {
  play: 'M7 4.5v15l13-7.5z',
  pause: 'M6.5 4.5h4v15h-4zM13.5 4.5h4v15h-4z',
} as const
