import { act, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { articleExample, exampleWith, type Problem } from '../../src/engine'
import type { Preferences } from '../../src/content/preferences'
import { newStart, type Moment } from '../../src/session/moment'
import { tapeOf } from '../../src/session/selectors'
import { ArticlePanel } from '../../src/ui/panels/compare/article/ArticlePanel'
import { show, type Page } from '../support/page'
import { seenText } from '../support/seenText'

const OTHER = newStart({ ...articleExample, weights: Array(8).fill(1) })

function open(initial: Partial<Preferences & Moment> = {}): Page {
  return show(<ArticlePanel />, initial)
}

/** The row with this name for the ears. */
function row(name: RegExp): HTMLElement {
  return screen.getByLabelText(name, { selector: 'button' })
}

/** What the step on screen has just computed. */
function written({ store }: Page): string | undefined {
  const state = store.getState()
  return tapeOf(state).steps[state.step - 1]?.writes
}

/** The rows that are marked as different, by what is seen of them. */
function different(): readonly string[] {
  return [...document.querySelectorAll('button:has(.of-differs)')].map(seenText)
}

/** The rows that are marked as the present step. */
function current(): readonly Element[] {
  return [...document.querySelectorAll('[aria-current="step"]')]
}

function checks(): readonly HTMLElement[] {
  return screen.getAllByText('Check it')
}

describe('the article’s rows', () => {
  it('stand in lists in the article’s order, errata last', () => {
    open()
    const headings = screen.getAllByRole('heading').map(seenText)
    expect(headings).toEqual([
      'What is given',
      'Step 1: forward',
      'Step 2: total error E (Etotal in the article)',
      'Chain rule: output-layer weights',
      'Hidden-layer weights: two paths',
      'After the updates',
      'Errata',
      'Smaller things',
    ])
    const [, forward] = screen.getAllByRole('list').filter(({ tagName }) => tagName === 'OL')
    expect(within(forward!).getAllByRole('listitem').map(seenText)).toEqual([
      'neth1–1',
      'outh1–2',
      'outh2–4',
      'neto1–5',
      'outo10.751360796',
      'outo20.7729284658',
    ])
  })

  it('say in words what they show: the printed number, the one here, how they compare, the step', () => {
    open({ step: 54 })
    expect(row(/^output of o1, printed 0\.75136079/)).toHaveAccessibleName(
      'output of o1, printed 0.75136079, computed 0.751365070, differs, step 6',
    )
    expect(row(/^output of o2, printed 0\.772928465/)).toHaveAccessibleName(
      'output of o2, printed 0.772928465, the same here, step 8',
    )
    expect(row(/^net input of h1/)).toHaveAccessibleName(
      'net input of h1, a picture there, computed 0.377500000, step 1',
    )
    expect(row(/net o1 with respect to w5/)).toHaveAccessibleName(
      'the derivative of net o1 with respect to w5, a picture there, computed 0.593269992, step 15',
    )
    expect(row(/after 10,000 updates, printed 0\.000035085/)).toHaveAccessibleName(
      /printed 0\.000035085, not played yet, runs 10,000 updates$/,
    )
  })

  it('call a number that the article only draws computed, in other ink, as below a printed one', () => {
    open({ step: 54 })
    expect(row(/^gradient of w1/).querySelector('.figures > .ours')).toHaveTextContent('computed 0.000438568')
  })

  it('say where the article would have another number, since the output layer has moved first', () => {
    open({ start: newStart(exampleWith({ updateOrder: 'output-first' })), step: 54 })
    // Both stand in test/golden, computed outside of this program.
    expect(row(/^gradient of w1/)).toHaveTextContent('output layer firstcomputed 0.000364723')
    expect(row(/^updated weight w1/)).toHaveAccessibleName(/computed 0\.149817639, with the output layer first, step/)
    expect(row(/^updated weight w5/)).not.toHaveTextContent('first')
  })

  it('tint the digits that differ in both numbers, over as many as are printed', () => {
    open({ step: 6 })
    const tinted = [...row(/^output of o1, printed 0\.75136079/).querySelectorAll('mark')]
    expect(tinted.map(({ textContent }) => textContent)).toEqual(['079', '507'])
    expect(row(/^output of o1, printed 0\.75136079/)).toHaveTextContent('0.75136079computed 0.751365070')
  })

  it('lead to their steps, also back from a later iteration', async () => {
    const page = open({ step: 3 })
    await page.user.click(row(/^net input of o1/))
    expect(written(page)).toBe('net.o1')
    await page.user.click(row(/^updated weight w3/))
    expect(written(page)).toBe('next.w3')
    act(() => page.store.getState().enterIteration(7, 12))
    await page.user.click(row(/^gradient of w5/))
    expect(written(page)).toBe('grad.w5')
    expect(page.store.getState()).toMatchObject({ iteration: 0, past: [] })
  })

  it('run as many updates as they speak of', async () => {
    const { user, store } = open({ step: 20 })
    await user.click(row(/^total error.* after 10,000/))
    expect(store.getState()).toMatchObject({ iteration: 10_000, step: 0, past: [] })
    expect(row(/^total error.* after 10,000/)).toHaveAccessibleName(
      /printed 0\.000035085, computed 0\.000035102, differs/,
    )
    await user.click(row(/^output of o2, after 10,000/))
    expect(store.getState().iteration).toBe(10_000)
  })

  it('show where the player is', () => {
    const { store } = open({ step: 15 })
    expect(current()).toEqual([row(/their product/)])
    expect(row(/their product/)).toHaveTextContent(/here$/)
    act(() => store.getState().goTo(27))
    expect(current()).toEqual([row(/^gradient of w1/)])
  })

  it('do not say that the player is at a step that it has left', () => {
    // The article has no ∂E/∂w6, which is step 16.
    open({ step: 16 })
    expect(current()).toEqual([])
    expect(row(/their product/)).toHaveTextContent(/15$/)
    expect(row(/their product/)).toHaveClass('here')
  })

  it('are told in Chinese as well', () => {
    open({ step: 6, language: 'zh' })
    expect(screen.getByRole('heading', { name: /步骤一\s前向传播/ })).toBeVisible()
    expect(row(/原文印作 0\.75136079/)).toHaveAccessibleName(/，本页为 0\.751365070，不一致，第 6 步$/)
    expect(row(/原文印作 0\.75136079/)).toHaveTextContent(/当前$/)
  })
})

describe('by keyboard', () => {
  it('the rows are one stop, and the arrows go over all sections', async () => {
    const { user } = open({ step: 15 })
    await user.tab()
    expect(row(/their product/)).toHaveFocus()
    await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}{ArrowUp}')
    expect(row(/^total error.*printed 0\.298371109/)).toHaveFocus()
    await user.keyboard('{ArrowDown}')
    expect(row(/^gradient of the output of o1/)).toHaveFocus()
    await user.tab()
    expect(screen.getAllByText('Check it')[0]).toHaveFocus()
  })

  it('Enter goes there, and the focus stays, so that the article can be walked', async () => {
    const page = open()
    await page.user.tab()
    await page.user.keyboard('{ArrowDown}{Enter}')
    expect(written(page)).toBe('net.h1')
    await page.user.keyboard('{ArrowDown}{Enter}')
    expect(written(page)).toBe('out.h1')
    expect(row(/^output of h1/)).toHaveFocus()
  })
})

