import { describe, expect, it } from 'vitest'
import { readFigures } from '../../src/comparing/readFigures'
import { writeFigure } from '../../src/comparing/writeFigure'
import { articleExample, exampleWith, recordIteration } from '../../src/engine'
import { SOURCES } from '../../src/content/sources'
import { PUBLISHED, problemOf } from '../support/published'
import { figuresIn } from './support'

const tape = recordIteration(articleExample)
const perNeuron = recordIteration(exampleWith({ biasRule: 'neuron', biases: [0.35, 0.35, 0.6, 0.6] }))

/** How a line that can be read is written, one that can't by what is wrong with it. */
function read(text: string, { quantities } = tape): readonly string[] {
  return readFigures(text, quantities).map((line) =>
    'figure' in line ? writeFigure(line.figure) : `${line.flaw.line}: ${line.flaw.why} ${line.flaw.text}`,
  )
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
    ['E_total = 0.298371109', 'error=0.298371109'],
    ['总误差 = ０．２９８', 'error=0.298'],
    ['∂E_o1/∂out_h1 = 0.055', 'via.o1.h1=0.055'],
    ['∂out_h1/∂net_h1 0.2413', 'slope.h1=0.2413'],
    ['net_h1+ = 0.37', 'next.net.h1=0.37'],
    ['E = 3.51 × 10⁻⁵', 'error=3.51e-5'],
    ['E 3.50e-5', 'error=3.50e-5'],
    ['w1 = 1,234.50', 'w1=1234.50'],
  ])('understands %s', (line, written) => expect(read(line)).toEqual([written]))

  it('keep the zeros at their end: they say how much was rounded', () => {
    expect(read('E = 0.30')).toEqual(['error=0.30'])
  })

  it('name a later iteration behind @', () => {
    expect(read('E@10,000 = 0.000035085\nδ_o1@3 0.1')).toEqual(['error@10000=0.000035085', 'delta.o1@3=0.1'])
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

  it('say what there is instead of a name that there is not', () => {
    const flaws = readFigures('w12 = 3\nout_h7 = 3\nb_h9 = 1\nfoo = 2', perNeuron.quantities)
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
