import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import '../../src/engine/kinds/learn'
import { articleExample } from '../../src/engine'
import { newStart } from '../../src/session/moment'
import { pose } from '../../src/asking/acts'
import { tapeFor } from '../../src/session/tapes'
import { secretBug } from '../../src/session/wrongPrograms'
import { NoticeBar } from '../../src/ui/app/NoticeBar'
import { QuestionCard } from '../../src/ui/asking/QuestionCard'
import { CopyLink } from '../../src/ui/header/CopyLink'
import { SampleStrip } from '../../src/ui/network/samples/SampleStrip'
import { BugPanel } from '../../src/ui/panels/bugs/index'
import { ArticlePanel } from '../../src/ui/panels/compare/article/ArticlePanel'
import { ComparePanel } from '../../src/ui/panels/compare/ComparePanel'
import { NetworkPanel } from '../../src/ui/panels/network/NetworkPanel'
import { SamplesPanel } from '../../src/ui/panels/samples/SamplesPanel'
import { RunForm } from '../../src/ui/panels/training/RunForm'
import { TrainingPanel } from '../../src/ui/panels/training/TrainingPanel'
import { NumberEntry } from '../../src/ui/parts/NumberEntry'
import { TapeEnd } from '../../src/ui/parts/TapeEnd'
import { listen } from '../support/heard'
import { show, type Page } from '../support/page'
import { seenText } from '../support/seenText'
import { ENDS_BEFORE, XOR } from '../support/otherExamples'
import { en, zh } from '../support/words'

const CHINESE = /[一-鿿]/

const button = (name: string): HTMLElement => screen.getByRole('button', { name })
const field = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name })
/** Longer than the panel waits before it speaks. */
const rest = (): void => act(() => void vi.advanceTimersByTime(1000))
const another = ({ store }: Page): void => act(() => store.getState().setPreference('language', 'zh'))

async function press(page: Page, name: string): Promise<Page> {
  await page.user.click(button(name))
  return page
}

async function type(page: Page, into: HTMLElement, text: string): Promise<Page> {
  await page.user.clear(into)
  await page.user.type(into, text)
  return page
}

/** A seed whose program is this one. */
function seedOf(bug: string): number {
  for (let seed = 0; ; seed++) if (secretBug(seed, articleExample) === bug) return seed
}

afterEach(() => void vi.useRealTimers())

