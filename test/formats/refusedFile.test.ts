import { describe, expect, it } from 'vitest'
import { readNetworkFile } from '../../src/formats/networkFile'
import { good, withPiece } from './files'

describe('a file that is no JSON is refused at its line and column', () => {
  it.each([
    ['a table', 'iteration,w1,w2\n0,0.15,0.2\n', 1, 1, 'iteration,w1,w2'],
    ['a page', '\n  <!doctype html>', 2, 3, '<!doctype html>'],
    ['a word in place of a number', withPiece('0.55', 'NaN'), 7, 55, 'NaN],'],
    ['a comma too many', withPiece('0.55]', '0.55,]'), 7, 60, '],'],
    ['a comma missing', withPiece('0.5,\n', '0.5\n'), 10, 5, '"biasRule": "fixed",'],
    ['a comma after the last field', withPiece('"simultaneous"', '"simultaneous",'), 12, 3, '},'],
    ['a colon missing', withPiece('"shown":', '"shown"'), 15, 13, '173,'],
    ['a quotation mark missing', withPiece('"step":', '"step:'), 16, 13, 'grad.w5"'],
    ['a name without quotation marks', withPiece('"run"', 'run'), 13, 3, 'run: {'],
    ['a comment', withPiece('"backflow"', '// ours\n  "backflow"'), 2, 3, '// ours'],
    ['the wrong bracket', withPiece('0.6]', '0.6}'), 8, 25, '},'],
    ['a number that starts with its point', withPiece('[0.05', '[.05'), 5, 16, '.05, 0.1],'],
    ['a number that starts with a needless 0', withPiece('173', '0173'), 15, 15, '173,'],
    ['a string over two lines', withPiece('"fixed"', '"fix\ned"'), 10, 17, '"fix'],
    ['a second file below it', `{}\r\n{}`, 2, 1, '{}'],
    ['a bracket too many', '{}]', 1, 3, ']'],
    ['a comma after the end', '{},', 1, 3, ','],
    ['an end that is missing', good.trimEnd().slice(0, -1), 18, 1, ''],
    ['an end in the middle of a list', '{\n  "a": [1, 2', 2, 13, ''],
  ])('%s', (_, text, line, column, there) => {
    expect(readNetworkFile(text)).toEqual({
      kind: 'refused',
      place: '',
      text: there,
      why: 'notJson',
      at: { line, column },
    })
  })
})

describe('a file that is no text at all', () => {
  it.each([
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
    ['a photograph', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46, 0x49, 0x46]],
    ['an archive', [0x50, 0x4b, 3, 4, 0x14, 0, 6, 0]],
    ['a paper', [...Buffer.from('%PDF-1.7\n')]],
  ])('is refused as such, and not for a comma in it: %s', (_, bytes) => {
    const text = new TextDecoder().decode(new Uint8Array(bytes))
    expect(readNetworkFile(text)).toEqual({ kind: 'refused', place: '', text: '', why: 'notJson', at: null })
  })
})

describe('a number that would be read as infinity is refused as it is written, and where it stands', () => {
  it.each([
    ['of the network', withPiece('[0.05', '[1e999'), 5, 16, '1e999'],
    ['below 0', withPiece('[0.05', '[-2E+400'), 5, 16, '-2E+400'],
    ['of the run', withPiece('173', '1e309'), 15, 14, '1e309'],
  ])('%s', (_, text, line, column, there) => {
    expect(readNetworkFile(text)).toMatchObject({ place: '', text: there, why: 'tooGreat', at: { line, column } })
  })
})

describe('a number that would be read as 0, which nobody wrote, is refused where it stands', () => {
  it.each([
    ['of the network', withPiece('[0.05', '[1e-400'), 5, 16, /^1e-400$/],
    ['with all its zeros', withPiece('[0.05', `[-0.${'0'.repeat(330)}5`), 5, 16, /^-0\.0+/],
    ['of the run', withPiece('173', '1E-999'), 15, 14, /^1E-999$/],
  ])('%s', (_, text, line, column, there) => {
    const found = readNetworkFile(text)
    expect(found).toMatchObject({ place: '', why: 'tooSmall', at: { line, column } })
    expect('text' in found && found.text).toMatch(there)
  })

  it('but no 0, whichever way it is written', () => {
    for (const zero of ['0', '-0', '0.000', '0e-999', '1e-300'])
      expect(readNetworkFile(withPiece('[0.05', `[${zero}`)).kind).toBe('file')
  })
})

