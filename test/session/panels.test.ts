import { expect, it } from 'vitest'
import { LOOKS_AHEAD, PANELS, tabOf, TABS } from '../../src/session/panels'

it('each panel stands under a tab, the landscape under the slope’s, and the network’s own over the others', () => {
  expect(TABS).toEqual(['try', 'values', 'samples', 'training', 'plane', 'slope', 'compare', 'bugs'])
  expect(PANELS.map((panel) => tabOf(panel)).filter((tab) => tab !== 'rules' && !TABS.includes(tab))).toEqual([])
  expect(tabOf('landscape')).toBe('slope')
  expect(tabOf('values')).toBe('values')
})

it('what says numbers before they are played is all but scenarios, values and the network', () => {
  expect(PANELS.filter((panel) => !LOOKS_AHEAD.has(panel))).toEqual(['try', 'values', 'rules'])
})
