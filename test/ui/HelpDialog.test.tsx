import { screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi, type Mock } from 'vitest'
import { HelpDialog } from '../../src/ui/header/HelpDialog'
import { show } from '../support/page'

afterEach(() => vi.unstubAllGlobals())

/** The help of a machine that has these pointers. */
function openHelp(hasFingers = false): { readonly close: Mock<() => void> } {
  const matching = (query: string): EventTarget =>
    Object.assign(new EventTarget(), { matches: hasFingers && query.includes('any-pointer: coarse') })
  vi.stubGlobal('matchMedia', matching)
  const close = vi.fn<() => void>()
  show(<HelpDialog onClose={close} />)
  return { close }
}

function headings(): readonly (string | null)[] {
  return screen.getAllByRole('heading').map(({ textContent }) => textContent)
}

describe('the help', () => {
  it('says first what the page is, and for whom', () => {
    openHelp()
    const dialog = screen.getByRole('dialog', { name: 'Help' })
    expect(dialog).toHaveTextContent(
      /^HelpBackflow shows how a small network learns.* learn backpropagation, or teach it\./,
    )
  })

  it('can be closed where it begins', async () => {
    const { close } = openHelp()
    const [first] = within(screen.getByRole('dialog')).getAllByRole('button')
    expect(first).toHaveAccessibleName('Close')
    first!.click()
    expect(close).toHaveBeenCalledOnce()
  })

  it('says what fingers do before what keys do, where there are fingers', () => {
    openHelp(true)
    expect(headings().slice(0, 3)).toEqual(['Help', 'With your fingers', 'Keys'])
    expect(screen.getByRole('table', { name: 'With your fingers' })).toHaveTextContent(/two fingersThe drawing larger/)
  })

  it('says nothing of fingers where there are none', () => {
    openHelp()
    expect(headings()).not.toContain('With your fingers')
  })

  it('says how a class is asked before a number is shown, and how its hands are counted', () => {
    openHelp()
    const keys = screen.getByRole('table', { name: 'In presenter mode' })
    expect(screen.getByRole('dialog')).toHaveTextContent(/set “Ask me before a number is shown” under Settings/)
    expect(keys).toHaveTextContent(/ABCChoose an answer/)
    expect(keys).toHaveTextContent(/123Count a hand for A, B or C; Backspace takes the last one back/)
    expect(keys).toHaveTextContent(/EnterLock in the answer/)
    expect(keys).toHaveTextContent(/Esc first shows the answer of an open question/)
  })
})
