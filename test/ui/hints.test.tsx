import { fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { articleExample, recordIteration } from '../../src/engine'
import { FormulaPanel } from '../../src/ui/formula/FormulaPanel'
import { Transport } from '../../src/ui/transport/Transport'
import { showHints } from '../../src/ui/app/hints'
import { show, type Page } from '../support/page'

let stop: (() => void) | null = null
afterEach(() => stop?.())

const hint = (): string | null => document.querySelector('.tooltip')?.textContent ?? null

function page(step: number): Page {
  const shown = show(
    <>
      <FormulaPanel />
      <Transport />
    </>,
    { step },
  )
  stop = showHints(document, shown.store)
  return shown
}

/** Points at something as long as a hint takes. */
async function rest(on: Element): Promise<string> {
  fireEvent.pointerOver(on, { pointerType: 'mouse' })
  await expect.poll(hint).not.toBeNull()
  return hint()!
}

it('a button that bears only a sign says its name and its key to whoever comes to it by keyboard, until Escape', async () => {
  const { user } = page(0)
  // Next, Play and the tour stand before it.
  for (let i = 0; i < 4; i++) await user.tab()
  expect(document.activeElement).toHaveAccessibleName('Formula in full')
  expect(hint()).toBe('Formula in fullF')
  await user.keyboard('{Escape}')
  expect(hint()).toBeNull()
})

it('a button says its name to whoever points at it for a while, and no key where keys are turned off', async () => {
  const { store } = page(1)
  store.getState().setPreference('singleKeys', false)
  const next = screen.getByRole('button', { name: 'Next step' })
  expect(await rest(next)).toBe('Next step')
  fireEvent.pointerOver(document.body, { pointerType: 'mouse' })
  expect(hint()).toBeNull()
})

it('a tick of the tape says the title of its step', async () => {
  page(0)
  expect(await rest(document.querySelectorAll('.tick')[0]!)).toBe('What arrives at h1?')
})

it('a number of the formula says all its digits and where a click leads, until the step changes', async () => {
  const { store } = page(15)
  const number = document.querySelector('.numbers [data-quantity="out.h1"]')!
  const { values } = recordIteration(articleExample)
  expect(await rest(number)).toContain(String(values['out.h1']))
  expect(hint()).toContain('Click: to the step that computed it')
  store.getState().goTo(3)
  expect(hint()).toBeNull()
})
