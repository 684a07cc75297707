import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import { architecturePicture } from '../scripts/architecture/picture'
import { storeysOf, tellingArrows } from '../scripts/architecture/storeys'
import { ARROWS, EACH_PANEL, roomOf, rowOf } from './support/arrows'

/** Each of these reaches out of the program, and therefore stands in one file at most. */
const ONE_FILE_EACH = [
  'requestAnimationFrame',
  'location',
  'localStorage',
  'matchMedia',
  'navigator',
  'requestIdleCallback',
]

const SRC = join(import.meta.dirname, '..', 'src')

const files = existsSync(SRC)
  ? readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => ({ file: file.split(sep).join('/'), text: readFileSync(join(SRC, file), 'utf8') }))
  : []

describe('the arrows between folders', () => {
  it.each(Object.keys(ARROWS))('lets %s import only what the table allows', (room) => {
    const wrong = files
      .filter(({ file }) => rowOf(roomOf(file)) === room)
      .flatMap(({ file, text }) => importsOf(text).map((found) => ({ file, ...found })))
      .filter(({ file, from, typeOnly }) => !isAllowed(file, from, typeOnly))
      .map(({ file, from }) => `${file} imports ${from}`)
    expect(wrong).toEqual([])
  })

  it('names every room of src in the table, and no other', () => {
    const rooms = new Set(files.map(({ file }) => rowOf(roomOf(file))).filter((room) => room !== ''))
    expect([...rooms].toSorted()).toEqual(Object.keys(ARROWS).toSorted())
  })

  it('form no ring', () => {
    const reaches = (from: string, over: readonly string[] = []): readonly string[] => {
      if (over.includes(from)) throw new Error(`${[...over, from].join(' → ')} is a ring`)
      return ARROWS[from]!.rooms.flatMap((room) => [room, ...reaches(room, [...over, from])])
    }
    for (const room of Object.keys(ARROWS)) expect(reaches(room)).not.toContain(room)
  })

  it('let no panel know another', () => {
    expect(ARROWS[EACH_PANEL]!.rooms).not.toContain(EACH_PANEL)
    const panels = [...new Set(files.map(({ file }) => roomOf(file)).filter((room) => rowOf(room) === EACH_PANEL))]
    expect(panels.length).toBeGreaterThan(1)
    for (const panel of panels) {
      const from = `${panel}/Panel.tsx`
      const seen = panels.filter((other) => isAllowed(from, `../${other.split('/').at(-1)}/part`, true))
      expect(seen).toEqual([panel])
    }
  })

  it('keeps no program in src itself but main.ts', () => {
    expect(files.map(({ file }) => file).filter((file) => roomOf(file) === '' && file !== 'main.ts')).toEqual([])
  })
})

describe('the picture of the rooms', () => {
  it('is drawn from today’s table: if this fails, npm run architecture draws it anew', () => {
    expect(readFileSync(join(import.meta.dirname, '../docs/architecture.svg'), 'utf8')).toBe(
      architecturePicture(ARROWS),
    )
  })

  it('stands every room above all that it may import', () => {
    const storeys = storeysOf(ARROWS)
    for (const [room, { rooms, types = [] }] of Object.entries(ARROWS))
      for (const below of [...rooms, ...types]) expect(storeys.get(room)).toBeGreaterThan(storeys.get(below)!)
  })

  it('leaves out only the arrows that follow from others', () => {
    const chain = [
      { from: 'c', to: 'b', kind: 'values' },
      { from: 'b', to: 'a', kind: 'values' },
    ] as const
    const bridge = { from: 'c', to: 'a', kind: 'values' } as const
    expect(tellingArrows([...chain, bridge])).toEqual(chain)
    // Whoever may import the types of b may not import a by way of it.
    const typesOfB = [{ ...chain[0], kind: 'types' } as const, chain[1], bridge]
    expect(tellingArrows(typesOfB)).toEqual(typesOfB)
    const typesOfA = { ...bridge, kind: 'types' } as const
    expect(tellingArrows([...chain, typesOfA])).toEqual(chain)
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

  it('says what stands in a live region once, in whatever language the page goes on', () => {
    // Numbers alone, and sentences that stay as they were said.
    const same = ['plane/FreePoint', 'samples/SampleTable', 'samples/SamplesPanel']
    const regions = files.flatMap(({ file, text }) =>
      [...text.matchAll(/<\w+\s[^<>]*>/g)]
        .map(([tag]) => tag)
        .filter((tag) => /role="(?:status|alert)"|^<output\b|aria-live=/.test(tag))
        .map((tag) => ({ file, isOnce: tag.includes('aria-live={') })),
    )
    expect(regions.length).toBeGreaterThan(20)
    expect(
      regions.filter(({ file, isOnce }) => !isOnce && !same.some((one) => file.includes(one))).map(({ file }) => file),
    ).toEqual([])
  })

  it('moves nothing on the graph by a transition', () => {
    expect(filesWith(/\.transition\s*\(/).filter((file) => roomOf(file) === 'graph')).toEqual([])
  })

  it('writes decimals only in formulas', () => {
    expect(filesWith(/\btoFixed\b/).filter((file) => roomOf(file) !== 'notation')).toEqual([])
  })

  it('computes in the engine only with what is exact to the last bit in every browser', () => {
    const exact = 'abs|sign|floor|ceil|round|trunc|min|max|sqrt|fround|imul|clz32'
    const inexact = new RegExp(`\\bMath\\b(?!\\s*\\.\\s*(?:${exact})\\b)|\\*\\*`)
    expect(
      ['Math.exp(1)', 'const { exp } = Math', '2 ** 3', 'Math.maximal()'].filter((code) => !inexact.test(code)),
    ).toEqual([])
    expect(inexact.test('Math.max(1, 2) * Math.sqrt(3)')).toBe(false)
    expect(filesWith(inexact).filter((file) => roomOf(file) === 'engine')).toEqual([])
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

  it('allows charts D3, formulas none of it, and nobody a part of it under its own name', () => {
    expect(isAllowed('ui/charts/Axis.tsx', 'd3', false)).toBe(true)
    expect(isAllowed('ui/formula/FormulaPanel.tsx', 'd3', false)).toBe(false)
    expect(isAllowed('ui/charts/Axis.tsx', 'd3-selection', false)).toBe(false)
  })

  it('takes a longer way to another folder for what it is', () => {
    expect(isAllowed('engine/deep/sum.ts', '../product', false)).toBe(true)
    expect(isAllowed('engine/deep/sum.ts', '../../session/appStore', false)).toBe(false)
    expect(isAllowed('ui/panels/slope/SlopePanel.tsx', '../landscape/landscapePlot', false)).toBe(false)
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
  const { rooms, types = [], packages = [], css } = ARROWS[rowOf(roomOf(file))] ?? { rooms: [] }
  if (!from.startsWith('.')) return packages.includes(from)
  if (from.endsWith('.css') && !css) return false
  const path = relative('.', join(dirname(file), from))
    .split(sep)
    .join('/')
  // '../engine' stands for its index.
  const target = path in ARROWS ? path : roomOf(path)
  const row = rowOf(target)
  return target === roomOf(file) || rooms.includes(row) || (typeOnly && types.includes(row))
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
