import { test } from '@playwright/test'
import { playRound } from '../monkey/round'

/** A long round as a person with a mouse and one with fingers; `npm run monkey` goes on for as long as it is told to. */
const ACTS = 100
const SEED = Number(process.env['MONKEY_SEED'] ?? 8)

for (const seed of [SEED, SEED + 1])
  test(`a monkey with the seed ${seed} leaves every number right and nothing broken @phone`, async ({
    page,
    baseURL,
  }) => {
    test.slow()
    await playRound(page, baseURL ?? '', seed, ACTS)
  })
