import { fireEvent, render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, recordIteration, type QuantityId } from '../../src/engine'
import { formulaOf, type Formula } from '../../src/notation/formulaOf'
import { withParameters } from '../../src/session/parameters'
import { FormulaLines } from '../../src/ui/formula/FormulaLines'
import { wholeOf } from '../../src/session/sight'

function formula(w5: number): Formula {
  const tape = recordIteration(withParameters(articleExample, { w5 }))
  return formulaOf(
    wholeOf(tape),
    tape.steps.find(({ writes }) => writes === 'grad.w5')!,
    9,
  )
}

function show(w5: number, lit: QuantityId | null = null) {
  return <FormulaLines formula={formula(w5)} label="Gradient of w5" hasAllDigits={false} lit={lit} />
}

const CHAIN = '∂E/∂w5 = ∂E/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5'
const NUMBERS = '= 0.741365070 · 0.186815602 · 0.593269992'

describe('a formula on the page', () => {
  it('reads the same after a drag as if it had always stood there, for eyes and for screen readers', () => {
    const { container, rerender } = render(show(0.4))
    for (const w5 of [0.41, 0.45, -0.3, 0.5]) rerender(show(w5))
    const { container: fresh } = render(show(0.5))
    expect(container.querySelector('math')).not.toBeNull()
    expect(container.isEqualNode(fresh)).toBe(true)
  })

  it('keeps the same elements while only digits change, lit or not', () => {
    const { container, rerender } = render(show(0.4, 'slope.o1'))
    const before = [...container.querySelectorAll('*')]
    rerender(show(0.41, 'slope.o1'))
    rerender(show(0.42, 'out.h1'))
    expect([...container.querySelectorAll('*')]).toEqual(before)
    expect(container.querySelectorAll('.lit')).toHaveLength(2)
  })

  it('is a group named by its sentence, so that its structure can still be read', () => {
    render(show(0.4))
    expect(screen.getByRole('group', { name: 'Gradient of w5' })).toBe(screen.getByTestId('formula'))
    expect(document.querySelector('[role="math"]')).toBeNull()
  })
})

describe('copying a formula', () => {
  it.each([
    ['all of it', '.rule', '.result', `${CHAIN} ${NUMBERS} = 0.082167041`],
    ['its rule', '.rule', '.rule', CHAIN],
    ['its numbers and its result', '.numbers', '.result', `${NUMBERS} = 0.082167041`],
  ])('gives %s in one line of plain text', (_, from, to, text) => {
    render(show(0.4))
    select(lineOf(from).querySelector('math')!, 0, lineOf(to), lineOf(to).childNodes.length)
    expect(copied().get('text/plain')).toBe(text)
  })

  it('gives one formula in MathML, with its fractions', () => {
    render(show(0.4))
    select(lineOf('.rule'), 0, lineOf('.result'), 1)
    const page = document.createElement('div')
    page.innerHTML = copied().get('text/html')!
    expect(page.querySelectorAll('math')).toHaveLength(1)
    expect(page.querySelectorAll('mfrac')).toHaveLength(4)
    expect(page.textContent).toContain('0.082167041')
  })

  it('gives the line of a triple click, which selects up to the start of what follows', () => {
    render(
      <>
        {show(0.4)}
        <p data-testid="after">What it means.</p>
      </>,
    )
    select(lineOf('.result').querySelector('mo')!.firstChild!, 0, screen.getByTestId('after'), 0)
    expect(copied().get('text/plain')).toBe('= 0.082167041')
  })

  it('leaves a part of one number to the browser, and what reaches beyond the formula', () => {
    render(
      <>
        {show(0.4)}
        <p data-testid="after">What it means.</p>
      </>,
    )
    const digits = lineOf('.result').querySelector('mn')!.firstChild!
    select(digits, 2, digits, 5)
    expect(copied().size).toBe(0)
    select(lineOf('.rule'), 0, screen.getByTestId('after').firstChild!, 4)
    expect(copied().size).toBe(0)
  })
})

function lineOf(selector: string): Element {
  return screen.getByTestId('formula').querySelector(selector)!
}

function select(start: Node, startAt: number, end: Node, endAt: number): void {
  document.getSelection()!.setBaseAndExtent(start, startAt, end, endAt)
}

/** What is on the clipboard after the keys for copying, by type. */
function copied(): ReadonlyMap<string, string> {
  const clipboard = new Map<string, string>()
  const clipboardData = { setData: (type: string, text: string) => void clipboard.set(type, text) }
  const isLeftToBrowser = fireEvent.copy(screen.getByTestId('formula'), { clipboardData })
  expect(isLeftToBrowser).toBe(clipboard.size === 0)
  return clipboard
}
