import type { Browser, Page } from 'playwright'
import { traceFrames, type FrameTimes } from '../../bench/frameTimes'
import { slowDown } from '../builtPage'

/** Where in an iteration it is played, from 0 to 1: each phase once. All of it would take minutes. */
const PLACES = [0, 0.3, 0.55, 0.85]
/** Milliseconds of playing at each place: two steps at normal speed. */
const PLAYING = 4000
const MOVES = 120
/** How far the plate is dragged to each side, in CSS pixels. */
const REACH = 60

/** What is done to the page while its frames are measured. */
export const SITUATIONS = { playing: playIteration, 'dragging w5': dragPlate }

/** The names of the panels beside the network. */
export async function panelsOf(browser: Browser, address: string): Promise<readonly string[]> {
  const page = await openPage(browser, address)
  const names = await page.getByRole('tab').allTextContents()
  await page.close()
  return names
}

/** The frames of one situation with this panel open, on a processor that is so many times slower. */
export async function framesOf(
  browser: Browser,
  address: string,
  situation: keyof typeof SITUATIONS,
  panel: string,
  slower: number,
): Promise<FrameTimes> {
  const page = await openPanel(browser, address, panel)
  await slowDown(page, slower)
  const frames = await SITUATIONS[situation](browser, page)
  await page.close()
  return frames
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'en-US' })
  // With a formula of many factors open, as people drag most.
  await page.goto(`${address}#v=1&step=grad.w5`)
  await page.waitForLoadState('networkidle')
  return page
}

async function openPanel(browser: Browser, address: string, panel: string): Promise<Page> {
  const page = await openPage(browser, address)
  await page.getByRole('tab', { name: panel, exact: true }).click()
  if (panel === 'Training') {
    await page.getByRole('button', { name: '+10,000', exact: true }).click()
    await page.getByText('Reached iteration 10,000.').waitFor()
  }
  return page
}

async function playIteration(browser: Browser, page: Page): Promise<FrameTimes> {
  const tape = (await page.getByRole('slider', { name: /Steps of this iteration/ }).boundingBox())!
  const stretches: FrameTimes[] = []
  for (const place of PLACES) {
    await page.mouse.click(tape.x + tape.width * place + 1, tape.y + tape.height / 2)
    const play = page.getByRole('button', { name: 'Play', exact: true })
    stretches.push(
      await traceFrames(browser, page, async () => {
        await play.click()
        await page.waitForTimeout(PLAYING)
      }),
    )
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
  }
  return {
    script: stretches.flatMap(({ script }) => script),
    work: stretches.flatMap(({ work }) => work),
    tasks: stretches.flatMap(({ tasks }) => tasks),
  }
}

/**
 * Twice to each side; the mouse moves once a frame.
 *
 * The moves go to the browser itself: those of the test library come with scripts of its own, which would count as the page's.
 */
async function dragPlate(browser: Browser, page: Page): Promise<FrameTimes> {
  const plate = (await page.locator('[data-stop="w5"]').boundingBox())!
  const x = plate.x + plate.width / 2
  const y = plate.y + plate.height / 2
  const devTools = await page.context().newCDPSession(page)
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', at: number, buttons: 0 | 1): Promise<unknown> =>
    devTools.send('Input.dispatchMouseEvent', { type, x: at, y, button: 'left', buttons, clickCount: 1 })
  await page.mouse.move(x, y)
  return traceFrames(browser, page, async () => {
    await mouse('mousePressed', x, 1)
    for (let move = 1; move <= MOVES; move++)
      await mouse('mouseMoved', x + REACH * Math.sin((move / MOVES) * 4 * Math.PI), 1)
    await mouse('mouseReleased', x, 0)
  })
}
