import { describe, expect, it } from 'vitest'
import { readFigures } from '../../src/comparing/readFigures'
import { writeFigure } from '../../src/comparing/writeFigure'
import { articleExample, exampleWith, recordIteration } from '../../src/engine'
import { SOURCES } from '../../src/content/sources'
import { compareEn } from '../../src/i18n/texts/en/compare'
import { compareZh } from '../../src/i18n/texts/zh/compare'
import { PUBLISHED, problemOf } from '../support/published'
import type { NamedBy } from '../../src/comparing/quantityNames'
import { XOR } from '../support/otherExamples'
import { figuresIn } from './support'

const tape = recordIteration(articleExample)
const perNeuron = recordIteration(exampleWith({ biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] }))

/** How a line that can be read is written, one that can't by what is wrong with it. */
function read(text: string, { quantities } = tape, by: NamedBy = 'page'): readonly string[] {
  return readFigures(text, quantities, by).map((line) =>
    'figure' in line ? writeFigure(line.figure) : `${line.flaw.line}: ${line.flaw.why} ${line.flaw.text}`,
  )
}

/** What is said of a line that can't be read, in English and in Chinese. */
function flawOf(text: string): readonly string[] {
  const [line] = readFigures(text, tape.quantities, 'page')
  if (!line || !('flaw' in line)) throw new Error(`${text} was read`)
  return [compareEn.add.flaw(line.flaw), compareZh.add.flaw(line.flaw)]
}

