import { describe, expect, it } from 'vitest'
import { readNetworkFile, type FileRefusal } from '../../src/formats/networkFile'
import { fileRefusalEn } from '../../src/i18n/texts/en/fileRefusal'
import { withPiece } from '../formats/files'
import { fileRefusalZh } from '../../src/i18n/texts/zh/fileRefusal'

const at = { line: 1200, column: 5 }

/** A refusal for every reason there is, with what its sentence must name: a reason without one does not compile. */
const EXAMPLES: {
  readonly [Why in FileRefusal['why']]: readonly [FileRefusal & { readonly why: Why }, string, string]
} = {
  noFile: [{ place: '', text: '', why: 'noFile' }, 'not a file', '不是文件'],
  several: [{ place: '', text: '', why: 'several' }, 'several', '多个文件'],
  folder: [{ place: '', text: '', why: 'folder' }, 'folder', '文件夹'],
  lost: [{ place: '', text: '', why: 'lost' }, 'can’t read', '读不到'],
  empty: [{ place: '', text: '', why: 'empty' }, 'empty', '空'],
  tooLarge: [{ place: '', text: '', why: 'tooLarge', mostCharacters: 1_000_000 }, '1,000,000', '1,000,000'],
  notJson: [{ place: '', text: 'w1;w2', why: 'notJson', at }, 'line 1,200, column 5', '第 1,200 行第 5 列'],
  doubled: [{ place: 'shown', text: '', why: 'doubled', at }, 'line 1,200, column 5', '第 1,200 行第 5 列'],
  tooGreat: [{ place: '', text: '1e999', why: 'tooGreat', at }, 'line 1,200, column 5', '第 1,200 行第 5 列'],
  tooSmall: [{ place: '', text: '1e-400', why: 'tooSmall', at }, 'line 1,200, column 5', '第 1,200 行第 5 列'],
  foreign: [{ place: 'backflow', text: '', why: 'foreign' }, 'not a network file', '不是网络文件'],
  version: [{ place: 'backflow', text: '3', why: 'version', version: 1 }, 'version 1', '版本 1'],
  missing: [{ place: 'run.step', text: '', why: 'missing' }, 'missing', '缺少'],
  unknown: [{ place: 'run.Step', text: '7', why: 'unknown' }, 'no field', '没有'],
  notObject: [{ place: 'problem', text: '[2]', why: 'notObject' }, '{', '{'],
  size: [{ place: 'problem.shape[1]', text: '9', why: 'size', mostLayers: 6, mostNodes: 8 }, '8 nodes', '8 个'],
  problem: [
    {
      place: 'problem.weights[3]',
      text: '"a"',
      why: 'problem',
      field: 'weights[3]',
      allowed: { kind: 'number' },
      count: null,
    },
    'Weight 4 of the list must be a finite number, for example 0.4.',
    '列表中的第 4 个权重必须是有限的数，例如 0.4。',
  ],
  whole: [{ place: 'run.iterations', text: '1.5', why: 'whole', most: 10_000_000 }, '10,000,000', '10,000,000'],
  beyond: [{ place: 'run.shown', text: '173', why: 'beyond', most: 1 }, 'only 1 iteration.', '只有 1 次迭代'],
  work: [{ place: 'run.iterations', text: '10000000', why: 'work', most: 156_250 }, '156,250', '156,250'],
  step: [{ place: 'run.step', text: '"w5"', why: 'step' }, 'null', 'null'],
  figures: [{ place: 'figures', text: '"w1 = 3"', why: 'figures' }, 'a list of lines', '一个列表'],
  figure: [
    { place: 'figures[2]', text: '"w1 = 3; w2 = 4"', why: 'figure', flaw: null },
    'one line such as "grad.w5 = 0.0822"',
    '像 "grad.w5 = 0.0822" 这样的一行',
  ],
  scenario: [
    { place: 'scenario', text: '"stairs"', why: 'scenario' },
    'no scenario of that name',
    '没有叫这个名字的情景',
  ],
  bug: [
    { place: 'bug', text: '"off-by-one"', why: 'bug' },
    'no wrong program of that name',
    '没有叫这个名字的错误程序',
  ],
  together: [{ place: 'secret', text: '7', why: 'together' }, 'Remove one of the two', '请删去其中一项'],
  unreachable: [{ place: 'run.shown', text: '173', why: 'unreachable' }, 'finite', '有限'],
}

const examples = Object.values(EXAMPLES).map(([refusal, english, chinese]) => ({
  ...refusal,
  refusal,
  english,
  chinese,
}))

