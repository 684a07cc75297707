import type { Act } from '../act'

/** Makes the window another size, from the smallest phone to a large screen. */
export const resize: Act = async ({ page, chance }) => {
  const size = chance.pick([
    { width: 320, height: 568 },
    { width: 390, height: 844 },
    { width: 844, height: 390 },
    { width: 683, height: 384 },
    { width: chance.whole(320, 1920), height: chance.whole(360, 1080) },
    { width: chance.whole(320, 1920), height: chance.whole(360, 1080) },
    { width: 1366, height: 768 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ])
  await page.setViewportSize(size)
  return `resize to ${size.width} × ${size.height}`
}

/** Changes what the system asks of pages: dark, calm, of forced colours, on paper. */
export const changeSystem: Act = async ({ page, chance }) => {
  const asked = {
    colorScheme: chance.percent(50) ? 'light' : 'dark',
    reducedMotion: chance.percent(50) ? 'reduce' : 'no-preference',
    forcedColors: chance.percent(10) ? 'active' : 'none',
    contrast: chance.percent(10) ? 'more' : 'no-preference',
    media: chance.percent(5) ? 'print' : 'screen',
  } as const
  await page.emulateMedia(asked)
  return `system asks for ${Object.values(asked).join(', ')}`
}

/** Freezes the page as browsers do with a tab that has been hidden for long, and wakes it again. */
export const hideAndShow: Act = async ({ page, devTools, chance }) => {
  const keys = chance.whole(0, 2)
  await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: false })
  await devTools.send('Page.setWebLifecycleState', { state: 'frozen' })
  await devTools.send('Page.setWebLifecycleState', { state: 'active' })
  await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: true })
  for (let left = keys; left > 0; left--) await page.keyboard.press('ArrowRight')
  return `hide and show the tab, then ArrowRight ${keys} times`
}

/** Looks on for some frames. */
export const lookOn: Act = async ({ page, chance }) => {
  const frames = chance.whole(1, 40)
  await page.evaluate(async (count) => {
    for (let left = count; left > 0; left--) await new Promise(requestAnimationFrame)
  }, frames)
  return `look on for ${frames} frames`
}
