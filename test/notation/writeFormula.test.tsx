import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type Problem } from '../../src/engine'
import { formulaOf, type Formula, type MathLine } from '../../src/notation/formulaOf'
import { digits } from '../../src/notation/mathNode'
import { readMath } from '../../src/notation/readMath'
import { mathElement, writeFormula, writeUnit } from '../../src/notation/writeFormula'
import { withParameters } from '../../src/session/parameters'
import { anyProblem } from '../support/problems'
import { wholeOf } from '../../src/session/sight'

const { steps } = recordIteration(articleExample)

function formulaAt(step: number, problem: Problem = articleExample): Formula {
  const tape = recordIteration(problem)
  return formulaOf(wholeOf(tape), tape.steps[step % tape.steps.length]!, 6)
}

function formula(id: string, w5 = 0.4): Formula {
  return formulaAt(
    steps.findIndex(({ writes }) => writes === id),
    withParameters(articleExample, { w5 }),
  )
}

/** Formulas written into one element, one after the other. */
function written(...formulas: readonly Formula[]): HTMLElement {
  const element = document.createElement('div')
  for (const each of formulas) writeFormula(element, each)
  return element
}

/** The same, in an element that has never held another. */
function fresh(last: Formula): HTMLElement {
  return written(last)
}

function elementsIn(element: Element): readonly Element[] {
  return [...element.querySelectorAll('*')]
}