describe('in another language of the page, nothing is said again that was said:', () => {
  it.each<[string, () => Page | Promise<Page>]>([
    ['how a run has ended', () => press(show(<RunForm />, { start: newStart({ ...articleExample }) }), '+10')],
    [
      'what is wrong with a tolerance',
      () => {
        const page = show(<RunForm />, { start: newStart({ ...articleExample }) })
        return type(page, field(/^Until/), 'x')
      },
    ],
    [
      'how far the run goes',
      async () => {
        const page = show(<TrainingPanel />, { start: newStart({ ...articleExample }) })
        act(() => page.trainer.train({ iterations: 100 }))
        return type(page, screen.getByRole('spinbutton', { name: 'Iteration' }), '5000')
      },
    ],
    [
      'what was left unfinished in a field',
      async () => {
        const page = await type(show(<NumberEntry id="w5" label="w5" />), screen.getByRole('spinbutton'), '-')
        act(() => screen.getByRole('spinbutton').blur())
        return page
      },
    ],
    [
      'why a number was not taken',
      () => type(show(<NumberEntry id="w5" label="w5" />), screen.getByRole('spinbutton'), 'x'),
    ],
    [
      'that a learning rate has to be above 0',
      () => type(show(<NumberEntry id="eta" label="η" />), screen.getByRole('spinbutton'), '-1'),
    ],
    ['what a nudge has measured', () => press(show(<BugPanel />), 'Nudge w5')],
    [
      'what speaks against a guess',
      async () => {
        const program = seedOf('no-output-slope')
        const page = show(<BugPanel />, { start: newStart({ ...articleExample, program }) })
        await page.user.click(screen.getByRole('radio', { name: 'One path' }))
        return press(page, 'Check')
      },
    ],
    [
      'what is wrong with a seed',
      async () => {
        const page = show(<BugPanel />, { start: newStart({ ...articleExample, program: 3 }) })
        return type(page, screen.getByRole('textbox', { name: en.menu.seed }), 'x')
      },
    ],
    [
      'a notice',
      () => {
        const page = show(<NoticeBar />)
        act(() => page.store.getState().tell({ kind: 'cannotGoOn' }))
        return page
      },
    ],
    ['which sample is shown', () => press(show(<SampleStrip />, { start: newStart(XOR) }), en.samples.next)],
    [
      'that samples are for another network',
      async () => {
        const page = show(<SamplesPanel />)
        await page.user.selectOptions(screen.getByRole('combobox', { name: en.samples.set }), 'wave')
        return page
      },
    ],
    [
      'why a number of a sample was not taken',
      () => type(show(<SamplesPanel />), field(en.samples.field({ name: 'i1', sample: 1 })), 'x'),
    ],
    [
      'that a number of a sample may not stand there',
      () => {
        const page = show(<SamplesPanel />, { start: newStart({ ...XOR, loss: 'cross-entropy' }) })
        return type(page, field(en.samples.field({ name: en.samples.target, sample: 2 })), '7')
      },
    ],
    [
      'what was left unfinished in a sample',
      async () => {
        const page = show(<SamplesPanel />)
        await type(page, field(en.samples.field({ name: 'i1', sample: 1 })), '-')
        await page.user.tab()
        return page
      },
    ],
    [
      'why samples can’t be learned so',
      async () => {
        const page = show(<SamplesPanel />, { start: newStart({ ...XOR, updateOrder: 'output-first' }) })
        await page.user.click(screen.getByRole('radio', { name: en.samples.schedules['all-together'] }))
        return page
      },
    ],
    [
      'why a table can’t be read',
      async () => {
        const page = await press(show(<SamplesPanel />), en.samples.paste)
        await page.user.click(field(en.samples.pasteHint))
        await page.user.paste('1\t2\tx\t4')
        return page
      },
    ],
    [
      'what is understood of a printed figure',
      async () => {
        const page = await press(show(<ComparePanel />), 'Add figures')
        await page.user.click(field('One figure on each line'))
        await page.user.paste('nonsense')
        return page
      },
    ],
    [
      'what a check of the article has shown',
      async () => {
        const page = show(<ArticlePanel />)
        await page.user.click(screen.getAllByText('Check it').at(-1)!)
        return page
      },
    ],
    ['why a tape ends', () => show(<TapeEnd tape={tapeFor(ENDS_BEFORE)} />, { start: newStart(ENDS_BEFORE) })],
    [
      'why an answer can’t be read',
      async () => {
        const of = 'grad.w5'
        const until = tapeFor(articleExample).places.get(of)! + 1
        const page = show(<QuestionCard />, { step: until - 1, predict: 'all' })
        act(() => pose(page.store, { ask: { kind: 'number', of }, until }))
        return type(page, screen.getByTestId('answer'), '0.4x')
      },
    ],
  ])('%s', async (_, arrange) => {
    const { heard } = listen()
    const page = await arrange()
    expect(heard()).not.toEqual([])
    another(page)
    expect(heard()).toEqual([])
    expect([...page.container.querySelectorAll('[aria-live="off"]')].map(seenText).join()).toMatch(CHINESE)
  })

  it('that a link was copied', async () => {
    const { heard } = listen()
    const page = await press(show(<CopyLink />), en.app.copyLink)
    await vi.waitFor(() => expect(heard()).toEqual([en.app.copied]))
    another(page)
    expect(screen.getByRole('status')).toHaveTextContent(zh.app.copied)
    expect(heard()).toEqual([])
  })

  it('what became of the network, which is said after a while', () => {
    vi.useFakeTimers()
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    const { heard } = listen()
    const page = show(<NetworkPanel />)
    fireEvent.click(screen.getAllByRole('button', { name: /one more/i })[1]!)
    rest()
    expect(heard()).toHaveLength(1)
    another(page)
    rest()
    expect(screen.getByRole('status')).toHaveTextContent(CHINESE)
    expect(heard()).toEqual([])
  })
})

it('what is new is said in the new language', async () => {
  const { heard } = listen()
  const page = show(<RunForm />, { start: newStart({ ...articleExample }) })
  await press(page, '+10')
  another(page)
  heard()
  await press(page, '+100')
  expect(heard()).toContain(zh.training.endCount({ iteration: 110 }))
})
