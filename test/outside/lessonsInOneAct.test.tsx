import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openFile } from '../../src/browser/openFile'
import { momentOf } from '../../src/session/moment'
import { beginAgain, leaveLesson, turnTo } from '../../src/teaching/acts'
import { scene, type Scene } from '../support/scene'

const FOLDER = 'src/content/lessons'
const LESSONS = readdirSync(FOLDER)

async function toldBy(on: Scene, act: () => unknown): Promise<number> {
  let told = 0
  const stop = on.store.subscribe(() => told++)
  await act()
  stop()
  return told
}

describe('a lesson from a file', () => {
  it.each(LESSONS)('%s opens, turns each card, begins it again and is left in one act each', async (name) => {
    const on = scene()
    const { store } = on
    store.getState().edit({ w5: 0.9 })
    const mine = momentOf(store.getState())
    const file = new Blob([readFileSync(`${FOLDER}/${name}`)])
    expect(await toldBy(on, () => openFile(file, on))).toBe(1)
    const { cards } = store.getState().lesson!.lesson
    expect(cards.length).toBeGreaterThan(1)
    // From the last card back to the first, so that each is turned to.
    for (const card of [...cards.keys()].reverse()) {
      expect(await toldBy(on, () => turnTo(store, card))).toBe(1)
      expect(store.getState().lesson?.card).toBe(card)
      expect(await toldBy(on, () => beginAgain(store))).toBeLessThanOrEqual(1)
    }
    expect(await toldBy(on, () => leaveLesson(store))).toBe(1)
    expect(momentOf(store.getState())).toEqual(mine)
  })
})