const anyStep = fc.nat({ max: 500 })
const anyWeight = fc.oneof(
  fc.double({ min: 0, max: 2, noNaN: true }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(0, -0.4, 1e-9, 900, 12_345.678),
)

describe('a formula on the page', () => {
  it('stands in three lines of MathML, with a place to break between two terms', () => {
    const element = fresh(formula('net.h1'))
    expect([...element.children].map(({ className }) => className)).toEqual([
      'mathLine rule',
      'mathLine numbers',
      'mathLine result',
    ])
    expect([...element.querySelector('.rule')!.children].map(({ localName }) => localName)).toEqual([
      'math',
      'wbr',
      'math',
      'wbr',
      'math',
      'wbr',
      'math',
    ])
    expect(element.querySelector('mi')!.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML')
  })

  it('carries the marks of its numbers', () => {
    const number = fresh(formula('net.h1')).querySelector('.result [data-quantity="net.h1"]')!
    expect(number.getAttribute('data-value')).toBe('0.3775')
    expect(number.getAttribute('class')).toBe('from-forward')
    expect(number.textContent).toBe('0.377500')
  })

  it('looks as if freshly written, whatever stood there before', () => {
    fc.assert(
      fc.property(anyProblem(), anyProblem(), anyStep, anyStep, (before, after, first, second) => {
        const [from, to] = [formulaAt(first, before), formulaAt(second, after)]
        expect(written(from, to).isEqualNode(fresh(to))).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('takes the place of anything else in its element', () => {
    const element = document.createElement('div')
    element.innerHTML = '<p>a</p><p>b</p><p>c</p>'
    writeFormula(element, formula('net.h1'))
    expect(element.isEqualNode(fresh(formula('net.h1')))).toBe(true)
  })
})

describe('while a weight is dragged', () => {
  it('a formula looks as if freshly written at every weight', () => {
    let kept = 0
    fc.assert(
      fc.property(fc.nat({ max: steps.length - 1 }), anyWeight, anyWeight, (step, before, after) => {
        const [from, to] = [before, after].map((w5) => formulaAt(step, withParameters(articleExample, { w5 })))
        const element = written(from!)
        const elements = elementsIn(element)
        writeFormula(element, to!)
        kept += Number(elementsIn(element).every((one, i) => one === elements[i]))
        expect(element.isEqualNode(fresh(to!))).toBe(true)
      }),
      { numRuns: 100 },
    )
    expect(kept).toBeGreaterThan(10)
  })

  it('only digits change, as long as all else stays', () => {
    const element = written(formula('net.o1', 0.4))
    const elements = elementsIn(element)
    writeFormula(element, formula('net.o1', 0.41))
    expect(elementsIn(element)).toEqual(elements)
    expect(element.querySelector('.numbers')!.textContent).toContain('0.41')
    expect(element.querySelector('.numbers [data-quantity="w5"]')!.getAttribute('data-value')).toBe('0.41')
  })

  it('a number that turns negative after a sign gets its brackets', () => {
    const element = written(formula('via.o1.h1', 0.4), formula('via.o1.h1', -0.4))
    expect(element.querySelector('.numbers')!.textContent).toMatch(/⋅\(−0\.40\)$/)
  })

  it('what is lit stays lit where only digits change', () => {
    const element = written(formula('net.o1', 0.4))
    element.querySelector('.numbers [data-quantity="w5"]')!.classList.add('lit')
    writeFormula(element, formula('net.o1', 0.41))
    expect(element.querySelector('.lit')!.textContent).toBe('0.41')
  })
})

/** What stands in a line: elements of the page, each with its class, and how many of what is between them may break. */
function piecesOf(line: Element): readonly string[] {
  return [...line.children].map(({ localName, className }) => (className ? `${localName}.${className}` : localName))
}

function linesOf(id: string): readonly string[] {
  return [...fresh(formula(id)).children].map(({ className }) => className)
}

function isOfPage({ namespaceURI }: Element): boolean {
  return namespaceURI === 'http://www.w3.org/1999/xhtml'
}

describe('the rule of a weight', () => {
  it('has a number at each factor, and a brace with δ under the first two, that may be broken between', () => {
    const rule = fresh(formula('grad.w5')).querySelector('.rule')!
    expect(piecesOf(rule)).toEqual(['math', 'wbr', 'span.braced', 'wbr', 'span.factor'])
    const braced = rule.querySelector('.braced')!
    expect(piecesOf(braced)).toEqual(['span.factor', 'span.factor', 'span.brace'])
    expect(braced.querySelector('.brace math')!.textContent).toBe('δo1')
    const factors = [...rule.querySelectorAll('.factor')]
    expect(factors.map((one) => one.getAttribute('data-factor'))).toEqual(['1', '2', '3'])
    expect(factors.map((one) => one.getAttribute('data-quantity'))).toEqual(['dE_dout.o1', 'slope.o1', 'out.h1'])
    expect(factors.map((one) => one.children.length)).toEqual([1, 1, 1])
  })

  it('has no brace where there is no δ to stand for them', () => {
    const rule = fresh(formula('delta.o1')).querySelector('.rule')!
    expect(piecesOf(rule)).toEqual(['math', 'wbr', 'math', 'wbr', 'span.factor', 'wbr', 'span.factor'])
  })

  it('is followed by a short line between numbers and result, which other steps have not', () => {
    expect(linesOf('grad.w5')).toEqual(['mathLine rule', 'mathLine numbers', 'mathLine short', 'mathLine result'])
    expect(linesOf('net.h1')).toHaveLength(3)
  })

  it('is made of elements of the page around those of MathML', () => {
    const element = fresh(formula('grad.w5'))
    const kinds = elementsIn(element).map((one) => [one.localName, isOfPage(one)] as const)
    expect(new Set(kinds.filter(([, isPage]) => isPage).map(([tag]) => tag))).toEqual(new Set(['span', 'wbr']))
    expect(kinds.filter(([tag, isPage]) => (tag === 'span' || tag === 'wbr') !== isPage)).toEqual([])
  })
})

/** Two lines that a weight changes the digits of. */
function linesAt(w5: number): readonly MathLine[] {
  const { numbers, result } = formula('net.o1', w5)
  return [numbers, result]
}

describe('a move of several steps', () => {
  it('has a line for each, and keeps their elements while only digits change', () => {
    const element = document.createElement('div')
    writeUnit(element, linesAt(0.4))
    const elements = elementsIn(element)
    writeUnit(element, linesAt(0.41))
    expect(elementsIn(element)).toEqual(elements)
    expect([...element.children].map(({ className }) => className)).toEqual(['mathLine whole', 'mathLine whole'])
    expect(element.firstElementChild!.textContent).toContain('0.41')
  })
})

describe('what stood there before is written anew', () => {
  it.each([
    ['where a sign is another', 'net.o1', (element: Element) => (element.querySelector('mo')!.textContent = '≠')],
    [
      'where a mark is missing',
      'net.o1',
      (element: Element) => element.querySelector('[data-value]')!.removeAttribute('class'),
    ],
    [
      'where a mark is another',
      'net.o1',
      (element: Element) => element.querySelector('[data-value]')!.setAttribute('class', 'x'),
    ],
    [
      'where a mark is too many',
      'net.o1',
      (element: Element) => element.querySelector('[data-value]')!.setAttribute('id', 'x'),
    ],
    [
      'where its value is missing',
      'net.o1',
      (element: Element) => element.querySelector('[data-value]')!.removeAttribute('data-value'),
    ],
    [
      'where it has a term more',
      'net.o1',
      (element: Element) => element.querySelector('.numbers')!.append(document.createElement('wbr')),
    ],
    [
      'where it was lit by more than that',
      'net.o1',
      (element: Element) => element.querySelector('[data-value]')!.setAttribute('class', 'given lit x'),
    ],
  ])('%s', (_, id, spoil) => {
    const element = written(formula(id))
    spoil(element)
    expect(element.isEqualNode(fresh(formula(id)))).toBe(false)
    writeFormula(element, formula(id))
    expect(element.isEqualNode(fresh(formula(id)))).toBe(true)
  })
})

it('is written in the document that it is for, by attributes alone', () => {
  const other = document.implementation.createHTMLDocument('')
  const container = other.createElement('div')
  writeFormula(container, formula('net.h1'))
  expect(container.querySelector('math')!.ownerDocument).toBe(other)
  expect(mathElement(digits('1'), other).outerHTML).toBe('<mn>1</mn>')
})

it('can be read off the page again, piece by piece as it was written', () => {
  for (const id of ['out.h1', 'error.o1', 'grad.w1', 'next.w5']) {
    const { rule, numbers, short, result } = formula(id)
    for (const node of [rule, numbers, short, result].flat())
      expect(readMath(mathElement(node, document))).toEqual(node)
  }
})
