/** What a room of src may import beside its own files: nothing else. */
export interface Arrows {
  readonly rooms: readonly string[]
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[]
  /** Packages. */
  readonly packages?: readonly string[]
  /** Whether style sheets may be imported. */
  readonly css?: true
}

const CORE = ['engine', 'notation', 'i18n', 'session'] as const
/** What every part of the page shows itself with. */
const PAGE = [...CORE, 'ui/context', 'ui/parts'] as const
const VIEWS = ['react', 'zustand/react/shallow'] as const
const CONTROLS = ['react', 'react-aria-components'] as const

/** Stands for the room of each panel: all may import the same, and none another. */
export const EACH_PANEL = 'ui/panels/*'

/**
 * The rooms of src and the arrows between them, from the ground up. docs/architecture.svg is drawn from this table.
 *
 * The context of the page is a room of its own, below the parts and panels that read it: so the rooms of ui form no ring.
 */
export const ARROWS: Readonly<Record<string, Arrows>> = {
  engine: { rooms: [] },
  motion: { rooms: ['engine'] },
  notation: { rooms: ['engine'] },
  mistakes: { rooms: ['engine'] },
  comparing: { rooms: ['engine', 'notation', 'mistakes'] },
  content: { rooms: [], types: ['engine'] },
  lessons: { rooms: ['engine', 'notation'], types: ['content'] },
  formats: { rooms: ['engine', 'notation', 'content', 'lessons', 'mistakes', 'comparing'] },
  i18n: { rooms: ['engine', 'notation', 'mistakes'], types: ['asking', 'comparing', 'content', 'formats'] },
  session: {
    rooms: ['engine', 'content', 'mistakes'],
    types: ['comparing', 'formats', 'lessons'],
    packages: ['zustand/vanilla'],
  },
  playback: { rooms: ['engine', 'motion', 'session'] },
  teaching: { rooms: ['engine', 'asking', 'formats', 'lessons', 'session'], types: ['content'] },
  asking: { rooms: ['engine', 'mistakes', 'notation', 'session'], types: ['playback'] },
  graph: { rooms: ['engine', 'motion'], types: ['notation', 'playback', 'session'] },
  browser: { rooms: ['engine', 'content', 'session', 'formats', 'playback', 'teaching'] },

  'ui/context': {
    rooms: ['i18n', 'session'],
    types: ['engine', 'content', 'playback'],
    packages: ['react', 'zustand'],
  },
  'ui/parts': {
    rooms: [...CORE, 'content', 'browser', 'ui/context'],
    packages: [...CONTROLS, 'react-error-boundary'],
    css: true,
  },
  'ui/charts': { rooms: ['engine', 'notation', 'ui/parts'], packages: ['react', 'd3'], css: true },
  'ui/network': {
    rooms: [...PAGE, 'motion', 'graph'],
    types: ['content', 'playback'],
    packages: [...CONTROLS, 'react-error-boundary'],
    css: true,
  },
  'ui/formula': { rooms: [...PAGE, 'graph', 'playback'], packages: VIEWS, css: true },
  'ui/transport': { rooms: [...PAGE, 'content', 'motion'], packages: VIEWS, css: true },
  'ui/first': { rooms: ['i18n', 'notation', 'session', 'playback', 'ui/parts'], types: ['engine'], css: true },
  'ui/lessons': {
    rooms: [...PAGE, 'browser', 'content', 'formats', 'lessons', 'teaching'],
    packages: ['react', 'react-dom'],
    css: true,
  },
  'ui/asking': {
    rooms: [
      ...PAGE,
      'asking',
      'browser',
      'mistakes',
      'content',
      'teaching',
      'ui/formula',
      'ui/lessons',
      'ui/transport',
    ],
    types: ['playback'],
    packages: ['react'],
    css: true,
  },
  'ui/presenter': {
    rooms: [...PAGE, 'browser', 'graph', 'ui/asking', 'ui/formula', 'ui/network', 'ui/transport'],
    types: ['playback'],
    packages: ['react'],
    css: true,
  },
  'ui/header': { rooms: [...PAGE, 'content', 'formats', 'browser', 'teaching'], packages: CONTROLS, css: true },
  [EACH_PANEL]: {
    rooms: [...PAGE, 'comparing', 'content', 'formats', 'playback', 'browser', 'mistakes', 'ui/charts'],
    packages: ['react', 'd3'],
    css: true,
  },
  'ui/app': {
    rooms: [
      ...PAGE,
      'content',
      'browser',
      'playback',
      'ui/asking',
      'ui/first',
      'ui/formula',
      'ui/header',
      'ui/lessons',
      'ui/network',
      'ui/presenter',
      'ui/transport',
      EACH_PANEL,
    ],
    packages: ['react', 'react-dom', 'react-dom/client', 'react-dom/server'],
    css: true,
  },
}

/** The room that a file of src stands in: the panels have one each. Empty for what stands in src itself. */
export function roomOf(file: string): string {
  const folders = file.split('/').slice(0, -1)
  if (folders[0] !== 'ui') return folders[0] ?? ''
  return folders.slice(0, folders[1] === 'panels' ? 3 : 2).join('/')
}

/** The name under which a room stands in the table. */
export function rowOf(room: string): string {
  return room.startsWith('ui/panels/') ? EACH_PANEL : room
}