describe('figures that are typed or pasted', () => {
  it.each([
    ['∂E/∂w5 = 0.0822', 'grad.w5=0.0822'],
    ['dE/dw_5=0.0822', 'grad.w5=0.0822'],
    ['grad.w5: 0.0822', 'grad.w5=0.0822'],
    ['\\frac{\\partial E}{\\partial w_5} = .0822', 'grad.w5=0.0822'],
    ['w7+ = −0.261', 'next.w7=-0.261'],
    ['w₇⁺ = -0.261', 'next.w7=-0.261'],
    ["w7' = -0.261", 'next.w7=-0.261'],
    ['new w7 -0.261', 'next.w7=-0.261'],
    ['out_h1 0.332', 'out.h1=0.332'],
    ['out h1：0.332', 'out.h1=0.332'],
    ['δ_o1 = 0,1385', 'delta.o1=0.1385'],
    ['delta_o1 = 0.1385', 'delta.o1=0.1385'],
    ['−δ_o1 = 0.1311', '-delta.o1=0.1311'],
    ['Δw5 = -0.0411', 'change.w5=-0.0411'],
    ['w5 change = -0.0411', 'change.w5=-0.0411'],
    ['change in w5 = -0.0411', 'change.w5=-0.0411'],
    ['w5 的更新量 = -0.0411', 'change.w5=-0.0411'],
    ['−η · ∂E/∂w5 = -0.0411', 'change.w5=-0.0411'],
    ['-eta * dE/dw5 = -0.0411', 'change.w5=-0.0411'],
    ['η·∂E_total/∂w5 = 0.0411', '-change.w5=0.0411'],
    ['−Δw5 = 0.0411', '-change.w5=0.0411'],
    ['∂E_total/∂w5 = 0.0822', 'grad.w5=0.0822'],
    ['\\frac{\\partial E_{total}}{\\partial w_{5}} = 0.0822', 'grad.w5=0.0822'],
    ['∂E_total/∂out_h1 = 0.0364', 'dE_dout.h1=0.0364'],
    ['gradient of w5 0.0822', 'grad.w5=0.0822'],
    ['w5 的梯度：0.0822', 'grad.w5=0.0822'],
    ['updated w5 = 0.3589', 'next.w5=0.3589'],
    ['w5new = 0.3589', 'next.w5=0.3589'],
    ['更新后的 w5 = 0.3589', 'next.w5=0.3589'],
    ['E_total = 0.298371109', 'error=0.298371109'],
    ['Loss = 0.298', 'error=0.298'],
    ['cost 0.298', 'error=0.298'],
    ['损失：0.298', 'error=0.298'],
    ['总误差 = ０．２９８', 'error=0.298'],
    ['∂E_o1/∂out_h1 = 0.055', 'via.o1.h1=0.055'],
    ['∂out_h1/∂net_h1 0.2413', 'slope.h1=0.2413'],
    ['net_h1+ = 0.37', 'next.net.h1=0.37'],
    ['E = 3.51 × 10⁻⁵', 'error=3.51e-5'],
    ['E = 3.51 · 10⁻⁵', 'error=3.51e-5'],
    ['E 3.51·10⁻⁵', 'error=3.51e-5'],
    ['w5 = 1’234.50', 'w5=1234.50'],
    ['E 3.50e-5', 'error=3.50e-5'],
    ['w1 = 1,234.50', 'w1=1234.50'],
    ['w1 = 1.234,50', 'w1=1234.50'],
  ])('understands %s', (line, written) => expect(read(line)).toEqual([written]))

  it('keep the zeros at their end: they say how much was rounded', () => {
    expect(read('E = 0.30')).toEqual(['error=0.30'])
  })

  it('name a later iteration behind @', () => {
    expect(read('E@10,000 = 0.000035085\nδ_o1@3 0.1')).toEqual(['error@10000=0.000035085', 'delta.o1@3=0.1'])
  })

  // In programs dw5 is the gradient, in books the change.
  it('do not guess which of two numbers a name is of', () => {
    expect(read('dw5 = 0.0822')).toEqual(['1: which dw5'])
    expect(flawOf('dw5 = 0.0822')).toEqual([
      'Line 1: “dw5” may be ∂E/∂w5 or Δw5: write which.',
      '第 1 行：“dw5”可能是 ∂E/∂w5 或 Δw5，请写明是哪一个。',
    ])
  })

  it('say of a neuron which numbers it has, and not that there is none', () => {
    expect(flawOf('h1 = 0.5933')).toEqual([
      'Line 1: “h1” may be net_h1, out_h1 or δ_h1: write which.',
      '第 1 行：“h1”可能是 net_h1、out_h1 或 δ_h1，请写明是哪一个。',
    ])
    expect(read('o_1 = 0.75\nhidden = h2 = 0.5\nh3 = 1')).toEqual(['1: which o_1', '2: which h2', '3: name h3'])
  })

  it('may have a name of their own in the source', () => {
    expect(read('Err6 = −δ_o1 = 0.1311')).toEqual(['Err6=-delta.o1=0.1311'])
  })

  it('are taken from a line of working by its first name and its last number', () => {
    expect(read('δ_o1 = 0.7414 · 0.1868 = 0.1385')).toEqual(['delta.o1=0.1385'])
  })

  it('stand a line each, or behind semicolons, with blank lines between them', () => {
    expect(read('w1 = 0.15; w2 = 0.20\r\n\n\nw3 0.25')).toEqual(['w1=0.15', 'w2=0.20', 'w3=0.25'])
  })

  it('say by its number which line can’t be read, and go on behind it', () => {
    expect(read('w1 = 0.15\nw12 = 3\nw3\nw4 = x\nE@soon = 1\nw5 = 1,000\nw6 = 0.45')).toEqual([
      'w1=0.15',
      '2: name w12',
      '3: noNumber w3',
      '4: number x',
      '5: iteration E@soon',
      '6: number 1,000',
      'w6=0.45',
    ])
  })

  it.each([
    ['1e-400', 'is closer to 0 than any number here can be', '太接近 0'],
    ['5e9', 'is not from −1,000,000 to 1,000,000', '不在 −1,000,000 到 1,000,000 之间'],
    ['1,000', 'has commas that can be read in two ways', '逗号有两种读法'],
    ['x', 'is not a number', '不是数'],
  ])('say of a number why it can’t be read: %s', (number, en, zh) => {
    const [line] = readFigures(`w4 = ${number}`, tape.quantities, 'page')
    if (!line || !('flaw' in line)) throw new Error(`${number} was read`)
    expect(compareEn.add.flaw(line.flaw)).toContain(`“${number}” ${en}`)
    expect(compareZh.add.flaw(line.flaw)).toMatch(new RegExp(`“${number}”.*${zh}`))
  })

  it('say what there is instead of a name that there is not', () => {
    const flaws = readFigures('w12 = 3\nout_h7 = 3\nb_h9 = 1\nfoo = 2', perNeuron.quantities, 'page')
    expect(flaws).toMatchObject([
      { flaw: { kind: 'weights', names: ['w1', 'w2', 'w3', 'w4', 'w5', 'w6', 'w7', 'w8'] } },
      { flaw: { kind: 'neurons', names: ['h1', 'h2', 'o1', 'o2'] } },
      { flaw: { kind: 'biases', names: ['b_h1', 'b_h2', 'b_o1', 'b_o2'] } },
      { flaw: { kind: null, names: [] } },
    ])
  })

  it('know no gradient of a bias that is never trained', () => {
    expect(read('∂E/∂b1 = 0.1')).toEqual(['1: name ∂E/∂b1'])
  })
})

