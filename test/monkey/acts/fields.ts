import type { Act } from '../act'
import { anyText } from '../oddTexts'
import { anyOf } from '../targets'

const FIELDS = 'input:not([type="checkbox"]):not([type="radio"]):not([type="file"]), textarea, [contenteditable="true"]'

/** Types into a field and leaves it in one way or another. */
export const type: Act = async (hands) => {
  const { page, chance } = hands
  const target = await anyOf(hands, FIELDS)
  if (!target) return 'no field to type into'
  await page.mouse.click(target.x, target.y)
  const text = anyText(chance)
  if (chance.percent(70)) await page.keyboard.press('Control+a')
  if (chance.percent(30)) await page.keyboard.insertText(text)
  else await page.keyboard.type(text.slice(0, 30))
  const then = chance.pick(['Enter', 'Escape', 'Tab', 'Control+z', 'none', 'none'])
  if (then !== 'none') await page.keyboard.press(then)
  return `type ${JSON.stringify(text.slice(0, 30))} into ${target.name}, then ${then}`
}

/** Chooses something in a list of the browser's own. */
export const choose: Act = async ({ page, chance }) => {
  const [which, option] = [chance.share(), chance.share()]
  const chosen = await page.evaluate(
    (shares) => {
      const lists = [...document.querySelectorAll('select')].filter((one) => !one.disabled)
      const list = lists[Math.floor(shares.which * lists.length)]
      if (!list) return 'nothing'
      list.selectedIndex = Math.floor(shares.option * list.options.length)
      list.dispatchEvent(new Event('change', { bubbles: true }))
      return list.value
    },
    { which, option },
  )
  return `choose ${chosen}`
}

/** Lets something fall onto the page: a file that can or can't be read, or no file at all. */
export const drop: Act = async ({ page, chance }) => {
  const text = chance.pick([
    '',
    '{',
    '[]',
    'null',
    '{"backflow":1}',
    '{"backflow":1,"problem":{"shape":[2,2,2]}}',
    '\u0000\u0001',
    'iteration,w1\n0,1',
  ])
  const isFile = chance.percent(80)
  await page.evaluate(
    (given) => {
      const dataTransfer = new DataTransfer()
      if (given.isFile) dataTransfer.items.add(new File([given.text], 'network.json', { type: 'application/json' }))
      else dataTransfer.setData('text/plain', given.text)
      for (const kind of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }))
    },
    { text, isFile },
  )
  return `drop ${isFile ? 'a file' : 'a text'} ${JSON.stringify(text)}`
}
