import { PLAY_SIGNS } from './playSigns'
import './icons.css'

/** Signs of the player and the header: drawn here, so that they look the same everywhere. */
const PATHS = {
  ...PLAY_SIGNS,
  next: 'M8 5.5v13l9.5-6.5z',
  back: 'M16 5.5v13L6.5 12z',
  last: 'M6 5.5v13l9-6.5zM16 5.5h2.5v13H16z',
  first: 'M18 5.5v13L9 12zM5.5 5.5H8v13H5.5z',
  restart: 'M12 5a7 7 0 1 1-6.6 4.7l1.9.7A5 5 0 1 0 12 7v3.2L7.2 6 12 1.8z',
  undo: 'M9 4 3.5 9.5 9 15v-3.6h4.5a3.6 3.6 0 0 1 0 7.2H8v2h5.5a5.6 5.6 0 0 0 0-11.2H9z',
  redo: 'm15 4 5.5 5.5L15 15v-3.6h-4.5a3.6 3.6 0 0 0 0 7.2H16v2h-5.5a5.6 5.6 0 0 1 0-11.2H15z',
  up: 'm6.5 15 5.5-5.5L17.5 15z',
  down: 'm6.5 9 5.5 5.5L17.5 9z',
  done: 'm9.5 18-6-6 1.5-1.5 4.5 4.5L19.5 5 21 6.5z',
  close: 'm6.4 5 5.6 5.6L17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  link: 'M10.6 13.4a4 4 0 0 1 0-5.7l3-3a4 4 0 0 1 5.7 5.7l-1.8 1.8-1.4-1.4 1.8-1.8a2 2 0 0 0-2.9-2.9l-3 3a2 2 0 0 0 0 2.9zM13.4 10.6a4 4 0 0 1 0 5.7l-3 3a4 4 0 0 1-5.7-5.7l1.8-1.8 1.4 1.4-1.8 1.8a2 2 0 0 0 2.9 2.9l3-3a2 2 0 0 0 0-2.9z',
  network:
    'M6 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM6 14.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM18 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM8.8 7.2l7 3.4-.8 1.7-7-3.4zM8.8 16.8l7-3.4-.8-1.7-7 3.4z',
  more: 'M4 10h4v4H4zm6 0h4v4h-4zm6 0h4v4h-4z',
  cards: 'M4 4h7v7H4zm9 0h7v7h-7zM4 13h7v7H4zm9 0h7v7h-7z',
  present: 'M3 4h18v12H3zm5 14h8v2H8z',
  pointer: 'm6 2.5 12.5 10.4-5.3.6 3 6-2.5 1.3-3-6.1L6.5 18z',
  settings: 'M4 7h9v2H4zM17 7h3v2h-3zM13.5 5h2.5v6h-2.5zM4 15h3v2H4zM11 15h9v2h-9zM7.5 13H10v6H7.5z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  )
}
