import type { Act } from '../act'
import { anyOf, DRAGGABLE, placeIn, PRESSABLE } from '../targets'

/** Clicks something, now and then twice, with another button or with a key held. */
export const click: Act = async (hands) => {
  const { page, chance } = hands
  const target = await anyOf(hands, PRESSABLE)
  if (!target) return 'nothing to click'
  const { x, y } = placeIn(target, hands)
  const clickCount = chance.percent(10) ? 2 : 1
  const button = chance.percent(5) ? 'right' : 'left'
  const held = chance.percent(8) ? chance.pick(['Control', 'Shift', 'Alt']) : null
  if (held) await page.keyboard.down(held)
  await page.mouse.click(x, y, { clickCount, button })
  if (held) await page.keyboard.up(held)
  return `click ${target.name} at ${at(x, y)}${clickCount === 2 ? ' twice' : ''}${button === 'right' ? ' right' : ''}${held ? ` with ${held}` : ''}`
}

/** Presses several things within one task, faster than any hand. */
export const clickSeveral: Act = async ({ page, chance }) => {
  const shares = Array.from({ length: chance.whole(2, 5) }, () => chance.share())
  const names = await page.evaluate((picks) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button, [role="tab"], summary')]
    return picks.map((pick) => {
      const button = buttons[Math.floor(pick * buttons.length)]
      button?.click()
      return (button?.getAttribute('aria-label') ?? button?.textContent ?? '').slice(0, 30)
    })
  }, shares)
  return `click at once: ${names.join(', ')}`
}

/** Drags from something to anywhere, also out of the window; now and then with a key pressed half-way. */
export const drag: Act = async (hands) => {
  const { page, chance } = hands
  const target = await anyOf(hands, DRAGGABLE)
  if (!target) return 'nothing to drag'
  const { x, y } = placeIn(target, hands)
  const button = chance.percent(8) ? 'right' : 'left'
  const [dx, dy] = [chance.whole(-300, 300), chance.whole(-120, 120)]
  const steps = chance.whole(1, 6)
  await page.mouse.move(x, y)
  await page.mouse.down({ button })
  await page.mouse.move(x + dx / 2, y + dy / 2, { steps })
  const key = chance.percent(15) ? chance.pick(['Escape', 'Control+z', 'ArrowRight', 'Tab', 'Space']) : null
  if (key) await page.keyboard.press(key)
  await page.mouse.move(x + dx, y + dy, { steps })
  await page.mouse.up({ button })
  return `drag ${target.name} from ${at(x, y)} by ${at(dx, dy)} in ${2 * steps} steps${button === 'right' ? ', right button' : ''}${key ? `, ${key} half-way` : ''}`
}

/** Turns the wheel over something, also sideways and with Ctrl, which zooms. */
export const wheel: Act = async (hands) => {
  const { page, chance } = hands
  const target = await anyOf(hands, `${PRESSABLE}, ${DRAGGABLE}`)
  if (!target) return 'nothing to turn the wheel over'
  const { x, y } = placeIn(target, hands)
  const [dx, dy] = [chance.percent(20) ? chance.whole(-200, 200) : 0, chance.whole(-400, 400)]
  await page.mouse.move(x, y)
  await page.mouse.wheel(dx, dy)
  return `wheel over ${target.name} by ${at(dx, dy)}`
}

function at(x: number, y: number): string {
  return `${Math.round(x)},${Math.round(y)}`
}
