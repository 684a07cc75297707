import { act, fireEvent } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { pose } from '../../../src/asking/acts'
import { articleExample } from '../../../src/engine'
import { openQuestion } from '../../../src/session/question'
import { tapeFor } from '../../../src/session/tapes'
import { listenToAskedKeys } from '../../../src/ui/asking/askedKeys'
import { QuestionCard } from '../../../src/ui/app/laterAsking'
import { PANEL_PARTS } from '../../../src/ui/app/panels'
import { openWholePage, type WholePage } from '../../support/wholePage'

beforeAll(async () => {
  for (const part of [PANEL_PARTS.rules, QuestionCard]) if ('prefetch' in part) await part.prefetch('en')
})
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** The page with the question for ∂E/∂w5, before its step. */
function openAsked(): WholePage {
  const step = tapeFor(articleExample).places.get('grad.w5')!
  const page = openWholePage({ step, language: 'en' }, 'values')
  onTestFinished(page.close)
  onTestFinished(listenToAskedKeys(page))
  act(() => pose(page.store, { ask: { kind: 'number', of: 'grad.w5' }, until: step + 1 }))
  return page
}

const seen = ({ container }: WholePage): readonly boolean[] =>
  ['.networkPanel', '.question'].map((part) => container.querySelector(part) !== null)

it('the network’s own panel opens over a question, which Escape there brings back unanswered', () => {
  const page = openAsked()
  expect(seen(page)).toEqual([false, true])
  act(() => void fireEvent.click(page.container.querySelector('[data-act="network"]')!))
  expect(seen(page)).toEqual([true, false])
  act(() => void fireEvent.keyDown(page.container.querySelector('#network-title')!, { key: 'Escape' }))
  expect(seen(page)).toEqual([false, true])
  expect(openQuestion(page.store.getState())).not.toBeNull()
})

it('a question that is put while that panel is open closes it', () => {
  const page = openAsked()
  const { question } = page.store.getState()
  act(() => page.store.setState({ question: null }))
  act(() => page.store.getState().setPanel('rules'))
  expect(seen(page)).toEqual([true, false])
  act(() => pose(page.store, question!))
  expect(seen(page)).toEqual([false, true])
})
