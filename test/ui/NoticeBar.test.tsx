import { act, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { exampleWith } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { en, zh } from '../support/words'
import { NoticeBar } from '../../src/ui/app/NoticeBar'
import { show } from '../support/page'

describe('the notice', () => {
  it('stands ready to be heard, but says nothing by itself', () => {
    show(<NoticeBar />)
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })

  it('says which part of a link could not be read and why', async () => {
    const { store } = show(<NoticeBar />)
    act(() => store.getState().tell({ kind: 'refusedLink', part: 'w', text: '1,2', why: 'count' }))
    expect(
      await screen.findByText(
        'This link can’t be opened: its part “w” says “1,2”, which is not as many numbers as this network has. Here is the article’s example instead.',
      ),
    ).toBeVisible()
  })

  it('does not call activations numbers', async () => {
    const { store } = show(<NoticeBar />)
    act(() => store.getState().tell({ kind: 'refusedLink', part: 'act', text: 'relu,relu,relu', why: 'count' }))
    expect(await screen.findByText(/says “relu,relu,relu”, which is not one activation for each layer\./)).toBeVisible()
    act(() => store.getState().setPreference('language', 'zh'))
    expect(await screen.findByText(/激活函数的个数与层数不符/)).toBeVisible()
  })

  it('shows what a link says as text, whatever it looks like', async () => {
    const { store, container } = show(<NoticeBar />)
    act(() => store.getState().tell({ kind: 'refusedLink', part: 'w', text: '<b id="x">', why: 'unreadable' }))
    expect(await screen.findByText(/<b id="x">/)).toBeVisible()
    expect(container.querySelector('#x')).toBeNull()
  })

  it('says in the language of the page that the numbers have grown too large', () => {
    const { store } = show(<NoticeBar />)
    act(() => store.getState().tell({ kind: 'cannotGoOn' }))
    expect(screen.getByText(en.notices.cannotGoOn)).toBeVisible()
    act(() => store.getState().setPreference('language', 'zh'))
    expect(screen.getByText(zh.notices.cannotGoOn)).toBeVisible()
  })

  it('goes when it is dismissed', async () => {
    const { user, store } = show(<NoticeBar />)
    act(() => store.getState().tell({ kind: 'cannotGoOn' }))
    await user.click(screen.getByRole('button', { name: en.notices.dismiss }))
    expect(store.getState().notice).toBeNull()
    expect(screen.getByRole('alert')).toBeEmptyDOMElement()
  })
})

describe('what says that the output layer is updated first', () => {
  const outputFirst = newStart(exampleWith({ updateOrder: 'output-first' }))

  it('stands there for as long as that is so, and leads back', async () => {
    const { user, store } = show(<NoticeBar />, { start: outputFirst, iteration: 0, step: 0 })
    expect(await screen.findByRole('region', { name: 'Update order' })).toHaveTextContent(
      /^The output layer is updated first/,
    )
    await user.click(screen.getByRole('button', { name: 'Update all at once' }))
    expect(store.getState().start.problem.updateOrder).toBe('simultaneous')
    expect(screen.queryByRole('region', { name: 'Update order' })).toBeNull()
    act(() => store.getState().undo())
    expect(await screen.findByRole('region', { name: 'Update order' })).toBeVisible()
  })

  it('stays away where a scenario says so by itself', () => {
    show(<NoticeBar />, { start: { ...outputFirst, scenario: 'order-wrong' } })
    expect(screen.queryByRole('region', { name: 'Update order' })).toBeNull()
  })

  it('stands there in Chinese', async () => {
    const { store } = show(<NoticeBar />, { start: outputFirst })
    act(() => store.getState().setPreference('language', 'zh'))
    expect(await screen.findByRole('region', { name: '更新次序' })).toHaveTextContent(/先更新输出层/)
  })
})