describe('a refused file in words', () => {
  it.each(examples)('says in English where it is wrong and why: $why', ({ refusal, english }) => {
    const sentence = fileRefusalEn(refusal)
    expect(sentence).toMatch(/^This file can’t be opened: .*\.$/)
    expect(sentence).toContain(refusal.place)
    expect(sentence).toContain(english)
    expect(sentence).not.toMatch(/[\p{Script=Han}，。：；？！、]|undefined|\[object|“”/u)
  })

  it.each(examples)('says in Chinese where it is wrong and why: $why', ({ refusal, chinese }) => {
    const sentence = fileRefusalZh(refusal)
    expect(sentence).toMatch(/^无法打开这个文件：.*。$/)
    expect(sentence).toContain(refusal.place)
    expect(sentence).toContain(chinese)
    expect(sentence).not.toMatch(/\p{Script=Han} ?[,.;:?!()]| [，。；：？]|[，。；：？] |undefined|\[object|“”/u)
  })

  it.each(examples.filter(({ text, why }) => text !== '' && why !== 'unknown'))(
    'shows in both languages what stands there: $why',
    ({ refusal }) => {
      expect(fileRefusalEn(refusal)).toContain(refusal.text)
      expect(fileRefusalZh(refusal)).toContain(refusal.text)
    },
  )

  it('says something different for every reason', () => {
    expect(new Set(examples.map(({ refusal }) => fileRefusalEn(refusal))).size).toBe(examples.length)
    expect(new Set(examples.map(({ refusal }) => fileRefusalZh(refusal))).size).toBe(examples.length)
  })
})

describe('the sentence about', () => {
  it.each([
    [
      'a list with too few numbers counts them',
      '{"backflow": 1, "run": {}, "problem": {"shape": [1, 2], "inputs": [1], "targets": [1], "weights": [1], "biases": [0], "learningRate": 1, "biasRule": "fixed", "updateOrder": "simultaneous"}}',
      'This file can’t be opened: “problem.targets” has 1 item. The targets must be a list of 2 numbers.',
      '无法打开这个文件：“problem.targets”有 1 项。目标值必须正好有 2 个数。',
    ],
    [
      'a dropped table shows how it begins',
      'iteration,w1\n0,0.15\n',
      'This file can’t be opened: at line 1, column 1 its text is not JSON: “iteration,w1”. Look for a missing or extra comma or quotation mark just before it, or choose another file.',
      '无法打开这个文件：第 1 行第 1 列起的内容不是 JSON：“iteration,w1”。请检查它前面是否多了或少了逗号、引号，或选择其他文件。',
    ],
    [
      'a text that breaks off says where',
      '{\n  "backflow": 1,',
      'This file can’t be opened: at line 2, column 17 its JSON breaks off. Complete it, or choose another file.',
      '无法打开这个文件：JSON 在第 2 行第 17 列中断了。请补全，或选择其他文件。',
    ],
    [
      'a file that is a list speaks of the whole',
      '[1, 2]',
      'This file can’t be opened: it holds [1, 2], but a network file begins with { and has fields inside.',
      '无法打开这个文件：它的内容是 [1, 2]，而网络文件应以 { 开头，里面写各项。',
    ],
  ])('%s', (_, text, english, chinese) => {
    const found = readNetworkFile(text)
    expect(found.kind === 'refused' && fileRefusalEn(found)).toBe(english)
    expect(found.kind === 'refused' && fileRefusalZh(found)).toBe(chinese)
  })

  it.each([
    ['"w12 = 3"', 'no such quantity “w12”; this network has w1 to w8.', '没有“w12”；此网络有 w1 到 w8。'],
    ['"w1 = x"', '“x” is not a number.', '“x”不是数。'],
    ['"w1"', 'there is no number behind “w1”.', '“w1”后面没有数。'],
    [
      '"w1@? = 3"',
      '“w1@?” names no iteration; write 3 behind @, for example.',
      '“w1@?”没有指明第几次迭代；例如在 @ 后写 3。',
    ],
    ['"w1 = 1,000"', '“1,000” has commas that can be read in two ways.', '“1,000”中的逗号有两种读法。'],
  ])('a printed figure says what is wrong with it and what to write: %s', (line, english, chinese) => {
    const found = readNetworkFile(withPiece('  "run"', `  "figures": ["w1 = 0.15", ${line}],\n  "run"`))
    expect(found.kind === 'refused' && fileRefusalEn(found)).toBe(
      `This file can’t be opened: “figures[1]” is ${line}: ${english} Write a line such as "grad.w5 = 0.0822", or remove it.`,
    )
    expect(found.kind === 'refused' && fileRefusalZh(found)).toBe(
      `无法打开这个文件：“figures[1]”是 ${line}：${chinese}请写成像 "grad.w5 = 0.0822" 这样的一行，或删去它。`,
    )
  })

  it.each([
    ['a number', '[7]', 'figures[0]', '7', 'figure'],
    ['nothing', '[""]', 'figures[0]', '""', 'figure'],
    ['two figures in one line', '["w1 = 3; w2 = 4"]', 'figures[0]', '"w1 = 3; w2 = 4"', 'figure'],
    ['no list', '"w1 = 3"', 'figures', '"w1 = 3"', 'figures'],
  ])('printed figures that are no lines says how they are written: %s', (_, figures, place, text, why) => {
    const found = readNetworkFile(withPiece('  "run"', `  "figures": ${figures},\n  "run"`))
    expect(found).toMatchObject({ place, text, why })
  })

  it('a printed figure is quoted only as far as a message can show it', () => {
    const found = readNetworkFile(withPiece('  "run"', `  "figures": ["${'w'.repeat(200)} = 3"],\n  "run"`))
    expect(found.kind === 'refused' && fileRefusalEn(found).length).toBeLessThan(300)
  })

  it('a text whose flaw has no place says what to do all the same', () => {
    const nowhere = { place: '', text: '', why: 'notJson', at: null } as const
    expect(fileRefusalEn(nowhere)).toMatch(/not JSON\. Choose/)
    expect(fileRefusalZh(nowhere)).toMatch(/不是 JSON。请选择/)
  })
})
