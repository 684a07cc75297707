import { expect, it, vi } from 'vitest'
import { laterModule } from '../../src/ui/network/laterModule'

it('asks once for a module that can’t be had, however often it is drawn without, and again when it is to be fetched', async () => {
  const load = vi
    .fn<() => Promise<string>>()
    .mockRejectedValueOnce(new TypeError('offline'))
    .mockResolvedValue('module')
  const later = laterModule(load)
  const hear = vi.fn<() => void>()
  expect(later.ask(hear)).toBeNull()
  await vi.waitFor(() => expect(load).toHaveBeenCalledTimes(1))
  await Promise.resolve()
  expect(later.ask(hear)).toBeNull()
  expect(load).toHaveBeenCalledTimes(1)
  await later.fetch()
  expect(later.there()).toBe('module')
  expect(hear).toHaveBeenCalledTimes(1)
  await later.fetch()
  expect(load).toHaveBeenCalledTimes(2)
})