describe('beside another network', () => {
  it('a row asks before it opens the article’s, and one undo brings the other back', async () => {
    const page = open({ start: OTHER, step: 9 })
    await page.user.click(row(/^output of o2, printed/))
    expect(page.store.getState()).toMatchObject({ start: OTHER, step: 9 })
    const asking = row(/^Open the article’s network, for output of o2/)
    expect(asking).toHaveTextContent('Open the article’s network')
    expect(screen.getAllByRole('status')[0]).toHaveTextContent('Open the article’s network')
    await page.user.click(asking)
    expect(page.store.getState().start.problem).toBe(articleExample)
    expect(written(page)).toBe('out.o2')
    act(() => page.store.getState().undo())
    expect(page.store.getState()).toMatchObject({ start: OTHER, step: 9, past: [] })
  })

  it('opens no other network where the card of a lesson leaves it as it is', async () => {
    const page = open({ start: OTHER, step: 9 })
    act(() => page.store.setState({ allowed: [] }))
    await page.user.click(row(/^output of o2, printed/))
    await page.user.click(row(/^Open the article’s network, for output of o2/))
    expect(page.store.getState()).toMatchObject({ start: OTHER, step: 9, notice: { kind: 'notAllowed', allowed: [] } })
  })

  it('a double click only asks', async () => {
    const { user, store } = open({ start: OTHER })
    await user.dblClick(row(/^output of o2, printed/))
    expect(store.getState().start).toBe(OTHER)
    expect(row(/^Open the article’s network, for output of o2/)).toBeVisible()
  })

  it('another row asks anew, and leaving the panel takes the question back', async () => {
    const { user } = open({ start: OTHER })
    await user.click(row(/^output of o2, printed/))
    await user.click(row(/^net input of h1/))
    expect(screen.getAllByLabelText(/^Open/)).toEqual([row(/for net input of h1/)])
    await user.tab({ shift: true })
    expect(screen.queryByLabelText(/^Open/)).toBeNull()
  })

  it('a run of many updates is opened in the same way, and undone at once', async () => {
    const { user, store } = open({ start: OTHER })
    await user.click(row(/^total error.* after 10,000/))
    await user.click(row(/^Open.* after 10,000/))
    expect(store.getState()).toMatchObject({ iteration: 10_000, start: { problem: articleExample } })
    act(() => store.getState().undo())
    expect(store.getState().start).toBe(OTHER)
  })

  it('says why nothing is compared, and what a row does', () => {
    open({ start: newStart({ ...articleExample, activations: ['sigmoid', 'identity'] }) })
    expect(screen.getByText(/Another network is on the page, so nothing is compared/)).toBeVisible()
    expect(screen.queryByText(/Click a row to go there/)).toBeNull()
  })

  it.each<[Partial<Problem>, string]>([
    [{ learningRate: 2 }, 'Not as in the article: η.'],
    [{ weights: articleExample.weights.with(4, 0.9), targets: [0.01, 0.5] }, 'Not as in the article: targeto2, w5.'],
    [{ weights: articleExample.weights.with(4, 0.9), names: 'sender' }, 'Not as in the article: weights.'],
    [{ program: 'sign' }, 'A wrong program runs, so nothing is compared.'],
    // As after an update.
    [{ weights: Array<number>(8).fill(1), learningRate: 2 }, 'Not as in the article: weights, η.'],
  ])('says which numbers are not as there: %o', (changes, said) => {
    open({ start: newStart(exampleWith(changes)) })
    const text = seenText(document.querySelector('.companionKey')!)
    expect(text).toContain(`${said} `)
    expect(text).toContain('nothing is compared. A row opens the article’s network.')
  })

  it('the printed numbers stand there, and no number of another network beside them', () => {
    open({ start: newStart(exampleWith({ learningRate: 2 })), step: 54 })
    expect(row(/^output of o1, printed 0\.75136079/)).toHaveAccessibleName(/not played yet, step 6$/)
    expect(document.querySelectorAll('[data-value]')).toHaveLength(0)
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(0)
  })
})

