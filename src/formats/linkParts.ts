import { plainText } from '../engine/typed/plainText'
import { readCount } from '../notation/readCount'
import { readNumber } from '../engine/typed/readNumber'
import { LINK_LIMITS } from './limits'
import { piecesOf } from './linkText'
import { Refused } from './refusal'

/** The parts of a link, in the order in which it is written. */
const PARTS = [
  'v',
  'scenario',
  'n',
  'x',
  't',
  'w',
  'b',
  'eta',
  'bias',
  'order',
  'names',
  'act',
  'loss',
  's',
  'sched',
  'batch',
  'turn',
  'bug',
  'secret',
  'figures',
  'k',
  'see',
  'step',
  'lang',
] as const
export type Part = (typeof PARTS)[number]

/** Whether a link's part of this name says at what to look. */
export function isPart(key: string): key is Part {
  return PARTS.some((part) => part === key)
}

/** Takes a link apart: every part known, none twice. What only says how to look may be unknown. */
export function partsOf(hash: string): ReadonlyMap<Part, string> {
  const given = new Map<Part, string>()
  for (const { key, text, isLook } of piecesOf(hash)) {
    if (!isPart(key)) {
      if (isLook) continue
      throw new Refused(key, text, 'unknown')
    }
    if (given.has(key)) throw new Refused(key, text, 'doubled')
    // An escape that could not be read.
    if (text.includes('%')) throw new Refused(key, text, 'unreadable')
    given.set(key, text)
  }
  return given
}

/** Parts that only networks of other kinds have. */
const KIND_PARTS: readonly string[] = ['act', 'loss', 's', 'sched', 'batch', 'turn', 'see']

/**
 * Whether a link may name a network that is not the usual one: then what works it out has to be there before it is read. A
 * scenario may bring one.
 */
export function namesKinds(hash: string): boolean {
  return piecesOf(hash).some(
    ({ key, text }) => KIND_PARTS.includes(key) || key === 'scenario' || (key === 'bias' && isNamed(text, 'none')),
  )
}

/** Whether a link names a wrong program: then those have to be there before it is read. */
export function namesProgram(hash: string): boolean {
  return piecesOf(hash).some(({ key }) => key === 'bug' || key === 'secret')
}

/** Reads layer sizes: `2-3-1`. */
export function readShape(text: string | undefined, usual: readonly number[]): readonly number[] {
  if (text === undefined) return usual
  const sizes = plainText(text).split(/ ?- ?/)
  const { fewestLayers, mostLayers, mostNodesInLayer } = LINK_LIMITS
  if (!sizes.every((size) => /^[1-9]\d?$/.test(size))) throw new Refused('n', text, 'unreadable')
  const shape = sizes.map(Number)
  if (shape.length < fewestLayers || shape.length > mostLayers || Math.max(...shape) > mostNodesInLayer)
    throw new Refused('n', text, 'range')
  return shape
}

/** Reads numbers as fields are read. Commas part them, or semicolons: then a comma can be a decimal point. */
export function readList(part: Part, text: string, count: number): readonly number[] {
  // Programs write lists between brackets.
  const bare = text.replace(/^\s*[[(]|[\])]\s*$/g, '')
  const items = bare.split(/[;；]/.test(bare) ? /[;；]/ : /[,，、]/)
  if (items.length !== count) throw new Refused(part, text, 'count')
  return items.map((item) => readOne(part, item))
}

/** Reads a number as fields are read. */
export function readOne(part: Part, text: string): number {
  const read = readNumber(text)
  if ('value' in read) return read.value
  throw new Refused(part, text.trim(), read.problem.startsWith('too') ? 'range' : 'unreadable')
}

export function readIteration(text: string | undefined): number {
  return text === undefined ? 0 : readWhole('k', text, LINK_LIMITS.mostIterations)
}

/** Reads a whole number from 0. */
export function readWhole(part: Part, text: string, most: number): number {
  const whole = readCount(text)
  if (whole === null) throw new Refused(part, text, 'unreadable')
  if (whole > most) throw new Refused(part, text, 'range')
  return whole
}

/** Whether a name was meant, however its words were parted and its letters set: `LeakyReLU`, `cross_entropy`, `Grad.W5`. */
export function isNamed(text: string, name: string): boolean {
  return folded(text) === folded(name)
}

function folded(name: string): string {
  return plainText(name).toLowerCase().replace(/[ _-]/g, '')
}

export function choose<T extends string>(part: Part, text: string | undefined, choices: readonly T[], usual: T): T {
  if (text === undefined) return usual
  const found = choices.find((choice) => isNamed(text, choice))
  if (found === undefined) throw new Refused(part, text, 'choice')
  return found
}
