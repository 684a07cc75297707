import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Arrows {
  readonly folders: readonly string[]
  /** Folders of which only types may be imported. */
  readonly types?: readonly string[]
  /** A name ending in /* stands for every path inside that package. */
  readonly packages?: readonly string[]
  /** Whether style sheets may be imported. */
  readonly css?: true
}

/** What each folder of src may import beside its own files: nothing else. */
const ALLOWED: Readonly<Record<string, Arrows>> = {
  engine: { folders: [] },
  formulas: { folders: ['engine'] },
  config: { folders: ['engine'] },
  i18n: { folders: ['engine'] },
  state: { folders: ['engine', 'config'], packages: ['zustand', 'zustand/*'] },
  playback: { folders: ['engine', 'state'] },
  graph: { folders: ['engine'], types: ['playback'], packages: ['d3-selection', 'd3-shape', 'd3-scale'] },
  ui: {
    folders: ['engine', 'formulas', 'config', 'i18n', 'state', 'playback', 'graph'],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'react-aria-components/*',
      'zustand',
      'zustand/*',
      'katex',
      'katex/*',
      'd3-scale',
      'd3-shape',
      'd3-contour',
    ],
    css: true,
  },
}

/** Each of these reaches out of the program, and therefore stands in one file at most. */
const ONE_FILE_EACH = ['requestAnimationFrame', 'location', 'localStorage', 'matchMedia', 'navigator']

const SRC = join(import.meta.dirname, '..', 'src')

const files = existsSync(SRC)
  ? readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file: file.split(sep).join('/'), text: readFileSync(join(SRC, file), 'utf8') }))
  : []

describe('the arrows between folders', () => {
  it.each(Object.keys(ALLOWED))('lets %s import only what the table allows', (folder) => {
    const wrong = files
      .filter(({ file }) => folderOf(file) === folder)
      .flatMap(({ file, text }) => importsOf(text).map((found) => ({ file, ...found })))
      .filter(({ file, from, typeOnly }) => !isAllowed(file, from, typeOnly))
      .map(({ file, from }) => `${file} imports ${from}`)
    expect(wrong).toEqual([])
  })

  it('names every folder of src in the table', () => {
    const folders = new Set(files.map(({ file }) => folderOf(file)).filter((folder) => folder !== ''))
    expect([...folders].filter((folder) => !(folder in ALLOWED))).toEqual([])
  })

  it('keeps no program in src itself but main.tsx', () => {
    expect(files.map(({ file }) => file).filter((file) => folderOf(file) === '' && file !== 'main.tsx')).toEqual([])
  })
})

describe('habits of the source', () => {
  it.each(ONE_FILE_EACH)('mentions %s in one file at most', (name) => {
    expect(filesWith(new RegExp(`\\b${name}\\b`)).slice(1)).toEqual([])
  })

  it('exports by name only', () => {
    expect(filesWith(/\bexport\s+default\b|\bas\s+default\b/)).toEqual([])
  })

  it('draws no random numbers of its own', () => {
    expect(filesWith(/\bMath\s*\.\s*random\b/)).toEqual([])
  })

  it('moves nothing on the graph by a transition', () => {
    expect(filesWith(/\.transition\s*\(/).filter((file) => folderOf(file) === 'graph')).toEqual([])
  })

  it('writes decimals only in formulas', () => {
    expect(filesWith(/\btoFixed\b/).filter((file) => folderOf(file) !== 'formulas')).toEqual([])
  })
})

describe('the reader of imports behind these tests', () => {
  it('sees every way to import', () => {
    const text = `
      import { a, type B } from './one'
      import type {
        C,
      } from '../two'
      import './three.css'
      export * from "./four"
      export type { D } from './five'
      const lazy = () => import('./six')
      // import './comment'
      let e: import('./seven').E
    `
    expect(importsOf(text)).toEqual([
      { from: './one', typeOnly: false },
      { from: '../two', typeOnly: true },
      { from: './three.css', typeOnly: false },
      { from: './four', typeOnly: false },
      { from: './five', typeOnly: true },
      { from: './six', typeOnly: false },
      { from: './seven', typeOnly: false },
    ])
  })

  it('allows graph the types of playback and nothing more of it', () => {
    expect(isAllowed('graph/scene.ts', '../playback/position', true)).toBe(true)
    expect(isAllowed('graph/scene.ts', '../playback/position', false)).toBe(false)
  })

  it('forbids ui the selections of D3 under either name', () => {
    expect(isAllowed('ui/chart/Axis.tsx', 'd3-scale', false)).toBe(true)
    expect(isAllowed('ui/chart/Axis.tsx', 'd3-selection', false)).toBe(false)
    expect(isAllowed('ui/chart/Axis.tsx', 'd3', false)).toBe(false)
  })

  it('takes a longer way to another folder for what it is', () => {
    expect(isAllowed('engine/deep/sum.ts', '../product', false)).toBe(true)
    expect(isAllowed('engine/deep/sum.ts', '../../state/appStore', false)).toBe(false)
  })

  it('reads no comment and no quoted word as code', () => {
    expect(codeOf(`const a = 'location' // navigator`)).not.toMatch(/location|navigator/)
    expect(codeOf(`go('https://a.b', location)`)).toMatch(/location/)
  })
})

interface Import {
  readonly from: string
  readonly typeOnly: boolean
}

function importsOf(text: string): Import[] {
  const statement =
    /\b(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+?\s*from\s*)?(['"])(.+?)\2|\bimport\s*\(\s*(['"])(.+?)\4/g
  return [...withoutComments(text).matchAll(statement)].map((match) => ({
    from: match[3] ?? match[5] ?? '',
    typeOnly: match[1] !== undefined,
  }))
}

function isAllowed(file: string, from: string, typeOnly: boolean): boolean {
  const { folders, types = [], packages = [], css } = ALLOWED[folderOf(file)] ?? { folders: [] }
  if (!from.startsWith('.')) return packages.some((name) => name === from || matchesInside(name, from))
  if (from.endsWith('.css') && !css) return false
  const target = relative('.', join(dirname(file), from)).split(sep)[0] ?? ''
  return target === folderOf(file) || folders.includes(target) || (typeOnly && types.includes(target))
}

function matchesInside(name: string, from: string): boolean {
  return name.endsWith('/*') && from.startsWith(name.slice(0, -1))
}

function folderOf(file: string): string {
  return file.includes('/') ? file.slice(0, file.indexOf('/')) : ''
}

function filesWith(pattern: RegExp): string[] {
  return files.filter(({ text }) => pattern.test(codeOf(text))).map(({ file }) => file)
}

const COMMENT_OR_STRING = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g

function withoutComments(text: string): string {
  return text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('/') ? ' ' : part))
}

function codeOf(text: string): string {
  return text.replace(COMMENT_OR_STRING, (part) => (part.startsWith('/') ? ' ' : "''"))
}