describe('a file that is refused says where, what and why', () => {
  it.each([
    ['nothing', '', '', '', 'empty'],
    ['only spaces', ' \n\t', '', '', 'empty'],
    ['only the mark of an editor', '\uFEFF', '', '', 'empty'],
    ['too much', ' '.repeat(1_000_001), '', '', 'tooLarge'],
    ['a list', '[1, "a"]', '', '[1, "a"]', 'notObject'],
    ['a number', '7', '', '7', 'notObject'],
    ['null', 'null', '', 'null', 'notObject'],
    ['somebody else’s JSON', '{"name": "left-pad"}', 'backflow', '', 'foreign'],
    ['an empty object', '{}', 'backflow', '', 'foreign'],
    ['a later version', withPiece('"backflow": 1', '"backflow": 2'), 'backflow', '2', 'version'],
    ['a version in quotation marks', withPiece('"backflow": 1', '"backflow": "1"'), 'backflow', '"1"', 'version'],
    ['no problem', '{"backflow": 1, "run": {}}', 'problem', '', 'missing'],
    ['a list for the problem', '{"backflow": 1, "run": {}, "problem": [2]}', 'problem', '[2]', 'notObject'],
    ['null for the problem', '{"backflow": 1, "run": {}, "problem": null}', 'problem', 'null', 'notObject'],
    ['no weights', good.replace(/ *"weights".*\n/, ''), 'problem.weights', '', 'missing'],
    ['no learning rate', good.replace(/ *"learningRate".*\n/, ''), 'problem.learningRate', '', 'missing'],
    ['no place in the run', good.replace(/ *"shown".*\n/, ''), 'run.shown', '', 'missing'],
    ['a word for the run', good.replace(/"run": \{[^}]*\}/, '"run": "all"'), 'run', '"all"', 'notObject'],
    ['an unknown field', withPiece('"backflow"', '"name": "x", "backflow"'), 'name', '"x"', 'unknown'],
    [
      'an unknown field of the problem',
      withPiece('"shape"', '"speed": {}, "shape"'),
      'problem.speed',
      '{…}',
      'unknown',
    ],
    ['a field in capitals', withPiece('"shown"', '"Shown"'), 'run.Shown', '173', 'unknown'],
    ['a field that objects have', withPiece('"shown"', '"__proto__": [], "shown"'), 'run.__proto__', '[]', 'unknown'],
    ['a doubled field', withPiece('"step"', '"shown": 4, "step"'), 'shown', '', 'doubled'],
    ['a field doubled in disguise', withPiece('"step"', '"sh\\u006fwn": 4, "step"'), 'shown', '', 'doubled'],

    ['a single layer', withPiece('[2, 2, 2]', '[2]'), 'problem.shape', '[2]', 'problem'],
    ['an empty layer', withPiece('[2, 2, 2]', '[2, 0, 2]'), 'problem.shape', '[2, 0, 2]', 'problem'],
    ['half a node', withPiece('[2, 2, 2]', '[2, 1.5, 2]'), 'problem.shape', '[2, 1.5, 2]', 'problem'],
    ['a shape in words', withPiece('[2, 2, 2]', '"2-2-2"'), 'problem.shape', '"2-2-2"', 'problem'],
    ['seven layers', withPiece('[2, 2, 2]', '[2,2,2,2,2,2,2]'), 'problem.shape', '[2, 2, 2, 2, 2, 2, 2]', 'size'],
    ['a layer of nine', withPiece('[2, 2, 2]', '[2, 9, 2]'), 'problem.shape[1]', '9', 'size'],
    ['a layer of a million', withPiece('[2, 2, 2]', '[2, 2, 1000000]'), 'problem.shape[2]', '1000000', 'size'],
    [
      'a weight missing',
      withPiece(', 0.55', ''),
      'problem.weights',
      '[0.15, 0.2, 0.25, 0.3, 0.4, 0.45, 0.5]',
      'problem',
    ],
    ['an input too many', withPiece('0.05', '1, 0.05'), 'problem.inputs', '[1, 0.05, 0.1]', 'problem'],
    ['a number for the targets', withPiece('[0.01, 0.99]', '0.99'), 'problem.targets', '0.99', 'problem'],
    ['biases of another rule', withPiece('"fixed"', '"neuron"'), 'problem.biases', '[0.35, 0.6]', 'problem'],
    ['a weight in quotation marks', withPiece(' 0.3,', ' "0.3",'), 'problem.weights[3]', '"0.3"', 'problem'],
    ['a list for a weight', withPiece('[0.15', '[[[0.15]]'), 'problem.weights[0]', '[[…]]', 'problem'],
    ['null for a bias', withPiece('0.35', 'null'), 'problem.biases[0]', 'null', 'problem'],
    ['a weight beyond a million', withPiece('0.55', '1000001'), 'problem.weights[7]', '1000001', 'problem'],
    ['η = 0', withPiece('"learningRate": 0.5', '"learningRate": 0'), 'problem.learningRate', '0', 'problem'],
    ['an unknown bias rule', withPiece('"fixed"', '"frozen"'), 'problem.biasRule', '"frozen"', 'problem'],
    ['an unknown order', withPiece('"simultaneous"', 'true'), 'problem.updateOrder', 'true', 'problem'],

    ['half an iteration', withPiece('173', '1.5'), 'run.shown', '1.5', 'whole'],
    ['iteration −1', withPiece('173', '-1'), 'run.shown', '-1', 'whole'],
    ['an iteration in quotation marks', withPiece('173', '"173"'), 'run.shown', '"173"', 'whole'],
    ['no number of iterations', withPiece('10000', 'null'), 'run.iterations', 'null', 'whole'],
    ['a run that is too long', withPiece('10000', '10000001'), 'run.iterations', '10000001', 'whole'],
    ['a place beyond the run', withPiece('10000', '172'), 'run.shown', '173', 'beyond'],
    ['a step of another network', withPiece('grad.w5', 'via.o3.h1'), 'run.step', '"via.o3.h1"', 'step'],
    ['a step of another bias rule', withPiece('grad.w5', 'grad.b1'), 'run.step', '"grad.b1"', 'step'],
    ['a quantity that no step writes', withPiece('grad.w5', 'w5'), 'run.step', '"w5"', 'step'],
    ['a step by its number', withPiece('"grad.w5"', '12'), 'run.step', '12', 'step'],
  ])('because of %s', (_, text, place, there, why) => {
    expect(readNetworkFile(text)).toMatchObject({ kind: 'refused', place, text: there, why })
  })

  it('tells what would be allowed', () => {
    expect(readNetworkFile(withPiece(', 0.55', ''))).toMatchObject({
      field: 'weights',
      allowed: { kind: 'length', length: 8 },
      count: 7,
    })
    expect(readNetworkFile(withPiece(' 0.3,', ' "0.3",'))).toMatchObject({
      field: 'weights[3]',
      allowed: { kind: 'number' },
      count: null,
    })
    expect(readNetworkFile(withPiece('[2, 2, 2]', '[2, 9, 2]'))).toMatchObject({ mostLayers: 6, mostNodes: 8 })
    expect(readNetworkFile(withPiece('173', '-1'))).toMatchObject({ most: 10_000_000 })
    expect(readNetworkFile(withPiece('10000', '172'))).toMatchObject({ most: 172 })
    expect(readNetworkFile(withPiece('"backflow": 1', '"backflow": 2'))).toMatchObject({ version: 1 })
    expect(readNetworkFile(' '.repeat(1_000_001))).toMatchObject({ mostCharacters: 1_000_000 })
  })

  it('points at the second of two fields of one name', () => {
    expect(readNetworkFile(withPiece('    "step"', '    "shown": 4,\n    "step"'))).toMatchObject({
      why: 'doubled',
      at: { line: 16, column: 5 },
    })
  })

  it('allows the same name in two objects', () => {
    expect(readNetworkFile(withPiece('"shown"', '"problem": 1, "shown"'))).toMatchObject({ place: 'run.problem' })
  })

  it('is quoted only as far as a message can show it', () => {
    const endless = 'long'.repeat(100)
    const refused = readNetworkFile(withPiece('"backflow"', `"${endless}": "${endless}", "backflow"`))
    expect(refused).toMatchObject({ place: `${endless.slice(0, 59)}…`, text: `"${endless.slice(0, 58)}…` })
  })
})
