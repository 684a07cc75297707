import type { Locator } from '@playwright/test'
import { App } from './support/app'
import { axeFor } from './support/axe'
import { expect, test } from './support/fixtures'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

test.describe('axe finds nothing', () => {
  const states: readonly (readonly [string, string, (app: App) => Promise<void>])[] = [
    ['at the start', '', async () => {}],
    ['at an output’s δ', '#v=1&step=delta.o1', async () => {}],
    ['at the two paths', '#v=1&step=dE_dout.h1', async () => {}],
    ['at the update', '#v=1&step=next.w5', async () => {}],
    ['after the check', '#v=1&step=next.error', async () => {}],
    ['while a weight is edited', '', (app) => openBy(app, app.stop('w5'))],
    ['with the settings open', '', (app) => openDialog(app, 'Settings')],
    ['with the network’s own panel open', '', (app) => app.page.locator('[data-act="network"]').click()],
    ['with all scenarios open', '', (app) => openDialog(app, 'Scenarios')],
    ['on the tour of the names', '', (app) => app.button('Tour of the names').click()],
    ['with all numbers', '#v=1&step=grad.w5', (app) => app.tab('Values')],
    ['with the keys shown', '', (app) => openDialog(app, 'Help')],
    ['with the sheet of a phone pulled up', '#v=1&step=grad.w5', (app) => app.pull('up')],
    ['with the sheet of a phone lowered', '#v=1&step=grad.w5', (app) => app.pull('line')],
    ['with a refused link', '#v=2', async () => {}],
    ['after a run, with all its tables', '', (app) => openRun(app)],
    ['on the slope', '', (app) => app.tab('Slope')],
    ['in the landscape', '', (app) => app.landscape()],
    ['with the article’s figures', '', (app) => app.tab('Compare')],
    ['with figures of one’s own', '', (app) => openFigures(app)],
    ['with marks held back', '#v=1&scenario=han-kamber', (app) => hideMarks(app)],
    ['in presenter mode', '#v=1&step=grad.w5&ui=&present=1', (app) => app.button('Sentence').click()],
    ['with a scenario’s question', '#v=1&scenario=staircase', (app) => app.button('What to watch').click()],
    ['with several samples', '#v=1&scenario=xor-plateau&step=net.h1', (app) => app.tab('Samples')],
    ['on the plane', '#v=1&scenario=xor-plateau', (app) => app.tab('Plane')],
    ['in the bug lab', '#v=1&bug=one-path', (app) => app.tab('Bug lab')],
    ['in a lesson', '#v=1&ui=&lesson=bug-lab', (app) => expect(app.page.getByTestId('lesson')).toBeVisible()],
    ['with a question', '#v=1&step=delta.o1&lang=en&ui=&predict=all', (app) => app.page.keyboard.press('PageDown')],
  ]
  for (const [state, hash, act] of states)
    test(`${state} @phone`, async ({ page }) => {
      const app = new App(page)
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await app.open(hash)
      await act(app)
      // Behind a modal dialog the landmarks of the page are hidden on purpose.
      const isModal = (await page.getByRole('dialog').count()) > 0
      for (const theme of ['light', 'dark', 'projector']) {
        await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme)
        const axe = axeFor(page)
        // A theme is colours: of all rules this one alone can find something else in another.
        if (theme !== 'light') axe.withRules(['color-contrast'])
        else axe.withTags(isModal ? WCAG : [...WCAG, 'best-practice'])
        const { violations } = await axe.analyze()
        expect(
          violations.map(
            ({ id, nodes }) =>
              `${theme} ${id}: ${nodes[0]?.html.slice(0, 160)} ${nodes[0]?.failureSummary?.slice(0, 200)}`,
          ),
        ).toEqual([])
      }
    })
})

async function openFigures(app: App): Promise<void> {
  await app.tab('Compare')
  await app.button('Add figures').click()
  await app.page.locator('.addFigures textarea').fill('w5 = 0.4\nw5')
  await expect(app.page.locator('.understood li')).toHaveCount(2)
}

async function hideMarks(app: App): Promise<void> {
  await app.tab('Compare')
  await app.button('Guess first').click()
  await expect(app.page.locator('.figureRow input').first()).toBeVisible()
}

async function openRun(app: App): Promise<void> {
  await app.tab('Training')
  await app.button('+100').click()
  await app.page.getByRole('radio', { name: 'Weights' }).click()
  for (const fold of ['Compare with iteration 0', 'Weights in numbers', 'Save the run']) await app.button(fold).click()
}

/** Opens a dialog by what is pressed for it, and waits until it is there. */
async function openBy(app: App, pressed: Locator): Promise<void> {
  await pressed.click()
  await expect(app.page.getByRole('dialog')).toBeVisible()
}

/** Opens the dialog of a button. */
async function openDialog(app: App, name: string): Promise<void> {
  await openBy(app, app.button(name))
}
