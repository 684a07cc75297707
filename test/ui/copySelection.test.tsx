import { fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { copySelections } from '../../src/ui/app/copySelection'
import { FormulaPanel } from '../../src/ui/formula/FormulaPanel'
import { BugPanel } from '../../src/ui/panels/bugs'
import { SamplesPanel } from '../../src/ui/panels/samples/SamplesPanel'
import { ValuesPanel } from '../../src/ui/panels/values/ValuesPanel'
import { RELU_SOFTMAX } from '../support/otherExamples'
import { show } from '../support/page'
import { XOR } from '../support/xor'

const CHAIN = '∂E/∂w5 = ∂E/∂out_o1 · ∂out_o1/∂net_o1 · ∂net_o1/∂w5'
const NUMBERS = '= 0.741365070 · 0.186815602 · 0.593269992'
const SHORT = '= δ_o1 · out_h1'
const RESULT = '= 0.082167041'

const step = recordIteration(articleExample).steps.findIndex(({ writes }) => writes === 'grad.w5') + 1

let stop = (): void => {}
beforeEach(() => {
  stop = copySelections(document)
})
afterEach(() => stop())

describe('copying what stands beside each other', () => {
  it('keeps room where the sheet makes it, and none within a sentence', () => {
    const { container } = render(
      <div>
        <p>
          <span>You</span>
          <b>0.4</b>
          <span>Here</span>
          <b>0.0822</b>
        </p>
        <p>
          <span>Run</span>
          <button type="button">+1</button>
        </p>
        <p>
          <span>target</span>
          <span className="whose">o1</span>
        </p>
        <p>
          <span>How fast does E change with </span>
          <span className="symbol">w5</span>
          <span>?</span>
        </p>
        <p>
          <b>w5</b>
          <span>, and no more</span>
        </p>
      </div>,
    )
    document.getSelection()!.selectAllChildren(container)
    expect(copied().get('text/plain')!.split('\n')).toEqual([
      'You 0.4 Here 0.0822',
      'Run +1',
      'target o1',
      'How fast does E change with w5?',
      'w5, and no more',
    ])
  })
})

describe('copying a formula', () => {
  it.each([
    ['all of it', '.rule', '.result', `${CHAIN} ${NUMBERS} ${SHORT} ${RESULT}`],
    ['its rule', '.rule', '.rule', CHAIN],
    ['its numbers and its result', '.numbers', '.result', `${NUMBERS} ${SHORT} ${RESULT}`],
  ])('gives %s in one line of plain text', (_, from, to, text) => {
    show(<FormulaPanel />, { step })
    select(lineOf(from).querySelector('math')!, 0, lineOf(to), lineOf(to).childNodes.length)
    expect(copied().get('text/plain')).toBe(text)
  })

  it('gives one formula in MathML, with its fractions, and nothing that is only heard', () => {
    show(<FormulaPanel />, { step })
    select(lineOf('.rule'), 0, lineOf('.result'), 1)
    const page = document.createElement('div')
    page.innerHTML = copied().get('text/html')!
    expect(page.querySelectorAll('math')).toHaveLength(1)
    expect(page.querySelectorAll('mfrac')).toHaveLength(4)
    expect(page.textContent).toContain('0.082167041')
    expect(page.textContent).not.toContain('equals')
  })

  it('gives the line of a triple click, which selects up to the start of what follows', () => {
    show(<FormulaPanel />, { step })
    select(lineOf('.result').querySelector('mo')!.firstChild!, 0, document.querySelector('.sentence')!, 0)
    expect(copied().get('text/plain')).toBe(RESULT)
  })

  it('gives it once and whole, with what stands around it, where more is selected', () => {
    show(<FormulaPanel />, { step })
    document.getSelection()!.selectAllChildren(document.querySelector('.formulaPanel')!)
    const lines = copied().get('text/plain')!.split('\n')
    expect(lines.filter((line) => line.includes('∂E/∂w5'))).toEqual([`${CHAIN} ${NUMBERS} ${SHORT} ${RESULT}`])
    expect(lines[1]).toBe('How fast does E change with w5?')
    expect(lines.slice(-4)).toEqual([
      'Made from',
      '∂E/∂out_o1 0.741365070',
      '∂out_o1/∂net_o1 0.186815602',
      'out_h1 0.593269992',
    ])
  })

  it('leaves a part of one number to the browser', () => {
    show(<FormulaPanel />, { step })
    const digits = lineOf('.result').querySelector('mn')!.firstChild!
    select(digits, 2, digits, 5)
    expect(copied().size).toBe(0)
  })
})

it('copying the line of a wrong program keeps its fractions', () => {
  show(<BugPanel />, { start: newStart({ ...articleExample, program: 'no-output-slope' }) })
  document.getSelection()!.selectAllChildren(screen.getByRole('region', { name: 'The changed line' }))
  const lines = copied().get('text/plain')!.split('\n')
  expect(lines.filter((line) => line.startsWith('δ'))).toEqual([
    'δ_o1 = ∂E/∂out_o1 · ∂out_o1/∂net_o1',
    'δ_o1 = ∂E/∂out_o1',
  ])
})

describe('copying a table', () => {
  it('keeps the place of a cell that is empty at the start of its row', () => {
    const { container } = render(
      <table>
        <thead>
          <tr>
            <td aria-label="shown" />
            <th>i1</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td aria-label="shown" />
            <td>0</td>
          </tr>
          <tr>
            <th>2</th>
            <td>1</td>
          </tr>
        </tbody>
      </table>,
    )
    document.getSelection()!.selectAllChildren(container)
    expect(copied().get('text/plain')!.split('\n')).toEqual(['\ti1', '\t0', '2\t1'])
  })

  it('gives each number once, in rows with tabs, with what stands in its fields', () => {
    show(<ValuesPanel />, { step })
    document.getSelection()!.selectAllChildren(screen.getAllByRole('table')[0]!)
    const clipboard = copied()
    const lines = clipboard.get('text/plain')!.split('\n')
    expect(lines.slice(0, 3)).toEqual(['Weights', 'Name\tValue\tGradient\tUpdated', 'w1 i1 → h1\t0.15\t–\t–'])
    expect(lines[6]).toBe('w5 h1 → o1\t0.40\t0.082167041\t–')
    const page = document.createElement('div')
    page.innerHTML = clipboard.get('text/html')!
    expect(page.querySelectorAll('table tr')).toHaveLength(9)
    expect(page.querySelectorAll('tr')[5]!.textContent).toBe('w5h1 → o10.400.082167041–')
    expect(page.querySelector('[class], [data-value], input')).toBeNull()
  })

  it('says a power with a caret, which the page sets high', () => {
    const { steps } = recordIteration(RELU_SOFTMAX)
    show(<ValuesPanel />, { start: newStart(RELU_SOFTMAX), step: steps.length })
    document.getSelection()!.selectAllChildren(document.body)
    const lines = copied().get('text/plain')!.split('\n')
    expect(lines.some((line) => line.includes('Σ e^net'))).toBe(true)
    expect(document.body).not.toHaveTextContent('^')
  })

  it('of the samples leaves out by what a row is removed', () => {
    show(<SamplesPanel />, { start: newStart(XOR) })
    document.getSelection()!.selectAllChildren(screen.getByRole('table'))
    const lines = copied().get('text/plain')!.split('\n')
    expect(lines.find((line) => line.startsWith('3\t'))).toBe('3\t1\t0\t1\t0.3938\t0.1838\t')
    expect(copied().get('text/html')).not.toContain('×')
  })

  it('gives of an update the new number alone, whatever else stands below it', () => {
    show(<ValuesPanel />, { step: 54 })
    const [table] = screen.getAllByRole('table')
    expect(table).toHaveTextContent('−0.041083520')
    document.getSelection()!.selectAllChildren(table!)
    expect(copied().get('text/plain')!.split('\n')[6]).toBe('w5 h1 → o1\t0.40\t0.082167041\t0.358916480')
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
  const isLeftToBrowser = fireEvent.copy(document.body, { clipboardData })
  expect(isLeftToBrowser).toBe(clipboard.size === 0)
  return clipboard
}
