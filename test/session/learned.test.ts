import { expect, it, vi } from 'vitest'
import type { Problem } from '../../src/engine'

it('what belongs to other kinds of networks is fetched along with them, each time, and fails with them', async () => {
  vi.resetModules()
  const { learnKinds, learnKindsWith } = await import('../../src/session/learnKinds')
  let fetched = 0
  learnKindsWith(() => {
    fetched++
    return Promise.resolve()
  })
  await learnKinds()
  await learnKinds()
  expect(fetched).toBe(2)
  learnKindsWith(() => Promise.reject(new Error('no words')))
  await expect(learnKinds()).rejects.toThrow('no words')
})

it('wrong programs work networks out once they have been fetched', async () => {
  vi.resetModules()
  const { articleExample, recordIteration, train } = await import('../../src/engine')
  const { learnPrograms } = await import('../../src/session/learnPrograms')
  const wrong: Problem = { ...articleExample, program: 'sign' }
  expect(() => recordIteration(wrong)).toThrow('No wrong programs yet')
  await learnPrograms()
  const { values } = recordIteration(wrong)
  // ∂E/∂w5 as the article prints it, with the other sign, and so w5 goes up by half of it.
  expect(values['grad.w5']).toBeCloseTo(-0.082167041, 9)
  expect(train(wrong, { iterations: 1 }).problem.weights[4]).toBeCloseTo(0.4 + 0.5 * 0.082167041, 9)
})