describe('the errata', () => {
  it('say what E would be with the misprinted output', () => {
    open()
    const outOf2 = 0.0235600255838
    expect((0.5 * (0.01 - 0.75136079) ** 2 + outOf2).toFixed(9)).toBe('0.298367936')
    expect(screen.getByText('0.298367936')).toBeVisible()
  })

  it('show by E that the output was miscopied', async () => {
    const page = open()
    await page.user.click(checks()[0]!)
    expect(written(page)).toBe('error')
    expect(row(/^output of o1, printed 0\.75136079/)).toHaveAccessibleName(/computed 0\.751365070, differs/)
    expect(row(/^total error.*printed 0\.298371109/)).toHaveAccessibleName(/the same here/)
  })

  it('turn the totals into the printed ones by the update order, and back', async () => {
    const { user, store } = open()
    await user.click(row(/^total error.* after 10,000/))
    expect(different()).toHaveLength(5)
    expect(screen.getByText('With the old weights all four differ from what is printed.')).toBeVisible()
    await user.click(checks()[1]!)
    expect(store.getState()).toMatchObject({ iteration: 10_000, start: { problem: { updateOrder: 'output-first' } } })
    expect(different()).toEqual(['outo10.75136079computed 0.7513650706'])
    expect(screen.getByText('With the output layer first all four are as printed.')).toBeVisible()
    await user.click(screen.getByText('Back to the old weights'))
    expect(store.getState()).toMatchObject({ iteration: 10_000, start: { problem: { updateOrder: 'simultaneous' } } })
    expect(different()).toHaveLength(5)
  })

  it('ask as well before they take another network away', async () => {
    const { user, store } = open({ start: OTHER })
    await user.click(checks()[1]!)
    expect(store.getState().start).toBe(OTHER)
    await user.click(screen.getByText('Open the article’s network', { selector: 'button' }))
    expect(store.getState()).toMatchObject({ iteration: 10_000, start: { problem: { updateOrder: 'output-first' } } })
    act(() => store.getState().undo())
    expect(store.getState()).toMatchObject({ start: OTHER, past: [] })
  })
})
