import { expect, it } from 'vitest'
import { lateTrainer } from '../../src/playback/lateTrainer'
import { createTrainer } from '../../src/playback/trainer'
import { createAppStore } from '../../src/session/appStore'

const noThread = (): never => {
  throw new Error('A short run needs no thread')
}

it('a run that is asked for before the trainer has come is done once it is there, and later ones at once', async () => {
  const store = createAppStore({})
  const trainer = lateTrainer(
    async () => createTrainer(store, noThread),
    () => expect.unreachable(),
  )
  trainer.train({ iterations: 10 })
  expect(store.getState().iteration).toBe(0)
  await expect.poll(() => store.getState().iteration).toBe(10)
  trainer.train({ iterations: 5 })
  expect(store.getState().iteration).toBe(15)
})

it('a trainer that can’t be fetched is asked for anew by the next run', async () => {
  const store = createAppStore({})
  let failures = 0
  let isConnected = false
  const trainer = lateTrainer(
    async () => {
      if (!isConnected) throw new Error('There is no connection')
      return createTrainer(store, noThread)
    },
    () => failures++,
  )
  trainer.train({ iterations: 10 })
  await expect.poll(() => failures).toBe(1)
  isConnected = true
  trainer.train({ iterations: 10 })
  await expect.poll(() => store.getState().iteration).toBe(10)
})
