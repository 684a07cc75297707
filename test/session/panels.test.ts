import { describe, expect, it } from 'vitest'
import { createAppStore } from '../../src/session/appStore'
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

describe('the panel that is open', () => {
  it('comes back when the network’s own is closed', () => {
    const { getState } = createAppStore()
    getState().setPanel('slope')
    expect(getState()).toMatchObject({ panel: 'slope', behind: 'slope' })
    getState().setPanel('rules')
    expect(getState()).toMatchObject({ panel: 'rules', behind: 'slope' })
  })

  it('has its formula folded or whole, and no other panel has', () => {
    const { getState } = createAppStore()
    expect(getState().foldedBeside).toEqual(['samples', 'plane', 'compare'])
    getState().setPanel('slope')
    getState().toggleFold()
    expect(getState().foldedBeside).toEqual(['samples', 'plane', 'compare', 'slope'])
    getState().setPanel('plane')
    getState().toggleFold()
    expect(getState().foldedBeside).toEqual(['samples', 'compare', 'slope'])
  })
})
