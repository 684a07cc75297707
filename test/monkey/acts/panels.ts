import type { Act, Hands } from '../act'
import { anyOf } from '../targets'

/** Opens one of the panels. */
export const openPanel: Act = async (hands) => press(hands, '[role="tab"]')

/** Presses something in the panel that is open: runs, cancels, rules, ranges. */
export const pressInPanel: Act = async (hands) => press(hands, '[role="tabpanel"] :is(button, label, summary, input)')

/** Presses something in the head of the page or in what lies over it: languages, themes, scenarios, links. */
export const pressInHead: Act = async (hands) =>
  press(hands, 'header :is(button, a:not([href^="http"])), [role="dialog"] :is(button, label, [role="option"])')

async function press(hands: Hands, selector: string): Promise<string> {
  const target = await anyOf(hands, selector)
  if (!target) return `nothing like ${selector}`
  await hands.page.mouse.click(target.x, target.y)
  return `press ${target.name}`
}
