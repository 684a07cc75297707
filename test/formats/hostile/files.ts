import fc from 'fast-check'
import { SCENARIOS } from '../../../src/content/scenarios'
import { ACTIVATIONS, BATCHES, BIAS_RULES, LOSSES, NAMINGS, SCHEDULES, UPDATE_ORDERS } from '../../../src/engine'
import { writeNetworkFile } from '../../../src/formats/networkFile'
import { SHAPES } from '../../support/problems'
import { anyFile } from '../files'

const SIGNS = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '-',
  '−',
  '+',
  '.',
  'e',
  '0',
  '\n',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '“',
  '\u2028',
  '\u0000',
  '😀',
]
const VALUES = [
  'null',
  'true',
  '0',
  '-0',
  '1',
  '-1',
  '.5',
  '1.5',
  '1e3',
  '1e999',
  '-1e-400',
  '1000001',
  '10000001',
  '""',
  '"1"',
  '"NaN"',
  '[]',
  '{}',
  '[[]]',
  '[null]',
  '"__proto__"',
  'NaN',
  '01',
  '"grad.w5"',
  '"\\ud800"',
  '"fixed"',
  '["relu", "softmax"]',
  '["tanh"]',
  '"cross-entropy"',
  '[{ "inputs": [0, 1], "targets": [1, 0] }]',
  '[{ "inputs": [0] }]',
  '"all-together"',
  '"mean"',
  '"sender"',
]
const FIELDS = [
  'backflow',
  'scenario',
  'problem',
  'shape',
  'inputs',
  'targets',
  'weights',
  'biases',
  'learningRate',
  'biasRule',
  'updateOrder',
  'names',
  'activations',
  'loss',
  'otherSamples',
  'schedule',
  'batch',
  'turn',
  'bug',
  'secret',
  'figures',
  'run',
  'iterations',
  'shown',
  'step',
  'sample',
  'cards',
  'state',
  'allow',
  'minutes',
  '__proto__',
  'toString',
]

const anyValue = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...VALUES) },
  fc.json({ maxDepth: 2 }),
  fc.double().map(String),
)
const anyNumbers = fc
  .array(fc.oneof({ weight: 8, arbitrary: fc.double({ noNaN: true, min: -3, max: 3 }).map(String) }, anyValue), {
    maxLength: 9,
  })
  .map((all) => `[${all.join(', ')}]`)

const anyRun = fc.record(
  { iterations: anyValue, shown: anyValue, step: anyValue, sample: anyValue },
  { requiredKeys: ['iterations', 'shown', 'step'] },
)

/** One of these names, or something else. */
function oneOf(names: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...names.map((name) => JSON.stringify(name))) }, anyValue)
}

/** A file by its grammar: each field there, most of them of the right kind, few of the right size. */
const byGrammar = fc
  .record({
    backflow: fc.oneof({ weight: 9, arbitrary: fc.constant('1') }, anyValue),
    scenario: fc.constantFrom(...SCENARIOS.map(({ id }) => JSON.stringify(id))),
    problem: fc
      .record(
        {
          shape: fc.oneof(fc.constantFrom(...SHAPES.map((shape) => JSON.stringify(shape))), anyNumbers),
          inputs: anyNumbers,
          targets: anyNumbers,
          weights: anyNumbers,
          biases: anyNumbers,
          learningRate: anyValue,
          biasRule: oneOf(BIAS_RULES),
          updateOrder: oneOf(UPDATE_ORDERS),
          names: oneOf(NAMINGS),
          activations: fc.oneof(
            fc.array(fc.constantFrom(...ACTIVATIONS), { maxLength: 3 }).map((all) => JSON.stringify(all)),
            anyValue,
          ),
          loss: oneOf(LOSSES),
          otherSamples: fc.oneof(
            fc
              .array(fc.record({ inputs: anyNumbers, targets: anyNumbers }).map(objectOf), { maxLength: 3 })
              .map((all) => `[${all.join(', ')}]`),
            anyValue,
          ),
          schedule: oneOf(SCHEDULES),
          batch: oneOf(BATCHES),
          turn: anyValue,
        },
        {
          requiredKeys: ['shape', 'inputs', 'targets', 'weights', 'biases', 'learningRate', 'biasRule', 'updateOrder'],
        },
      )
      .map(objectOf),
    run: fc.oneof({ weight: 5, arbitrary: anyRun.map(objectOf) }, anyValue),
  })
  .map(objectOf)

function objectOf(fields: Readonly<Record<string, string>>): string {
  return `{${Object.entries(fields)
    .map(([field, text]) => `"${field}": ${text}`)
    .join(',\n')}}`
}

/** What tears a file: pieces lost, strange or doubled, fields with other values, the end cut off. */
export const damage: fc.Arbitrary<(text: string) => string> = fc.oneof(
  fc.tuple(fc.nat(), fc.nat(60)).map(([at, length]) => (text: string) => {
    const from = at % (text.length + 1)
    return text.slice(0, from) + text.slice(from + length)
  }),
  fc
    .tuple(fc.nat(), fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'binary', maxLength: 3 })))
    .map(([at, sign]) => (text: string) => {
      const from = at % (text.length + 1)
      return text.slice(0, from) + sign + text.slice(from)
    }),
  fc.nat().map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
  fc.tuple(fc.constantFrom(...FIELDS), anyValue).map(
    ([field, value]) =>
      (text: string) =>
        text.replace(new RegExp(`"${field}": [^\\n]*?(,?)\\n`), (_, comma: string) => `"${field}": ${value}${comma}\n`),
  ),
  fc.tuple(fc.constantFrom(...FIELDS), anyValue).map(
    ([field, value]) =>
      (text: string) =>
        text.replace(/\{\n/, `{\n"${field}": ${value},\n`),
  ),
  // A number of a list in place of another one.
  fc.tuple(fc.nat(), anyValue).map(([at, value]) => (text: string) => {
    const numbers = [...text.matchAll(/-?\d[\d.e+-]*/g)]
    const found = numbers[at % Math.max(numbers.length, 1)]
    return found ? text.slice(0, found.index) + value + text.slice(found.index + found[0].length) : text
  }),
)

/** The text of a file that may say anything: grown from the grammar and then torn, or no file at all. */
export const hostileFile: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.oneof({ weight: 2, arbitrary: anyFile.map(withShortRun).map(writeNetworkFile) }, byGrammar),
        fc.array(damage, { maxLength: 3 }),
      )
      .map(([text, changes]) => changes.reduce((torn, change) => change(torn), text)),
  },
  fc.string({ unit: 'binary' }),
  fc.json(),
)

/** Whether a far iteration can be reached is tried by training, a tenth of a second for each. */
function withShortRun<File extends { readonly iteration: number }>(file: File): File {
  return { ...file, iteration: file.iteration % 20 }
}