describe('names of weights', () => {
  const bySender = recordIteration({ ...articleExample, names: 'sender' })

  it('are read as the page calls them where somebody types, and as links call them elsewhere', () => {
    // By sender w2 leads from i1 to h2, which the program calls w3.
    const lines = 'w2 = 0.25\nw3@1 = 0.2\n∂E/∂w2 = 0.1\nw2+ = 0.3\nΔw2 = 0.4\nw5 = 1'
    expect(read(lines, bySender)).toEqual([
      'w3=0.25',
      'w2@1=0.2',
      'grad.w3=0.1',
      'next.w3=0.3',
      'change.w3=0.4',
      'w5=1',
    ])
    expect(read('grad.w2=0.1;next.w2=0.3', bySender)).toEqual(['grad.w3=0.1', 'next.w3=0.3'])
    expect(read('grad.w2=0.1;next.w2=0.3', bySender, 'program')).toEqual(['grad.w2=0.1', 'next.w2=0.3'])
    const byEnds = recordIteration({ ...articleExample, names: 'ends' })
    expect(read('grad.w_i1h2=0.1', byEnds)).toEqual(['grad.w3=0.1'])
    expect(read('w2=0.25;w3=0.2;change.w2=0.4', bySender, 'program')).toEqual(['w2=0.25', 'w3=0.2', 'change.w2=0.4'])
  })

  it('offer those of the page', () => {
    const byEnds = recordIteration({ ...articleExample, names: 'ends' })
    expect(read('w2 = 0.2', byEnds)).toEqual(['1: name w2'])
    expect(readFigures('w2 = 0.2', byEnds.quantities, 'page')).toMatchObject([
      { flaw: { names: ['w_i1h1', 'w_i2h1', 'w_i1h2', 'w_i2h2', 'w_h1o1', 'w_h2o1', 'w_h1o2', 'w_h2o2'] } },
    ])
  })
})

describe('where all samples are learned together', () => {
  const together = recordIteration(XOR)

  it('E, its slopes and steps are those of all samples, which the update goes by', () => {
    expect(read('−η·∂E/∂w5 = -0.05\nw5 change = -0.05', together)).toEqual([
      'change.batch.w5=-0.05',
      'change.batch.w5=-0.05',
    ])
    expect(read('E = 0.5\nE+ = 0.4\n∂E/∂w5 = 0.1\ndE_w5 = 0.1\nΔw5 = -0.05\ntotal error = 0.5', together)).toEqual([
      'batch.error=0.5',
      'next.batch.error=0.4',
      'batch.w5=0.1',
      'batch.w5=0.1',
      'change.batch.w5=-0.05',
      'batch.error=0.5',
    ])
  })

  it('those of the sample that is looked at have the names that links give them', () => {
    expect(read('grad.w5 = 0.1\nerror = 0.1', together)).toEqual(['grad.w5=0.1', 'error=0.1'])
    expect(read('∂E/∂w5=0.1;change.batch.w5=0.2', together, 'program')).toEqual(['grad.w5=0.1', 'change.batch.w5=0.2'])
  })

  it('every quantity is read again from what is written of it', () => {
    for (const id of together.quantities.keys())
      for (const by of ['page', 'program'] as const)
        expect(read(`${id}@2=-0.10`, together, by)).toEqual([`${id}@2=-0.10`])
  })
})

describe('a figure that is written', () => {
  it('is read again as the same', () => {
    for (const example of PUBLISHED) {
      const { lines } = SOURCES.find(({ id }) => id === example.id)!
      const own = recordIteration(problemOf(example))
      const figures = figuresIn(lines.join('\n'), own)
      expect(figuresIn(figures.map(writeFigure).join(';'), own)).toEqual(figures)
    }
  })

  it('is read again for every quantity of a network', () => {
    for (const id of perNeuron.quantities.keys()) expect(read(`${id}@2=-0.10`, perNeuron)).toEqual([`${id}@2=-0.10`])
  })
})
